"""Let staff in by their PIN, and nobody else by trying."""

from typing import TYPE_CHECKING

from kiosk.app import Station
from kiosk.desk import staff
from kiosk.domain.event import StaffMember
from ui.alarm import IdleClock
from ui.staff.pages import StaffPages

if TYPE_CHECKING:
    from ui.staff.presenter import StaffPresenter

TRIES = 3
PAUSE = 30
"""Seconds without any try after so many that did not match."""

_NOT_KNOWN = "That is nobody's PIN here. Try once more."
_PAUSED = f"That was nobody's PIN, {TRIES} times. Please wait {PAUSE} seconds; then it can be tried again."


class Entrance:
    """Counts tries that did not match. A PIN that does takes as long to look at as one that does not."""

    def __init__(self, presenter: "StaffPresenter", station: Station, pages: StaffPages, clock: IdleClock) -> None:
        """Take what runs deeds, the house, the pages, and the clock for the pause."""
        self._presenter, self._station, self._pages, self._clock = presenter, station, pages, clock
        self._misses = 0
        pages.lock.typed.connect(self._try)

    def open(self) -> None:
        """Ask for a PIN, unless nobody may try just now."""
        if self._misses < TRIES:
            self._pages.show_lock()
        else:
            self._pages.show_lock(_PAUSED, open_=False)

    def _try(self, pin: str) -> None:
        if self._misses < TRIES:
            self._presenter.ask(lambda: staff.sign_in(self._station.desk, pin), self._answer)

    def _answer(self, member: StaffMember | None) -> None:
        if member is not None:
            self._misses = 0
            self._presenter.let_in(member)
            return
        self._misses += 1
        if self._misses < TRIES:
            self._pages.lock.show_empty(_NOT_KNOWN)
        else:
            self._clock.start(PAUSE, self._try_again)
            self.open()

    def _try_again(self) -> None:
        self._misses = 0
        self._pages.lock.show_empty()
