"""Keep waiting lists: whoever waits longest is offered the next place, and it is kept for them for a while."""

from datetime import datetime

from kiosk.desk.desk import SELF, Desk
from kiosk.desk.shares import free_everywhere
from kiosk.domain.clock import milliseconds
from kiosk.domain.fact import Body, Draft, Kind
from kiosk.domain.seating import KEPT_FOR, Offer
from kiosk.store import people, seats
from kiosk.store.store import Writer


def wait_for(desk: Desk, person: str, session: str, now: datetime, *, by: str = SELF) -> int:
    """Let a person wait for a place in `session`; return how many were waiting before them. Asking again moves nobody.

    Whoever holds a seat there waits for nothing.
    """
    with desk.store.writing() as writer:
        holds = any(seat.session == session for seat in people.seats_of(writer.connection, person))
        if not holds and person not in seats.waiting_for(writer.connection, session):
            writer.append(Draft(Kind.WAITING_JOINED, person, session, {"by": by}), milliseconds(now))
        waiting = seats.waiting_for(writer.connection, session)
        return waiting.index(person) if person in waiting else 0


def stop_waiting(desk: Desk, person: str, session: str, now: datetime, *, by: str = SELF) -> bool:
    """Let a person wait no more, and give back what is kept for them here; return whether they waited."""
    with desk.store.writing() as writer:
        if person not in seats.waiting_for(writer.connection, session):
            return False
        writer.append(Draft(Kind.WAITING_LEFT, person, session, {"by": by}), milliseconds(now))
        kept = seats.offers_to(writer.connection, person, writer.identity.incarnation).get(session)
        if kept is not None and kept.giver == writer.identity.incarnation:
            _end(writer, person, kept, now)
        return True


def offer_places(desk: Desk, writer: Writer, now: datetime) -> None:
    """Offer free places of this station's share, inside the caller's transaction; end what nobody came for in time.

    Two stations that are apart may each offer a place to the same person: each spends a seat of its own, and the one
    that is not taken goes back.
    """
    _end_offers(writer, now)
    waited_for = seats.sessions_waited_for(writer.connection)
    free = free_everywhere(desk) if waited_for else {}
    for session in desk.event.sessions:
        if session.id in waited_for and session.ends > now:
            kept = seats.kept_for(writer.connection, session.id, milliseconds(now))
            first = [one for one in seats.waiting_for(writer.connection, session.id) if one not in kept]
            for person in first[: free.get(session.id, 0)]:
                body = {"until": milliseconds(min(now + KEPT_FOR, session.ends))}
                writer.append(Draft(Kind.PLACE_OFFERED, person, session.id, body), milliseconds(now))


def _end_offers(writer: Writer, now: datetime) -> None:
    for person, offer in seats.offers_by(writer.connection, writer.identity.incarnation):
        holds = any(seat.session == offer.session for seat in people.seats_of(writer.connection, person))
        waits = person in seats.waiting_for(writer.connection, offer.session)
        if holds or not waits or offer.until <= milliseconds(now):
            _end(writer, person, offer, now)


def _end(writer: Writer, person: str, offer: Offer, now: datetime) -> None:
    """End an offer; only whoever let its time go by waits no more.

    A seat that they hold, as is known here, may have been let go of elsewhere: then they wait as before.
    """
    body: Body = {"offer": offer.id, "by": SELF, "waits": offer.until > milliseconds(now)}
    writer.append(Draft(Kind.OFFER_ENDED, person, offer.session, body), milliseconds(now))
