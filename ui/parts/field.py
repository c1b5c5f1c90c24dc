"""One line to type in: a label above, the entry, and a sentence below when something needs a look."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui import fonts
from ui.icons import Icon
from ui.parts import paint
from ui.parts.card import IconView
from ui.parts.text import Text
from ui.theme import HALO, Ink, Look, Role

_HEIGHT = 64
_DENSE_HEIGHT = 44
_LONGEST = 100


class _Line(QLineEdit):
    """A line edit that tells the box around it when the focus ring is due."""

    focus_changed = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class Field(QWidget):
    """A labelled entry; screen readers hear the label, then the note."""

    edited = Signal(str)
    """The person changed the text."""
    entered = Signal(str)
    """Enter was pressed in the entry."""

    def __init__(
        self,
        look: Look,
        label: str,
        *,
        icon: Icon | None = None,
        secret: bool = False,
        dense: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show an empty entry under `label`; `secret` hides what is typed, `dense` is for the staff side."""
        super().__init__(parent)
        self._look, self._dense = look, dense
        self._label = Text(look, label, Role.DENSE if dense else Role.BODY)
        self._note = Text(look, "", Role.DENSE if dense else Role.BODY)
        self._icon = IconView(look, icon) if icon else None
        self.line = _Line()
        self.line.setAccessibleName(label)
        self.line.setMaxLength(_LONGEST)
        self.line.setFrame(False)
        self.line.setEchoMode(QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal)
        self._box = _Box(look, self.line)
        row = QHBoxLayout(self._box)
        if self._icon is not None:
            row.addWidget(self._icon)
        row.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._label, self._box, self._note):
            column.addWidget(part)
        self._label.setBuddy(self.line)  # so that nobody hears the label as one more text
        self._note.hide()
        self._label.setVisible(bool(label))
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._refit)
        self.line.textEdited.connect(self.edited)
        self.line.returnPressed.connect(lambda: self.entered.emit(self.line.text()))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_look(look)

    def text(self) -> str:
        """Return what is typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Fill the entry."""
        self._refit(text)  # first, for Qt would look through all fonts for letters that the one so far lacks
        self.line.setText(text)

    def insert(self, text: str) -> None:
        """Type `text` where the cursor is, as the person would."""
        self._refit(self.line.text() + text)
        self.line.insert(text)

    def erase(self) -> None:
        """Take away what stands before the cursor, as the person would."""
        self.line.backspace()

    def set_written_from_right(self, from_right: bool) -> None:
        """Write from right to left, or from left to right, whatever the direction of the screen."""
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self.line.setLayoutDirection(rtl if from_right else ltr)
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        # Or an empty line would begin where the system's own keyboard does.
        self.line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def show_label(self, shown: bool) -> None:
        """Show the label, or leave it to screen readers where the screen's title says the same."""
        self._label.setVisible(shown)

    def set_example(self, text: str) -> None:
        """Show an example while the entry is empty."""
        self.line.setPlaceholderText(text)

    def show_note(self, sentence: str) -> None:
        """Show a sentence under the entry, or none when empty."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
        self._box.set_needs_look(bool(sentence))

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._look = look
        halo, theme = look.px(HALO), look.theme
        self._box.set_look(look)
        self._box.setFixedHeight(look.px(self._height()) + 2 * halo)
        if (row := self._box.layout()) is not None:
            row.setContentsMargins(halo + look.px(18), halo, halo + look.px(18), halo)
            row.setSpacing(look.px(10))
        palette = self.line.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))  # tall letters reach over the box's border
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.ink))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, QColor(theme.ink_2))
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(theme.ink_2))
        palette.setColor(QPalette.ColorRole.Highlight, QColor(theme.primary))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.on_primary))
        self.line.setPalette(palette)
        self._refit(self.line.text())

    def _height(self) -> int:
        least = _DENSE_HEIGHT if self._dense else _HEIGHT
        return max(least, round(self._look.type.sizes[self._role()] * 1.9))

    def _role(self) -> Role:
        return Role.DENSE if self._dense else Role.BUTTON

    def _refit(self, text: str) -> None:
        font = self._look.font(self._role())
        font.setWeight(font.Weight.Normal)
        font.setFamilies(fonts.ensure_for(text, self._look.language))
        self.line.setFont(font)


class _Box(QWidget):
    """The painted frame around the entry."""

    def __init__(self, look: Look, line: _Line) -> None:
        super().__init__()
        self._look, self._line, self._needs_look = look, line, False
        line.focus_changed.connect(self.update)

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._look = look
        self.update()

    def set_needs_look(self, needs: bool) -> None:
        """Mark the entry as the one the note below speaks of."""
        self._needs_look = needs
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, and the focus ring while typing."""
        look = self._look
        body, radius = paint.body_of(self, look), look.px(paint.BUTTON_RADIUS)
        border = look.ink(Ink.ATTENTION) if self._needs_look else QColor(look.theme.line)
        painter = paint.painter_for(self)
        width = look.px(3 if self._needs_look else 2)
        fill = QColor(look.theme.surface if self.isEnabled() else look.theme.mist)
        paint.draw_box(painter, body, radius, fill, border, width, dashed=not self.isEnabled())
        if self._line.hasFocus():
            paint.draw_focus_ring(painter, body, radius, look)
        painter.end()
