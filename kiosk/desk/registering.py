"""Welcome people who join today, and put details right."""

import secrets
from datetime import datetime

from kiosk.desk import handed_seats
from kiosk.desk.desk import Desk
from kiosk.domain.apart_finding import unseen_corrections
from kiosk.domain.clock import milliseconds
from kiosk.domain.event import StaffMember
from kiosk.domain.fact import Draft, Kind
from kiosk.domain.registration import Details, Status
from kiosk.store import people
from kiosk.store.facts import facts_of
from kiosk.store.people import Person
from kiosk.store.roster import add_details


def new_person() -> str:
    """Return a random id for somebody who is about to join."""
    return secrets.token_hex(16)


def register_here(
    desk: Desk, person: str, details: Details, ticket_type: str, now: datetime, staff: StaffMember
) -> str:
    """Write down that somebody joins today as `person`, and that they have arrived; return that id.

    The same id twice, as when Enter was pressed twice, is one person.
    """
    wall = milliseconds(now)
    with desk.store.writing() as writer:
        if people.by_id(writer.connection, person) is not None:
            return person
        kept = add_details(writer.connection, person, details)
        registered = {"details": kept, "ticket_type": ticket_type, "by": staff.id}
        writer.append(Draft(Kind.REGISTERED_HERE, person, body=registered), wall)
        writer.append(Draft(Kind.ARRIVED, person, body={"door": desk.door.id, "by": staff.id, "overrode": None}), wall)
    return person


def hand_on(desk: Desk, first: str, person: str, details: Details, now: datetime, staff: StaffMember) -> bool:
    """Write down that `person` has come in the place of `first`, with their ticket and seats; both's details stay.

    Return whether it was done: not where the first is here, was here, is blocked, or has handed on their place already.
    """
    wall = milliseconds(now)
    with desk.store.writing() as writer:
        found = people.by_id(writer.connection, first)
        known = people.by_id(writer.connection, person)
        if found is None or known is not None or not may_hand_on(found):
            return False
        kept = add_details(writer.connection, person, details)
        registered = {"details": kept, "ticket_type": found.registration.ticket_type, "by": staff.id, "instead": first}
        writer.append(Draft(Kind.REGISTERED_HERE, person, body=registered), wall)
        writer.append(Draft(Kind.HANDED_ON, first, body={"to": person, "by": staff.id}), wall)
        handed_seats.pass_on(desk, writer, first, person, now, staff.id)
        writer.append(Draft(Kind.ARRIVED, person, body={"door": desk.door.id, "by": staff.id, "overrode": None}), wall)
    return True


def may_hand_on(person: Person) -> bool:
    """Return whether somebody else may come in a person's place."""
    return person.arrived is None and person.registration.status not in (Status.BLOCKED, Status.TRANSFERRED)


def correct_details(desk: Desk, person: str, details: Details, now: datetime, staff: StaffMember) -> None:
    """Keep new details of a person, and write down that they changed; the earlier ones stay until erased."""
    with desk.store.writing() as writer:
        kept = add_details(writer.connection, person, details)
        seen = " ".join(fact.digest for fact in unseen_corrections(facts_of(writer.connection, person)))
        body = {"details": kept, "instead": seen, "by": staff.id}
        writer.append(Draft(Kind.DETAILS_CORRECTED, person, body=body), milliseconds(now))


def look_alikes(desk: Desk, details: Details) -> list[Person]:
    """Return people with the same name, or the same e-mail, as somebody about to be registered."""
    with_name = people.search(desk.store.connection, details.name) if details.name.strip() else []
    email = details.email.casefold()
    return [person for person in with_name if not email or person.details.email.casefold() in ("", email)] or with_name
