"""Say what the reader sees in picture files, one line a file: the command `kiosk read [--json] [--any] IMAGE…`."""

import json
import os
import warnings
from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from kiosk.codes.image_file import PictureFault, load_frame
from kiosk.codes.read import every_code, read_thoroughly
from kiosk.codes.tickets import is_our_code
from kiosk.domain.code_rules import CodeFormat

_AT_ONCE = 4
"""Pictures; each may hold `LARGEST` bytes and more."""


@dataclass(frozen=True, slots=True)
class ImageReading:
    """What one picture showed. `problem` is a plain sentence, empty if there is none."""

    file: str
    codes: tuple[str, ...]
    problem: str = ""
    looked_at: bool = True
    """Whether the file is a picture that could be opened, with a code in it or without."""


def read_images(
    paths: Iterable[Path],
    is_event_code: Callable[[str], bool] = is_our_code,
    any_code: bool = False,
    formats: Collection[CodeFormat] = (),
) -> Iterator[ImageReading]:
    """Give a reading for each path, in order, also for no code, several codes and no picture; several are read at once.

    Args:
        paths: the picture files.
        is_event_code: says whether a code is one of the event's; others are left out.
        any_code: give the codes of others, too.
        formats: what to look for besides QR codes.
    """
    counts = every_code if any_code else is_event_code
    with warnings.catch_warnings(), ThreadPoolExecutor(min(_AT_ONCE, os.cpu_count() or 1)) as readers:
        warnings.simplefilter("ignore")  # each picture does so, too, and puts back what it found: here, always this
        # Several at once, for decoding lets go of Python's lock.
        yield from readers.map(lambda path: _read_one(path, counts, formats), paths)


def as_line(reading: ImageReading) -> str:
    """Return the reading as one line for people: the file, then its codes or what the problem is."""
    told = "  ".join(reading.codes) or reading.problem
    return _visible(f"{reading.file}: {told}")


def as_json(reading: ImageReading) -> str:
    """Return the reading as a line of JSON in ASCII, with the keys `file`, `codes` and `problem` (null for none)."""
    return json.dumps({"file": reading.file, "codes": reading.codes, "problem": reading.problem or None})


def _read_one(path: Path, counts: Callable[[str], bool], formats: Collection[CodeFormat]) -> ImageReading:
    try:
        frame = load_frame(path)
    except PictureFault as fault:
        return ImageReading(str(path), (), str(fault), looked_at=False)
    seen = read_thoroughly(frame, formats)
    wanted = tuple(code for code in seen if counts(code))
    return ImageReading(str(path), wanted, "" if wanted else _why_none(len(seen)))


def _why_none(others: int) -> str:
    match others:
        case 0:
            return "No code was found in this picture."
        case 1:
            return "The code in this picture is not one of the event's."
        case _:
            return f"None of the {others} codes in this picture is one of the event's."


def _visible(text: str) -> str:
    """Return the text on one line, whatever does not print written as an escape sequence of Python's."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in text
    )
