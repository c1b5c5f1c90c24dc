"""Let people in, and out: decide, write it down, and only then say so."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from kiosk.desk.badges import call_off
from kiosk.desk.desk import SELF, Desk
from kiosk.domain.attendance import BY_RULE, so_far
from kiosk.domain.check_in import (
    NOT_SOMEBODY,
    AlreadyHere,
    NotLeft,
    Refusal,
    Refused,
    SoFar,
    Welcome,
    decide_check_in,
    refusals,
    written,
)
from kiosk.domain.clock import milliseconds
from kiosk.domain.event import Role, StaffMember
from kiosk.domain.fact import Body, Draft, Kind
from kiosk.domain.registration import Group
from kiosk.domain.ticket_code import parse
from kiosk.store import groups, people
from kiosk.store.facts import facts_of, last_of
from kiosk.store.people import Person
from kiosk.store.store import Writer


@dataclass(frozen=True, slots=True)
class Admitted:
    """The arrival is on the disk."""

    person: Person


@dataclass(frozen=True, slots=True)
class AlreadyInside:
    """Nothing was written: the person is here already."""

    person: Person


@dataclass(frozen=True, slots=True)
class TurnedToStaff:
    """It is written down that the desk should look, and why."""

    refusal: Refusal
    person: Person | None
    group: str = ""
    """The id of the group whose code was shown: staff ask who of it is here."""


Outcome: TypeAlias = Admitted | AlreadyInside | TurnedToStaff


def check_in(desk: Desk, text: str, now: datetime) -> Outcome:
    """Decide on whoever showed the code `text`, write the outcome down, and return it."""
    code = parse(text) or text.strip()
    with desk.store.writing() as writer:
        found = people.by_code(writer.connection, code)
        group = None if found else groups.by_code(writer.connection, code)
        return _decide(desk, writer, found, code, now, SELF, group)


def check_in_by_staff(desk: Desk, person: str, now: datetime, staff: StaffMember) -> Outcome:
    """Decide on a person whom staff found, by the same rules as at the camera, write it down, and return it."""
    with desk.store.writing() as writer:
        found = people.by_id(writer.connection, person)
        return _decide(desk, writer, found, found.registration.code if found else "", now, staff.id)


def may_override(desk: Desk, refusals: Sequence[Refusal], staff: StaffMember) -> bool:
    """Return whether `staff` may let in somebody against whom all of `refusals` stand."""
    needed = [None if one in NOT_SOMEBODY else desk.event.overrides.get(one) for one in refusals]
    return all(role is Role.HELPER or (role is Role.LEAD and staff.role is Role.LEAD) for role in needed)


def standing(desk: Desk, person: Person, now: datetime) -> tuple[Refusal, ...]:
    """Return all that stands against a person's coming in by this door now."""
    entrance, day = desk.event.entrance(desk.door), _so_far(desk.store.connection, person)
    return tuple(
        refusal
        for refusal in refusals(person.registration, person.registration.code, day, entrance, now)
        if refusal not in entrance.admits
    )


def let_in(
    desk: Desk, person: str, now: datetime, staff: StaffMember, reason: str = ""
) -> Admitted | AlreadyInside | None:
    """Let a person in over all that stands against it; None, and nothing written, if that is not this role's to do.

    `reason` is a key of the event's reasons. A fact keeps the key alone: what staff might type could be personal.

    Raises:
        LookupError: the event has no such reason.
    """
    if reason and reason not in desk.event.rules.reasons:
        raise LookupError(reason)
    with desk.store.writing() as writer:
        found = people.by_id(writer.connection, person)
        if found is None:
            return None
        if found.inside:
            return AlreadyInside(found)
        against = standing(desk, found, now)
        if not may_override(desk, against, staff):
            return None
        return _admit(desk, writer, found, now, staff.id, against, reason)


