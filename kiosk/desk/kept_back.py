"""Give back the seats that were handed on and kept from everybody, once nobody has one over the share for them."""

import sqlite3
from collections.abc import Set

from kiosk.domain.fact import Draft, Kind
from kiosk.store import people, seats
from kiosk.store.store import Writer


def release_unneeded(writer: Writer, mine: Set[str], wall: int) -> None:
    """Give back what the lives `mine` kept for somebody's seat over the share, once they let go of that for good."""
    for first, session, seat, _, _ in seats.let_go(writer.connection):
        if _handers(writer.connection, first, seat) & mine and not _is_needed(writer.connection, first, session):
            writer.append(Draft(Kind.SEAT_RELEASED, first, session, {"seat": seat}), wall)


def _handers(connection: sqlite3.Connection, first: str, seat: str) -> set[str]:
    query = "select incarnation from facts where person = ? and kind = ? and json_extract(body, '$.seat') = ?"
    return {name for (name,) in connection.execute(query, (first, Kind.SEAT_HANDED_ON.value, seat))}


def _is_needed(connection: sqlite3.Connection, first: str, session: str) -> bool:
    found = people.by_id(connection, first)
    successor = found.registration.successor if found else ""
    return any(
        seat.override and not (seat.left is not None and seat.freed)
        for seat in people.all_seats(connection, successor)
        if seat.session == session
    )
