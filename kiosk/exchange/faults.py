"""Name what can be wrong with a file that travels, so that callers can tell the cases apart."""

import errno
from pathlib import Path

from kiosk.domain.fault import Fault


class NoPassphrase(Fault):
    """No passphrase was given, so that anybody could open the file."""


class WrongPassphrase(Fault):
    """The file does not open with this passphrase."""


class Damaged(Fault):
    """The file is cut short, was changed on its way, or is of another kind."""


class ForeignKey(Fault):
    """The file was made by other organisers than those this laptop knows."""


class FromNewerVersion(Fault):
    """A newer version of this program made the file."""


class OtherEvent(Fault):
    """The file belongs to another event."""


class NotForUs(Fault):
    """The file was sealed to other organisers' key."""


class TooBusy(Fault):
    """This computer is too slow, or too busy just now, to work through the passphrase."""


class NoKeyring(Fault):
    """This laptop has no safe place for a key, or the key is no longer in it."""


class AlreadyThere(Fault):
    """A file that would be a loss to overwrite is there already."""


class Missing(Fault):
    """There is no such file or folder."""


class NotAFile(Fault):
    """There is a folder where a file should be."""


class NotAFolder(Fault):
    """There is a file where a folder should be."""


class TooLarge(Fault):
    """The file is far larger than any that this program makes."""


class NoPermission(Fault):
    """The system does not let us read or write there."""


class NoRoom(Fault):
    """The disk or stick is full, or cannot hold a file this large."""


class PlaceGone(Fault):
    """The place stopped answering: a stick was taken out, or a network was cut."""


_SENTENCES: dict[type[Fault], str] = {
    Missing: "There is no file or folder {where}. Check its name, and whether a stick has to be put in first.",
    NotAFile: "{where} is a folder, not a file. Choose a file.",
    NotAFolder: "{where} is a file, not a folder. Choose a folder.",
    NoPermission: "This account may not read or write {where}. Choose another place, or ask who looks after it.",
    NoRoom: "There is no room for {where}. Free some space or choose another place, then do it again.",
    PlaceGone: "{where} stopped answering. Was a stick taken out, or a network cut? Put it back, then do it again.",
}
_BY_NUMBER: dict[int | None, type[Fault]] = {
    errno.ENOENT: Missing,
    errno.ENOTDIR: NotAFolder,
    errno.EEXIST: NotAFolder,  # as mkdir says where a file is in the way
    errno.ENAMETOOLONG: Missing,
    errno.EISDIR: NotAFile,
    errno.EACCES: NoPermission,
    errno.EPERM: NoPermission,
    errno.EROFS: NoPermission,
    errno.ENOSPC: NoRoom,
    errno.EDQUOT: NoRoom,
    errno.EFBIG: NoRoom,
}


def file_fault(error: OSError, where: Path | str) -> Fault:
    """Return the fault for what the system said about `where`; what cannot be named counts as a place that is gone."""
    kind = _BY_NUMBER.get(error.errno, PlaceGone)
    return kind(_SENTENCES[kind].format(where=where))


def damaged(name: str) -> Damaged:
    """Return the fault that says that the file called `name` did not arrive as it was made."""
    return Damaged(f"{name} is damaged, cut short or no file of this kind. Copy it again from where it was made.")


def from_newer_version(name: str) -> FromNewerVersion:
    """Return the fault that says that this version cannot know what is in the file called `name`."""
    return FromNewerVersion(f"{name} was made by a newer version of this program. Use that version here too.")
