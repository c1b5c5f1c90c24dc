"""Look people up for staff: how they stand at this door now, who was asked to see the desk, who is in the building."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import datetime

from kiosk.desk import badges, check_in, registering
from kiosk.desk.desk import Desk
from kiosk.desk.history import history
from kiosk.desk.sessions import session_views
from kiosk.domain.apart import Case
from kiosk.domain.apart_finding import Besides, cases_of, likeness
from kiosk.domain.check_in import NOT_SOMEBODY, Refusal, reasons_in
from kiosk.domain.event import Role, StaffMember
from kiosk.domain.registration import Group
from kiosk.domain.rules import why_it_stands
from kiosk.domain.visit import BadgeState, SessionView
from kiosk.store import groups, people, turned
from kiosk.store.facts import facts_of
from kiosk.store.people import Person


@dataclass(frozen=True, slots=True)
class Looked:
    """One person as staff see them. `refusals` is all that stands against their coming in by this door now."""

    person: Person
    refusals: tuple[Refusal, ...]
    may_let_in: bool
    badge: BadgeState
    sessions: tuple[SessionView, ...]
    came: frozenset[str]
    matters: tuple[str, ...] = ()
    """What there is to know of them besides, in sentences: also what laptops that were apart each said of them."""
    why_not: tuple[str, ...] = ()
    """Why whoever looks may not let them in, in sentences."""
    group: Group | None = None
    """With whom they were booked together."""
    may_hand_on: bool = False
    """Whether somebody else may come in their place."""
    has_history: bool = False
    """Whether anything was written down of their coming and going."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who was asked to see the desk and has not come in since, or came in though the desk should know.

    `at` is in milliseconds since 1970 (UTC).
    """

    person: Person | None
    refusal: Refusal
    at: int
    group: Group | None = None
    """The group whose code was shown, and not one person's."""


def find(desk: Desk, typed: str) -> list[Person]:
    """Return the people whose name, organisation or reference holds every word typed."""
    return people.search(desk.store.connection, typed)


def look(desk: Desk, person: str, now: datetime, staff: StaffMember, reachable: Set[str] = frozenset()) -> Looked:
    """Return a person as `staff` may see them; `reachable` are the incarnations of laptops that can be heard now.

    Raises:
        LookupError: nobody has this id.
    """
    found = people.by_id(desk.store.connection, person)
    if found is None:
        raise LookupError(person)
    against = () if found.inside else check_in.standing(desk, found, now)
    return Looked(
        found,
        against,
        bool(against) and check_in.may_override(desk, against, staff),
        badges.badge_state(desk, found),
        session_views(desk, person, now, reachable, whole=True),
        frozenset(people.came_to(desk.store.connection, person)),
        matters_of(desk, found),
        why_not(desk, against, staff),
        groups.by_id(desk.store.connection, found.registration.group),
        registering.may_hand_on(found),
        bool(history(desk, person)),
    )


def why_not(desk: Desk, against: Sequence[Refusal], staff: StaffMember) -> tuple[str, ...]:
    """Return in sentences why `staff` may not let in somebody against whom these refusals stand."""
    told = []
    for refusal in against:
        role = None if refusal in NOT_SOMEBODY else desk.event.overrides.get(refusal)
        if role is None:
            told.append(why_it_stands(desk.event.rules, refusal))
        elif role is Role.LEAD and staff.role is not Role.LEAD:
            told.append("A lead may let them in.")
    return tuple(dict.fromkeys(told))


def matters_of(desk: Desk, person: Person) -> tuple[str, ...]:
    """Return in sentences what there is to know of a person besides, where that is worth knowing."""
    told = [case.staff for case in cases_here(desk, person) if case.staff]
    return (*_transfer(desk, person), *told, *_on_two_lists(desk, person))


def _transfer(desk: Desk, person: Person) -> Iterator[str]:
    if person.registration.successor:
        found = people.by_id(desk.store.connection, person.registration.successor)
        yield f"Their place went to {found.details.name if found else 'somebody else'}."


def _on_two_lists(desk: Desk, person: Person) -> Iterator[str]:
    """Yield that somebody has a booking besides this one, as far as name and e-mail tell."""
    for other in _alike(desk, person):
        if not (person.here_first and other.here_first):
            where = "is here" if other.inside else "has not come"
            name = other.registration.reference or "joined today"
            yield f"Another booking has this name and e-mail ({name}); whoever has it {where}."


def cases_here(desk: Desk, person: Person) -> tuple[Case, ...]:
    """Return which cases of laptops that were apart there are of a person, as far as is known here."""
    connection = desk.store.connection
    besides = Besides(
        person.registration,
        people.booked_of(connection, person.id),
        {session.id: session.slot for session in desk.event.sessions},
        alike=person.here_first and _has_likeness(desk, person),
    )
    return cases_of(facts_of(connection, person.id), besides)


def _has_likeness(desk: Desk, person: Person) -> bool:
    return any(one.here_first for one in _alike(desk, person))


def _alike(desk: Desk, person: Person) -> list[Person]:
    """Return the others who have a person's name and e-mail."""
    like = likeness(person.details)
    same = people.search(desk.store.connection, person.details.name) if like else []
    return [one for one in same if one.id != person.id and likeness(one.details) == like]


def waiting(desk: Desk) -> tuple[Waiting, ...]:
    """Return whoever was asked to see the desk here and is not inside, and who came in though the desk should know.

    The latest come first, each once.
    """
    connection = desk.store.connection
    found = [_asked(desk, told) for told in turned.latest(connection)]
    found += [_admitted(desk, told) for told in turned.admitted(connection)]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: -one.at))


def _asked(desk: Desk, told: turned.Told) -> Waiting | None:
    known = people.by_id(desk.store.connection, told.person) if told.person else None
    group = groups.by_id(desk.store.connection, told.group) if told.group else None
    refusal = Refusal(told.refusal)
    if known and refusal in _AT_A_ROOM:
        seen = people.was_seen_since(desk.store.connection, known.id, told.at)
        return None if seen else Waiting(known, refusal, told.at)
    settled = known.inside if known else group is not None and _came_since(desk, group, told.at)
    return None if settled else Waiting(known, Refusal(told.refusal), told.at, group)


_AT_A_ROOM = (Refusal.NO_SESSION, Refusal.OTHER_SESSION, Refusal.NO_SEAT)


def _came_since(desk: Desk, group: Group, at: int) -> bool:
    """Return whether staff have let somebody of the group in since then: who else is here, they have asked."""
    return any((one.arrived or 0) > at for one in groups.members(desk.store.connection, group.id))


def _admitted(desk: Desk, told: turned.Told) -> Waiting | None:
    """Return who came in by the event's rule, as long as they are here and it is still so."""
    known = people.by_id(desk.store.connection, told.person or "")
    reasons = reasons_in(told.refusal)
    if known is None or not known.inside or (known.registration.paid and reasons == (Refusal.NOT_PAID,)):
        return None
    return Waiting(known, reasons[0], told.at)


def who_is_here(desk: Desk) -> list[Person]:
    """Return everyone who is in the building, as far as this laptop knows."""
    return people.inside(desk.store.connection)
