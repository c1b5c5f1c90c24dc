"""Decide how long a screen rests after something of ours broke, and when it waits for staff instead. No clock.

Times are in seconds of a clock that only goes forwards.
"""

from dataclasses import dataclass

UNTIL_STAFF_LOOK = 0
"""What stands for a rest that no while ends."""
FIRST_REST = 30
LONGEST_REST = 240
MOST = 5
"""So many times within `WITHIN`, and staff should have a look before anybody is welcomed again."""
WITHIN = 15 * 60
AS_ONE = 1.0
"""What breaks again so soon is the same thing seen twice, such as by two parts of a page that are painted."""
MOST_AT_ONCE = 20
"""So many of these, and even resting breaks: nothing more is tried."""


@dataclass(frozen=True, slots=True)
class Breaks:
    """When something broke lately, and how often that was the same thing again."""

    times: tuple[float, ...] = ()
    at_once: int = 0


def broke(breaks: Breaks, now: float) -> Breaks:
    """Return what is known once something broke at `now`."""
    lately = tuple(at for at in breaks.times if now - at < WITHIN)
    if lately and now - lately[-1] < AS_ONE:
        return Breaks((*lately[:-1], now), breaks.at_once + 1)
    return Breaks((*lately, now))


def rest_after(breaks: Breaks) -> int:
    """Return for how many seconds the screen rests now, or `UNTIL_STAFF_LOOK`."""
    if len(breaks.times) >= MOST or breaks.at_once >= MOST_AT_ONCE:
        return UNTIL_STAFF_LOOK
    rest = FIRST_REST
    for _ in breaks.times[1:]:
        rest = longer(rest)
    return rest


def longer(rest: int) -> int:
    """Return how long to rest after a try in vain; what waits for staff goes on waiting."""
    return min(2 * rest, LONGEST_REST)
