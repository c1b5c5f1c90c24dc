"""Decide what a scanned ticket is entitled to. No clock, no file, no screen."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeAlias

from kiosk.domain.registration import Registration, Status


class Refusal(StrEnum):
    """Why the desk should look. Only staff ever see which one it is."""

    UNKNOWN = "unknown"
    REPLACED_CODE = "replaced code"
    BLOCKED = "blocked"
    CANCELLED = "cancelled"
    AWAITING_APPROVAL = "awaiting approval"
    NOT_OPEN = "not open"
    OTHER_DOOR = "other door"
    NOT_PAID = "not paid"
    OTHER_EVENT = "other event"
    ALTERED = "altered"
    NOT_YET_VALID = "not yet valid"
    EXPIRED = "expired"
    """These four are of codes that carry their own proof (`invitation.py`)."""


class Entrance(Protocol):
    """The part of a door that the decision needs."""

    @property
    def opens(self) -> datetime:
        """Return when it opens."""
        ...

    @property
    def closes(self) -> datetime:
        """Return when it closes; nobody is let in from then on."""
        ...

    @property
    def ticket_types(self) -> frozenset[str]:
        """Return the ticket types it is for; none means all."""
        ...


@dataclass(frozen=True, slots=True)
class Welcome:
    """Come in: this is the arrival."""

    person: str


@dataclass(frozen=True, slots=True)
class AlreadyHere:
    """The person is inside already; nothing happens again, whatever the list says by now."""

    person: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The desk should look, for a reason that only staff see."""

    refusal: Refusal
    person: str | None = None


Decision: TypeAlias = Welcome | AlreadyHere | Refused


def decide_check_in(found: Registration | None, code: str, *, inside: bool, door: Entrance, now: datetime) -> Decision:
    """Return what to do with the person who showed `code` at `door` at `now`: the first rule that applies."""
    if found is None:
        return Refused(Refusal.UNKNOWN)
    reasons = refusals(found, code, door=door, now=now)
    if reasons and reasons[0] in _EVEN_INSIDE:
        return Refused(reasons[0], found.id)
    if inside:
        return AlreadyHere(found.id)
    return Refused(reasons[0], found.id) if reasons else Welcome(found.id)


def refusals(found: Registration, code: str, *, door: Entrance, now: datetime) -> tuple[Refusal, ...]:
    """Return all that stands against this person's coming in, in the order of `DESIGN.md`."""
    reasons = {
        Refusal.REPLACED_CODE: code in found.replaced_codes,
        Refusal.BLOCKED: found.status is Status.BLOCKED,
        Refusal.CANCELLED: found.status is Status.CANCELLED,
        Refusal.AWAITING_APPROVAL: found.status is Status.AWAITING_APPROVAL,
        Refusal.NOT_OPEN: not door.opens <= now < door.closes,
        Refusal.OTHER_DOOR: bool(door.ticket_types) and found.ticket_type not in door.ticket_types,
        Refusal.NOT_PAID: not found.paid,
    }
    return tuple(refusal for refusal, applies in reasons.items() if applies)


_EVEN_INSIDE = (Refusal.REPLACED_CODE, Refusal.BLOCKED)
"""These come before "already here": whoever shows such a code may not be the one who is inside."""