def undo_check_in(desk: Desk, person: str, now: datetime, by: str = SELF) -> bool:
    """Take back the last arrival of a person who is inside; return whether there was one.

    Where laptops that were apart each welcomed them, all of those arrivals are taken back: it looked like one.
    """
    had = False
    with desk.store.writing() as writer:
        while (found := people.by_id(writer.connection, person)) and found.inside and found.arrival is not None:
            body = {"undoes": found.arrival, "by": by}
            writer.append(Draft(Kind.CHECK_IN_UNDONE, person, body=body), milliseconds(now))
            had = True
        if had:
            call_off(writer, person)
    return had


def leave(desk: Desk, person: str, now: datetime, by: str = SELF) -> bool:
    """Write down that a person has left for today; nobody is asked why. Return whether they were inside."""
    with desk.store.writing() as writer:
        found = people.by_id(writer.connection, person)
        if found is None or not found.inside:
            return False
        writer.append(Draft(Kind.LEFT, person, body={"by": by}), milliseconds(now))
        return True


def undo_leaving(desk: Desk, person: str, now: datetime, by: str = SELF) -> bool:
    """Take back that a person has left; return whether they had.

    Where laptops that were apart each wrote that they left, all of that is taken back.
    """
    had = False
    with desk.store.writing() as writer:
        while (found := people.by_id(writer.connection, person)) and found.leaving is not None:
            body = {"undoes": found.leaving, "by": by}
            writer.append(Draft(Kind.LEAVING_UNDONE, person, body=body), milliseconds(now))
            had = True
    return had


def _decide(
    desk: Desk, writer: Writer, found: Person | None, code: str, now: datetime, by: str, group: Group | None = None
) -> Outcome:
    known = found.registration if found else group
    day = _so_far(writer.connection, found, writer.identity.incarnation) if found else SoFar()
    match decide_check_in(known, code, day, desk.event.entrance(desk.door), now):
        case Welcome(_, tell) if found:
            return _admit(desk, writer, found, now, by, tell, BY_RULE if tell else "")
        case NotLeft() if found:
            body = {"undoes": found.leaving, "by": by}
            writer.append(Draft(Kind.LEAVING_UNDONE, found.id, body=body), milliseconds(now))
            return AlreadyInside(people.by_id(writer.connection, found.id) or found)
        case AlreadyHere() if found:
            return AlreadyInside(found)
        case Refused(refusal):
            place = {"refusal": refusal.value, "door": desk.door.id, "by": by}
            return turn_to_staff(desk, writer, Turned(refusal, place, found, group, code), now)
        case decision:
            raise AssertionError(f"{decision} of nobody")


@dataclass(frozen=True, slots=True)
class Turned:
    """Who is to see the desk, why, and the body of the fact that says so."""

    refusal: Refusal
    body: Body
    found: Person | None
    group: Group | None
    code: str


def turn_to_staff(desk: Desk, writer: Writer, turned: Turned, now: datetime) -> TurnedToStaff:
    """Write down that the desk should look: a group's id, or a code nobody knows as a keyed hash."""
    found, group, body = turned.found, turned.group, dict(turned.body)
    if group is not None:
        body["group"] = group.id
    elif found is None:
        body["code"] = desk.hashed(turned.code)
    writer.append(Draft(Kind.TURNED_TO_STAFF, found.id if found else None, body=body), milliseconds(now))
    return TurnedToStaff(turned.refusal, found, group.id if group else "")


def _so_far(connection: sqlite3.Connection, person: Person, here: str = "") -> SoFar:
    """Return what matters of a person's day; `here` is the incarnation that is being asked.

    Nothing is read of those who have not come yet, or are here: nobody waits for it.
    """
    if person.inside or person.arrived is None:
        return SoFar(person.inside)
    day = so_far(facts_of(connection, person.id))
    return replace(day, just_left=person.leaving is not None and person.leaving == last_of(connection, here))


def _admit(
    desk: Desk,
    writer: Writer,
    found: Person,
    now: datetime,
    by: str,
    over: Sequence[Refusal] = (),
    reason: str = "",
) -> Admitted:
    body: dict[str, str | int | bool | None] = {"door": desk.door.id, "by": by, "overrode": written(over)}
    if reason:
        body["reason"] = reason
    writer.append(Draft(Kind.ARRIVED, found.id, body=body), milliseconds(now))
    return Admitted(people.by_id(writer.connection, found.id) or found)
