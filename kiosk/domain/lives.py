"""Tell the lives of stations apart: an incarnation is a station and one life of its file (`seats.md`, 10 to 12).

How a life begins is in its first fact, "station opened":

- a new laptop claims the pack's first shares for its station: `first` is true, or is not there (older files);
- a file that was restored or copied, or that was retired, goes on in a new life: `first` is false, `after` names the
  life before, and `beside`, where there is one, the laptop that took its place;
- a replacement for a lost laptop: `instead` is true, and `first` is false. It retires whoever had its station before.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from kiosk.domain.fact import Fact, Kind
from kiosk.domain.shares import Life


@dataclass(frozen=True, slots=True)
class _Opening:
    place: int
    """In the one order of facts."""
    first: bool
    instead: bool
    beside: str | None


def reckon_lives(facts: Iterable[Fact]) -> dict[str, Life]:
    """Return what is known of each incarnation from the facts "station opened" and "station retired", in any order."""
    found: dict[str, Life] = {}
    openings: dict[str, _Opening] = {}
    claimed: set[str] = set()
    ordered = sorted(facts, key=lambda fact: fact.order)
    for place, fact in enumerate(ordered):
        if fact.kind is Kind.STATION_OPENED and fact.incarnation not in found:
            station, opening = str(fact.body["station"]), _opening(place, fact)
            openings[fact.incarnation] = opening
            found[fact.incarnation] = Life(station, opening.first and station not in claimed)
            claimed |= {station} if opening.first else set()
    for fact in ordered:
        of = str(fact.body.get("of", ""))
        if fact.kind is Kind.STATION_RETIRED and of in found:
            found[of] = replace(found[of], retired=True)
            if of == fact.incarnation and not found[of].complete:
                found[of] = replace(found[of], complete=True, heir=str(fact.body.get("heir", "")))
    return {
        name: replace(life, retired=life.retired or _is_replaced(name, life, found, openings))
        for name, life in found.items()
    }


def replacement_of(incarnation: str, facts: Iterable[Fact]) -> str | None:
    """Return the life that took over the station of `incarnation`, if one did; of several, the last."""
    opened = [fact for fact in facts if fact.kind is Kind.STATION_OPENED]
    stations = {fact.incarnation: fact.body["station"] for fact in opened}
    took_over = [
        fact
        for fact in opened
        if fact.body.get("instead")
        and fact.incarnation != incarnation
        and fact.body["station"] == stations.get(incarnation)
    ]
    last = max(took_over, key=lambda fact: fact.order, default=None)
    return None if last is None else last.incarnation


def _opening(place: int, fact: Fact) -> _Opening:
    beside = fact.body.get("beside")
    first, instead = bool(fact.body.get("first", True)), bool(fact.body.get("instead"))
    return _Opening(place, first, instead, str(beside) if beside else None)


def _is_replaced(name: str, life: Life, lives: dict[str, Life], openings: dict[str, _Opening]) -> bool:
    """Return whether a replacement retires this life: a first one always, a later one where it opened before it.

    Clocks may be wrong about that. Not so a last word: whoever left its place to this life did not take it.
    """
    mine = openings[name]
    return any(
        other != name
        and opening.instead
        and lives[other].station == life.station
        and mine.beside != other
        and (mine.first or mine.place < opening.place)
        and not _left_its_place_to(name, other, lives)
        for other, opening in openings.items()
    )


def _left_its_place_to(name: str, other: str, lives: Mapping[str, Life]) -> bool:
    """Return whether the last words of `other`, of its heir, and so on, come to `name`."""
    passed: set[str] = set()
    while other in lives and other not in passed and lives[other].complete:
        passed.add(other)
        other = lives[other].heir
        if other == name:
            return True
    return False
