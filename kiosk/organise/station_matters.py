"""Find what needs a person's look about the laptops: what did not come, came twice, or does not hang together."""

from collections.abc import Iterable, Iterator, Sequence

from kiosk.domain import apart
from kiosk.domain.apart_laptops import new_lives, replaced, set_up_twice
from kiosk.domain.chain import Break, ChainBreak
from kiosk.domain.clock import ADOPTED_AHEAD
from kiosk.domain.event import StationPlan
from kiosk.domain.fact import Kind
from kiosk.domain.fault import Fault
from kiosk.exchange.bundle import Manifest
from kiosk.organise.matter import Matter, Settler
from kiosk.organise.record import Record, station_of
from kiosk.store.facts import house_facts

_HEARD = "select distinct incarnation from facts"
_BEHIND = "select incarnation, max(milliseconds - wall) from facts group by incarnation order by incarnation"


def unusable(name: str, fault: Fault) -> Matter:
    """Return the matter of a bundle that cannot be believed."""
    return Matter(
        "bundle not usable",
        f"{name} was left out: {fault}",
        Settler.ORGANISERS,
        "What only that laptop knew is missing from the record.",
    )


def delivered_twice(name: str, manifest: Manifest) -> Matter:
    """Return the matter of a bundle that came once more."""
    return Matter(
        "bundle delivered twice",
        f"{name} is the same file of {manifest.station} once more.",
        Settler.ORGANISERS,
        "Nothing: it is counted once.",
    )


def station_matters(record: Record, manifests: Sequence[Manifest], breaks: Iterable[ChainBreak]) -> list[Matter]:
    """Return what there is to ask about the laptops, in the order of the event's plan."""
    return [*_planned(record, manifests), *_lives(record), *_clocks(record), *map(_break, breaks)]


def _planned(record: Record, manifests: Iterable[Manifest]) -> Iterator[Matter]:
    came = {manifest.station for manifest in manifests}
    heard = {station_of(incarnation) for (incarnation,) in record.connection.execute(_HEARD)}
    for plan in record.event.stations:
        if plan.name not in came:
            yield _missing(plan, heard=plan.name in heard)


def _missing(plan: StationPlan, *, heard: bool) -> Matter:
    where = f" ({plan.where})" if plan.where else ""
    if heard:
        what = f"No file has come from {plan.name}{where} itself. What other laptops heard from it is counted."
    else:
        what = f"Nothing has come from {plan.name}{where}. Was it used that day?"
    return Matter("bundle missing", what, Settler.ORGANISERS, "What only that laptop knew is missing from the record.")


def _lives(record: Record) -> Iterator[Matter]:
    """Yield what there is to ask of laptops that were set up twice, lost and replaced, restored or copied."""
    told = house_facts(record.connection, Kind.STATION_OPENED, Kind.STATION_RETIRED)
    for station, laptops in set_up_twice(told).items():
        yield _set_up_twice(station, laptops)
    for incarnation, last_word in replaced(told).items():
        yield _replaced(station_of(incarnation), last_word=last_word)
    for opening in new_lives(told):
        yield Matter(
            apart.NEW_LIFE.matter,
            f"The file of {station_of(opening.incarnation)} was restored or copied, and went on under a new name at"
            f" {record.at(opening.wall)}. What it had left of seats before that could not be given.",
            Settler.ORGANISERS,
            "All of what was handed in counts.",
        )


def _set_up_twice(station: str, laptops: int) -> Matter:
    return Matter(
        apart.TWO_FIRSTS.matter,
        f"{laptops} laptops were set up as {station}, and each gave seats from the same share.",
        Settler.ORGANISERS,
        "All of what they wrote down counts.",
    )


def _replaced(station: str, *, last_word: bool) -> Matter:
    told = "has told all it knew; what it had left of seats could be given again"
    missing = "never said its last word, so what it had left of seats could not be given"
    return Matter(
        apart.REPLACED.matter,
        f"{station} was replaced by another laptop. The first one {told if last_word else missing}.",
        Settler.ORGANISERS,
        "Nothing: all that it knew is here." if last_word else "What only that laptop knew is missing from the record.",
    )


def _clocks(record: Record) -> Iterator[Matter]:
    for incarnation, behind in record.connection.execute(_BEHIND).fetchall():
        if behind > ADOPTED_AHEAD:
            yield Matter(
                "clock went wrong",
                f"The clock of {station_of(incarnation)} was at some time {behind // 60_000} minutes behind"
                " what it had shown, or heard, before.",
                Settler.ORGANISERS,
                "Its times stand as its clock showed them; the order of what happened is kept.",
            )


def _break(one: ChainBreak) -> Matter:
    station = station_of(one.incarnation)
    match one.kind:
        case Break.FORK:
            what = f"{station} wrote fact {one.seq} twice, differently: its file was copied, and both copies were used."
        case Break.GAP:
            what = f"What comes before fact {one.seq} of {station} was not handed in."
        case Break.ALTERED:
            what = f"Fact {one.seq} of {station} was changed after it was written."
    return Matter(f"chain {one.kind.value}", what, Settler.ORGANISERS, "Everything that was handed in is counted.")
