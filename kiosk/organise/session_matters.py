"""Find what needs a person's look among the seats: more than there is room for, two at once, sessions nobody plans."""

from collections import defaultdict
from collections.abc import Iterator

from kiosk.domain import apart
from kiosk.organise.matter import Matter, Settler, several
from kiosk.organise.record import Record
from kiosk.store.seats import held_twice

_TAKEN = "select session, count(*), sum(override), sum(freed) from seats where left is null group by session"
_TAKEN_BACK = "select person, session from seats where left is null and freed = 1 order by session, person"
_NO_ARRIVAL = (
    "select distinct person from came where person not in"
    " (select person from attendance where arrived is not null) order by person"
)
_TOLD_OF = "select session from seats union select session from came order by session"


def session_matters(record: Record) -> Iterator[Matter]:
    """Yield every matter about seats and sessions."""
    yield from _over(record)
    yield from _seat_twice(record)
    yield from _over_the_number(record)
    yield from _two_seats(record)
    yield from _came_without_an_arrival(record)
    yield from _unplanned(record)


def _over(record: Record) -> Iterator[Matter]:
    taken = {session: told for session, *told in record.connection.execute(_TAKEN)}
    for session in record.event.sessions:
        seats, beyond, back = taken.get(session.id, (0, 0, 0))
        over = seats - session.capacity
        if over > 0:
            later = f", and {back} {'was' if back == 1 else 'were'} taken back after somebody else could have it"
            yield Matter(
                "over capacity by staff" if over <= beyond else "overbooked",
                f"“{session.title}” has room for {session.capacity}, and {several(seats, 'seat', 'seats')} taken;"
                f" staff gave {beyond - back} of them beyond what was free{later if back else ''}.",
                Settler.SESSION_LEAD,
                "Everybody keeps the seat they were told they have.",
                session=session.id,
            )


def _seat_twice(record: Record) -> Iterator[Matter]:
    titles = {session.id: session.title for session in record.event.sessions}
    for person, session in held_twice(record.connection):
        yield Matter(
            apart.SEAT_TWICE.matter,
            f"{record.name(person)} was given a seat in “{titles.get(session, session)}” by two laptops.",
            Settler.SESSION_LEAD,
            "Both seats are counted as taken; they came once.",
            person,
            session,
        )


def _over_the_number(record: Record) -> Iterator[Matter]:
    titles = {session.id: session.title for session in record.event.sessions}
    for person, session in record.connection.execute(_TAKEN_BACK).fetchall():
        yield Matter(
            apart.TAKEN_BACK_LATE.matter,
            f"{record.name(person)} took back a seat in “{titles.get(session, session)}” at one laptop,"
            " and another had let somebody else have it by then.",
            Settler.SESSION_LEAD,
            "They keep it; it is counted over the number, as one that staff gave.",
            person,
            session,
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


def _came_without_an_arrival(record: Record) -> Iterator[Matter]:
    for (person,) in record.connection.execute(_NO_ARRIVAL).fetchall():
        yield Matter(
            "in a session without an arrival",
            f"{record.name(person)} was seen at a session's door, and no laptop welcomed them to the building.",
            Settler.DESK_LEAD,
            "They count as having come to the session, and not to the day.",
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
