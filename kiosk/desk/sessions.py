"""Give out seats in sessions: of this station's share only, one a person and slot; a swap never loses the old one."""

from datetime import datetime

from kiosk.desk.desk import SELF, Desk
from kiosk.domain.clock import milliseconds
from kiosk.domain.event import Session
from kiosk.domain.fact import Draft, Fact, Kind
from kiosk.domain.seats import Give, NotSeated, decide_join
from kiosk.domain.visit import Place, SessionView
from kiosk.store import people, seats
from kiosk.store.facts import facts_of
from kiosk.store.store import Writer


def session_views(desk: Desk, person: str, now: datetime) -> tuple[SessionView, ...]:
    """Return every session that is not over, in the order of the day, as it stands for this person."""
    mine = {seat.session for seat in people.seats_of(desk.store.connection, person)}
    coming = sorted((s for s in desk.event.sessions if s.ends > now or s.id in mine), key=lambda s: (s.starts, s.title))
    return tuple(_view(desk, session, session.id in mine, now) for session in coming)


def join(
    desk: Desk, person: str, session: str, now: datetime, *, swap: bool = False, override: bool = False, by: str = SELF
) -> Give | NotSeated:
    """Give a person a seat, and with `swap` let go of those they had at that time, all at once; or say why not."""
    wanted = desk.event.session(session)
    wall = milliseconds(now)
    with desk.store.writing() as writer:
        held = _held(desk, writer, person)
        again = _still_theirs(desk, writer, person, session)
        free = max(_free(desk, session), 1 if again else 0)
        decision = decide_join(wanted, held, free=free, now=now, swap=swap, override=override)
        if isinstance(decision, Give):
            over: dict[str, str | int | bool | None] = {"override": override and free < 1, "by": by}
            undone = {"undoes": again.digest, "by": by} if again else None
            kind = Kind.SEAT_TAKEN if again is None else Kind.SEAT_LEAVING_UNDONE
            writer.append(Draft(kind, person, session, undone or over), wall)
            for other, seat in held:
                if seat in decision.instead_of:
                    _let_go(writer, person, other.id, seat, wall, by)
        return decision


def leave_session(desk: Desk, person: str, session: str, now: datetime, *, by: str = SELF) -> bool:
    """Let go of a person's seat; nobody is asked why. Return whether they had one."""
    had = False
    with desk.store.writing() as writer:
        # Below a seat that was taken, one that the list gave may rest: both go.
        while seats_there := [s for s in people.seats_of(writer.connection, person) if s.session == session]:
            had = True
            for seat in seats_there:
                _let_go(writer, person, session, seat.id, milliseconds(now), by)
    return had


def came(desk: Desk, person: str, session: str, now: datetime, *, by: str) -> None:
    """Write down that a person was seen at a session's door; once is enough."""
    with desk.store.writing() as writer:
        if session not in people.came_to(writer.connection, person):
            writer.append(Draft(Kind.CAME_TO_SESSION, person, session, {"by": by}), milliseconds(now))


def fills(desk: Desk) -> tuple[tuple[Session, seats.Fill], ...]:
    """Return how full each session is, in the order of the day."""
    identity, connection = desk.store.identity, desk.store.connection
    ordered = sorted(desk.event.sessions, key=lambda session: (session.starts, session.title))
    return tuple((s, seats.fill(connection, identity.station, identity.incarnation, s.id)) for s in ordered)


def _view(desk: Desk, session: Session, mine: bool, now: datetime) -> SessionView:
    room = desk.event.room(session.room)
    taken = seats.taken(desk.store.connection, session.id)
    free = _free(desk, session.id)
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
        place=_place(session, mine, free, taken, now),
        places_left=max(0, free),
    )


def _place(session: Session, mine: bool, free: int, taken: int, now: datetime) -> Place:
    if mine:
        return Place.MINE
    if now >= session.ends:
        return Place.OVER
    if free > 0:
        return Place.FREE
    return Place.FULL if taken >= session.capacity else Place.NONE_HERE


def _held(desk: Desk, writer: Writer, person: str) -> list[tuple[Session, str]]:
    known = {session.id: session for session in desk.event.sessions}
    held = people.seats_of(writer.connection, person)
    return [(known[seat.session], seat.id) for seat in held if seat.session in known]


def _free(desk: Desk, session: str) -> int:
    identity = desk.store.identity
    return seats.free_here(desk.store.connection, identity.station, identity.incarnation, session)


def _still_theirs(desk: Desk, writer: Writer, person: str, session: str) -> Fact | None:
    """Return this station's own word that a person let go of a seat which another station gave, if that still stands.

    The one that gave it has not heard of that yet, so it has not given the seat to anybody else, and the word may be
    taken back. A seat of this station's own is free for anybody at once, and has to be taken anew.
    """
    identity = desk.store.identity
    ours = (identity.station, identity.incarnation)
    facts = facts_of(writer.connection, person)
    undone = {fact.body["undoes"] for fact in facts if fact.kind is Kind.SEAT_LEAVING_UNDONE}
    away = {seat.id for seat in people.seats_left(writer.connection, person, session) if seat.giver not in ours}
    left = [
        fact
        for fact in facts
        if fact.kind is Kind.SEAT_LEFT
        and fact.incarnation == identity.incarnation
        and fact.body["seat"] in away
        and fact.digest not in undone
    ]
    return max(left, key=lambda fact: fact.order, default=None)


def _let_go(writer: Writer, person: str, session: str, seat: str, wall: int, by: str) -> None:
    writer.append(Draft(Kind.SEAT_LEFT, person, session, {"seat": seat, "by": by}), wall)
