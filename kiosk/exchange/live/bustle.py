"""Decide how long to wait for more, so that what many laptops tell at once is told and written down together. Pure."""

from collections.abc import Hashable

_LATELY = 1.0
"""Seconds."""
_EACH, _LONGEST = 0.02, 0.25
"""Seconds that each laptop beyond one other adds, and at most: of eight, all busy, each is heard of within a fifth."""


class Bustle:
    """Which other laptops told something lately. While it is one alone, nobody waits for anything."""

    def __init__(self) -> None:
        """Start in peace and quiet."""
        self._heard: dict[Hashable, float] = {}

    def hear(self, teller: Hashable, now: float) -> None:
        """Hear that somebody told something `now`, in seconds by any one clock that only goes forward."""
        self._heard[teller] = now

    def pause(self, now: float) -> float:
        """Return how many seconds to wait for more."""
        self._heard = {teller: heard for teller, heard in self._heard.items() if now - heard < _LATELY}
        return min(_LONGEST, _EACH * max(0, len(self._heard) - 1))
