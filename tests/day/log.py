"""Keep what the driver saw acknowledged on the screens: the day's second witness, which the record is compared with."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from threading import Lock


class Saw(StrEnum):
    """What a screen said that it had done."""

    ARRIVED = "arrived"
    LET_IN = "let in by staff"
    JOINED = "joined today"
    TAKEN_BACK = "check-in taken back"
    LEFT = "left"
    STAYED = "stayed after all"
    TURNED = "turned to the desk"
    BADGE = "badge promised"
    NO_BADGE = "no badge wanted"
    SEAT = "seat taken"
    SEAT_LEFT = "seat let go of"
    NO_SEAT = "no seat left"
    HELPED = "a person is coming"
    CLEARED = "screen cleared by itself"
    CRASHED = "laptop died and came back"
    PRINTER_AWAY = "printer away"


@dataclass(frozen=True, slots=True)
class Entry:
    """One acknowledgement. `who` is a booking's reference, the name of somebody who joined today, or empty."""

    at: datetime
    station: str
    saw: Saw
    who: str = ""
    about: str = ""
    """The session's id; or why staff had to look."""


@dataclass(slots=True)
class Log:
    """The acknowledgements in the order they were seen, from all laptops."""

    entries: list[Entry] = field(default_factory=list)
    panels: set[frozenset[str]] = field(default_factory=set)
    """All the words of each refusal's panel: there may be one panel only, whatever the reason."""
    _lock: Lock = field(default_factory=Lock)

    def note(self, entry: Entry) -> None:
        """Write an acknowledgement down."""
        with self._lock:
            self.entries.append(entry)

    def of(self, *kinds: Saw) -> list[Entry]:
        """Return the entries of these kinds, in order."""
        return [entry for entry in self.entries if entry.saw in kinds]
