"""Remember which calls were taken back: said again for a while, and told to whoever was on their way."""

from dataclasses import dataclass, replace
from typing import TypeVar

from kiosk.desk.board import LONGEST_ID, MOST_CLOSED, MOST_OPEN, Kept, is_over
from kiosk.domain.calling import ON_THE_WAY
from kiosk.domain.talk import Called, TakenBack

Remembered = TypeVar("Remembered")


@dataclass(frozen=True, slots=True)
class _Own:
    told: TakenBack
    since: int
    said: int


class TakenBackCalls:
    """Once taken back, a call stays so, whatever is heard of it later. Bounded; times as on the board."""

    def __init__(self, again: int) -> None:
        """Start with none; what was taken back here is said again after `again` milliseconds."""
        self._again = again
        self._known: dict[str, None] = {}
        self._own: dict[str, _Own] = {}
        self._going: dict[str, Kept[Called]] = {}
        self._told: dict[str, Kept[Called]] = {}

    def __contains__(self, id: str) -> bool:
        """Whether the call was taken back."""
        return id in self._known

    def go(self, kept: Kept[Called]) -> None:
        """Take note that somebody from here is on their way to a call."""
        self._going[kept.told.id] = kept  # which was said or heard of just now, as all that is open
        _shorten(self._going, MOST_OPEN)

    def take(self, id: str, now: int) -> bool:
        """Take note that a call was taken back; return whether somebody from here was on their way, and is to know."""
        if not 0 < len(id) <= LONGEST_ID:
            return False
        self._known[id] = None
        _shorten(self._known, MOST_CLOSED)
        kept = self._going.pop(id, None)
        if kept:
            self._told[id] = replace(kept, since=now)
        return kept is not None

    def say_again(self, told: TakenBack, now: int) -> None:
        """Let it be said again, as long as somebody may be on their way."""
        self._own.setdefault(told.call, _Own(told, now, now))
        _shorten(self._own, MOST_OPEN)

    def to_say(self, now: int) -> list[TakenBack]:
        """Return what is to be said again now."""
        due = [own for own in self._own.values() if is_over(own.said, self._again, now)]
        self._own.update((own.told.call, replace(own, said=now)) for own in due)
        return [own.told for own in due]

    def told(self) -> tuple[Kept[Called], ...]:
        """Return the calls that were taken back while somebody from here was on their way, and since when."""
        return tuple(self._told.values())

    def drop(self, id: str) -> bool:
        """Tell no more of a call; return whether it was told of."""
        return self._told.pop(id, None) is not None

    def drop_old(self, now: int) -> bool:
        """Let go of what concerns nobody any more; return whether any of it was told."""
        for id in [id for id, own in self._own.items() if is_over(own.since, ON_THE_WAY, now)]:
            del self._own[id]
        for id in [id for id, kept in self._going.items() if is_over(kept.said, ON_THE_WAY, now)]:
            del self._going[id]
        old = [id for id, kept in self._told.items() if is_over(kept.since, ON_THE_WAY, now)]
        return any([self.drop(id) for id in old])


def _shorten(kept: dict[str, Remembered], most: int) -> None:
    """Let go of the oldest of what is too much."""
    while len(kept) > most:
        del kept[next(iter(kept))]
