"""Make and recognise invitations: `K2` codes, which prove themselves for people whom no list at the door knows.

`K2` and 94 bytes in Crockford's base 32: the registration's id (16), marks of the event (4) and of the ticket type
(2), from when and until when it holds (4 each, in seconds since 1970), and the organisers' Ed25519 signature (64) over
all of that and the event's id. 153 characters fit a QR code of version 8 at level Q in alphanumeric mode.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.check_in import Refusal
from kiosk.domain.spelling import read, spelled, tidied

PREFIX = "K2"
LATEST = 2**32 - 1
"""The last second that an invitation can name, in the year 2106."""
_PERSON, _EVENT, _TICKET, _TIME, _SIGNATURE = 16, 4, 2, 4, 64
_TOLD = _PERSON + _EVENT + _TICKET + 2 * _TIME
_SIGNED = b"kiosk invitation\n"
"""What begins all that is signed for this purpose, and nothing else that the organisers sign."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a K2 code says; whether it is to be believed, its signature tells."""

    person: str
    """The registration's id, 32 hexadecimal digits."""
    event: str
    """The mark of the event's id."""
    ticket_type: str
    """The mark of the ticket type's name."""
    valid_from: int
    """In seconds since 1970 (UTC)."""
    valid_until: int
    """In seconds since 1970 (UTC); not valid from then on."""
    signature: str = ""
    """128 hexadecimal digits."""


def event_mark(event: str) -> str:
    """Return the 8 hexadecimal digits that stand for an event's id."""
    return _mark(event, _EVENT)


def ticket_mark(ticket_type: str) -> str:
    """Return the 4 hexadecimal digits that stand for a ticket type's name."""
    return _mark(ticket_type, _TICKET)


def ticket_type_of(invitation: Invitation, known: tuple[str, ...]) -> str:
    """Return which of the ticket types that are `known` is meant; none of them if it is another one."""
    return next((name for name in known if ticket_mark(name) == invitation.ticket_type), "")


def signed_bytes(invitation: Invitation, event: str) -> bytes:
    """Return what the organisers of the event with this id sign."""
    return _SIGNED + event.encode() + b"\n" + _told(invitation)


def encode(invitation: Invitation) -> str:
    """Return the code for a signed invitation."""
    return PREFIX + spelled(_told(invitation) + bytes.fromhex(invitation.signature))


def parse(text: str) -> Invitation | None:
    """Return what the K2 code in `text` says, or None if there is none; spelt as freely as K1 codes are."""
    code = tidied(text, len(PREFIX))
    data = read(code[len(PREFIX) :], _TOLD + _SIGNATURE) if code.startswith(PREFIX) else None
    if data is None:
        return None
    parts, start = [], 0
    for size in (_PERSON, _EVENT, _TICKET, _TIME, _TIME, _SIGNATURE):
        parts.append(data[start : start + size])
        start += size
    person, event, ticket, begins, ends, signature = parts
    when = int.from_bytes(begins), int.from_bytes(ends)
    return Invitation(person.hex(), event.hex(), ticket.hex(), *when, signature.hex())


def untrue(invitation: Invitation, event: str, *, proven: bool) -> Refusal | None:
    """Return why an invitation says nothing about anybody at the event with this id; None if it does.

    `proven` tells whether the organisers of this event signed it.
    """
    if invitation.event != event_mark(event):
        return Refusal.OTHER_EVENT
    return None if proven else Refusal.ALTERED


def untimely(invitation: Invitation, now: datetime) -> Refusal | None:
    """Return why an invitation does not hold `now`; None if it does."""
    moment = now.timestamp()
    if moment < invitation.valid_from:
        return Refusal.NOT_YET_VALID
    return None if moment < invitation.valid_until else Refusal.EXPIRED


def _told(invitation: Invitation) -> bytes:
    begins, ends = (when.to_bytes(_TIME) for when in (invitation.valid_from, invitation.valid_until))
    return bytes.fromhex(invitation.person + invitation.event + invitation.ticket_type) + begins + ends


def _mark(name: str, size: int) -> str:
    return hashlib.blake2b(name.encode(), digest_size=size).hexdigest()
