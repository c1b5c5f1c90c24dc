"""Let seats in sessions go with a place that is handed on, by the rules of shares: nobody has one that is not counted.

Whoever comes instead gets a seat of this station's share, and the first person's goes back to its giver. Where this
station has none left, theirs counts as over the share; for that, the first person's is kept from everybody else.
"""

from datetime import datetime

from kiosk.desk import shares
from kiosk.desk.desk import Desk
from kiosk.domain.clock import milliseconds
from kiosk.domain.fact import Draft, Kind
from kiosk.domain.seating import HeldSeat
from kiosk.store import people
from kiosk.store import shares as kept_shares
from kiosk.store.store import Writer


def pass_on(desk: Desk, writer: Writer, first: str, person: str, now: datetime, by: str) -> None:
    """Give `person` a seat wherever `first` holds one that is not over, inside the caller's transaction."""
    coming = {session.id for session in desk.event.sessions if session.ends > now}
    seated: set[str] = set()
    for seat in people.seats_of(writer.connection, first):
        if seat.session in coming:
            handed_on = Draft(Kind.SEAT_HANDED_ON, first, seat.session, {"seat": seat.id, "by": by})
            writer.append(handed_on, milliseconds(now))
            _seat_instead(desk, writer, first, seat, None if seat.session in seated else person, now, by)
            seated.add(seat.session)


def _seat_instead(
    desk: Desk, writer: Writer, first: str, seat: HeldSeat, person: str | None, now: datetime, by: str
) -> None:
    released = Draft(Kind.SEAT_RELEASED, first, seat.session, {"seat": seat.id})
    goes_back = person is None or seat.override or _is_ours(writer, seat) or shares.free_here(desk, seat.session) > 0
    if goes_back:
        writer.append(released, milliseconds(now))
    if person is not None:
        over = shares.free_here(desk, seat.session) < 1
        taken = Draft(Kind.SEAT_TAKEN, person, seat.session, {"override": over, "by": by})
        writer.append(taken, milliseconds(now))


def _is_ours(writer: Writer, seat: HeldSeat) -> bool:
    """Return whether a seat that comes free is back in this station's share at once."""
    me = writer.identity
    life = kept_shares.lives(writer.connection, me)[me.incarnation]
    return seat.giver == me.incarnation or (seat.giver == me.station and life.first)
