"""Invitations to the small event, signed by its organisers or by somebody else."""

from dataclasses import replace
from datetime import datetime

from kiosk.domain.invitation import Invitation, event_mark, ticket_mark
from kiosk.exchange.invitations import signed_code
from kiosk.exchange.organisers import Keys, make_keys, registration_id
from tests import joined
from tests.samples import at

REFERENCE = "KE-900"
GUEST = registration_id(joined.keys(), REFERENCE)
"""Somebody who registered after the pack was made."""


def invitation(
    person: str = GUEST,
    made: Keys | None = None,
    *,
    event: str = "",
    ticket_type: str = "standard",
    since: datetime | None = None,
    until: datetime | None = None,
) -> str:
    """Return a K2 code that the organisers signed, good for the day unless told otherwise."""
    made = made or joined.keys()
    made = replace(made, event=event or made.event)
    begins, ends = since or at(0), until or at(23)
    marks = event_mark(made.event), ticket_mark(ticket_type)
    return signed_code(made, Invitation(person, *marks, round(begins.timestamp()), round(ends.timestamp())))


def forged() -> str:
    """Return a K2 code that says all the right things, and that somebody else signed."""
    marks = event_mark(joined.keys().event), ticket_mark("standard")
    return signed_code(make_keys(joined.keys().event), Invitation(GUEST, *marks, 0, 2**32 - 1))
