"""Give out seats in sessions: of this station's share only, one a person and slot; a swap never loses the old one."""

from collections.abc import Mapping, Set
from dataclasses import replace
from datetime import datetime

from kiosk.desk import shares, waiting
from kiosk.desk.desk import SELF, Desk
from kiosk.domain.clock import milliseconds, moment
from kiosk.domain.event import Session
from kiosk.domain.fact import Draft, Kind
from kiosk.domain.seating import Offer
from kiosk.domain.seats import Give, NotSeated, decide_join
from kiosk.domain.visit import Place, SessionView, kept_among
from kiosk.store import people, seats
from kiosk.store.facts import facts_of
from kiosk.store.store import Writer


def session_views(
    desk: Desk, person: str, now: datetime, reachable: Set[str] = frozenset(), *, whole: bool = False
) -> tuple[SessionView, ...]:
    """Return every session that is not over, in the order of the day, as it stands for this person.

    `reachable` are the incarnations of laptops that can be heard, and asked for a place, right now. Sessions for other
    tickets than theirs are left out, unless they have a seat there, or it is to be the `whole` programme, as for staff.
    """
    found = people.by_id(desk.store.connection, person)
    ticket = found.registration.ticket_type if found else ""
    mine = {seat.session for seat in people.seats_of(desk.store.connection, person)}
    theirs = (s for s in desk.event.sessions if s.id in mine or (s.ends > now and (whole or _is_for(s, ticket))))
    coming = sorted(theirs, key=lambda s: (s.starts, s.title))
    free, elsewhere = shares.free_for(desk, person), shares.free_elsewhere(desk, reachable)
    offers = seats.offers_to(desk.store.connection, person, desk.store.identity.incarnation)
    kept = {one: offer for one, offer in offers.items() if offer.until > milliseconds(now)}
    views = (_view(desk, one, one.id in mine, free[one.id], elsewhere[one.id], now) for one in coming)
    return tuple(_with_waiting(desk, person, view, kept, reachable) for view in views)


def kept_for(desk: Desk, person: str, now: datetime) -> tuple[SessionView, ...]:
    """Return the sessions in which a place is kept for this person now, by whichever laptop.

    Most people wait for none: then nothing else is read, for they stand at the door.
    """
    offered = seats.offers_to(desk.store.connection, person, desk.store.identity.incarnation)
    return kept_among(session_views(desk, person, now)) if offered else ()


def join(
    desk: Desk, person: str, session: str, now: datetime, *, swap: bool = False, override: bool = False, by: str = SELF
) -> Give | NotSeated:
    """Give a person a seat, and with `swap` let go of those they had at that time, all at once; or say why not.

    A place that is kept here for them is theirs, and one that they let go of just now they have back.
    """
    wanted = desk.event.session(session)
    wall = milliseconds(now)
    with desk.store.writing() as writer:
        shares.release(writer, person, wall)
        waiting.offer_places(desk, writer, now)
        held = _held(desk, writer, person)
        ready = _ready(writer, person, session)
        free = 1 if ready else shares.free_here(desk, session)
        decision = decide_join(wanted, held, free=free, now=now, swap=swap, override=override)
        if isinstance(decision, Give):
            draft = ready or Draft(Kind.SEAT_TAKEN, body={"override": override and free < 1})
            writer.append(replace(draft, person=person, session=session, body={**draft.body, "by": by}), wall)
            for other, seat in held:
                if seat in decision.instead_of:
                    _let_go(writer, person, other.id, seat, wall, by)
        return decision


def leave_session(desk: Desk, person: str, session: str, now: datetime, *, by: str = SELF) -> bool:
    """Let go of a person's seat; nobody is asked why. Return whether they had one.

    It can be taken back for a minute, until somebody else joins a session at this screen; then its giver has it again.
    """
    had = False
    with desk.store.writing() as writer:
        # Below a seat that was taken, one that the list gave may rest: both go.
        while seats_there := [s for s in people.seats_of(writer.connection, person) if s.session == session]:
            had = True
            for seat in seats_there:
                _let_go(writer, person, session, seat.id, milliseconds(now), by)
    return had


