"""Mend everything at a venue, and wait until all files agree and nothing more is to be done."""

import time
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from tests.network.laptop import PATIENCE, Laptop, until
from tests.network.venue import Heads, Venue
from tests.network.weather import CUT, FINE

LATER = 40 * 60.0
"""Seconds by which all clocks are ahead in the end: whatever was kept for a while is not any more."""
_ROUND = 6.0
"""Seconds between two rounds: shares may move in each."""
_ROUNDS = 60


def meet(venue: Venue) -> None:
    """Wait until every laptop that is online could ask each of the others."""
    for laptop in venue.online:
        others = {other.name for other in venue.online if other is not laptop}
        until(partial(laptop.ask, "reachable"), partial(_names, others))


def _names(others: set[str], told: Mapping[str, Any]) -> bool:
    return set(told["reachable"]) == others


def heal(venue: Venue, *, by_themselves: bool) -> None:
    """Mend whatever is broken; laptops find the hub again `by_themselves`, or are sent there."""
    if venue.hub.own is not None:
        venue.hub.own.thaw()
    for name, laptop in venue.laptops.items():
        if laptop.frozen:
            laptop.thaw()
        if not laptop.runs:
            venue.open(name)
    if venue.hub.own is None and not venue.hub.host:
        venue.hub.start()
    for name, line in venue.lines.items():
        line.be(CUT if name == venue.loner else FINE)
    for name in venue.stations:
        venue.turn(name, LATER)
        if not by_themselves and name not in (venue.hub.host, venue.loner):
            venue.laptops[name].ask("go to", address=str(venue.lines[name].address))


def settle(venue: Venue) -> int:
    """Let all laptops do what is due until nothing new happens, and all agree; return how many rounds it took."""
    before: list[Heads] = []
    ahead, quiet = LATER, 0
    for done in range(_ROUNDS):
        ahead += _ROUND
        for name in venue.stations:
            venue.turn(name, ahead)
        agree(venue)
        now = list(venue.known().values())
        quiet = quiet + 1 if now == before else 0
        if quiet == 2:
            return done
        before = now
    raise AssertionError("They still find something to tell each other.")


def agree(venue: Venue) -> None:
    """Wait until all know the same, while each does what is due every second or so."""
    deadline = time.monotonic() + PATIENCE
    while True:
        tell_all(venue.awake, "each second")
        if venue.loner:
            carry(venue, venue.loner, venue.online[0].opening["station"])
        everything = union(venue.known().values())
        known = tell_all(venue.online, "wait", known=everything, seconds=1.0)
        if all(one["known"] == everything for one in known):
            return
        assert time.monotonic() < deadline, f"they never agreed: {[one['known'] for one in known]}"


def carry(venue: Venue, one: str, other: str) -> None:
    """Carry facts by a stick between two laptops, both ways."""
    stick = venue.folder.with_name(f"{venue.folder.name}-stick")
    stick.mkdir(exist_ok=True)
    for name in (one, other, one):
        told = venue.laptops[name].ask("carry", place=str(stick))
        assert not told["troubles"], told


def union(known: Iterable[Heads]) -> Heads:
    """Return how far each incarnation is known to whoever knows most."""
    most: Heads = {}
    for heads in known:
        for name, head in heads.items():
            if name not in most or head["count"] > most[name]["count"]:
                most[name] = head
    return most


def tell_all(laptops: Iterable[Laptop], do: str, **more: object) -> list[Mapping[str, Any]]:
    """Tell several to do something at the same time, and return what came of it at each."""
    laptops = list(laptops)
    for laptop in laptops:
        laptop.tell(do, **more)
    return [laptop.answer() for laptop in laptops]
