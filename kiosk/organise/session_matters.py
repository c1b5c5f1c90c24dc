"""Find what needs a person's look among the seats: more than there is room for, two at once, sessions nobody plans."""

from collections import defaultdict
from collections.abc import Iterator

from kiosk.organise.matter import Matter, Settler, several
from kiosk.organise.record import Record

_TAKEN = "select session, count(*), sum(override) from seats where left is null group by session"
_TOLD_OF = "select session from seats union select session from came order by session"


def session_matters(record: Record) -> Iterator[Matter]:
    """Yield every matter about seats and sessions."""
    yield from _over(record)
    yield from _two_seats(record)
    yield from _unplanned(record)


def _over(record: Record) -> Iterator[Matter]:
    taken = {session: (seats, by_staff) for session, seats, by_staff in record.connection.execute(_TAKEN)}
    for session in record.event.sessions:
        seats, by_staff = taken.get(session.id, (0, 0))
        over = seats - session.capacity
        if over > 0:
            yield Matter(
                "over capacity by staff" if over <= by_staff else "overbooked",
                f"“{session.title}” has room for {session.capacity}, and {several(seats, 'seat', 'seats')} taken;"
                f" staff gave {by_staff} of them beyond what was free.",
                Settler.SESSION_LEAD,
                "Everybody keeps the seat they were told they have.",
                session=session.id,
            )


def _two_seats(record: Record) -> Iterator[Matter]:
    planned = {session.id: session for session in record.event.sessions}
    held: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for person, session in record.connection.execute("select person, session from seats where left is null"):
        if session in planned:
            held[person, planned[session].slot].add(f"“{planned[session].title}”")
    for (person, _), titles in held.items():
        if len(titles) > 1:
            yield Matter(
                "two seats at once",
                f"{record.name(person)} holds seats in {' and '.join(sorted(titles))}, which happen at the same time.",
                Settler.SESSION_LEAD,
                "Both seats stand; the session they came to counts.",
                person,
            )


def _unplanned(record: Record) -> Iterator[Matter]:
    planned = {session.id for session in record.event.sessions}
    for (session,) in record.connection.execute(_TOLD_OF).fetchall():
        if session not in planned:
            yield Matter(
                "session no longer planned",
                f"Laptops speak of the session “{session}”, which is not in this pack's programme.",
                Settler.ORGANISERS,
                "Its seats are listed under that id.",
                session=session,
            )
