"""Keep the one thing that is said to somebody whose code is not read yet."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.domain.hint import Guidance, Hint, after_picture, after_reading


class Guiding(QObject):
    """Turns what is seen in picture after picture into one calm line."""

    changed = Signal(object)
    """The `Hint` that is to be said from now on."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        """Say nothing yet. `clock` counts seconds."""
        super().__init__(parent)
        self._clock = clock
        self._guidance = Guidance()

    def note(self, hint: Hint) -> None:
        """Take note of what a picture without a readable code asks for."""
        self._turn_to(after_picture(self._guidance, hint, self._clock()))

    def note_reading(self) -> None:
        """Take note that a code was read, or that nothing is looked for any more."""
        self._turn_to(after_reading(self._guidance, self._clock()))

    def _turn_to(self, guidance: Guidance) -> None:
        before, self._guidance = self._guidance.said, guidance
        if guidance.said is not before:
            self.changed.emit(guidance.said)
