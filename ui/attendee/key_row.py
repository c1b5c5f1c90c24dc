"""Two keys that share one line at the foot of a screen: the way back, and the way out."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.parts.button import Button
from ui.theme import GAP, HALO, Look, TextSize

_SIZES = tuple(TextSize)


class KeyRow(QWidget):
    """Keys side by side; one below the other where all is one column. The last one takes the room to spare."""

    def __init__(self, look: Look, *keys: Button, most: TextSize = TextSize.LARGE_A) -> None:
        """Put `keys` beside each other, in reading order; one below the other in letters larger than `most`."""
        super().__init__()
        self._most = most
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for key in keys:
            self._row.addWidget(key, int(key is keys[-1]))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        beside = _SIZES.index(look.size) <= _SIZES.index(self._most)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(max(0, look.px(GAP - 2 * HALO)))
