"""Decide what to ask another laptop for, from what it says that it knows. Pure."""

from collections.abc import Mapping

from kiosk.domain.talk import Head
from kiosk.exchange.live.messages import FactsWanted


def lacking(known: Mapping[str, Head], theirs: Mapping[str, Head], own: str) -> tuple[FactsWanted, ...]:
    """Return what a laptop knows beyond what is known here, by incarnation; never what only we may write (`own`)."""
    wanted = (_lacking(name, known.get(name), head) for name, head in sorted(theirs.items()) if name != own)
    return tuple(each for each in wanted if each is not None)


def _lacking(name: str, ours: Head | None, theirs: Head) -> FactsWanted | None:
    """Return what to ask for. Where a chain forks, the other branch may begin anywhere: all of it is asked for."""
    if ours is None:
        return FactsWanted(name, 0)
    if theirs.seq > ours.seq:
        return FactsWanted(name, ours.seq)
    another_end = theirs.seq == ours.seq and theirs.digest != ours.digest and theirs.count == ours.count
    return FactsWanted(name, 0) if theirs.count > ours.count or another_end else None
