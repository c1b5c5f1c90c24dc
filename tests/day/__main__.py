"""Play a whole conference day: in windows where there is a display, or headless in about two minutes, with a summary.

Run as: python3 run.py demo [--headless] [--seed N] [--into FOLDER]
"""

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

from tests.day.day import Lived, live
from tests.day.lines import Line
from tests.day.page import write_page
from tests.day.seen import NotSeen
from tests.day.summary import status_of, summary_of


def main(arguments: Sequence[str]) -> int:
    """Play the day that was asked for, and return the exit status: 1 if anything differs from what was seen."""
    parser = argparse.ArgumentParser(prog="python3 run.py demo", description=__doc__)
    parser.add_argument("--headless", action="store_true", help="live the whole day without a display")
    parser.add_argument("--seed", type=int, default=1, help="another day: who comes when, and what breaks")
    parser.add_argument("--into", type=Path, default=Path("demo-day"), help="the folder to leave everything in")
    parser.add_argument("--most", type=int, default=64, help="so many people come at most")
    told = parser.parse_args(arguments)
    if has_display() and not told.headless:
        from tests.day.shown import show

        return show()
    return live_headless(told.into, told.seed, told.most)


def has_display() -> bool:
    """Return whether a window could be seen here."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def live_headless(into: Path, seed: int, most: int) -> int:
    """Live the day with its progress in sight, then tell what the comparison found."""
    console, started = Console(), time.monotonic()
    console.print(f"A whole day with three laptops, seed {seed}. Everything is left in {into}/.")
    columns = (TextColumn("{task.description:<52}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    try:
        with Progress(*columns, console=console) as progress:
            task = progress.add_task("", total=1.0)
            lived = live(into, seed, lambda share, what: progress.update(task, completed=share, description=what), most)
            lines = summary_of(lived)
            progress.update(task, completed=1.0, description="The day is over")
    except NotSeen as problem:
        console.print(f"\nThe day stopped: {problem}", style="bold", markup=False)
        return 1
    write_page(lived, lines, seed)
    _tell(console, lived, lines, time.monotonic() - started)
    return status_of(lines)


def _tell(console: Console, lived: Lived, lines: Sequence[Line], seconds: float) -> None:
    console.print("\nThe record, compared with what was seen on the screens:")
    for line in lines:
        console.print(f"  {'✓' if line.holds else '✗'} {line.about:<10} {line.found}", markup=False, highlight=False)
        for differs in line.differs:
            console.print(f"      differs: {differs}", markup=False, highlight=False)
    end = "Something differs: see above." if status_of(lines) else "All of it agrees."
    console.print(f"{end} {seconds:.0f} seconds. Look at {lived.places.root / 'index.html'}.", highlight=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
