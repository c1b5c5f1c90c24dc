"""Decide how long to wait between tries, so that a hub that comes back does not meet all laptops at once. Pure."""

from typing import assert_never

from kiosk.exchange.live.state import CannotLook, Looking, NotAnswering, NotLooking, Refused, State, Together

_FIRST, _LONGEST = 0.2, 5.0
"""Seconds, about: the first pause, which doubles with each try in vain, and the longest one."""
_REFUSED = 5.0
"""Seconds, about: a hub that does not let us in will not either in a moment."""


def pause(ended: State, tries: int, chance: float) -> float:
    """Return how many seconds to wait after a try.

    Args:
        ended: how it ended; Together if it went well, and then the connection was lost.
        tries: how many were in vain since one went well.
        chance: a random number from 0 to 1.
    """
    match ended:
        case Together():
            seconds = _FIRST
        case Refused():
            seconds = _REFUSED
        case NotAnswering() | Looking() | CannotLook() | NotLooking():
            seconds = min(_LONGEST, _FIRST * 2.0 ** min(tries, 10))
        case _:
            assert_never(ended)
    return seconds * (0.5 + chance)
