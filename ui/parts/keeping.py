"""Keys that stay in sight: at the foot of a column while it may not fit, and else where they belong."""

from functools import partial
from typing import TypeAlias

from PySide6.QtWidgets import QVBoxLayout

from ui.parts.button import Button
from ui.parts.moving import move
from ui.parts.scroller import Scroller
from ui.parts.slot import Slot
from ui.parts.wrapped_row import WrappedRow

Home: TypeAlias = QVBoxLayout | WrappedRow


class Keeping:
    """The keys of one page that stay in sight, and where each of them belongs."""

    def __init__(self, words: Scroller) -> None:
        """Keep nothing yet; the foot is that of `words`."""
        self.keys: tuple[Button, ...] = ()
        self._words = words
        self._homes: list[tuple[Button, Home, int]] = []

    def place(self, *, at_foot: bool) -> None:
        """Take the keys to the foot, or back."""
        if at_foot and not self._homes:
            self._homes = [(key, home, home.indexOf(key)) for key in self.keys if (home := _home_of(key)) is not None]
            self._words.keep(*self.keys)
        elif not at_foot and self._homes:
            self._words.keep()
            for key, home, index in self._homes:
                move(key, partial(home.insertWidget, index, key))
            self._homes = []

    def holds_all(self, slot: Slot) -> bool:
        """Return whether every key that shows in `slot` stays in sight, so that nothing is left there without them."""
        return all(key in self.keys for key in slot.findChildren(Button) if not key.isHidden())

    def height_away(self, slot: Slot, width: int) -> int:
        """Return how many pixels higher `slot` would be at `width`, with those of its keys that stand at the foot."""
        away = 0
        for key, home, index in self._homes:
            owner = home.parentWidget()
            if key.isHidden() or owner is None or not (owner is slot or slot.isAncestorOf(owner)):
                continue
            if isinstance(home, WrappedRow):
                away += home.height_with(key, index, width) - home.heightForWidth(width)
            else:
                away += key.heightForWidth(width) + home.spacing()
        return away


def _home_of(key: Button) -> Home | None:
    """Return the layout in which `key` stands."""
    parent = key.parentWidget()
    layout = parent.layout() if parent is not None else None
    return layout if isinstance(layout, QVBoxLayout | WrappedRow) else None
