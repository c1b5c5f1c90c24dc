"""Keys that share one line at the foot of a screen: the way back, and the way out."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.parts.button import Button
from ui.parts.wrapped_row import WrappedRow
from ui.theme import Look, TextSize

_SIZES = tuple(TextSize)


class KeyRow(QWidget):
    """Keys side by side; one below the other where all is one column. The last one takes the room to spare."""

    def __init__(self, look: Look, *keys: Button, most: TextSize = TextSize.LARGE_A) -> None:
        """Put `keys` beside each other, in reading order; one below the other in letters larger than `most`."""
        super().__init__()
        self._most, self.keys = most, keys
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = WrappedRow(self, flush=True)
        for key in keys:
            self._row.addWidget(key)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`: where height is scarce, words wrap before another row begins."""
        self._row.set_across(across=_SIZES.index(look.size) <= _SIZES.index(self._most))
        self._row.set_tight(tight=not look.upright)
