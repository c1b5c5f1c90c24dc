"""Reach the places that people name: folders, sticks, what fsspec reaches. A file gets there whole or not at all."""

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.fault import Fault
from kiosk.exchange import files
from kiosk.exchange.faults import Missing, PlaceGone, TooLarge, file_fault

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem


class Place(Protocol):
    """A folder somewhere. Everything raises a fault, in plain words, when the world is in the way."""

    @property
    def where(self) -> str:
        """Return what it is called, as it may be shown."""

    def within(self, folder: str) -> "Place":
        """Return the folder of this name in it, which need not be there yet."""

    def names(self) -> tuple[str, ...]:
        """Return what is in it, in order; nothing if it is not there yet, but what it would be in is."""

    def take(self, name: str, largest: int) -> bytes:
        """Return the bytes of a file, if there are no more than `largest`."""

    def make(self) -> None:
        """Make the folder, unless it is there; what it would be in has to be."""

    def put(self, name: str, data: bytes) -> None:
        """Put a file there whole, read back and compared, unless it is there already."""

    def remove(self, name: str) -> None:
        """Remove a file, if it is there."""


def reach(place: str) -> Place:
    """Return the place that a folder's path or an fsspec URL names.

    Raises:
        Missing: this program cannot reach places of this kind.
    """
    from fsspec.core import url_to_fs
    from fsspec.implementations.local import LocalFileSystem

    with _far_place(spoken(place)):
        try:  # anew each time: a connection that was kept might be the one that was cut
            system, root = url_to_fs(place, skip_instance_cache=True)
        except (ImportError, ValueError) as error:
            raise Missing(f"This program cannot reach {spoken(place)}: {error}. Choose another place.") from error
    if isinstance(system, LocalFileSystem):
        return _Folder(Path(str(root)))
    return _FarPlace(system, str(root).rstrip("/"), spoken(place).rstrip("/"))


def spoken(place: str) -> str:
    """Return a place as it may be shown: without the name and password that a URL may hold."""
    return re.sub(r"//[^/@]*@", "//", place)


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder of this machine: a disk's, a stick's, a share's."""

    path: Path

    @property
    def where(self) -> str:
        return str(self.path)

    def within(self, folder: str) -> "Place":
        return _Folder(self.path / folder)

    def names(self) -> tuple[str, ...]:
        try:
            return tuple(sorted(os.listdir(self.path)))
        except FileNotFoundError as error:
            if not os.path.isdir(self.path.parent):
                raise self._fault(error) from error
            return ()
        except OSError as error:
            raise self._fault(error) from error

    def take(self, name: str, largest: int) -> bytes:
        return files.read_file(self.path / name, largest)

    def make(self) -> None:
        try:
            self.path.mkdir(exist_ok=True)  # never its parent: without the stick, that would be some folder of ours
        except OSError as error:
            raise self._fault(error) from error

    def put(self, name: str, data: bytes) -> None:
        if not files.holds(self.path / name, data):
            files.write_whole(self.path / name, data)

    def remove(self, name: str) -> None:
        try:
            (self.path / name).unlink(missing_ok=True)
        except OSError as error:
            raise file_fault(error, self.path / name) from error

    def _fault(self, error: OSError) -> Fault:
        return file_fault(error, self.path if os.path.isdir(self.path.parent) else self.path.parent)


@dataclass(frozen=True, slots=True)
class _FarPlace:
    """A folder that some driver of fsspec's reaches."""

    system: "AbstractFileSystem"
    root: str
    where: str

    def within(self, folder: str) -> "Place":
        return _FarPlace(self.system, f"{self.root}/{folder}", f"{self.where}/{folder}")

    def names(self) -> tuple[str, ...]:
        with _far_place(self.where):
            try:
                listed = self.system.ls(self.root, detail=False)
            except FileNotFoundError:
                return ()
            return tuple(sorted(str(path).rstrip("/").rpartition("/")[2] for path in listed))

    def take(self, name: str, largest: int) -> bytes:
        with _far_place(f"{self.where}/{name}"):
            path = f"{self.root}/{name}"
            if (self.system.size(path) or 0) > largest:
                raise TooLarge(files.too_large(f"{self.where}/{name}"))
            return bytes(self.system.cat_file(path))

    def make(self) -> None:
        with _far_place(self.where):
            self.system.makedirs(self.root, exist_ok=True)

    def put(self, name: str, data: bytes) -> None:
        path, beside = f"{self.root}/{name}", f"{self.root}/{files.try_name(name)}"
        with _far_place(self.where):
            if self.system.exists(path) and self.system.cat_file(path) == data:
                return
            self.system.makedirs(self.root, exist_ok=True)
            self.system.pipe_file(beside, data)
            if self.system.cat_file(beside) != data:
                raise OSError(errno.EIO, "what was read back is not what was sent")
            self.system.mv(beside, path)

    def remove(self, name: str) -> None:
        with _far_place(f"{self.where}/{name}"), suppress(FileNotFoundError):
            self.system.rm_file(f"{self.root}/{name}")


@contextmanager
def _far_place(where: str) -> Iterator[None]:
    """Name what goes wrong at a place: drivers share no family of exceptions, and none may stop the other places."""
    try:
        yield
    except Fault:
        raise
    except FileNotFoundError as error:  # some drivers raise it without a number
        raise file_fault(OSError(errno.ENOENT, "no such file"), where) from error
    except OSError as error:
        raise file_fault(error, where) from error
    except Exception as error:
        answer = f"{where} does not answer as it should ({type(error).__name__})."
        raise PlaceGone(f"{answer} Look at the connection, then do it again.") from error
