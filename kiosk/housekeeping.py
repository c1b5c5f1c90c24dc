"""Do what is due in a laptop's file though nobody asked: each second, and whenever others told something."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.desk import lives, shares, waiting
from kiosk.desk.desk import Desk
from kiosk.desk.joining import Laptop
from kiosk.desk.waking import Watch
from kiosk.domain.talk import Present
from kiosk.store.facts import Received

BETWEEN_MOVES = timedelta(seconds=5)
"""How often shares may move towards demand: seldom enough that the laptops know of each other's moves by then."""


COPIED = (
    "This laptop's file was copied, or put back from a backup. Nothing is lost: it goes on as a laptop of its own,"
    " and others give it places in sessions. If a second laptop uses a copy, put one of them away."
)
REPLACED = (
    "Another laptop took this one's place while it was away. What happened here counts. It goes on beside the other,"
    " which gives it places in sessions. It may also be put away."
)


@dataclass(slots=True)
class Housekeeping:
    """Runs in the file's thread. Doing any of it again does nothing."""

    laptop: Laptop
    desk: Desk
    tell: Callable[[str], None]
    """Hears in a sentence, for staff, why the file goes on under a new name."""
    watch: Watch | None = None
    _moved: datetime | None = None

    def each_second(self, now: datetime, reachable: frozenset[str]) -> None:
        """Keep shares and waiting lists in order; let free seats move to those that are reachable."""
        self._settle(now)
        if self._moved is None or not timedelta(0) <= now - self._moved < BETWEEN_MOVES:
            self._moved = now
            if reachable:
                shares.spread(self.desk, reachable, now)
        if self.watch is not None:
            self.watch.note(self.desk.store)

    def after(self, received: Received, now: datetime) -> None:
        """Do at once what follows from facts that came from others."""
        if lives.went_on_elsewhere(self.desk.store, received.new):
            self.live_on(now)
        if any(fact.person is None for fact in received.new):
            self._settle(now)

    def hear(self, present: Present, now: datetime) -> None:
        """Compare what another laptop knows of this one with what stands here: a restored file shows thereby."""
        if lives.is_behind_itself(self.desk.store, present.heads):
            self.live_on(now)

    def live_on(self, now: datetime) -> None:
        """Go on under a new name: something was written under this one that does not stand here."""
        lives.begin_new_life(self.laptop, now, last_word=False)
        self.tell(COPIED)

    def _settle(self, now: datetime) -> None:
        with self.desk.store.writing() as writer:
            retired = lives.is_retired(writer)
            shares.keep_house(self.desk, writer, now)
            waiting.offer_places(self.desk, writer, now)
        if retired:
            lives.begin_new_life(self.laptop, now, last_word=True)
            self.tell(REPLACED)
