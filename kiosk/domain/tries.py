"""Bound how often one screen may be asked for a booking by name, however many visits that takes. No clock.

Times are in milliseconds since 1970 (UTC).
"""

from dataclasses import dataclass

MOST = 9
"""So many answers that found nobody are a few people who mistyped, and more of them somebody who guesses."""
WITHIN = 10 * 60_000
REST = 10 * 60_000


@dataclass(frozen=True, slots=True)
class Tries:
    """When nobody was found lately, and since when the screen sends everybody to a person, if it does."""

    misses: tuple[int, ...] = ()
    resting_since: int | None = None


def rests(tries: Tries, now: int) -> bool:
    """Return whether the screen sends everybody to a person now; a clock that was put back ends that early."""
    since = tries.resting_since
    return since is not None and since <= now < since + REST


def missed(tries: Tries, now: int) -> Tries:
    """Return what is known once nobody was found at `now`."""
    lately = (*(at for at in tries.misses if at <= now < at + WITHIN), now)
    return Tries(resting_since=now) if len(lately) >= MOST else Tries(lately)
