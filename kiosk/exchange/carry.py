"""Carry a sealed file to the places that organisers named: folders, sticks, and whatever fsspec reaches.

Doing it again finishes what was begun: what is there already stays, half-written tries are replaced.
"""

import errno
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.fault import Fault
from kiosk.exchange import files
from kiosk.exchange.faults import Missing, PlaceGone, file_fault

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

WAITS = (1.0, 2.0, 4.0, 8.0)
"""Seconds between one try and the next."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """The file is at `place`, whole: it was read back and compared."""

    place: str
    name: str


def deliver(
    data: bytes,
    name: str,
    places: Sequence[str],
    *,
    waits: Sequence[float] = WAITS,
    sleep: Callable[[float], None] | None = None,
) -> tuple[Delivered | Fault, ...]:
    """Put `data` as `name` into each place (a folder's path or an fsspec URL); return, in their order, how each went.

    Whatever fails is tried again after each of `waits` seconds; no place waits for another.
    A fault says where the file is safe already.
    """
    from tenacity import Retrying, retry_if_result, stop_after_attempt, wait_chain, wait_fixed
    from tenacity.nap import sleep as nap

    went: dict[str, Delivered | Fault] = {}

    def one_round() -> bool:
        went.update(
            (place, _delivered(data, name, place)) for place in places if not isinstance(went.get(place), Delivered)
        )
        return any(isinstance(result, Fault) for result in went.values())

    Retrying(
        sleep=sleep or nap,
        wait=wait_chain(*(wait_fixed(seconds) for seconds in waits or (0,))),
        stop=stop_after_attempt(len(waits) + 1),
        retry=retry_if_result(bool),
        retry_error_callback=lambda _: None,
    )(one_round)
    return tuple(_with_safe_places(went[place], went) for place in places)


def _with_safe_places(result: Delivered | Fault, went: dict[str, Delivered | Fault]) -> Delivered | Fault:
    safe = [place for place, other in went.items() if isinstance(other, Delivered)]
    if isinstance(result, Delivered):
        return result
    return type(result)(f"{result} {_safe_in(safe)}")


def _safe_in(places: Sequence[str]) -> str:
    if not places:
        return "It is in no other place yet."
    return f"It is safe already in {' and '.join(_spoken(place) for place in places)}."


def _spoken(place: str) -> str:
    """Return a place as it may be shown: without the name and password that a URL may hold."""
    return re.sub(r"//[^/@]*@", "//", place)


def _delivered(data: bytes, name: str, place: str) -> Delivered | Fault:
    try:
        _put(data, name, place)
    except Fault as fault:
        return fault
    return Delivered(place, name)


def _put(data: bytes, name: str, place: str) -> None:
    """Put it there, unless it is there already.

    Raises:
        Fault: why it could not be put there, by name.
    """
    from fsspec.implementations.local import LocalFileSystem

    system, root = _reach(place)
    if isinstance(system, LocalFileSystem):
        _put_on_disk(data, Path(root) / name)
    else:
        with _far_place(place):
            _put_far_away(system, data, root.rstrip("/"), name)


def _reach(place: str) -> "tuple[AbstractFileSystem, str]":
    from fsspec.core import url_to_fs

    with _far_place(place):
        try:  # anew each time: a connection that was kept might be the one that was cut
            system, root = url_to_fs(place, skip_instance_cache=True)
        except (ImportError, ValueError) as error:
            raise Missing(f"This program cannot reach {_spoken(place)}: {error}. Choose another place.") from error
    return system, str(root)


def _put_on_disk(data: bytes, path: Path) -> None:
    if not files.holds(path, data):
        files.write_whole(path, data)


def _put_far_away(system: "AbstractFileSystem", data: bytes, folder: str, name: str) -> None:
    path, beside = f"{folder}/{name}", f"{folder}/.{name}.part"
    if system.exists(path) and system.cat_file(path) == data:
        return
    system.makedirs(folder, exist_ok=True)
    system.pipe_file(beside, data)
    if system.cat_file(beside) != data:
        raise OSError(errno.EIO, "what was read back is not what was sent")
    system.mv(beside, path)


@contextmanager
def _far_place(place: str) -> Iterator[None]:
    """Name what goes wrong at a place: drivers share no family of exceptions, and none may stop the other places."""
    try:
        yield
    except Fault:
        raise
    except OSError as error:
        raise file_fault(error, _spoken(place)) from error
    except Exception as error:
        spoken = f"{_spoken(place)} did not take the file ({type(error).__name__})."
        raise PlaceGone(f"{spoken} Look at the connection, then do it again.") from error
