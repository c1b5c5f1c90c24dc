"""Count who comes to a session at its room's door, by booking code or badge: for staff, and as a stand by itself."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from kiosk.desk.check_in import Turned, TurnedToStaff, may_override, turn_to_staff
from kiosk.desk.desk import SELF, Desk
from kiosk.domain.badge import badge_code, is_badge_code
from kiosk.domain.check_in import ABOUT_THEM, Refusal, Refused, SoFar, reasons_in, refusals, written
from kiosk.domain.clock import milliseconds
from kiosk.domain.event import Session, StaffMember
from kiosk.domain.fact import Body, Draft, Kind
from kiosk.domain.room_door import AtTheRoom, Came, SeenBefore, decide_room, has_begun, refusals_at, sessions_on
from kiosk.domain.rules import Unseated
from kiosk.store import groups, people
from kiosk.store.people import Person
from kiosk.store.store import Writer


@dataclass(frozen=True, slots=True)
class InTheRoom:
    """It is on the disk that they came; `again` if it was before."""

    person: Person
    session: Session
    again: bool = False


@dataclass(frozen=True, slots=True)
class NotSeen:
    """Nothing was written: this stands against it. `may_override`, as soon as staff say why."""

    refusals: tuple[Refusal, ...]
    may_override: bool


AtTheDoor: TypeAlias = InTheRoom | TurnedToStaff


def come_in(desk: Desk, text: str, now: datetime, by: str = SELF) -> AtTheDoor:
    """Decide on whoever showed a code at the door of this desk's room, write the outcome down, and return it."""
    rules, codes = desk.event.rules, desk.event.codes
    with desk.store.writing() as writer:
        found = _of_badge(desk, writer, text) if is_badge_code(text) else people.by_code(writer.connection, text, codes)
        group = None if found else groups.by_code(writer.connection, text, codes)
        on = sessions_on(desk.event.sessions, desk.room, now, rules.minutes_before)
        known = _known(desk, writer, found, now) if found else AtTheRoom()
        needs_seat = rules.without_a_seat is Unseated.TO_THE_DESK
        match decide_room(found.registration if found else group, text, on, known, needs_seat=needs_seat):
            case Came(person, session) if found:
                draft = Draft(Kind.CAME_TO_SESSION, person, session, {"by": by, "room": desk.room})
                writer.append(draft, milliseconds(now))
                return InTheRoom(found, desk.event.session(session))
            case SeenBefore(_, session) if found:
                return InTheRoom(found, desk.event.session(session), again=True)
            case Refused(refusal):
                place = {"room": desk.room, "by": by}
                return turn_to_staff(desk, writer, Turned(refusal, place, found, group, text), now)
            case decision:
                raise AssertionError(f"{decision} of nobody")


def see(
    desk: Desk, person: str, session: str, now: datetime, staff: StaffMember, reason: str = ""
) -> InTheRoom | NotSeen:
    """Write down that `staff` saw a person come to a session, during it or later; once counts.

    What would stand against it at the room's door needs the event's leave to override it, and a `reason` of the
    event's, if it has any.

    Raises:
        LookupError: nobody has this id, or the event has no such session or reason.
    """
    if reason and reason not in desk.event.rules.reasons:
        raise LookupError(reason)
    wanted = desk.event.session(session)
    with desk.store.writing() as writer:
        found = people.by_id(writer.connection, person)
        if found is None:
            raise LookupError(person)
        if session in people.came_to(writer.connection, person):
            return InTheRoom(found, wanted, again=True)
        against = _against(desk, writer, found, wanted, now)
        may = may_override(desk, against, staff)
        if against and (not may or (desk.event.rules.reasons and not reason)):
            return NotSeen(against, may)
        body: Body = {"by": staff.id} | ({"overrode": written(against)} if against else {})
        body = {**body, "reason": reason} if against and reason else body
        writer.append(Draft(Kind.CAME_TO_SESSION, person, session, body), milliseconds(now))
        return InTheRoom(found, wanted)


def _against(desk: Desk, writer: Writer, found: Person, session: Session, now: datetime) -> tuple[Refusal, ...]:
    rules = desk.event.rules
    needs_seat = rules.without_a_seat is Unseated.TO_THE_DESK
    against = refusals_at(session, found.registration, _known(desk, writer, found, now), needs_seat=needs_seat)
    return against if has_begun(session, now, rules.minutes_before) else (Refusal.NO_SESSION, *against)


def _of_badge(desk: Desk, writer: Writer, code: str) -> Person | None:
    """Return whose badge has this code; the badge itself says nothing that could be looked up."""
    wanted = code.strip().upper()
    everybody = writer.connection.execute("select person from people").fetchall()
    found = (person for (person,) in everybody if badge_code(desk.hashed(f"badge {person}")) == wanted)
    return next((people.by_id(writer.connection, person) for person in found), None)


def _known(desk: Desk, writer: Writer, found: Person, now: datetime) -> AtTheRoom:
    """Return what matters of a person here. The door and the hour of the entrance do not: they came by one."""
    entrance = desk.event.entrance(desk.door)
    against = refusals(
        *(found.registration, found.registration.code),
        SoFar(found.inside, let_in_over=frozenset(reasons_in(found.overrode))),
        *(entrance, now),
    )
    about_them = tuple(one for one in against if one in ABOUT_THEM and one not in entrance.admits)
    seats = frozenset(seat.session for seat in people.seats_of(writer.connection, found.id))
    return AtTheRoom(about_them, found.inside, seats, people.came_to(writer.connection, found.id))
