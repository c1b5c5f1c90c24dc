"""Keep a hybrid logical clock: wall time that never runs backwards and orders facts between laptops.

Source: Kulkarni et al., "Logical Physical Clocks", 2014; bounded adoption is ours (`DESIGN.md`, Facts).
"""

from dataclasses import dataclass
from datetime import UTC, datetime

ADOPTED_AHEAD = 120_000
"""How far ahead of our wall clock, in milliseconds, a received time may be and still be adopted."""


@dataclass(frozen=True, slots=True, order=True)
class HybridTime:
    """Milliseconds since 1970 (UTC), and a counter among facts of one millisecond."""

    milliseconds: int
    counter: int = 0


def milliseconds(moment: datetime) -> int:
    """Return an aware `moment` as whole milliseconds since 1970 (UTC)."""
    return int(moment.timestamp() * 1000)


def moment(wall: int) -> datetime:
    """Return the aware UTC time of `wall` milliseconds since 1970."""
    return datetime.fromtimestamp(wall / 1000, UTC)


def tick(last: HybridTime, wall: int) -> HybridTime:
    """Return the time of a new fact: after `last`, and not before the wall clock."""
    if wall > last.milliseconds:
        return HybridTime(wall)
    return HybridTime(last.milliseconds, last.counter + 1)


def adopt(last: HybridTime, received: HybridTime, wall: int) -> HybridTime:
    """Return our time after hearing of `received`: the later one, unless that is over two minutes ahead of us."""
    return max(last, received) if received.milliseconds <= wall + ADOPTED_AHEAD else last
