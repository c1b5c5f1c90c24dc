"""Show words: one role, one colour, wrapped to the width there is and never cut, in any script."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.parts.paint import is_mirrored
from ui.parts.paragraph import Paragraph, Words
from ui.theme import HALO, Ink, Look, Role

_BALANCED = frozenset({Role.TITLE, Role.GREETING, Role.SECTION, Role.LEAD, Role.STEP})
_HEADINGS = frozenset({Role.TITLE, Role.GREETING, Role.SECTION})
_DENSE = frozenset({Role.DENSE, Role.DENSE_STRONG})
_QUIETER = frozenset({Role.STEP, Role.LEAD})
_BETWEEN, _FIXED = "  ·  ", "\u00a0"
_JOINED = _BETWEEN.replace(" ", _FIXED)
_MOST_LETTERS = 78
"""Nobody finds the next line after a longer one. A letter is about half as wide as its size."""
_PREFERRED_LETTERS = 46
"""A column of about this many letters is what the layout is offered first; it may give more or less."""


class Text(QLabel):
    """A text on a screen; screen readers and the read-aloud voice find it as `text()`."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: Role = Role.BODY,
        *,
        ink: Ink | None = None,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show `text` in `role`; leads and step lines are a little quieter unless `ink` says otherwise."""
        super().__init__(parent)
        self._look, self._role = look, role
        self._ink = ink or (Ink.INK_2 if role in _QUIETER else Ink.INK)
        self._snug = False
        self._words = Words(role, centred=centred, balanced=centred or role in _BALANCED)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self.setWordWrap(True)  # makes QLabel ask for heightForWidth; it forgets the policy's own flag
        self.setText(text)

    @property
    def is_heading(self) -> bool:
        """Return whether screen readers may stop here on the way from heading to heading."""
        return self._role in _HEADINGS

    @property
    def leads_on(self) -> bool:
        """Return whether this says what stands below it, and is nothing without that."""
        return self._role in (Role.SECTION, Role.STRONG)

    def setText(self, text: str) -> None:
        """Show `text`, and forget the words before it at once."""
        self._words.forget()
        super().setText(text)

    def set_look(self, look: Look) -> None:
        """Take over `look` and lay out again."""
        self._look = look
        self._words.forget()
        self.updateGeometry()
        self.update()

    def set_snug(self) -> None:
        """Be no higher than the ink, where every pixel in height counts."""
        self._snug = True
        self.updateGeometry()

    def set_ink(self, ink: Ink) -> None:
        """Change the colour."""
        self._ink = ink
        self.update()

    def paragraph(self, width: float) -> Paragraph:
        """Return the text laid out for a widget `width` pixels wide."""
        return self._words.at(self.text(), self._look, self._measure(width), mirrored=is_mirrored(self))

    def heightForWidth(self, width: int) -> int:
        """Return the pixels in height that hold all ink at `width`."""
        return int(self._extent(width)[1] + 0.999) if self.text() else 0

    def sizeHint(self) -> QSize:
        """Return the size on one line, or in a comfortable column when that is narrower."""
        look = self._look
        column = look.px(look.type.sizes[self._role] * _PREFERRED_LETTERS / 2)
        natural = self._words.at(self.text(), look).natural_width + 1
        width = int(min(natural, column) + 0.999) + 2 * look.px(HALO)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a narrow column: texts wrap before anything is cut."""
        width = self._look.px(self._look.type.sizes[self._role] * 2 + 2 * HALO)
        return QSize(min(width, self.sizeHint().width()), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, in the upper edge of the room there is."""
        painter = QPainter(self)
        self.paragraph(self.width()).draw(painter, self.place(), self.colour())
        painter.end()

    def place(self) -> QPointF:
        """Return where the paragraph's upper left corner is painted, in the widget's pixels."""
        spare = self.width() - 2 * self._look.px(HALO) - self._measure(self.width())
        side = 0.5 if self._words.is_centred else float(is_mirrored(self))
        return QPointF(self._look.px(HALO) + max(0.0, spare) * side, -self._extent(self.width())[0])

    def colour(self) -> QColor:
        """Return what its letters are painted in."""
        return self._look.ink(self._ink)

    def font_size(self) -> int:
        """Return the size of its letters, in pixels."""
        return self._look.px(self._look.type.sizes[self._role])

    def widest_word(self) -> float:
        """Return the pixels in width below which a word would be broken."""
        return self._words.widest_word(self.text(), self._look) + 2 * self._look.px(HALO)

    def line_boxes(self) -> list[tuple[float, float]]:
        """Return where each line begins and ends, in the widget's pixels from above."""
        above = self.place().y()
        return [(above + top, above + bottom) for top, bottom in self.paragraph(self.width()).line_boxes()]

    def _extent(self, width: float) -> tuple[float, float]:
        """Return where what is shown of the paragraph begins, and its height."""
        paragraph = self.paragraph(width)
        return paragraph.snug() if self._snug else (0.0, paragraph.height)

    def _measure(self, width: float) -> float:
        """Return how long a line may get in a widget `width` pixels wide."""
        room = width - 2 * self._look.px(HALO)
        if self._role in _DENSE:
            return room
        return min(room, self.font_size() * _MOST_LETTERS / 2)


class StepLine(Text):
    """Where you are and what comes next: "Step 1 of 3 · next: check your badge"."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start empty; `show_step` fills it."""
        super().__init__(look, role=Role.STEP, parent=parent)

    def show_step(self, here: str, *further: str) -> None:
        """Say where the person is (`here`), what happens next, and whatever else there is to say."""
        self.setText(_BETWEEN.join(part for part in (here, *further) if part))

    def paragraph(self, width: float) -> Paragraph:
        """Return the line laid out; where it wraps, it does so between its parts, if these fit, and without a dot."""
        room = self._measure(width)
        lines = [""]
        for part in self.text().split(_BETWEEN):
            kept = part.replace(" ", _FIXED) if self._fits(part, room) else part
            beside = f"{lines[-1]}{_JOINED}{kept}" if lines[-1] else kept
            lines = [*lines[:-1], beside] if not lines[-1] or self._fits(beside, room) else [*lines, kept]
        return self._words.at("\n".join(lines), self._look, room, mirrored=is_mirrored(self))

    def _fits(self, part: str, room: float) -> bool:
        return self._words.at(part, self._look).natural_width < room
