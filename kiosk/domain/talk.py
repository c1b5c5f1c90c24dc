"""What laptops tell each other besides facts: who is there, calls, notes between desks. Never on record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Head:
    """How far one incarnation's facts are known somewhere: how many, up to which number, and that fact's digest."""

    seq: int
    digest: str
    count: int


@dataclass(frozen=True, slots=True)
class Present:
    """A laptop is there, and knows this much. Said every few seconds, and whenever somebody asks."""

    station: str
    incarnation: str
    wall: int
    """Its own clock, in milliseconds since 1970 (UTC)."""
    staffed: bool = False
    """Whether somebody is signed in at its staff side."""
    heads: Mapping[str, Head] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody at a screen would like a person; nobody is named. Said again until somebody answers."""

    id: str
    """Random, of the call alone."""
    station: str
    screen: str
    about: str
    waited: int = 0
    """For how many milliseconds it has waited when this is said. A span, and no time of day: clocks differ."""


@dataclass(frozen=True, slots=True)
class CallHeard:
    """A call is on the screen of somebody who is signed in at `station`."""

    call: str
    station: str


@dataclass(frozen=True, slots=True)
class Answered:
    """Somebody at `station` is on their way to a call."""

    call: str
    station: str


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Whoever called at `station` needs nobody any more, whether somebody is on their way or not."""

    call: str
    station: str


@dataclass(frozen=True, slots=True)
class Noted:
    """Staff tell the other desks something, such as that a printer needs labels. Said again until it is done."""

    id: str
    station: str
    text: str
    waited: int = 0
    """For how many milliseconds it has stood there when this is said."""


@dataclass(frozen=True, slots=True)
class NoteDone:
    """Somebody at `station` has seen to a note."""

    note: str
    station: str


@dataclass(frozen=True, slots=True)
class SeatWanted:
    """The last place here is gone, and a person at this screen would like one: has another laptop one to give?

    Answered by a packet with the gift in it, or with nothing.
    """

    incarnation: str
    """To whom the gift is to go."""
    session: str
    person: str
    """For whom: the laptop that holds an offer for just this person passes that place on."""
    knows: int = 0
    """The number of the last fact of the laptop that is asked which is known to the one that asks."""


Talk: TypeAlias = Present | Called | CallHeard | Answered | TakenBack | Noted | NoteDone
