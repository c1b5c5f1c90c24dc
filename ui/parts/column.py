"""Parts one below the other, which change all at once."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import GAP, Look


class Column(QWidget):
    """Parts one below the other, as a page has them."""

    def __init__(self, look: Look, parts: Iterable[QWidget] = ()) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._parts: list[QWidget] = []
        self.fill(look, parts)

    def fill(self, look: Look, parts: Iterable[QWidget]) -> None:
        """Show these parts in the place of the others."""
        for old in self._parts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = list(parts)
        for part in self._parts:
            self._column.addWidget(part)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`; the words are dressed by `apply_look`."""
        self._column.setSpacing(look.px(GAP))
