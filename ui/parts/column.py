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
        self.fill(look, parts)

    def fill(self, look: Look, parts: Iterable[QWidget]) -> None:
        """Show these parts in the place of the others."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for part in parts:
            self._column.addWidget(part)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`; the words are dressed by `apply_look`."""
        self._column.setSpacing(look.px(GAP))
