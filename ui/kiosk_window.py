"""The one window of a laptop: getting ready, the attendees' screen, or the staff side."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.parts.ground import Ground
from ui.parts.text import Text
from ui.theme import Look, Role, apply_look, fit_scale, load_look

STAFF_KEYS = "Ctrl+Shift+S"


class KioskWindow(QStackedWidget):
    """Shows one side at a time. An image file may be dropped on it, as if its code were held up."""

    painted = Signal()
    """There is something on the screen for the first time."""
    staff_wanted = Signal()
    image_dropped = Signal(object)
    """The path of an image file."""

    def __init__(self) -> None:
        """Start with a calm sentence, which is all there is to paint before the rest is loaded."""
        super().__init__()
        look = self._look()
        self._has_painted = False
        self._ready = Ground(look)
        column = QVBoxLayout(self._ready)
        self._sentence = Text(look, "One moment. This screen is getting ready.", Role.TITLE, centred=True)
        column.addStretch(1)
        column.addWidget(self._sentence)
        column.addStretch(1)
        self.addWidget(self._ready)
        self.setAcceptDrops(True)
        QShortcut(QKeySequence(STAFF_KEYS), self, self.staff_wanted.emit)

    def tell(self, sentence: str) -> None:
        """Show a sentence in place of everything else."""
        self._sentence.setText(sentence)
        self.setCurrentWidget(self._ready)

    def show_side(self, side: QWidget) -> None:
        """Show one side."""
        if self.indexOf(side) < 0:
            self.addWidget(side)
        self.setCurrentWidget(side)
        (side.focusWidget() or side).setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell that the window can be seen."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the window."""
        super().resizeEvent(event)
        apply_look(self._ready, self._look())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass the first file on."""
        self.image_dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def _look(self) -> Look:
        return load_look(scale=fit_scale(self.width(), self.height()))
