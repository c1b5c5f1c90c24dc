"""Bring the online days together with the in-person one: who of the list was there, and who is not on it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.names import fold
from kiosk.intake.online import OnlineVisit, read_online
from kiosk.organise.matter import Matter, Settler
from kiosk.store.people import Person


@dataclass(frozen=True, slots=True)
class PlacedVisit:
    """A visit, and the id of the person whose it was, if that is certain."""

    visit: OnlineVisit
    person: str | None


@dataclass(frozen=True, slots=True)
class OnlineDay:
    """One online day, named after its file."""

    name: str
    visits: tuple[PlacedVisit, ...]


def read_day(path: Path, time_zone: str, people: Mapping[str, Person]) -> OnlineDay:
    """Read one online day's attendance and place each visit.

    Raises:
        Fault: the file has something to put right.
    """
    visits = read_online(path, time_zone)
    finder = _Finder(people)
    return OnlineDay(path.stem, tuple(PlacedVisit(visit, finder.person(visit)) for visit in visits))


def online_matters(day: OnlineDay) -> Iterator[Matter]:
    """Yield a matter for each visitor of a day who cannot be placed, once a person."""
    unplaced = {(v.visit.email.casefold(), v.visit.name): v.visit for v in day.visits if v.person is None}
    for _, visit in sorted(unplaced.items()):
        yield Matter(
            "online visitor not on the list",
            f"{visit.name or visit.email} was at {day.name}, and nobody on the list has that e-mail and name.",
            Settler.ORGANISERS,
            "They count as an online visitor, apart from the list.",
        )


class _Finder:
    """Finds people by e-mail and name together, or by a name that only one person has; never by e-mail alone."""

    def __init__(self, people: Mapping[str, Person]) -> None:
        self._by_both: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        self._by_name: defaultdict[str, list[str]] = defaultdict(list)
        self._by_email: defaultdict[str, list[str]] = defaultdict(list)
        for person in people.values():
            name, email = fold(person.details.name), person.details.email.casefold()
            self._by_both[email, name].append(person.id)
            self._by_name[name].append(person.id)
            self._by_email[email].append(person.id)

    def person(self, visit: OnlineVisit) -> str | None:
        name, email = fold(visit.name), visit.email.casefold()
        for found in (self._by_both.get((email, name)), None if email else self._by_name.get(name)):
            if found and len(found) == 1:
                return found[0]
        # One person's own e-mail with a name spelt otherwise; an e-mail on several tickets is the buyer's and says nothing.
        same = self._by_email.get(email, []) if email else []
        return same[0] if len(same) == 1 else None
