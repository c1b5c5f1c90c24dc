"""Look people up for staff: how they stand at this door now, who was asked to see the desk, who is in the building."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.desk import badges, check_in
from kiosk.desk.desk import Desk
from kiosk.desk.sessions import session_views
from kiosk.domain.apart import Case
from kiosk.domain.apart_finding import Besides, cases_of, likeness
from kiosk.domain.check_in import Refusal
from kiosk.domain.event import StaffMember
from kiosk.domain.visit import BadgeState, SessionView
from kiosk.store import people, turned
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
    """What there is to know of them besides, in sentences: laptops that were apart each said something of them."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who was asked to see the desk and has not come in since. `at` is in milliseconds since 1970 (UTC)."""

    person: Person | None
    refusal: Refusal
    at: int


def find(desk: Desk, typed: str) -> list[Person]:
    """Return the people whose name, organisation or reference holds every word typed."""
    return people.search(desk.store.connection, typed)


def look(desk: Desk, person: str, now: datetime, staff: StaffMember) -> Looked:
    """Return a person as `staff` may see them.

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
        session_views(desk, person, now),
        frozenset(people.came_to(desk.store.connection, person)),
        matters_of(desk, found),
    )


def matters_of(desk: Desk, person: Person) -> tuple[str, ...]:
    """Return in sentences for staff what laptops that were apart each said of a person, where that is worth knowing."""
    return tuple(case.staff for case in cases_here(desk, person) if case.staff)


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
    like = likeness(person.details)
    same = people.search(desk.store.connection, person.details.name) if like else []
    return any(one.here_first and one.id != person.id and likeness(one.details) == like for one in same)


def waiting(desk: Desk) -> tuple[Waiting, ...]:
    """Return whoever was asked to see the desk here and is not inside, the latest first, each once."""
    connection = desk.store.connection
    found = []
    for person, refusal, at in turned.latest(connection):
        known = people.by_id(connection, person) if person else None
        if known is None or not known.inside:
            found.append(Waiting(known, Refusal(refusal), at))
    return tuple(found)


def who_is_here(desk: Desk) -> list[Person]:
    """Return everyone who is in the building, as far as this laptop knows."""
    return people.inside(desk.store.connection)
