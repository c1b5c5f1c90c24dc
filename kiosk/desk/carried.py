"""Tell in plain words how carrying went: counts of facts by station, never a person."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.fact import Fact
from kiosk.domain.fault import Fault


class FactsMissing(Fault):
    """What was carried here does not hang together yet: something before it has still to come."""


@dataclass(frozen=True, slots=True)
class Carried:
    """How it went: counts of facts by station, and what was in the way. Nobody is named."""

    taken: Mapping[str, int]
    """What was new here."""
    people: int
    """Of how many people that speaks."""
    brought: Mapping[str, int]
    """What is in the place now, whole, and was not."""
    left: int
    """How many facts could not be put there."""
    troubles: tuple[Fault, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return in plain words what was done; troubles have their own."""
        taken, brought = _listed(self.taken), _listed(self.brought)
        about = f", about {_counted(self.people, 'person', 'people')}" if self.people else ""
        told = [f"Taken over: {taken}{about}." if taken else "Nothing there was new to this laptop."]
        if brought or not self.left:
            told.append(f"Put there: {brought}." if brought else "All that this laptop knows is there already.")
        if self.left:
            told.append(f"Not put there: {_counted(self.left, 'fact', 'facts')}.")
        return tuple(told)


def gaps(waiting: Iterable[Fact], here: Collection[str]) -> Iterator[Fault]:
    """Yield what there is to say of facts that could not be taken over yet; `here` holds the digests of those here."""
    firsts: dict[str, int] = {}
    for fact in waiting:
        if fact.digest not in here:
            firsts[fact.incarnation] = min(fact.seq, firsts.get(fact.incarnation, fact.seq))
    for incarnation, first in sorted(firsts.items()):
        name = station_of(incarnation)
        yield FactsMissing(f"Facts of {name} before number {first} are missing. Carry from there once more.")


def station_of(incarnation: str) -> str:
    """Return the name of the station that an incarnation is a life of."""
    return incarnation.rpartition(".")[0]


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{_counted(count, 'fact', 'facts')} of {name}" for name, count in sorted(counts.items()))


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
