"""Put how a person stands into a word and an icon for staff, the same everywhere."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.check_in import Refusal
from kiosk.domain.clock import moment
from kiosk.domain.registration import Status
from kiosk.store.people import Person
from ui.icons import Icon
from ui.parts.result_list import ResultRow
from ui.theme import Ink

REASONS = {
    Refusal.UNKNOWN: "Nobody has this code",
    Refusal.BADGE_CODE: "This is a badge’s code, which opens rooms only",
    Refusal.GROUP: "This is a group’s code: who of them is here?",
    Refusal.REPLACED_CODE: "This code was replaced by a newer one",
    Refusal.BLOCKED: "Blocked by the organisers",
    Refusal.TRANSFERRED: "Their place went to somebody else",
    Refusal.CANCELLED: "The booking was cancelled",
    Refusal.AWAITING_APPROVAL: "The booking awaits approval",
    Refusal.OTHER_DAY: "This door is for another day",
    Refusal.NOT_OPEN: "This door is not open at this time",
    Refusal.OTHER_DOOR: "This ticket is for another door",
    Refusal.NO_WAY_BACK: "They have left, and coming back in is not planned",
    Refusal.NOT_PAID: "The ticket is not paid",
    Refusal.OTHER_EVENT: "This invitation is for another event",
    Refusal.ALTERED: "This invitation is not as the organisers made it",
    Refusal.NOT_YET_VALID: "This invitation is for a later time",
    Refusal.EXPIRED: "This invitation has expired",
    Refusal.NO_SESSION: "No session is on in this room now",
    Refusal.OTHER_SESSION: "This session is for other tickets",
    Refusal.NO_SEAT: "They have no seat in this session",
}
"""The true reason of each refusal; for staff only."""


@dataclass(frozen=True, slots=True)
class State:
    """A word, and the icon and colour that go with it."""

    word: str
    icon: Icon
    ink: Ink


def clock_time(wall: int, zone: str) -> str:
    """Return the time of day at the venue for a wall time in milliseconds."""
    return at_venue(moment(wall), zone).strftime("%H:%M")


def lasted(milliseconds: int) -> str:
    """Return how long something has lasted, in words that do not change with every second."""
    minutes = max(0, milliseconds) // 60_000
    if minutes < 1:
        return "Just now"
    if minutes < 60:
        return "1 minute" if minutes == 1 else f"{minutes} minutes"
    return "1 hour" if minutes < 120 else f"{minutes // 60} hours"


def at_venue(when: datetime, zone: str) -> datetime:
    """Return a moment as the venue's clocks show it."""
    return when.astimezone(ZoneInfo(zone))


def state_of(person: Person, zone: str) -> State:
    """Return how a person stands, in a few words."""
    if person.inside:
        since = f" {clock_time(person.arrived, zone)}" if person.arrived is not None else ""
        return State(f"Here{since}", Icon.CIRCLE_CHECK, Ink.DONE)
    if person.left is not None:
        return State(f"Left {clock_time(person.left, zone)}", Icon.LOG_OUT, Ink.INK)
    match person.registration.status:
        case Status.CONFIRMED if person.registration.paid:
            return State("Expected", Icon.CIRCLE, Ink.INK)
        case Status.CONFIRMED:
            return State("Not paid", Icon.TRIANGLE_ALERT, Ink.ATTENTION)
        case Status.BLOCKED:
            return State("Blocked", Icon.TRIANGLE_ALERT, Ink.ALARM)
        case Status.CANCELLED:
            return State("Cancelled", Icon.TRIANGLE_ALERT, Ink.ATTENTION)
        case Status.TRANSFERRED:
            return State("Place went to another", Icon.TRIANGLE_ALERT, Ink.ATTENTION)
        case Status.AWAITING_APPROVAL:
            return State("Awaits approval", Icon.TRIANGLE_ALERT, Ink.ATTENTION)


def called(person: Person) -> str:
    """Return a person's name; whoever came by an invitation may not have told one yet."""
    return person.details.name or "Somebody with an invitation"


def row_of(person: Person, zone: str) -> ResultRow:
    """Return a person as a line of a list."""
    state, details = state_of(person, zone), person.details
    reference = person.registration.reference or "joined today"
    return ResultRow(person.id, called(person), details.organisation, reference, state.word, state.icon, state.ink)
