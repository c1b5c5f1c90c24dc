"""Work out, from the driver's own log, what the record has to say: independently of how the product does it."""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kiosk.domain.registration import Registration
from tests.day.log import Entry, Log, Saw

ONLINE = "online visitor not on the list"
"""The kind of matter whose person is nobody on the list: it is told by the visitor's name."""

_IN = (Saw.ARRIVED, Saw.LET_IN, Saw.JOINED, Saw.INVITED)


@dataclass(frozen=True, slots=True)
class Arrival:
    """When and where somebody came in first, when they left if they did, and which rule staff set aside."""

    at: datetime
    station: str
    left: datetime | None = None
    although: str = ""


@dataclass(frozen=True, slots=True)
class Truth:
    """What was acknowledged, added up. People stand here by their reference, or by name if they joined today."""

    people: frozenset[str]
    arrivals: dict[str, Arrival]
    badges: Counter[tuple[str, str]]
    """How many badges each station promised to whom."""
    seats: frozenset[tuple[str, str]]
    waited: frozenset[tuple[str, str]]
    """Who waited for a place in which session."""
    kept: frozenset[tuple[str, str]]
    """For whom a place was kept in which session."""
    came: frozenset[tuple[str, str]]
    """Who came to which session, as was seen at its room's door."""
    matters: Counter[tuple[str, str]]
    """How many matters of which kind, about whom."""


def truth_of(log: Log, roster: Sequence[Registration], online: Iterable[Path]) -> Truth:
    """Return what the log, the list of bookings and the online days' files amount to."""
    arrivals = dict(_arrivals(log))
    newcomers = {entry.who for entry in log.of(Saw.JOINED, Saw.INVITED)}
    return Truth(
        people=frozenset({one.reference for one in roster} | newcomers),
        arrivals=arrivals,
        badges=Counter((entry.station, entry.who) for entry in log.of(Saw.BADGE)),
        seats=frozenset(_seats(log, roster)),
        waited=frozenset((entry.who, entry.about) for entry in log.of(Saw.WAITS)),
        kept=frozenset((entry.who, entry.about) for entry in log.of(Saw.KEPT)),
        came=frozenset((entry.who, entry.about) for entry in log.of(Saw.CAME)),
        matters=Counter([*_matters(log, arrivals), *_strangers_online(roster, online)]),
    )


def _arrivals(log: Log) -> Iterator[tuple[str, Arrival]]:
    of: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in log.of(*_IN, Saw.TAKEN_BACK, Saw.LEFT, Saw.STAYED):
        of[entry.who].append(entry)
    for who, entries in of.items():
        arrival = _arrival(entries)
        if arrival is not None:
            yield who, arrival


def _arrival(entries: Iterable[Entry]) -> Arrival | None:
    arrival: Arrival | None = None
    for entry in entries:
        if entry.saw is Saw.TAKEN_BACK:
            arrival = None
        elif arrival is None:
            arrival = Arrival(entry.at, entry.station, although=entry.about)
        elif entry.saw is Saw.LEFT:
            arrival = replace(arrival, left=entry.at)
        elif entry.saw is Saw.STAYED:
            arrival = replace(arrival, left=None)
    return arrival


def _seats(log: Log, roster: Iterable[Registration]) -> set[tuple[str, str]]:
    seats = {(one.reference, session) for one in roster for session in one.booked}
    for entry in log.of(Saw.SEAT, Saw.SEAT_LEFT):
        if entry.saw is Saw.SEAT:
            seats.add((entry.who, entry.about))
        else:
            seats.remove((entry.who, entry.about))
    return seats


def _matters(log: Log, arrivals: dict[str, Arrival]) -> Iterator[tuple[str, str]]:
    came_to: defaultdict[str, set[str]] = defaultdict(set)
    for entry in log.of(*_IN):
        came_to[entry.who].add(entry.station)
    yield from (("two arrivals", who) for who, stations in came_to.items() if len(stations) > 1)
    yield from (("let in by staff", entry.who) for entry in log.of(Saw.LET_IN))
    for who in {entry.who for entry in log.of(Saw.TURNED)}:
        if not who:
            yield "unknown codes", ""
        elif who not in arrivals:
            yield "turned to the desk", who
    left = [arrival.left is not None for arrival in arrivals.values()]
    if any(left) and not all(left):
        yield "no leaving recorded", ""


def _strangers_online(roster: Sequence[Registration], files: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Yield each online visitor whose e-mail and name do not both say that they are the same one person of the list."""
    visitors = set()
    for file in files:
        with file.open(encoding="utf-8-sig", newline="") as text:
            visitors |= {(row["E-mail"].strip(), row["Name"].strip()) for row in csv.DictReader(text)}
    for email, name in visitors:
        mailed = [one.details for one in roster if email and one.details.email.casefold() == email.casefold()]
        same = [one for one in mailed if name.casefold() in (one.name.casefold(), one.known_as.casefold())]
        if len(same) != 1:
            yield ONLINE, name or email
