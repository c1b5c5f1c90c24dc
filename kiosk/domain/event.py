"""The event as the organisers planned it: days, doors, rooms, sessions, stations, staff and words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from kiosk.domain.badge import BadgeLayout
from kiosk.domain.check_in import Entrance, ReEntry, Refusal
from kiosk.domain.code_rules import CodeRules
from kiosk.domain.languages import Languages
from kiosk.domain.own_words import OwnText, Translations, in_language
from kiosk.domain.rules import Rules
from kiosk.domain.venue import FloorPlan, Point, Wifi


class Role(StrEnum):
    """What a member of staff may do: a lead may do all that a helper may."""

    HELPER = "helper"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Door:
    """An entrance on one day. No ticket types named means: open to all of them."""

    id: str
    name: str
    opens: datetime
    closes: datetime
    ticket_types: frozenset[str] = frozenset()
    re_entry: ReEntry | None = None
    """How often somebody who has left may come back by it, if not as the event's rules say."""


@dataclass(frozen=True, slots=True)
class Room:
    """A place for sessions, and how to come and go."""

    id: str
    name: str
    directions: str = ""
    step_free: bool = True
    how_to_leave: str = ""
    """Empty means: at any time, by any door."""


@dataclass(frozen=True, slots=True)
class Session:
    """A breakout session. Sessions of one slot happen side by side: one seat a person and slot."""

    id: str
    title: str
    slot: str
    room: str
    starts: datetime
    ends: datetime
    capacity: int
    content_note: str = ""
    """What this session talks about."""
    led_by: str = ""
    ticket_types: frozenset[str] = frozenset()
    """Which ticket types it is for; none means all. A seat that was booked opens it too."""


@dataclass(frozen=True, slots=True)
class StationPlan:
    """A laptop that the organisers plan to put somewhere, and the door it stands at: an entrance, or a room's."""

    name: str
    door: str = ""
    where: str = ""
    room: str = ""
    """The room at whose door it counts who comes; then it checks nobody in by itself."""
    on_map: Point | None = None
    """Where it stands on the floor plan, if that is told."""


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Someone who may open the staff side."""

    id: str
    name: str
    role: Role
    pin: str
    """The PIN as `scrypt` salt and digest in hexadecimal, `salt:digest`; never the PIN itself."""


@dataclass(frozen=True, slots=True)
class SupportLine:
    """Somebody to turn to: a helpline, a listening service, a person on the day."""

    name: str
    how: str


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of this event that attendee screens show."""

    welcome: str = ""
    desk: str = ""
    """Where the welcome desk is."""
    first_thing: str = ""
    quiet_room: str = ""
    support: tuple[SupportLine, ...] = ()
    food: str = ""
    wifi: str = ""
    certificate: str = ""
    """How to get a certificate of attendance."""
    privacy: str = ""
    floor_plan: str = ""
    """The floor plan in words."""
    step_free: str = ""
    """The way without steps."""
    prayer_room: str = ""


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_Thing = TypeVar("_Thing", bound=_Named)


def called(things: tuple[_Thing, ...], id: str) -> _Thing:
    """Return the thing called `id`; KeyError if there is none."""
    for thing in things:
        if thing.id == id:
            return thing
    raise KeyError(id)


@dataclass(frozen=True, slots=True)
class Event:
    """All the organisers decided; it travels to the laptops in the pack."""

    id: str
    name: str
    time_zone: str
    doors: tuple[Door, ...]
    rooms: tuple[Room, ...]
    sessions: tuple[Session, ...]
    stations: tuple[StationPlan, ...]
    staff: tuple[StaffMember, ...] = ()
    ticket_types: tuple[str, ...] = ("standard",)
    texts: Texts = field(default_factory=Texts)
    badge: BadgeLayout = BadgeLayout.LABEL_62X100
    overrides: Mapping[Refusal, Role] = field(default_factory=dict)
    """Which refusals staff may override, and from which role on; a refusal not named here stands."""
    codes: CodeRules = field(default_factory=CodeRules)
    """What counts as the same code, and which formats codes come in."""
    rules: Rules = field(default_factory=Rules)
    languages: Languages = field(default_factory=Languages)
    ask_how_arriving_was: bool = False
    """Whether people are asked one question at the end, which they may leave."""
    translations: Translations = field(default_factory=dict)
    """What the event's own texts say in other languages than the main one."""
    plan: FloorPlan = field(default_factory=FloorPlan)
    network: Wifi | None = None
    """The Wi-Fi for everybody here."""

    def door(self, id: str) -> Door:
        """Return the door called `id`; KeyError if the event has none."""
        return called(self.doors, id)

    def door_of(self, plan: StationPlan) -> Door:
        """Return the door a station stands at; at a room's door, the one that staff there check people in by."""
        return self.door(plan.door) if plan.door else self.doors[0]

    def entrance(self, door: Door) -> Entrance:
        """Return what the check-in decision needs to know of a door."""
        return Entrance(
            *(door.opens, door.closes, ZoneInfo(self.time_zone), door.ticket_types),
            door.re_entry or self.rules.re_entry,
            self.rules.admits,
        )

    def room(self, id: str) -> Room:
        """Return the room called `id`; KeyError if the event has none."""
        return called(self.rooms, id)

    def session(self, id: str) -> Session:
        """Return the session called `id`; KeyError if the event has none."""
        return called(self.sessions, id)

    def text(self, words: str, language: str) -> OwnText:
        """Return one of the event's own texts in `language`; in the main one where nobody translated it."""
        return in_language(words, self.languages.main, self.translations, language)
