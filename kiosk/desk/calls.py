"""Keep the calls for a person until somebody answers. They are messages, never facts: nobody's call is on record."""

from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody at a screen would like a person; nobody is named."""

    id: int
    station: str
    screen: str
    about: str
    at: datetime
    answered: bool = False


class Calls:
    """The calls of today, in the order they came. Not on the disk, and gone with the program."""

    def __init__(self) -> None:
        """Start with none."""
        self._calls: dict[int, Call] = {}
        self._ids = count(1)

    def call(self, station: str, screen: str, about: str, now: datetime) -> Call:
        """Keep a call; pressing again at the same screen before the answer is the same call."""
        waiting = next((c for c in self.waiting() if (c.station, c.screen) == (station, screen)), None)
        if waiting is not None:
            return waiting
        made = Call(next(self._ids), station, screen, about, now)
        self._calls[made.id] = made
        return made

    def answer(self, id: int) -> None:
        """Mark a call as answered: somebody is on their way."""
        if id in self._calls:
            self._calls[id] = replace(self._calls[id], answered=True)

    def waiting(self) -> tuple[Call, ...]:
        """Return the calls that nobody has answered yet."""
        return tuple(call for call in tuple(self._calls.values()) if not call.answered)
