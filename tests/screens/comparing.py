"""Tell which pictures have changed since somebody last approved them, and show where.

What was approved is kept small. Two pictures are alike where no small region of one is on average lighter, darker or of
another colour than in the other: a letter's soft edges may differ, a key that moved may not.
"""

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

APPROVED = Path(__file__).parent.parent / "pictures"
EDGE = 400
"""Pixels on the longer side of a picture that is kept."""
_REGION = 5
"""Pixels of the kept picture on each side of a region."""
_TOLERATED = 11.0
"""Of 255: how far a region's mean may be from what it was."""
_TOLERATED_ALONE = 15.0
_QUALITY = 60
_AT_ONCE = 2
_INK = (200, 0, 120)


class Verdict(StrEnum):
    """What became of a picture."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Compared:
    """A picture's name, what became of it, and the share of its regions that changed."""

    name: str
    verdict: Verdict
    share: float = 0.0


def small(file: Path) -> bytes:
    """Return the picture as one is kept: small, and in WebP."""
    stream = BytesIO()
    with Image.open(file) as opened:
        picture = opened.convert("RGB")
    picture.thumbnail((EDGE, EDGE), Image.Resampling.BOX)
    picture.save(stream, "WEBP", quality=_QUALITY, method=4)
    return stream.getvalue()


def seen(kept: bytes) -> Image.Image:
    """Return the picture out of what is kept of it."""
    with Image.open(BytesIO(kept)) as opened:
        return opened.convert("RGB")


def compare(files: Iterable[Path], approved: Path = APPROVED) -> list[Compared]:
    """Return what became of each picture since those in `approved`, and which are gone; sorted by name."""
    now = {file.stem: file for file in files}
    before = {file.stem: file for file in approved.glob("*.webp")}
    gone = [Compared(name, Verdict.GONE) for name in before.keys() - now.keys()]
    new = [Compared(name, Verdict.NEW) for name in now.keys() - before.keys()]
    names = sorted(before.keys() & now.keys())
    with ThreadPoolExecutor(_AT_ONCE) as pool:  # most of it is (de)coding, which lets other threads go on
        both = list(pool.map(lambda name: _compared(name, before[name], now[name]), names))
    return sorted([*gone, *new, *both], key=lambda one: one.name)


def approve(files: Iterable[Path], approved: Path = APPROVED, *, all_of_them: bool = True) -> None:
    """Keep these pictures as the approved ones; where they are all, what else was there goes."""
    approved.mkdir(parents=True, exist_ok=True)
    now = {file.stem: file for file in files}
    for old in approved.glob("*.webp"):
        if all_of_them and old.stem not in now:
            old.unlink()
    for name, file in now.items():
        into = approved / f"{name}.webp"
        if not into.exists() or _compared(name, into, file).verdict is Verdict.CHANGED:
            into.write_bytes(small(file))


def change_sheet(name: str, files: Sequence[Path], approved: Path = APPROVED) -> Image.Image:
    """Return the picture before, now, and now with what changed marked, side by side."""
    before = seen((approved / f"{name}.webp").read_bytes())
    now = seen(small(next(file for file in files if file.stem == name)))
    marked = now.copy()
    for top, left in np.argwhere(_changed(before, now)) if before.size == now.size else ():
        box = (left * _REGION, top * _REGION, (left + 1) * _REGION, (top + 1) * _REGION)
        marked.paste(Image.blend(marked.crop(box), Image.new("RGB", (_REGION, _REGION), _INK), 0.5), box[:2])
    parts = (before, now, marked)
    sheet = Image.new("RGB", (sum(part.width for part in parts) + 32, max(part.height for part in parts) + 16), "#888")
    left = 8
    for part in parts:
        sheet.paste(part, (left, 8))
        left += part.width + 8
    return sheet


def _compared(name: str, before: Path, now: Path) -> Compared:
    old, new = seen(before.read_bytes()), seen(small(now))  # both by the same way, which costs colours a little
    if old.size != new.size:
        return Compared(name, Verdict.CHANGED, 1.0)
    changed = _changed(old, new)
    return Compared(name, Verdict.CHANGED if changed.any() else Verdict.SAME, float(changed.mean()))


def _changed(before: Image.Image, now: Image.Image) -> NDArray[np.bool_]:
    """Return for each region whether it has changed; pictures of one size. What differs alone has to differ more."""
    distance = np.abs(_means(before) - _means(now)).max(axis=2)
    far = np.pad(distance > _TOLERATED, 1)
    high, wide = distance.shape
    around = sum(far[top : top + high, left : left + wide].astype(int) for top in range(3) for left in range(3))
    changed: NDArray[np.bool_] = (distance > _TOLERATED) & ((around > 1) | (distance > _TOLERATED_ALONE))
    return changed


def _means(picture: Image.Image) -> NDArray[np.float64]:
    """Return the mean colour of each region, the last ones of a row or column as large as they are."""
    high, wide = -(-picture.height // _REGION), -(-picture.width // _REGION)
    padding = (high * _REGION - picture.height, wide * _REGION - picture.width)
    pixels = np.pad(np.asarray(picture, dtype=np.float64), ((0, padding[0]), (0, padding[1]), (0, 0)), mode="edge")
    means: NDArray[np.float64] = pixels.reshape(high, _REGION, wide, _REGION, 3).mean(axis=(1, 3))
    return means
