"""Say how the other laptops stand to this one: together, alone, behind, with a wrong clock, or copied."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.domain.talk import Head, Present

SILENT = 15_000
"""After how many milliseconds without a word a laptop counts as alone: it speaks every few seconds."""
SKEWED = 120_000
"""From how many milliseconds on a clock is worth a word (`DESIGN.md`, Facts)."""


@dataclass(frozen=True, slots=True)
class Peer:
    """Another laptop, as it last spoke."""

    said: Present
    heard: int
    """When, by our clock, in milliseconds since 1970 (UTC)."""

    @property
    def ahead(self) -> int:
        """Return by how many milliseconds its clock is ahead of ours; behind is negative."""
        return self.said.wall - self.heard


@dataclass(frozen=True, slots=True)
class Together:
    """It speaks, and it knows all that we know."""


@dataclass(frozen=True, slots=True)
class Alone:
    """Nothing was heard of it `since` (milliseconds since 1970, UTC)."""

    since: int


@dataclass(frozen=True, slots=True)
class Behind:
    """It speaks, and has still to hear of so many facts; or we have, where `us` is true."""

    facts: int
    us: bool


@dataclass(frozen=True, slots=True)
class ClockOff:
    """Its clock is so many milliseconds ahead of ours; behind is negative."""

    ahead: int


@dataclass(frozen=True, slots=True)
class Copied:
    """Two laptops wrote under one name: its file, or a backup of it, was copied."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """Another laptop took its place while it was away; it came back, and both speak."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """It is in the plan, and nothing was heard of it since this laptop was opened."""


Standing: TypeAlias = Together | Alone | Behind | ClockOff | Copied | Replaced | Unseen


def standing(
    peer: Peer,
    known: Mapping[str, Head],
    now: int,
    ours_ahead: int = 0,
    *,
    doubled: tuple[Standing, ...] = (),
    is_cut: bool = False,
) -> tuple[Standing, ...]:
    """Return all there is to say of `peer`, the most pressing first; `known` is what this laptop knows.

    `now` is our clock, which is `ours_ahead` milliseconds ahead of what the others agree on. `doubled` is what there is
    to say where another laptop has its name, too. Where this laptop `is_cut` off, none can be heard now.
    """
    says: list[Standing] = [*doubled]
    if is_cut or now - peer.heard > SILENT:
        return (*says, Alone(peer.heard))
    ahead = peer.ahead + ours_ahead
    if abs(ahead) > SKEWED:
        says.append(ClockOff(ahead))
    theirs = peer.said.heads
    missing_there = _more(known, theirs)
    missing_here = _more(theirs, known)
    if missing_there or missing_here:
        says.append(Behind(missing_here, us=True) if missing_here else Behind(missing_there, us=False))
    return tuple(says) or (Together(),)


def ours_ahead(peers: Iterable[Peer], now: int) -> int:
    """Return by how many milliseconds our own clock is ahead of what two or more other laptops agree on, or 0.

    They agree where their clocks are no further apart than is worth a word. One other laptop alone cannot tell whose
    clock is wrong.
    """
    ahead = sorted(peer.ahead for peer in peers if now - peer.heard <= SILENT)
    if len(ahead) < 2 or ahead[-1] - ahead[0] > SKEWED:
        return 0
    middle = ahead[len(ahead) // 2]
    return -middle if abs(middle) > SKEWED else 0


def _more(one: Mapping[str, Head], other: Mapping[str, Head]) -> int:
    """Return how many facts `one` knows beyond `other`."""
    return sum(max(0, head.count - (other[name].count if name in other else 0)) for name, head in one.items())
