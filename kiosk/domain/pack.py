"""What the organisers hand to every laptop before the day."""

from dataclasses import dataclass

from kiosk.domain.event import Event
from kiosk.domain.registration import Group, Registration
from kiosk.domain.seats import Grant
from kiosk.domain.shares import Change


@dataclass(frozen=True, slots=True)
class Pack:
    """The event, the people, the first shares of seats, and the keys to share and to hand back."""

    event: Event
    roster: tuple[Registration, ...]
    grants: tuple[Grant, ...]
    home: str
    """The station whose seats the booked ones are (`seats.md`, 16)."""
    issued: int
    """When it was made, in milliseconds since 1970 (UTC): a later pack replaces an earlier one."""
    event_key: str
    """32 random bytes in hexadecimal, shared by the laptops of this event alone."""
    organisers_key: str
    """The organisers' public Ed25519 key, in hexadecimal."""
    recipient: str
    """The organisers' public age key, which bundles are sealed to."""
    changes: tuple[Change, ...] = ()
    """What later packs changed in the first shares, ever since the first one (`seats.md`, 17)."""
    groups: tuple[Group, ...] = ()
    """Who was booked together with one code; each person says of which group they are."""
