"""Compare the record with what was seen, line by line; what differs is said, and nothing here is written beforehand."""

from collections.abc import Iterable

from kiosk.organise.reconcile import RECORD
from kiosk.resources import resource
from tests.day.canary import names_in, secrets_of
from tests.day.day import Lived
from tests.day.lines import SHOWN, Line, sets
from tests.day.log import Log, Saw
from tests.day.record import Recorded, pages, read_record
from tests.day.stations import ROOM_DOOR, WITH_SCANNER
from tests.day.together_lines import calls, carried, hub, together
from tests.day.truth import Arrival, Truth, truth_of

_NOISE = ("propagateSizeHints", "qt.multimedia", "WARNING sharing live: ", "WARNING returning true from eof_received()")
"""In a line of a program's log: a window manager that is missing, film and sound, the network, asyncio below TLS."""


def summary_of(lived: Lived) -> tuple[Line, ...]:
    """Return the comparison of the record on the disk with what the driver saw on the screens."""
    online = [resource("example") / f"attendance-day{day}.csv" for day in (1, 2)]
    truth = truth_of(lived.log, lived.pack.roster, online)
    record = read_record(lived.places.record / RECORD)
    return (
        _people(truth, record),
        _codes(lived.log),
        _arrivals(truth, record, lived.log),
        _badges(truth, record, lived),
        _seats(truth, record, lived.log),
        _rooms(truth, record, lived.log),
        together(lived.log, record),
        hub(lived.log),
        carried(lived.log, record),
        calls(lived.log),
        _matters(truth, record),
        _refusals(lived.log),
        _privacy(lived),
        _logs(lived),
    )


def status_of(lines: Iterable[Line]) -> int:
    """Return the exit status: 1 if anything differs."""
    return 0 if all(line.holds for line in lines) else 1


def _people(truth: Truth, record: Recorded) -> Line:
    return Line("People", f"{len(record.told.people)} on the list", tuple(sets(truth.people, record.told.people)))


def _arrivals(truth: Truth, record: Recorded, log: Log) -> Line:
    there, seen = record.told.arrivals, truth.arrivals
    left = sum(arrival.left is not None for arrival in there.values())
    invited = {entry.who for entry in log.of(Saw.INVITED)} & there.keys()
    unlike = [
        f"{who}: seen {_told(seen[who])}, the record says {_told(there[who])}"
        for who in sorted(seen.keys() & there.keys())
        if seen[who] != there[who]
    ]
    return Line(
        "Arrivals",
        f"{len(there)} came, {len(invited)} of them by an invitation; {left} left again",
        (*sets(seen.keys(), there.keys()), *unlike),
    )


def _codes(log: Log) -> Line:
    held_up, scanned = log.of(Saw.HELD_UP), log.of(Saw.SCANNED)
    at = {entry.station for entry in held_up}
    found = f"{len(held_up)} read by the cameras of {len(at)} laptops, {len(scanned)} typed by a scanner"
    odd = {entry.station for entry in scanned} ^ {WITH_SCANNER}
    return Line("Codes", f"{found} on a German keyboard with caps lock on", tuple(f"not so at {name}" for name in odd))


def _told(arrival: Arrival) -> str:
    left = f", left {arrival.left:%H:%M}" if arrival.left else ""
    although = f", although {arrival.although}" if arrival.although else ""
    return f"{arrival.at:%H:%M} at {arrival.station}{left}{although}"


def _badges(truth: Truth, record: Recorded, lived: Lived) -> Line:
    lying = pages(lived.places.root / "badges")
    twice = [f"{job} of {station}: {number} times" for (station, job), number in record.jobs.items() if number > 1]
    differs = (
        *sets((truth.badges - record.told.badges).elements(), (record.told.badges - truth.badges).elements()),
        *(f"no file for {job} of {station}" for station, job in sorted((record.jobs - lying).elements())),
        *(f"nobody knows {job} of {station}" for station, job in sorted((lying - record.jobs).elements())),
        *twice,
    )
    without = len(lived.log.of(Saw.NO_BADGE))
    return Line("Badges", f"{lying.total()} printed, each once; {without} people wanted none", differs)


def _seats(truth: Truth, record: Recorded, log: Log) -> Line:
    told = record.told
    found = (
        f"{len(told.seats)} taken, {len(record.overfull)} sessions overfull; {len(log.of(Saw.NO_SEAT))} times there was"
        f" none left; another laptop was asked {len(log.of(Saw.SEAT_ASKED))} times; {len(told.waited)} waited,"
        f" {len(told.kept)} had one kept"
    )
    differs = (
        *sets(truth.seats, told.seats),
        *sets(truth.waited, told.waited),
        *sets(truth.kept, told.kept),
        *(f"{title} is overfull" for title in record.overfull),
    )
    return Line("Seats", found, differs)


def _rooms(truth: Truth, record: Recorded, log: Log) -> Line:
    again = {(entry.who, entry.about) for entry in log.of(Saw.CAME_AGAIN)}
    found = (
        f"{len(record.told.came)} came to a session, by booking code or badge at {ROOM_DOOR};"
        f" of those, {len(again & record.told.came)} showed it again"
    )
    return Line("Rooms", found, tuple(sets(truth.came, record.told.came)))


def _matters(truth: Truth, record: Recorded) -> Line:
    there, seen = record.told.matters, truth.matters
    return Line(
        "Matters",
        f"{there.total()} that a person should look at",
        tuple(sets((seen - there).elements(), (there - seen).elements())),
    )


def _refusals(log: Log) -> Line:
    turned = log.of(Saw.TURNED)
    reasons = {entry.about for entry in turned}
    unlike = frozenset.union(*log.panels) - frozenset.intersection(*log.panels) if log.panels else ()
    differs = tuple(f"not on each panel: {words}" for words in sorted(unlike))
    return Line("Refusals", f"{len(turned)} for {len(reasons)} reasons, all with the same words", differs)


def _privacy(lived: Lived) -> Line:
    places, secrets = lived.places, secrets_of(lived.pack.roster)
    shown = [name for place in (places.root / "laptops", places.carried) if (name := names_in(place, secrets))]
    crashes = len(lived.log.of(Saw.CRASHED))
    found = f"no name in any file, log or bundle of a laptop, nor after its {crashes} crashes"
    return Line("Privacy", found, tuple(f"a name can be read in {name}" for name in shown))


def _logs(lived: Lived) -> Line:
    logs = sorted((lived.places.root / "laptops").glob("*.log"))
    said = [
        f"{log.name}: {line}" for log in logs for line in log.read_text("utf-8").splitlines() if not _is_noise(line)
    ]
    return Line("Programs", "nothing of ours broke at any laptop", tuple(said[:SHOWN]))


def _is_noise(line: str) -> bool:
    """Return whether a line tells of the network's troubles, or of things Qt misses here that we do not use."""
    return not line.strip() or any(known in line for known in _NOISE)
