"""Let people in, and out: decide, write it down, and only then say so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from kiosk.desk import inviting
from kiosk.desk.badges import call_off
from kiosk.desk.desk import SELF, Desk
from kiosk.domain.check_in import AlreadyHere, Refusal, Refused, Welcome, decide_check_in, refusals
from kiosk.domain.clock import milliseconds
from kiosk.domain.code_rules import invitation_in, keys
from kiosk.domain.event import Role, StaffMember
from kiosk.domain.fact import Draft, Kind
from kiosk.domain.invitation import Invitation
from kiosk.store import people
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


Outcome: TypeAlias = Admitted | AlreadyInside | TurnedToStaff


def check_in(desk: Desk, text: str, now: datetime) -> Outcome:
    """Decide on whoever showed the code `text`, write the outcome down, and return it."""
    rules = desk.event.codes
    with desk.store.writing() as writer:
        found = people.by_code(writer.connection, text, rules)
        shown = None if found else invitation_in(text, rules)
        if shown is not None:
            return _decide_invited(desk, writer, shown, text, now)
        return _decide(desk, writer, found, text, now, SELF)


def check_in_by_staff(desk: Desk, person: str, now: datetime, staff: StaffMember) -> Outcome:
    """Decide on a person whom staff found, by the same rules as at the camera, write it down, and return it."""
    with desk.store.writing() as writer:
        found = people.by_id(writer.connection, person)
        return _decide(desk, writer, found, found.registration.code if found else "", now, staff.id)


def may_override(desk: Desk, refusals: Sequence[Refusal], staff: StaffMember) -> bool:
    """Return whether `staff` may let in somebody against whom all of `refusals` stand."""
    needed = [desk.event.overrides.get(refusal) for refusal in refusals]
    return all(role is Role.HELPER or (role is Role.LEAD and staff.role is Role.LEAD) for role in needed)


def standing(desk: Desk, person: Person, now: datetime) -> tuple[Refusal, ...]:
    """Return all that stands against a person's coming in by this door now."""
    return refusals(person.registration, person.registration.code, door=desk.door, now=now)


def let_in(desk: Desk, person: str, now: datetime, staff: StaffMember) -> Admitted | AlreadyInside | None:
    """Let a person in over all that stands against it; None, and nothing written, if that is not this role's to do."""
    with desk.store.writing() as writer:
        found = people.by_id(writer.connection, person)
        if found is None:
            return None
        if found.inside:
            return AlreadyInside(found)
        against = standing(desk, found, now)
        return _admit(desk, writer, found, now, staff.id, against) if may_override(desk, against, staff) else None


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


def _decide(desk: Desk, writer: Writer, found: Person | None, code: str, now: datetime, by: str) -> Outcome:
    registration = found.registration if found else None
    inside = found.inside if found else False
    match decide_check_in(registration, code, inside=inside, door=desk.door, now=now):
        case Welcome() if found:
            return _admit(desk, writer, found, now, by)
        case AlreadyHere() if found:
            return AlreadyInside(found)
        case Refused(refusal):
            return _turn(desk, writer, refusal, found, code, now, by)
        case decision:
            raise AssertionError(f"{decision} of nobody")


def _decide_invited(desk: Desk, writer: Writer, shown: Invitation, text: str, now: datetime) -> Outcome:
    """Decide on whoever showed an invitation: as on anybody, if they are known here, and else by what it says."""
    found, against = inviting.standing(desk, writer.connection, shown, now)
    if found is not None and against is None:
        return _decide(desk, writer, found, found.registration.code, now, SELF)
    if against is not None:
        return _turn(desk, writer, against, found, text, now, SELF)
    guest = inviting.guest_of(desk, shown)
    match decide_check_in(guest.registration, text, inside=False, door=desk.door, now=now):
        case Refused(refusal):
            return _turn(desk, writer, refusal, None, text, now, SELF)
        case _:
            inviting.register(writer, guest, now)
            return _admit(desk, writer, guest, now, SELF)


def _turn(
    desk: Desk, writer: Writer, refusal: Refusal, found: Person | None, text: str, now: datetime, by: str
) -> TurnedToStaff:
    body = {"refusal": refusal.value, "door": desk.door.id, "by": by}
    if found is None:
        body["code"] = desk.hashed(next(iter(keys(text, desk.event.codes)), text))
    writer.append(Draft(Kind.TURNED_TO_STAFF, found.id if found else None, body=body), milliseconds(now))
    return TurnedToStaff(refusal, found)


def _admit(desk: Desk, writer: Writer, found: Person, now: datetime, by: str, over: Sequence[Refusal] = ()) -> Admitted:
    overrode = ", ".join(refusal.value for refusal in over) or None
    body = {"door": desk.door.id, "by": by, "overrode": overrode}
    writer.append(Draft(Kind.ARRIVED, found.id, body=body), milliseconds(now))
    return Admitted(people.by_id(writer.connection, found.id) or found)
