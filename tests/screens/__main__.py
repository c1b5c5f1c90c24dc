"""Draw every screen in a few hundred pictures, lay them on contact sheets, and tell what changed since last approved.

Run as: python3 run.py screens [--into FOLDER] [--only NAME] [--size 1920x1080] [--text large_a] [--theme evening]
    [--language ur] [--approve]
"""

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage

from tests.screens.comparing import APPROVED, Compared, Verdict, approve, change_sheet, compare
from tests.screens.drawing import begin, draw_all
from tests.screens.flow_table import write_flow
from tests.screens.samples import example_event
from tests.screens.sheets import contact_sheet, divided
from tests.screens.staff import draw_staff
from tests.screens.variants import LANGUAGES, SIZES, Shot, asked, states
from tests.ui.parts.gallery import draw_parts
from ui.theme import TextSize, ThemeName

STAFF_SIZES = ((1366, 768), (1920, 1080), (1024, 768))
"""Staff have one look and one language."""
_DRAWN_AT_ONCE = 2


def main(arguments: Sequence[str]) -> None:
    """Draw what is asked for."""
    told = _parser().parse_args(arguments)
    wanted = {key: getattr(told, key) for key in ("size", "text", "theme", "language")}
    whole = not told.only and not any(wanted.values())
    for part in ("pictures", "sheets", "changed"):
        shutil.rmtree(told.into / part, ignore_errors=True)
    application = begin()
    known = [Shot.named(file.stem) for file in sorted(APPROVED.glob("*_*_*_*_*.webp"))]
    shots = asked(states(example_event()), told.only, known, **wanted)
    print(f"{len(shots)} pictures of attendee screens …", flush=True)
    files = list(draw_all(shots, told.into / "pictures"))
    _lay_out(files, told.into / "sheets")
    if whole or "staff" in told.only:
        files += _draw_staff_pages(told.into)
    if whole:
        draw_parts(told.into / "sheets")
        write_flow(states(example_event()), told.into)
    if told.approve:
        approve(files, all_of_them=whole)
    _tell(files, told.into / "changed", whole=whole)
    print(f"Look at {told.into / 'sheets'}.")
    application.quit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python3 run.py screens")
    parser.add_argument("--into", type=Path, default=Path("screens"))
    parser.add_argument("--only", default="", help="only screens whose name holds this")
    parser.add_argument("--size", default="", choices=SIZES, help="only in a window of so many pixels")
    parser.add_argument("--text", default="", choices=list(TextSize), help="only in letters of this size")
    parser.add_argument("--theme", default="", choices=list(ThemeName), help="only in these colours")
    parser.add_argument("--language", default="", choices=LANGUAGES, help="only in this language")
    parser.add_argument("--approve", action="store_true", help="keep these pictures as those to compare with")
    return parser


def _lay_out(files: Sequence[Path], folder: Path) -> None:
    """Save the contact sheets; wide pictures first, so that the lines of a sheet are full."""
    folder.mkdir(parents=True, exist_ok=True)

    def lay(called: str, group: Sequence[Path]) -> None:
        pictures = {file.stem: QImage(str(file)) for file in group}
        ordered = sorted(pictures.items(), key=lambda one: -one[1].width() / one[1].height())
        contact_sheet(dict(ordered)).save(str(folder / f"{called}.png"), quality=70)

    with ThreadPoolExecutor(_DRAWN_AT_ONCE) as pool:
        list(pool.map(lay, *zip(*divided(files).items(), strict=True)))


def _draw_staff_pages(folder: Path) -> list[Path]:
    """Save a picture of every page of the staff side at each size, and a contact sheet of each size."""
    files = []
    for width, height in STAFF_SIZES:
        pictures = draw_staff(example_event(), width, height)
        contact_sheet(pictures).save(str(folder / "sheets" / f"staff-{width}.png"))
        for name, picture in pictures.items():
            files.append(folder / "pictures" / f"{name}_{width}x{height}.png")
            picture.save(str(files[-1]))
    return files


def _tell(files: Sequence[Path], folder: Path, *, whole: bool) -> None:
    """Say in a line for each what is not as it was approved, and save before, now and the difference side by side."""
    found = [one for one in compare(files) if one.verdict is not Verdict.SAME]
    for one in found:
        if one.verdict is Verdict.CHANGED:
            folder.mkdir(parents=True, exist_ok=True)
            change_sheet(one.name, files).save(folder / f"{one.name}.png")
        if whole or one.verdict is not Verdict.GONE:
            print(_line(one))
    print(f"{len(files)} pictures: " + _counts(found, len(files)))


def _line(one: Compared) -> str:
    share = f", {one.share:.1%} of it" if one.verdict is Verdict.CHANGED else ""
    return f"  {one.verdict}: {one.name}{share}"


def _counts(found: Sequence[Compared], drawn: int) -> str:
    verdicts = [one.verdict for one in found]
    as_approved = drawn - verdicts.count(Verdict.NEW) - verdicts.count(Verdict.CHANGED)
    return f"{as_approved} as approved, {verdicts.count(Verdict.CHANGED)} changed, {verdicts.count(Verdict.NEW)} new."


if __name__ == "__main__":
    main(sys.argv[1:])
