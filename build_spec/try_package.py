"""Try the packaged kiosk as a stranger would: without Python, from a list of bookings to one attendance file.

Run it after `python3 run.py package`. It needs the standard library alone, and leaves nothing behind.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "dist" / "kiosk" / ("kiosk.exe" if os.name == "nt" else "kiosk")
EXAMPLE = ROOT / "resources" / "example"
STATION, PATIENCE = "foyer-1", 60
QUIET = (2.0, 8.0, 25.0)
"""Seconds; a slow machine takes longer from opening its file to reading the picture."""
PASSPHRASES = {"KIOSK_PACK_PASSPHRASE": "the pack", "KIOSK_KEYS_PASSPHRASE": "the keys", "KIOSK_PASSPHRASE": "a laptop"}


def main() -> int:
    """Run the packaged program through a small day, and return 0 if all of it went as it should."""
    if not PROGRAM.exists():
        print("There is no dist/kiosk yet: run `python3 run.py package` first.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        return day(Path(folder))


def day(folder: Path) -> int:
    """Prepare, draw codes, read one, join, check somebody in at the window, close, reconcile."""
    event, pack, station = folder / "event.toml", folder / "event.pack", folder / "station"
    event.write_text(opened_now((EXAMPLE / "event.toml").read_text("utf-8")), "utf-8")
    shutil.copy(EXAMPLE / "floor-plan.svg", folder)
    run("prepare", event, EXAMPLE / "bookings.csv", "-o", pack)
    run("codes", pack, "-o", folder / "codes")
    image = next(iter(sorted((folder / "codes").glob("*.png"))))
    expect("K1", run("read", image))
    run("join", pack, "--station", STATION, "--folder", station)
    for quiet in QUIET:
        check_in(station, image, quiet)
        closed = run("close", "--folder", station, "--to", folder)
        if "Arrived: 1" in closed:
            break
    expect("Arrived: 1", closed)
    bundle = next(folder.glob("*.bundle"))
    keys = event.with_name("event-keys.age")
    run("reconcile", bundle, "--pack", pack, "--keys", keys, "-o", folder / "result")
    arrivals = (folder / "result" / "arrivals.csv").read_text("utf-8").splitlines()
    expect(f"{len(arrivals)} lines", "2 lines")
    print("The packaged kiosk read a code, checked its holder in, and the organisers' record has the arrival.")
    return 0


def opened_now(settings: str) -> str:
    """Return the example's settings with its doors open around this moment."""
    now = datetime.now(ZoneInfo("Europe/London"))
    for name, hours in (("opens", -1), ("closes", 1)):
        clock = (now + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%S")
        settings = re.sub(rf"^{name} = .*$", f"{name} = {clock}", settings, flags=re.MULTILINE)
    return settings


def check_in(station: Path, image: Path, quiet: float) -> None:
    """Open the window with a picture of a code before its reader; end it once it wrote nothing for `quiet` seconds."""
    wal = station / "station.sqlite-wal"
    command = [str(PROGRAM), "open", "--window", "--folder", str(station), "--image", str(image)]
    with subprocess.Popen(command, env=environment(), cwd=station.parent) as process, ended(process):
        until = time.monotonic() + PATIENCE
        size, since = 0, time.monotonic()
        while not size or time.monotonic() < since + quiet:
            if process.poll() is not None or time.monotonic() > until:
                raise SystemExit("The window wrote nothing down.")
            now = wal.stat().st_size if wal.exists() else 0
            if now != size:
                size, since = now, time.monotonic()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.2)
    expect(f"exit status {process.returncode}", "exit status 0")


@contextlib.contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """End the program in good order when the block ends."""
    try:
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE)


def environment() -> dict[str, str]:
    """Return an environment in which there is no Python, and no screen."""
    kept = {name: os.environ[name] for name in ("HOME", "SYSTEMROOT", "TEMP", "LANG") if name in os.environ}
    return {**kept, **PASSPHRASES, "PATH": "", "QT_QPA_PLATFORM": "offscreen"}


def run(*arguments: str | Path) -> str:
    """Run one command of the packaged program, and return what it says."""
    command = [str(PROGRAM), *map(str, arguments)]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    print(f"kiosk {arguments[0]}: {done.stdout.strip().splitlines()[-1] if done.stdout.strip() else '-'}")
    if done.returncode:
        raise SystemExit(f"kiosk {' '.join(map(str, arguments))} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout


def expect(words: str, said: str) -> None:
    """Stop unless the program said these words."""
    if words not in said:
        raise SystemExit(f"“{words}” was expected in: {said}")


if __name__ == "__main__":
    sys.exit(main())
