"""Bring the online days together with the in-person one: who of the list was there, and who is not on it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.names import fold
from kiosk.exchange.files import read_file
from kiosk.intake.online import OnlineVisit, read_online
from kiosk.organise.matter import Matter, Settler
from kiosk.organise.record import Record
from kiosk.store.people import Person

_GUESSES = 3
"""Of more people than this, nobody is named as the one it may be."""


@dataclass(frozen=True, slots=True)
class PlacedVisit:
    """A visit, and the id of the person whose it was, if that is certain."""

    visit: OnlineVisit
    person: str | None
    maybe: tuple[str, ...] = ()
    """Whose it may be, where it is not certain."""


@dataclass(frozen=True, slots=True)
class OnlineDay:
    """One online day, named after its file."""

    name: str
    visits: tuple[PlacedVisit, ...]


def read_days(paths: Iterable[Path], time_zone: str, people: Mapping[str, Person]) -> list[OnlineDay]:
    """Read each online day's attendance once, and place each visit.

    Raises:
        Fault: a file has something to put right.
    """
    finder = _Finder(people)
    days = []
    for path in _each_once(paths):
        visits = read_online(path, time_zone)
        days.append(OnlineDay(path.stem, tuple(finder.placed(visit) for visit in visits)))
    return days


def given_twice(paths: Sequence[Path]) -> Iterator[Matter]:
    """Yield a matter for each file that says just what another one says."""
    for path in sorted({*paths} - {*_each_once(paths)}):
        yield Matter(
            "online day given twice",
            f"{path.name} says just what another of the online files says.",
            Settler.ORGANISERS,
            "Nothing: it is counted once.",
        )


def online_matters(days: Iterable[OnlineDay], record: Record) -> list[Matter]:
    """Return a matter for each visitor who cannot be placed with certainty: one a person, however often they came."""
    unplaced: defaultdict[tuple[str, str], dict[str, PlacedVisit]] = defaultdict(dict)
    for day in days:
        for placed in day.visits:
            if placed.person is None:
                unplaced[visitor(placed.visit)].setdefault(day.name, placed)
    return [_unplaced(visits, record) for _, visits in sorted(unplaced.items())]


def visitor(visit: OnlineVisit) -> tuple[str, str]:
    """Return what tells one visitor from another."""
    return (visit.email.casefold(), fold(visit.name))


def _unplaced(visits: Mapping[str, PlacedVisit], record: Record) -> Matter:
    first = next(iter(visits.values()))
    who = first.visit.name or first.visit.email or "Somebody without a name"
    asked = " or ".join(sorted(record.name(person) for person in first.maybe))
    guess = f"Is it {asked}, who is on the list?" if asked else "Nobody on the list has that e-mail or name."
    return Matter(
        "online visitor not on the list",
        f"{who} was at {' and '.join(visits)}. {guess}",
        Settler.ORGANISERS,
        "They count as an online visitor, apart from the list.",
        first.maybe[0] if len(first.maybe) == 1 else "",
    )


def _each_once(paths: Iterable[Path]) -> list[Path]:
    return sorted({read_file(path): path for path in sorted(paths, reverse=True)}.values())


class _Finder:
    """Finds people by e-mail and name together. By one of them alone it only guesses: a buyer's mail is on each ticket.

    Source: `formats.md`.
    """

    def __init__(self, people: Mapping[str, Person]) -> None:
        self._by_name: defaultdict[str, set[str]] = defaultdict(set)
        self._by_known_as: defaultdict[str, set[str]] = defaultdict(set)
        self._by_email: defaultdict[str, set[str]] = defaultdict(set)
        for person in people.values():
            self._by_name[fold(person.details.name)].add(person.id)
            self._by_known_as[fold(person.details.known_as)].add(person.id)
            self._by_email[person.details.email.casefold()].add(person.id)

    def placed(self, visit: OnlineVisit) -> PlacedVisit:
        email, name = visitor(visit)
        mailed = self._by_email.get(email, set()) if email else set()
        named = self._by_name.get(name, set()) if name else set()
        known_as = self._by_known_as.get(name, set()) if name else set()
        certain = mailed & (named | known_as)
        if len(certain) == 1:
            return PlacedVisit(visit, certain.pop())
        maybe = certain or named | mailed
        return PlacedVisit(visit, None, tuple(sorted(maybe)) if len(maybe) <= _GUESSES else ())
