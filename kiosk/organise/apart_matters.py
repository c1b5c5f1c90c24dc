"""Find what laptops that were apart each said of one person; `kiosk.domain.apart` tells what then holds."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kiosk.domain import apart
from kiosk.domain.apart_finding import brought_back, handed_on_twice, likeness, printed_at_both, unseen_corrections
from kiosk.domain.fact import Fact, Kind
from kiosk.organise.matter import Matter, Settler
from kiosk.organise.record import Record, station_of
from kiosk.store.people import Person


def apart_matters(record: Record) -> Iterator[Matter]:
    """Yield every matter that a person's own facts make because laptops were apart, but for arrivals and seats."""
    for person, facts in _by_person(record.facts(Kind.DETAILS_CORRECTED, Kind.BADGE_PRINTED)).items():
        yield from _corrected_twice(record, person, facts)
        yield from _printed_twice(record, person, facts)
    yield from _left_without_an_arrival(record)
    yield from _brought_back(record)
    yield from _handed_on_twice(record)
    yield from map(_registered_twice, registered_twice(record))


def registered_twice(record: Record) -> list[list[Person]]:
    """Return those who joined on the day under several ids, though they have one name and one e-mail."""
    alike: defaultdict[tuple[str, str], list[Person]] = defaultdict(list)
    for person in record.people.values():
        if person.here_first and (like := likeness(person.details)):
            alike[like].append(person)
    return [same for same in alike.values() if len(same) > 1]


def _corrected_twice(record: Record, person: str, facts: list[Fact]) -> Iterator[Matter]:
    unseen = unseen_corrections(facts)
    if len(unseen) > 1:
        told = " and ".join(f"at {station_of(fact.incarnation)} at {record.at(fact.wall)}" for fact in unseen)
        yield Matter(
            apart.CORRECTED_TWICE.matter,
            f"The details of {record.name(person)} were corrected {told}, neither in view of the other.",
            Settler.DESK_LEAD,
            "The later ones stand; the others are kept beside them.",
            person,
        )


def _printed_twice(record: Record, person: str, facts: list[Fact]) -> Iterator[Matter]:
    if printed_at_both(facts):
        stations = sorted({station_of(fact.incarnation) for fact in facts if fact.kind is Kind.BADGE_PRINTED})
        yield Matter(
            apart.PRINTED_TWICE.matter,
            f"The same badge of {record.name(person)} was printed by more than one laptop: {', '.join(stations)}.",
            Settler.DESK_LEAD,
            "Nothing: attendance does not depend on it. One of them may still lie at a printer.",
            person,
        )


def _left_without_an_arrival(record: Record) -> Iterator[Matter]:
    left = {fact.person or "": fact for fact in record.standing(Kind.LEFT)}
    undone = {fact.person for fact in record.facts(Kind.CHECK_IN_UNDONE)}
    for person, fact in left.items():
        if person in undone and person in record.people and record.people[person].arrived is None:
            yield Matter(
                apart.UNDONE_AND_LEFT.matter,
                f"{record.name(person)} left at {station_of(fact.incarnation)} at {record.at(fact.wall)},"
                " and another laptop had taken their check-in back. Were they here?",
                Settler.DESK_LEAD,
                "They count as booked, not here on the day.",
                person,
            )


def _brought_back(record: Record) -> Iterator[Matter]:
    for person, facts in _by_person(record.facts(Kind.CHECK_IN_UNDONE)).items():
        if person in record.people and record.people[person].arrived is None and brought_back(facts):
            yield Matter(
                apart.BROUGHT_BACK.matter,
                f"The check-in of {record.name(person)} was taken back at one laptop, and brought back at another."
                " Were they here?",
                Settler.DESK_LEAD,
                "They count as booked, not here on the day.",
                person,
            )


def _handed_on_twice(record: Record) -> Iterator[Matter]:
    for person, facts in _by_person(record.standing(Kind.HANDED_ON)).items():
        if handed_on_twice(facts):
            names = " and to ".join(record.name(str(fact.body["to"])) for fact in facts)
            yield Matter(
                apart.HANDED_ON_TWICE.matter,
                f"The place of {record.name(person)} was handed on to {names}, at laptops that were apart.",
                Settler.ORGANISERS,
                "Both count as having come.",
                person,
            )


def _by_person(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    told: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        told[fact.person or ""].append(fact)
    return told


def _registered_twice(same: list[Person]) -> Matter:
    return Matter(
        apart.REGISTERED_TWICE.matter,
        f"{same[0].details.name} joined on the day {len(same)} times, each time with the same e-mail."
        " Is it one person, registered at laptops that had not told each other?",
        Settler.ORGANISERS,
        "They count as different people.",
        same[0].id,
    )
