"""Let in people whom no list knows by what they bring: an invitation that the organisers signed."""

import sqlite3
from collections.abc import Callable
from datetime import datetime

from kiosk.desk.desk import SELF, Desk
from kiosk.domain.check_in import Refusal
from kiosk.domain.clock import milliseconds
from kiosk.domain.code_rules import invitation_in, key_of, keys
from kiosk.domain.fact import Draft, Kind
from kiosk.domain.invitation import Invitation, ticket_type_of, untimely, untrue
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Details, Registration
from kiosk.exchange.invitations import is_proven
from kiosk.store import people
from kiosk.store.people import Person
from kiosk.store.store import Writer


def standing(
    desk: Desk, connection: sqlite3.Connection, shown: Invitation, now: datetime
) -> tuple[Person | None, Refusal | None]:
    """Return whom an invitation means, if they are known here, and why it does not count; None if it does.

    Whoever is inside stays inside, also when it has expired; one that is not to be believed means nobody.
    """
    proven = is_proven(shown, desk.event.id, desk.organisers_key)
    if against := untrue(shown, desk.event.id, proven=proven):
        return None, against
    found = people.by_id(connection, shown.person)
    inside = found is not None and found.inside
    return found, None if inside else untimely(shown, now)


def guest_of(desk: Desk, shown: Invitation) -> Person:
    """Return the person whom an invitation means and nobody here knows: of them there is no name."""
    ticket_type = ticket_type_of(shown, desk.event.ticket_types)
    return Person(Registration(shown.person, "", Details(""), ticket_type), here_first=True)


def register(writer: Writer, guest: Person, now: datetime) -> None:
    """Write down that somebody came by an invitation. Two laptops that were apart speak of one person: its id."""
    body = {"details": None, "ticket_type": guest.registration.ticket_type, "by": SELF}
    writer.append(Draft(Kind.REGISTERED_HERE, guest.id, body=body), milliseconds(now))


def counting(pack: Pack) -> Callable[[str], bool]:
    """Return what tells whether a text is a ticket of the event: a code of somebody's, or one that proves itself.

    It holds the codes and nobody's name, may be asked in any thread, and touches no file.
    """
    rules, event, signer = pack.event.codes, pack.event.id, pack.organisers_key
    held = frozenset(key_of(code, rules) for one in pack.roster for code in (one.code, *one.replaced_codes) if code)

    def counts(text: str) -> bool:
        if any(key in held for key in keys(text, rules)):
            return True
        shown = invitation_in(text, rules)
        return shown is not None and is_proven(shown, event, signer)

    return counts