def fills(desk: Desk) -> tuple[tuple[Session, seats.Fill], ...]:
    """Return how full each session is, in the order of the day."""
    ordered = sorted(desk.event.sessions, key=lambda session: (session.starts, session.title))
    free = shares.free_everywhere(desk)
    return tuple((s, seats.fill(desk.store.connection, s.id, free.get(s.id, 0))) for s in ordered)


def _is_for(session: Session, ticket_type: str) -> bool:
    return not session.ticket_types or ticket_type in session.ticket_types


def _with_waiting(
    desk: Desk, person: str, view: SessionView, kept: Mapping[str, Offer], reachable: Set[str]
) -> SessionView:
    """Return the view as somebody sees it who waits for a place, or for whom one is kept."""
    if view.place in (Place.MINE, Place.OVER):
        return view
    if view.id in kept:
        return replace(view, place=Place.KEPT, kept_until=moment(kept[view.id].until))
    waiting = [] if view.place is Place.FREE else seats.waiting_for(desk.store.connection, view.id)
    if person not in waiting:
        return view
    all_heard = not shares.is_any_silent(desk, reachable)
    return replace(view, place=Place.WAITING, ahead=waiting.index(person), all_heard=all_heard)


def _view(desk: Desk, session: Session, mine: bool, free: int, elsewhere: int, now: datetime) -> SessionView:
    room = desk.event.room(session.room)
    taken = seats.taken(desk.store.connection, session.id)
    return SessionView(
        id=session.id,
        title=session.title,
        slot=session.slot,
        starts=session.starts,
        ends=session.ends,
        room=room.name,
        directions=room.directions,
        step_free=room.step_free,
        how_to_leave=room.how_to_leave,
        content_note=session.content_note,
        led_by=session.led_by,
        place=_place(session, mine, free, elsewhere, taken, now),
        places_left=free + elsewhere,
    )


def _place(session: Session, mine: bool, free: int, elsewhere: int, taken: int, now: datetime) -> Place:
    if mine:
        return Place.MINE
    if now >= session.ends:
        return Place.OVER
    if free > 0:
        return Place.FREE
    if elsewhere > 0:
        return Place.ELSEWHERE
    return Place.FULL if taken >= session.capacity else Place.NONE_HERE


def _held(desk: Desk, writer: Writer, person: str) -> list[tuple[Session, str]]:
    known = {session.id: session for session in desk.event.sessions}
    held = people.seats_of(writer.connection, person)
    return [(known[seat.session], seat.id) for seat in held if seat.session in known]


def _ready(writer: Writer, person: str, session: str) -> Draft | None:
    """Return what gives a person a seat without a share: a place kept for them here, or their own leaving undone.

    This station's word that somebody let go of a seat can be taken back until this station makes it final.
    """
    kept = seats.offers_to(writer.connection, person, writer.identity.incarnation).get(session)
    if kept is not None and kept.giver == writer.identity.incarnation:
        return Draft(Kind.OFFER_TAKEN, body={"offer": kept.id})
    pending = {seat.id for seat in people.seats_left(writer.connection, person, session) if not seat.freed}
    facts = facts_of(writer.connection, person)
    undone = {fact.body["undoes"] for fact in facts if fact.kind is Kind.SEAT_LEAVING_UNDONE}
    left = [
        fact
        for fact in facts
        if fact.kind is Kind.SEAT_LEFT
        and fact.incarnation == writer.identity.incarnation
        and fact.body["seat"] in pending
        and fact.digest not in undone
    ]
    last = max(left, key=lambda fact: fact.order, default=None)
    return None if last is None else Draft(Kind.SEAT_LEAVING_UNDONE, body={"undoes": last.digest})


def _let_go(writer: Writer, person: str, session: str, seat: str, wall: int, by: str) -> None:
    writer.append(Draft(Kind.SEAT_LEFT, person, session, {"seat": seat, "by": by}), wall)
