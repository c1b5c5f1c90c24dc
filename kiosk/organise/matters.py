"""Find what needs a person's look in the merged record. What happened at the door stands; a matter only asks."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.chain import Break, ChainBreak
from kiosk.domain.check_in import Refusal
from kiosk.domain.clock import moment
from kiosk.domain.event import Event
from kiosk.domain.fact import Fact, Kind
from kiosk.domain.names import fold
from kiosk.organise.matter import Matter, Settler
from kiosk.store.facts import all_facts
from kiosk.store.people import Person, by_id


@dataclass(frozen=True, slots=True)
class Record:
    """What the search for matters looks at."""

    connection: sqlite3.Connection
    event: Event
    facts: tuple[Fact, ...]
    people: Mapping[str, Person]

    def name(self, person: str) -> str:
        """Return a person's name, or their id if nobody knows them."""
        return self.people[person].details.name if person in self.people else f"somebody unknown ({person[:8]})"

    def at(self, wall: int) -> str:
        """Return a time of day at the venue."""
        return local(wall, self.event).strftime("%H:%M")


def local(wall: int, event: Event) -> datetime:
    """Return a wall time in milliseconds as the venue's own time."""
    return moment(wall).astimezone(ZoneInfo(event.time_zone))


def record_of(connection: sqlite3.Connection, event: Event) -> Record:
    """Read a merged database once."""
    ids = [id for (id,) in connection.execute("select person from people order by person").fetchall()]
    people = {id: person for id in ids if (person := by_id(connection, id))}
    return Record(connection, event, tuple(all_facts(connection)), people)


def find_matters(record: Record, breaks: Iterable[ChainBreak]) -> list[Matter]:
    """Return every matter in the record itself, in an order that does not depend on who handed in first."""
    searches: Sequence[Callable[[Record], Iterator[Matter]]] = (
        _two_arrivals,
        _arrived_against_the_list,
        _strangers,
        _refused_and_not_seen_again,
        _overridden,
        _still_inside,
        _look_alikes,
        _unsure_badges,
        _overbooked,
        _two_seats,
    )
    found = [matter for search in searches for matter in search(record)]
    return [*_breaks(breaks), *sorted(found, key=lambda matter: (matter.kind, matter.what, matter.person))]


def _breaks(breaks: Iterable[ChainBreak]) -> Iterator[Matter]:
    for one in breaks:
        station = one.incarnation.partition(".")[0]
        what = {
            Break.GAP: f"Fact {one.seq} of {station} does not follow from the one before it, which nobody handed in.",
            Break.FORK: f"{station} wrote fact {one.seq} twice, differently: its file was copied, and both copies were used.",
        }[one.kind]
        yield Matter(f"chain {one.kind.value}", what, Settler.ORGANISERS, "Everything that was handed in is counted.")


def _two_arrivals(record: Record) -> Iterator[Matter]:
    undone = {fact.body["undoes"] for fact in record.facts if fact.kind is Kind.CHECK_IN_UNDONE}
    arrivals: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in record.facts:
        if fact.kind is Kind.ARRIVED and fact.person and fact.digest not in undone:
            arrivals[fact.person].append(fact)
    for person, several in arrivals.items():
        if len({fact.incarnation for fact in several}) > 1:
            ordered = sorted(several, key=lambda fact: fact.order)
            told = " and ".join(f"at {_station(fact)} at {record.at(fact.wall)}" for fact in ordered)
            yield Matter(
                "two arrivals",
                f"The code of {record.name(person)} was welcomed {told}. Either the same person came twice, or two people shared it.",
                Settler.DESK_LEAD,
                "It counts as one arrival, the first.",
                person,
            )


def _arrived_against_the_list(record: Record) -> Iterator[Matter]:
    for person in record.people.values():
        status = person.registration.status.value
        if (
            person.arrived is not None
            and person.overrode is None
            and (status != "confirmed" or not person.registration.paid)
        ):
            how = status if status != "confirmed" else "not paid"
            yield Matter(
                "arrived against the list",
                f"{person.details.name} was welcomed, and the list now says: {how}.",
                Settler.ORGANISERS,
                "The arrival stands.",
                person.id,
            )


