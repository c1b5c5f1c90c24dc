"""Find what needs a person's look about the laptops: what did not come, came twice, or does not hang together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from kiosk.domain.chain import Break, ChainBreak
from kiosk.domain.clock import ADOPTED_AHEAD
from kiosk.domain.event import StationPlan
from kiosk.domain.fault import Fault
from kiosk.exchange.bundle import Manifest
from kiosk.organise.matter import Matter, Settler
from kiosk.organise.record import Record, station_of

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
    return [*_planned(record, manifests), *_clocks(record), *map(_break, breaks)]


def _planned(record: Record, manifests: Iterable[Manifest]) -> Iterator[Matter]:
    came: defaultdict[str, set[str]] = defaultdict(set)
    for manifest in manifests:
        came[manifest.station].add(manifest.incarnation)
    heard = {station_of(incarnation) for (incarnation,) in record.connection.execute(_HEARD)}
    for plan in record.event.stations:
        if not came[plan.name]:
            yield _missing(plan, heard=plan.name in heard)
        elif len(came[plan.name]) > 1:
            yield _set_up_twice(plan, len(came[plan.name]))


def _missing(plan: StationPlan, *, heard: bool) -> Matter:
    where = f" ({plan.where})" if plan.where else ""
    if heard:
        what = f"No file has come from {plan.name}{where} itself. What other laptops heard from it is counted."
    else:
        what = f"Nothing has come from {plan.name}{where}. Was it used that day?"
    return Matter("bundle missing", what, Settler.ORGANISERS, "What only that laptop knew is missing from the record.")


def _set_up_twice(plan: StationPlan, laptops: int) -> Matter:
    return Matter(
        "station set up twice",
        f"{laptops} laptops were set up as {plan.name}, and each gave seats from the same share.",
        Settler.ORGANISERS,
        "All of what they wrote down counts.",
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
