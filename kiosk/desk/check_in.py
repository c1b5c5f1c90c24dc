"""Let people in, and out: decide, write it down, and only then say so."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from kiosk.desk import inviting
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
from kiosk.domain.code_rules import invitation_in, keys
from kiosk.domain.event import Role, StaffMember
from kiosk.domain.fact import Body, Draft, Kind
from kiosk.domain.invitation import Invitation
from kiosk.domain.registration import Group
from kiosk.store import groups, people
from kiosk.store.facts import facts_of, last_of, person_of
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
    rules = desk.event.codes
    with desk.store.writing() as writer:
        found = people.by_code(writer.connection, text, rules)
        group = None if found else groups.by_code(writer.connection, text, rules)
        shown = None if found or group else invitation_in(text, rules)
        if shown is not None:
            return _decide_invited(desk, writer, shown, text, now)
        return _decide(desk, writer, found, text, now, SELF, group)


def check_in_by_staff(desk: Desk, person: str, now: datetime, staff: StaffMember) -> Outcome:
    """Decide on a person whom staff found, by the same rules as at the camera, write it down, and return it."""
    with desk.store.writing() as writer:
        found = people.by_id(writer.connection, person)
        return _decide(desk, writer, found, found.registration.code if found else "", now, staff.id)


def check_in_found(desk: Desk, person: str, now: datetime) -> Outcome:
    """Decide on a person who showed who they are without a code, by the same rules, write it down, and return it."""
    with desk.store.writing() as writer:
        found = people.by_id(writer.connection, person)
        return _decide(desk, writer, found, found.registration.code if found else "", now, SELF)


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


def leave(desk: Desk, person: str, now: datetime, by: str = SELF) -> str:
    """Write down that a person has left for today; nobody is asked why.

    Return the fact's digest; nothing, and nothing is written, if they were not inside.
    """
    with desk.store.writing() as writer:
        found = people.by_id(writer.connection, person)
        if found is None or not found.inside:
            return ""
        return writer.append(Draft(Kind.LEFT, person, body={"by": by}), milliseconds(now)).digest


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


def undo_that_leaving(desk: Desk, leaving: str, now: datetime) -> bool:
    """Take back the leaving whose fact has this digest; return whether the person is inside now.

    What was written of them since stands: another leaving is not taken back.
    """
    with desk.store.writing() as writer:
        whose = person_of(writer.connection, leaving)
        found = people.by_id(writer.connection, whose) if whose else None
        if found is not None and found.leaving == leaving:
            body = {"undoes": leaving, "by": SELF}
            writer.append(Draft(Kind.LEAVING_UNDONE, found.id, body=body), milliseconds(now))
            found = people.by_id(writer.connection, found.id)
        return found is not None and found.inside


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
            return _turn(desk, writer, Turned(refusal, {}, found, group, code), now, by)
        case decision:
            raise AssertionError(f"{decision} of nobody")


def _decide_invited(desk: Desk, writer: Writer, shown: Invitation, text: str, now: datetime) -> Outcome:
    """Decide on whoever showed an invitation: as on anybody, if they are known here, and else by what it says."""
    found, against = inviting.standing(desk, writer.connection, shown, now)
    if found is not None and against is None:
        return _decide(desk, writer, found, found.registration.code, now, SELF)
    if against is not None:
        return _turn(desk, writer, Turned(against, {}, found, None, text), now, SELF)
    guest = inviting.guest_of(desk, shown)
    match decide_check_in(guest.registration, text, SoFar(), desk.event.entrance(desk.door), now):
        case Welcome(_, tell):
            inviting.register(writer, guest, now)
            return _admit(desk, writer, guest, now, SELF, tell, BY_RULE if tell else "")
        case Refused(refusal):
            return _turn(desk, writer, Turned(refusal, {}, None, None, text), now, SELF)
        case decision:
            raise AssertionError(f"{decision} of somebody nobody knew")


@dataclass(frozen=True, slots=True)
class Turned:
    """Who is to see the desk, why, and where: what the fact says besides."""

    refusal: Refusal
    body: Body
    found: Person | None
    group: Group | None
    code: str


def _turn(desk: Desk, writer: Writer, turned: Turned, now: datetime, by: str) -> TurnedToStaff:
    return turn_to_staff(desk, writer, replace(turned, body={"door": desk.door.id, "by": by}), now)


def turn_to_staff(desk: Desk, writer: Writer, turned: Turned, now: datetime) -> TurnedToStaff:
    """Write down that the desk should look: a group's id, or a code nobody knows as a keyed hash."""
    found, group = turned.found, turned.group
    body = {"refusal": turned.refusal.value, **turned.body}
    if group is not None:
        body["group"] = group.id
    elif found is None:
        body["code"] = desk.hashed(next(iter(keys(turned.code, desk.event.codes)), turned.code))
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
