"""Tell from what was noted outside a laptop's file whether that file is still what it was: not restored, not copied."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Witness:
    """What is noted outside the file, every second or so."""

    incarnation: str
    seq: int
    """The number of its last fact."""
    machine: frozenset[str] = frozenset()
    """What tells this computer from another; nothing where it cannot be told."""


class Found(StrEnum):
    """What the file is."""

    SAME = "same"
    RESTORED = "restored"
    """It holds less than it held: somebody put back a backup."""
    COPIED = "copied"
    """It stands where it never stood, or on another computer."""


def compare(incarnation: str, seq: int, machine: frozenset[str], noted: Witness | None, *, was_noted: bool) -> Found:
    """Return what the file with this incarnation and last number is, on this `machine`.

    `was_noted` says whether anything was ever noted about the file: the file itself remembers that.
    """
    if noted is None:
        return Found.COPIED if was_noted else Found.SAME
    if machine and noted.machine and not machine & noted.machine:
        return Found.COPIED
    return Found.RESTORED if noted.incarnation != incarnation or noted.seq > seq else Found.SAME
