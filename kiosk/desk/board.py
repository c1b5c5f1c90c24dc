"""Keep what laptops tell each other until somebody sees to it: in memory only, bounded, and said again until then.

Each thing is said again by the laptop it comes from; where that one has fallen silent, by whoever still has it open.
Who knows that it was seen to says so whenever they hear of it again. So all laptops that hear each other end up with
the same things open, whatever was lost, repeated or out of order before.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from kiosk.domain.talk import Called, Noted

Thing = TypeVar("Thing", Called, Noted)

LIFE = 2 * 60 * 60 * 1000
"""After so many milliseconds a thing is let go of, seen to or not."""
MOST_OPEN = 16
"""So many things of one station at most, and of all stations together that are not in the plan: one may be mad."""
MOST_CLOSED = 4096
"""So many things that were seen to are remembered, so that hearing of them again brings none back."""
LONGEST_ID = 64
_ANSWER_AGAIN = 1_000
_NOBODY = ""


@dataclass(frozen=True, slots=True)
class Kept(Generic[Thing]):
    """A thing that is open here: what was told, since when, and when it was last said or heard, by our clock."""

    told: Thing
    since: int
    said: int


@dataclass(frozen=True, slots=True)
class _Closed:
    by: str
    said: int


class Board(Generic[Thing]):
    """What is open, and what was seen to. Times are milliseconds since 1970 (UTC), by this laptop's clock."""

    def __init__(self, here: str, stations: Collection[str], again: int) -> None:
        """Start empty at the station `here`, where what comes from here is said again after `again` milliseconds."""
        self._here, self._stations, self._again = here, frozenset(stations), again
        self._open: dict[str, Kept[Thing]] = {}
        self._closed: dict[str, _Closed] = {}

    def put(self, told: Thing, now: int, *, always: bool = False) -> bool:
        """Keep what was told; return whether it is news. What is too old or seen to already is not kept.

        What is too much is not kept either, unless it is to be kept `always`, as what people here do is.
        """
        if told.id in self._closed or not 0 < len(told.id) <= LONGEST_ID or not 0 <= told.waited < LIFE:
            return False
        if kept := self._open.get(told.id):
            self._open[told.id] = replace(kept, said=now)
            return False
        if not always and self._is_full(told.station):
            return False
        self._open[told.id] = Kept(told, now - told.waited, now)
        return True

    def close(self, id: str, by: str) -> bool:
        """Remember that somebody at `by` saw to a thing, heard of yet or not; return whether it was open here."""
        if 0 < len(id) <= LONGEST_ID and id not in self._closed:
            self._closed[id] = _Closed(by, 0)
            if len(self._closed) > MOST_CLOSED:
                del self._closed[next(iter(self._closed))]
        return self._open.pop(id, None) is not None

    def open(self) -> tuple[Kept[Thing], ...]:
        """Return what is open, in the order it came to be."""
        return tuple(sorted(self._open.values(), key=lambda kept: kept.since))

    def find(self, id: str) -> Kept[Thing] | None:
        """Return an open thing."""
        return self._open.get(id)

    def closed_by(self, id: str) -> str:
        """Return at which station a thing was seen to; nothing if it was not, as far as is known here."""
        closed = self._closed.get(id)
        return closed.by if closed else _NOBODY

    def to_answer(self, id: str, now: int) -> str:
        """Return who saw to a thing that somebody still has open; nothing if nobody did, or it was only just said."""
        closed = self._closed.get(id)
        if closed is None or closed.by == _NOBODY or not is_over(closed.said, _ANSWER_AGAIN, now):
            return _NOBODY
        self._closed[id] = replace(closed, said=now)
        return closed.by

    def to_say(self, now: int) -> list[Thing]:
        """Return what is to be said again now: what comes from here, and what nobody has spoken of for long."""
        due = [kept for kept in self._open.values() if is_over(kept.said, self._pause(kept), now)]
        self._open.update((kept.told.id, replace(kept, said=now)) for kept in due)
        return [replace(kept.told, waited=max(0, now - kept.since)) for kept in due]

    def drop_old(self, now: int) -> bool:
        """Let go of what nobody saw to in all that time; return whether there was anything."""
        old = [id for id, kept in self._open.items() if now - kept.since >= LIFE]
        for id in old:
            self.close(id, _NOBODY)
        return bool(old)

    def _pause(self, kept: Kept[Thing]) -> int:
        return self._again if kept.told.station == self._here else 3 * self._again

    def _is_full(self, station: str) -> bool:
        is_planned = station in self._stations
        same = [
            kept
            for kept in self._open.values()
            if kept.told.station == station or not (is_planned or kept.told.station in self._stations)
        ]
        return len(same) >= MOST_OPEN


def is_over(since: int, pause: int, now: int) -> bool:
    """Return whether a pause is over; it is, too, when the clock was put back."""
    return not 0 <= now - since < pause
