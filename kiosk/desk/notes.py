"""Keep what staff tell the other desks, such as that a printer needs labels, until somebody has seen to it.

They are messages, never facts, and never on the disk: somebody may have typed a name.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from secrets import token_hex
from threading import Lock

from kiosk.desk.board import Board, Kept
from kiosk.domain.talk import Noted, NoteDone, Talk
from kiosk.printing.scripts import clean

LONGEST = 200
"""So many letters at most."""
AGAIN = 10_000
"""After so many milliseconds a note that nobody has seen to is said again."""


@dataclass(frozen=True, slots=True)
class Note:
    """What staff at a station tell the other desks."""

    id: str
    station: str
    text: str
    since: int
    """When, by this laptop's clock, in milliseconds since 1970 (UTC)."""


def _nothing(*_: object) -> None:
    pass


class Notes:
    """The notes that are open. To be used from any thread; times are milliseconds since 1970 (UTC), by our clock."""

    def __init__(
        self,
        here: str,
        plan: Sequence[str] = (),
        say: Callable[[Talk], None] = _nothing,
        changed: Callable[[], None] = _nothing,
    ) -> None:
        """Start with none; `here`, `plan`, `say` and `changed` are as for `Calls`."""
        self._here, self._say, self._changed = here, say, changed
        self._board: Board[Noted] = Board(here, plan, AGAIN)
        self._lock = Lock()

    def write(self, text: str, now: int) -> bool:
        """Tell the other desks; return whether there was anything to tell."""
        told = Noted(token_hex(8), self._here, plain(text))
        if not told.text:
            return False
        with self._lock:
            self._board.put(told, now, always=True)
        self._say(told)
        self._changed()
        return True

    def done(self, id: str) -> None:
        """Tell all laptops that somebody here has seen to a note."""
        with self._lock:
            was_open = self._board.close(id, self._here)
        self._say(NoteDone(id, self._here))
        if was_open:
            self._changed()

    def hear(self, talk: Talk, now: int) -> None:
        """Take over what another laptop says; again, late or out of order does no harm."""
        changed, by = False, ""
        with self._lock:
            if isinstance(talk, Noted):
                by = self._board.to_answer(talk.id, now)
                text = plain(talk.text)
                changed = bool(text) and self._board.put(replace(talk, text=text), now)
            elif isinstance(talk, NoteDone):
                changed = self._board.close(talk.note, talk.station)
        if isinstance(talk, Noted) and by:
            self._say(NoteDone(talk.id, by))
        if changed:
            self._changed()

    def tick(self, now: int) -> None:
        """Say again what nobody has seen to; to be called each second."""
        with self._lock:
            changed = self._board.drop_old(now)
            again = self._board.to_say(now)
        for told in again:
            self._say(told)
        if changed:
            self._changed()

    def open(self) -> tuple[Note, ...]:
        """Return the notes of all laptops that nobody has seen to yet, the oldest first."""
        with self._lock:
            return tuple(_seen(kept) for kept in self._board.open())


def plain(text: str) -> str:
    """Return `text` on one line, short, without control characters and those that turn the direction of reading."""
    whole = text[: 4 * LONGEST].encode("utf-8", "ignore").decode("utf-8")
    return clean(whole)[:LONGEST].strip()


def _seen(kept: Kept[Noted]) -> Note:
    return Note(kept.told.id, kept.told.station, kept.told.text, kept.since)
