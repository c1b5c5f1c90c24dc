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
    """Return what to do with whoever showed `code` at `door` at `now`: the first rule of `DESIGN.md` that applies."""
    if found is None:
        return Refused(Refusal.UNKNOWN)
    if code in found.replaced_codes:
        return Refused(Refusal.REPLACED_CODE, found.id)
    if found.status is Status.BLOCKED:
        return Refused(Refusal.BLOCKED, found.id)
    if inside:
        return AlreadyHere(found.id)
    refusal = _standing(found) or _entrance(found, door, now) or (None if found.paid else Refusal.NOT_PAID)
    return Refused(refusal, found.id) if refusal else Welcome(found.id)


def _standing(found: Registration) -> Refusal | None:
    match found.status:
        case Status.CANCELLED:
            return Refusal.CANCELLED
        case Status.AWAITING_APPROVAL:
            return Refusal.AWAITING_APPROVAL
        case _:
            return None


def _entrance(found: Registration, door: Entrance, now: datetime) -> Refusal | None:
    if not door.opens <= now < door.closes:
        return Refusal.NOT_OPEN
    if door.ticket_types and found.ticket_type not in door.ticket_types:
        return Refusal.OTHER_DOOR
    return None
