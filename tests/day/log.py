"""Keep what the driver saw acknowledged on the screens: the day's second witness, which the record is compared with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from threading import Lock
from typing import TypeAlias


class Saw(StrEnum):
    """What a screen said that it had done."""

    HELD_UP = "code read by the camera"
    SCANNED = "code read by the scanner"
    ARRIVED = "arrived"
    LET_IN = "let in by staff"
    JOINED = "joined today"
    INVITED = "came by an invitation"
    CAME = "came to a session"
    CAME_AGAIN = "shown again at the room's door"
    TAKEN_BACK = "check-in taken back"
    LEFT = "left"
    STAYED = "stayed after all"
    TURNED = "turned to the desk"
    BADGE = "badge promised"
    NO_BADGE = "no badge wanted"
    SEAT = "seat taken"
    SEAT_LEFT = "seat let go of"
    NO_SEAT = "no seat left"
    SEAT_ASKED = "another laptop was asked for a place"
    WAITS = "waits for a place"
    KEPT = "a place is kept"
    HERE_ALREADY = "known from another laptop"
    CALLED = "a person is asked for"
    HELPED = "a person is coming"
    NOTE_SEEN_TO = "note of another desk seen to"
    CLEARED = "screen cleared by itself"
    CRASHED = "laptop died and came back"
    PRINTER_AWAY = "printer away"
    HUB_HERE = "hub started"
    JOINED_HUB = "shares by way of the hub"
    ALONE = "network cut"
    TOGETHER = "network back"
    HUB_KILLED = "hub killed"
    HUB_BACK = "hub back"
    CARRIED = "facts taken over by stick"


@dataclass(frozen=True, slots=True)
class Entry:
    """One acknowledgement. `who` is a booking's reference, the name of somebody who joined today, or empty."""

    at: datetime
    station: str
    saw: Saw
    who: str = ""
    about: str = ""
    """The session's id; why staff had to look; where somebody answered; or how much, where that is what was seen."""


class Stage(StrEnum):
    """When the laptops were asked how much they know."""

    CUT = "the network is cut now"
    AN_HOUR_LATER = "it is still cut"
    TOGETHER = "it is back"
    BEFORE_STICK = "the stick is not here yet"
    AFTER_STICK = "the stick went round"


Known: TypeAlias = Mapping[str, int]
"""How many facts of each incarnation a laptop knows."""


@dataclass(slots=True)
class Log:
    """The acknowledgements in the order they were seen, from all laptops."""

    entries: list[Entry] = field(default_factory=list)
    panels: set[frozenset[str]] = field(default_factory=set)
    """All the words of each refusal's panel: there may be one panel only, whatever the reason."""
    known: dict[tuple[Stage, str], Known] = field(default_factory=dict)
    """What each station knew."""
    _lock: Lock = field(default_factory=Lock)

    def note(self, entry: Entry) -> None:
        """Write an acknowledgement down."""
        with self._lock:
            self.entries.append(entry)

    def of(self, *kinds: Saw) -> list[Entry]:
        """Return the entries of these kinds, in order."""
        return [entry for entry in self.entries if entry.saw in kinds]
