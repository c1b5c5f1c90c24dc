"""Decide at a room's door whether somebody has come to the session there. No clock, no file, no screen.

The rules, in the order in which the first that applies decides: unknown → a group's code → a replaced code → blocked →
no session on → seen before → what would keep them out of the building, unless they are inside → the session is for
other tickets → no seat, where the event asks for one → in. A door counts for a while before the session begins.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias

from kiosk.domain.check_in import EVEN_INSIDE, Refusal, Refused
from kiosk.domain.registration import Group, Registration


class OfRoom(Protocol):
    """The part of a session that the decision needs."""

    @property
    def id(self) -> str:
        """Return its id."""
        ...

    @property
    def room(self) -> str:
        """Return where it is."""
        ...

    @property
    def starts(self) -> datetime:
        """Return when it begins."""
        ...

    @property
    def ends(self) -> datetime:
        """Return when it ends; nobody is counted from then on."""
        ...

    @property
    def ticket_types(self) -> frozenset[str]:
        """Return the ticket types it is for; none means all."""
        ...


@dataclass(frozen=True, slots=True)
class AtTheRoom:
    """What is known of the person at the room's door."""

    against: tuple[Refusal, ...] = ()
    """What stands against their coming into the building, whatever the door and the time."""
    inside: bool = False
    seats: AbstractSet[str] = frozenset()
    """The sessions in which they have a seat."""
    seen: AbstractSet[str] = frozenset()
    """The sessions at whose door they were seen before."""


@dataclass(frozen=True, slots=True)
class Came:
    """They have come to this session."""

    person: str
    session: str


@dataclass(frozen=True, slots=True)
class SeenBefore:
    """They were seen at this session's door before; it counts once."""

    person: str
    session: str


RoomDecision: TypeAlias = Came | SeenBefore | Refused


def sessions_on(sessions: Iterable[OfRoom], room: str, now: datetime, minutes_before: int) -> tuple[OfRoom, ...]:
    """Return the sessions that the room's door counts for at `now`: the one on, and one about to begin."""
    # The difference of two times of one zone forgets the hour by which its clocks go back: count in moments.
    moment = now.timestamp()
    on = (one for one in sessions if one.room == room and has_begun(one, now, minutes_before))
    return tuple(sorted((one for one in on if moment < one.ends.timestamp()), key=lambda one: one.starts.timestamp()))


def decide_room(
    found: Registration | Group | None, code: str, on: Sequence[OfRoom], known: AtTheRoom, *, needs_seat: bool
) -> RoomDecision:
    """Return what to do with the person who showed their code, or their badge's, at the door of a room.

    Args:
        found: whose code it is.
        code: what was shown.
        on: the sessions the door counts for now.
        known: what is known of the person.
        needs_seat: whether the event sends people without a seat to the desk.
    """
    if not isinstance(found, Registration):
        return Refused(Refusal.GROUP, group=found.id) if found else Refused(Refusal.UNKNOWN)
    first = _about_them(known)
    if code in found.replaced_codes:
        return Refused(Refusal.REPLACED_CODE, found.id)
    if first and first[0] in EVEN_INSIDE:
        return Refused(first[0], found.id)
    if not on:
        return Refused(Refusal.NO_SESSION, found.id)
    session = _meant(on, known)
    if session.id in known.seen:
        return SeenBefore(found.id, session.id)
    against = refusals_at(session, found, known, needs_seat=needs_seat)
    return Refused(against[0], found.id) if against else Came(found.id, session.id)


def refusals_at(session: OfRoom, found: Registration, known: AtTheRoom, *, needs_seat: bool) -> tuple[Refusal, ...]:
    """Return all that stands against a person's coming to a session, in the order of the rules."""
    seated = session.id in known.seats
    opens = not session.ticket_types or found.ticket_type in session.ticket_types or seated
    against = {Refusal.OTHER_SESSION: not opens, Refusal.NO_SEAT: needs_seat and not seated}
    return (*_about_them(known), *(refusal for refusal, stands in against.items() if stands))


def has_begun(session: OfRoom, now: datetime, minutes_before: int) -> bool:
    """Return whether a session's door counts people by now, or did."""
    return session.starts.timestamp() - 60 * minutes_before <= now.timestamp()


def _about_them(known: AtTheRoom) -> tuple[Refusal, ...]:
    return tuple(refusal for refusal in known.against if refusal in EVEN_INSIDE or not known.inside)


def _meant(on: Sequence[OfRoom], known: AtTheRoom) -> OfRoom:
    """Return the session somebody comes to: where they have a seat and are awaited; or were seen; or the one on."""
    awaited = [one for one in on if one.id in known.seats and one.id not in known.seen]
    seen = [one for one in on if one.id in known.seen]
    return next(iter((*awaited, *seen, *on)))
