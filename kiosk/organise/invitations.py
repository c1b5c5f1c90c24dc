"""Invite people who registered after the pack was made, by a code each that proves itself: no laptop is touched."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.invitation import Invitation, event_mark, ticket_mark
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Details, Registration
from kiosk.exchange.invitations import signed_code
from kiosk.exchange.organisers import Keys, registration_id
from kiosk.intake.local_time import YEARS, instant
from kiosk.intake.problems import shortened, suggestion


class NotInvited(Fault):
    """Something about an invitation does not hold."""


@dataclass(frozen=True, slots=True)
class Period:
    """From when and until when invitations hold; none means: at once, whatever a laptop's clock says, until the end."""

    begins: datetime | None = None
    ends: datetime | None = None


UNTIL_THE_END = Period()


def invited(
    pack: Pack,
    made: Keys,
    references: Iterable[str],
    now: datetime,
    period: Period = UNTIL_THE_END,
    ticket_type: str = "",
) -> tuple[Registration, ...]:
    """Return each person with the K2 code that lets them in; of their names nothing is known, nor needed.

    The id is the one that a later list gives to the same reference, so both speak of one person. Without a ticket type
    named, it is the event's first.

    Raises:
        NotInvited: there is nobody to invite, somebody is on the list already, or period or ticket type do not hold.
    """
    wanted = tuple(dict.fromkeys(reference.strip() for reference in references))
    for sentence in _refusals(pack, wanted):
        raise NotInvited(sentence)
    kind = _ticket_type(pack.event, ticket_type)
    begins, ends = _seconds(pack.event, period, now)

    def guest(reference: str) -> Registration:
        person = registration_id(made, reference)
        invitation = Invitation(person, event_mark(made.event), ticket_mark(kind), begins, ends)
        return Registration(person, reference, Details(""), kind, code=signed_code(made, invitation))

    return tuple(map(guest, wanted))


def local_time(typed: str, event: Event) -> datetime:
    """Return a time as typed, `2026-11-26T12:00`, by the event's own clock unless it has an offset.

    Raises:
        NotInvited: it is no time.
    """
    try:
        moment = datetime.fromisoformat(typed)
    except ValueError as error:
        raise NotInvited(f"{shortened(typed)} is no time such as 2026-11-26T12:00.") from error
    if moment.year not in YEARS:
        raise NotInvited(f"The year {moment.year} is not one for an event.")
    return instant(moment, ZoneInfo(event.time_zone))


def _refusals(pack: Pack, wanted: tuple[str, ...]) -> Iterator[str]:
    listed = {person.reference for person in pack.roster}
    for reference in wanted:
        if not reference:
            yield "A reference is empty. Each person who is invited needs one of their own."
        elif reference in listed:
            yield f"{shortened(reference)} is on the list already. Their own code lets them in."


def _ticket_type(event: Event, named: str) -> str:
    if named and named not in event.ticket_types:
        near = suggestion(named, event.ticket_types)
        raise NotInvited(f"The event has no ticket type {shortened(named)}.{near}")
    return named or event.ticket_types[0]


def _seconds(event: Event, period: Period, now: datetime) -> tuple[int, int]:
    begins = int(period.begins.timestamp()) if period.begins else 0
    ends = period.ends or max(door.closes for door in event.doors)
    if ends <= now or ends.timestamp() <= begins:
        told = ends.astimezone(ZoneInfo(event.time_zone))
        raise NotInvited(f"The invitation would end at {told:%Y-%m-%d %H:%M}, before it holds. Name a later time.")
    return begins, int(ends.timestamp())
