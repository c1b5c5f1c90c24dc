"""Count the answers to the one question in memory, and add them to the file's plain counter at the close of the day.

An answer is no fact: the order of a chain would tell whose it was. It comes here without a person and without a time,
and nothing is written, sent or logged of it. What a laptop had counted since its last close is lost if it dies.
"""

import json
from threading import Lock

from kiosk.domain.arriving import Arriving, Counter, added, may_be_kept, nothing
from kiosk.store.store import Store

_NAME = "answers"


class Answers:
    """What was answered since the counter was last added to; for any thread."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._lock = Lock()
        self._waiting = nothing()

    def count(self, answer: Arriving) -> None:
        """Count one answer."""
        with self._lock:
            self._waiting = added(self._waiting, {**nothing(), answer: 1})

    def keep(self, store: Store) -> None:
        """Add all that wait to the file's counter, unless they are too few to be nobody's; in the file's thread.

        Raises:
            Fault: the disk does not take it; then they go on waiting.
        """
        with self._lock:
            if not may_be_kept(self._waiting):
                return
            with store.writing() as writer:
                total = added(kept(store), self._waiting)
                told = json.dumps({"of": store.identity.incarnation, **total})
                writer.connection.execute("insert or replace into meta (name, value) values (?, ?)", (_NAME, told))
            self._waiting = nothing()


def kept(store: Store) -> Counter:
    """Return the file's counter. A file that was copied or restored, and lives on under another name, starts at 0."""
    row = store.connection.execute("select value from meta where name = ?", (_NAME,)).fetchone()
    told = json.loads(row[0]) if row else {}
    if told.get("of") != store.identity.incarnation:
        return nothing()
    return {answer: int(told[answer]) for answer in Arriving}
