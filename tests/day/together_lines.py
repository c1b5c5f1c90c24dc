"""Compare what laptops said that they know of each other, and what the record holds of it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from tests.day.lines import Line
from tests.day.log import Entry, Log, Saw, Stage
from tests.day.record import Recorded
from tests.day.stations import JOINED, SIDE, STATIONS

_OF_SIDE = re.compile(rf"([\d,]+) facts? of {SIDE}\b")


def together(log: Log, record: Recorded) -> Line:
    """Return how much all laptops know in the end, and whether those that were cut off caught up."""
    known = _least(log, Stage.AFTER_STICK, STATIONS)
    apart = _written_apart(log)
    found = (
        f"{known.total()} facts known at all laptops; {apart.total()} were written in the foyer while the network was"
        f" cut, and caught up by themselves; {_times(log.of(Saw.HERE_ALREADY))} a guest was known at the next laptop"
    )
    differs = (
        *_lacking("a laptop in the foyer never heard of", _most(log, Stage.AN_HOUR_LATER), _least(log, Stage.TOGETHER)),
        *_lacking("not known everywhere", _most(log, Stage.BEFORE_STICK, STATIONS), known),
        *_lacking("not in the record", known, record.facts),
        *_not_cut(log),
    )
    return Line("Together", found, tuple(differs))


def hub(log: Log) -> Line:
    """Return where the hub was started, and how it came back after it was killed."""
    started, killed, back = (log.of(saw) for saw in (Saw.HUB_HERE, Saw.HUB_KILLED, Saw.HUB_BACK))
    where = ", ".join(entry.station for entry in started) or "nowhere"
    after = ", ".join(f"{float(entry.about):.0f} s" for entry in back)
    found = f"started at {where}; killed {_times(killed)}, shared again by itself after {after or 'no time at all'}"
    lost = len(killed) - len(back)
    differs = (*(["it never came back"] if lost else []), *(["nobody started it"] if not started else []))
    return Line("Hub", found, differs)


def carried(log: Log, record: Recorded) -> Line:
    """Return how many facts of the laptop that was never connected came to the others by stick."""
    told = [entry for entry in log.of(Saw.CARRIED) if entry.station != SIDE]
    facts = sum(int(number.replace(",", "")) for entry in told for number in _OF_SIDE.findall(entry.about))
    knew = _own(log.known.get((Stage.BEFORE_STICK, SIDE), {}), SIDE).total()
    there = _own(record.facts, SIDE).total()
    found = f"{facts} facts of {SIDE} by stick, which was never in the network"
    differs = [
        *([f"{SIDE} had {knew} facts, and {facts} were taken over"] if facts != knew else []),
        *([f"the record has {there} facts of {SIDE}"] if there < facts else []),
        *([f"{SIDE} knew of others before"] if _reached(log) else []),
    ]
    return Line("Carried", found, tuple(differs))


def calls(log: Log) -> Line:
    """Return how many of those who asked for a person were answered, and from where. None of it is on record."""
    asked, answered = log.of(Saw.CALLED), log.of(Saw.HELPED)
    afar = [entry for entry in answered if entry.about != entry.station]
    notes = len(log.of(Saw.NOTE_SEEN_TO))
    found = f"{len(answered)} answered, {len(afar)} of them from another laptop; notes between desks seen to: {notes}"
    missing = sorted({entry.who for entry in asked} - {entry.who for entry in answered})
    return Line("Calls", found, tuple(f"nobody came to {who}" for who in missing))


def _written_apart(log: Log) -> Counter[str]:
    """Return how many facts the laptops in the foyer wrote themselves while they were cut off from each other."""
    return _most(log, Stage.AN_HOUR_LATER) - _most(log, Stage.CUT)


def _not_cut(log: Log) -> Iterator[str]:
    """Yield each laptop in the foyer that heard of another one though the network was cut, or wrote nothing."""
    for name in JOINED:
        before, after = (log.known.get((stage, name), {}) for stage in (Stage.CUT, Stage.AN_HOUR_LATER))
        if _others(before, name) != _others(after, name):
            yield f"{name} was not cut off"
        if _own(before, name) == _own(after, name):
            yield f"{name} wrote nothing while it was cut off"


def _reached(log: Log) -> bool:
    return bool(_others(log.known.get((Stage.BEFORE_STICK, SIDE), {}), SIDE))


def _least(log: Log, stage: Stage, stations: tuple[str, ...] = JOINED) -> Counter[str]:
    """Return how much every one of these stations knew."""
    first, *others = (Counter(log.known.get((stage, name), {})) for name in stations)
    for known in others:
        first &= known
    return first


def _most(log: Log, stage: Stage, stations: tuple[str, ...] = JOINED) -> Counter[str]:
    """Return how much these stations knew between them."""
    known: Counter[str] = Counter()
    for name in stations:
        known |= Counter(log.known.get((stage, name), {}))
    return known


def _lacking(what: str, wanted: Counter[str], there: Counter[str]) -> Iterator[str]:
    for incarnation, count in sorted((wanted - there).items()):
        yield f"{what}: {count} facts of {incarnation}"


def _own(known: Mapping[str, int], station: str) -> Counter[str]:
    return Counter({name: count for name, count in known.items() if name.rpartition(".")[0] == station})


def _others(known: Mapping[str, int], station: str) -> Counter[str]:
    return Counter(known) - _own(known, station)


def _times(entries: list[Entry]) -> str:
    return "once" if len(entries) == 1 else f"{len(entries)} times"
