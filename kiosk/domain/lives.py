"""Tell the lives of stations apart: an incarnation is a station and one life of its file (`seats.md`, 10 to 12).

How a life begins is in its first fact, "station opened":

- a new laptop claims the pack's first shares for its station: `first` is true, or is not there (older files);
- a file that was restored or copied, or that was retired, goes on in a new life: `first` is false, `after` names the
  life before, and `beside`, where there is one, the laptop that took its place;
- a replacement for a lost laptop: `instead` is true, and `first` is false. It retires whoever had its station before.

Its last word is the fact "station retired" about itself: `heir` names the life that its station's place goes to, and
`next`, where it goes on itself, the life that it goes on in. Laptops that were apart, or whose clocks are wrong, may
leave their place to each other in a circle: then it goes to the `next` of whoever of them, if any, spoke last.
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
    nexts: dict[str, str] = {}
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
                nexts |= {of: str(fact.body["next"])} if fact.body.get("next") else {}
    _open_circles(found, nexts)
    return {
        name: replace(life, retired=life.retired or _is_replaced(name, life, found, openings))
        for name, life in found.items()
    }


def replacement_of(incarnation: str, facts: Iterable[Fact]) -> str | None:
    """Return the life that took over the station of `incarnation`, if one did; of several, the last.

    What it goes on from itself did not take its place.
    """
    opened = [fact for fact in facts if fact.kind is Kind.STATION_OPENED]
    stations = {fact.incarnation: fact.body["station"] for fact in opened}
    before = _way(incarnation, {fact.incarnation: str(fact.body.get("after", "")) for fact in opened})
    took_over = [
        fact
        for fact in opened
        if fact.body.get("instead")
        and fact.incarnation not in before
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
    return name in _way(other, {one: life.heir for one, life in lives.items() if life.complete})[1:]


def _open_circles(lives: dict[str, Life], nexts: dict[str, str]) -> None:
    """Let a place that is left in a circle go to the `next` of the one of them who spoke last; `nexts` are in order."""
    heirs = {name: life.heir for name, life in lives.items() if life.complete}
    for name in reversed(nexts):
        if heirs.get(_way(name, heirs)[-1]) == name:
            heirs[name] = nexts[name]
            lives[name] = replace(lives[name], heir=nexts[name])


def _way(start: str, steps: Mapping[str, str]) -> list[str]:
    """Return what one comes to from `start`, itself first, each once."""
    way = [start]
    while (following := steps.get(way[-1])) and following not in way:
        way.append(following)
    return way