def _strangers(record: Record) -> Iterator[Matter]:
    unknown = {fact.person for fact in record.facts if fact.person and fact.person not in record.people}
    for person in sorted(unknown):
        yield Matter(
            "not on the list",
            f"A laptop speaks of somebody whom this pack does not know ({person[:8]}). Was it made from an older list?",
            Settler.ORGANISERS,
            "They count as people who came, without a name.",
            person,
        )


def _refused_and_not_seen_again(record: Record) -> Iterator[Matter]:
    turned: dict[str, Fact] = {}
    for fact in record.facts:
        if fact.kind is Kind.TURNED_TO_STAFF and fact.person:
            turned[fact.person] = fact
    for person, fact in turned.items():
        if person in record.people and record.people[person].arrived is None:
            yield Matter(
                "turned to the desk",
                f"{record.name(person)} was asked to see the desk at {record.at(fact.wall)}"
                f" ({Refusal(str(fact.body['refusal'])).value}), and no arrival follows.",
                Settler.DESK_LEAD,
                "They count as booked, not here on the day.",
                person,
            )


def _overridden(record: Record) -> Iterator[Matter]:
    staff = {member.id: member.name for member in record.event.staff}
    for fact in record.facts:
        if fact.kind is Kind.ARRIVED and fact.person and fact.body.get("overrode"):
            by = staff.get(str(fact.body["by"]), "staff")
            yield Matter(
                "let in by staff",
                f"{record.name(fact.person)} was let in by {by} at {record.at(fact.wall)}, although: {fact.body['overrode']}.",
                Settler.DESK_LEAD,
                "The arrival stands.",
                fact.person,
            )


def _still_inside(record: Record) -> Iterator[Matter]:
    inside = sum(person.inside for person in record.people.values())
    if inside and any(person.left is not None for person in record.people.values()):
        yield Matter(
            "no leaving recorded",
            f"{inside} people arrived and have no leaving on record; most people simply go.",
            Settler.ORGANISERS,
            "They count as having stayed.",
        )


def _look_alikes(record: Record) -> Iterator[Matter]:
    listed: defaultdict[str, list[Person]] = defaultdict(list)
    for person in record.people.values():
        listed[fold(person.details.name)].append(person)
    for same in listed.values():
        if len(same) > 1 and any(person.here_first for person in same):
            yield Matter(
                "two records to look at together",
                f"{same[0].details.name} joined on the day, and a record with the same name is there already.",
                Settler.ORGANISERS,
                "They count as different people.",
                next(person.id for person in same if person.here_first),
            )


def _unsure_badges(record: Record) -> Iterator[Matter]:
    unsure = sum(fact.kind is Kind.BADGE_UNSURE for fact in record.facts)
    if unsure:
        yield Matter(
            "badges nobody is sure of",
            f"For {unsure} badges nobody knows whether they came out of the printer.",
            Settler.DESK_LEAD,
            "Nothing: attendance does not depend on it.",
        )


def _overbooked(record: Record) -> Iterator[Matter]:
    for session in record.event.sessions:
        row = record.connection.execute(
            "select count(*), coalesce(sum(override), 0) from seats where session = ? and left is null", (session.id,)
        ).fetchone()
        over = row[0] - session.capacity
        if over > 0:
            kind = "over capacity by staff" if over <= row[1] else "overbooked"
            yield Matter(
                kind,
                f"“{session.title}” has {row[0]} seats taken and room for {session.capacity}; staff gave {row[1]} of them.",
                Settler.SESSION_LEAD,
                "Everybody keeps the seat they were told they have.",
                session=session.id,
            )


def _two_seats(record: Record) -> Iterator[Matter]:
    slots = {session.id: session.slot for session in record.event.sessions}
    held: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for person, session in record.connection.execute("select person, session from seats where left is null"):
        held[person, slots.get(session, session)].add(session)
    for (person, _), same in held.items():
        if len(same) > 1:
            titles = " and ".join(sorted(f"“{s.title}”" for s in record.event.sessions if s.id in same))
            yield Matter(
                "two seats at once",
                f"{record.name(person)} holds seats in {titles}, which happen at the same time.",
                Settler.SESSION_LEAD,
                "Both seats stand; the session they came to counts.",
                person,
            )


def _station(fact: Fact) -> str:
    return fact.incarnation.partition(".")[0]
