"""One key of the screen's own keyboard: as large as a finger, acting when it is let go, not when it is pressed."""

import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.parts import paint
from ui.parts.button import Button, Kind
from ui.parts.button_style import STYLES, tones
from ui.parts.keyboard_board import Cap, Does
from ui.parts.paragraph import Paragraph
from ui.theme import HALO, Look

_HELD = 500
_AGAIN_AFTER, _AGAIN_EVERY = 500, 90
"""Milliseconds."""
_LEAST_PADDING = 4
"""Pixels between a tall letter and the edge of its key, above and below; beside it there are twice as many."""
_HIGHER = 1.25
"""So many times higher is a key on a high screen, which has no more width for it."""
_SWITCHES = (Does.SHIFT, Does.ACCENTS, Does.LAYOUTS, Does.CHOOSE)
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


def height_of_key(look: Look) -> int:
    """Return how high every key is, with the room for its focus ring, in pixels."""
    return look.px(STYLES["key"].height * (_HIGHER if look.high else 1) + 2 * HALO)


class KeyCap(Button):
    """Shows whatever `Cap` it is given. A finger on it never takes the focus from what is being typed in."""

    pressed_cap = Signal(object)
    """The Cap, when the key was let go of, and each time again while one that repeats is held."""
    held_cap = Signal(object)
    """The Cap, when one that has more was held."""
    steered = Signal(int, int)
    """An arrow key wants another row, or another key of the row."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start as a key that does nothing."""
        self._language = look.language
        super().__init__(look, "", Kind.KEY, parent=parent)
        self.cap = Cap(Does.TYPE)
        self._was_held = False
        self._timer = QTimer(self, singleShot=True, interval=_HELD)
        self._timer.timeout.connect(self._hold)
        self.setAutoRepeatDelay(_AGAIN_AFTER)
        self.setAutoRepeatInterval(_AGAIN_EVERY)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.pressed.connect(self._begin)
        self.clicked.connect(self._end)

    def show_cap(self, cap: Cap, words: Mapping[str, str], language: str) -> None:
        """Be this key; `words` say what is written on those that type nothing, `language` whose letters these are."""
        self.cap, self._language = cap, cap.language or language
        self.setText(cap.text or words[cap.does])
        self.setAccessibleName(_spoken(cap, words))
        self.setEnabled(cap.able)
        self.setCheckable(cap.does in _SWITCHES)
        self.setChecked(cap.on)  # what others see from its colours
        self.setAutoRepeat(cap.does is Does.DELETE)
        self.set_look(self._look)

    def set_look(self, look: Look) -> None:
        """Take over `look`, with the letters of the key's own language."""
        super().set_look(replace(look, language=self._language))

    def sizeHint(self) -> QSize:
        """Return the size of a letter's key."""
        return QSize(self._look.px(self.style_of_kind.width + 2 * HALO), height_of_key(self._look))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a key is never smaller."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return the height, which all keys share."""
        return self.sizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key, with what is written on it in the middle."""
        look = self._look
        colours = tones("key", look.theme, down=self.isDown(), on=self.cap.on, able=self.isEnabled())
        body, radius = paint.body_of(self, look), look.px(paint.BUTTON_RADIUS)
        painter = paint.painter_for(self)
        width, dashed = look.px(colours.width), colours.dashed
        paint.draw_box(painter, body, radius, colours.fill, colours.border, width, dashed=dashed)
        if self.shows_focus:
            paint.draw_focus_ring(painter, body, radius, look)
        self._draw_words(painter, colours.text)
        painter.end()

    def ink(self) -> QRectF:
        """Return what holds all ink of what is written on it, in its own pixels."""
        words, at, fit = self._fitted()
        ink = words.ink().translated(at)
        return QRectF(ink.topLeft() * fit, ink.size() * fit).translated(self.body().center())

    def lines(self) -> list[str]:
        """Return what is written on it: one line, however small."""
        return [self.text()]

    def _draw_words(self, painter: QPainter, colour: QColor) -> None:
        words, at, fit = self._fitted()
        painter.translate(self.body().center())
        painter.scale(fit, fit)
        words.draw(painter, at, colour)

    def _fitted(self) -> tuple[Paragraph, QPointF, float]:
        """Return what is written on the key, where from its middle, and how much smaller than elsewhere.

        Letters that reach above and below their line as far as others do not stand by their ink in the middle.
        """
        words, body = self._words.at(self.text(), self._look).name, self.body()
        ink, padding = words.ink(), 2 * _LEAST_PADDING
        high, wide = body.height() - padding, body.width() - 2 * padding
        fit = min(1.0, high / max(1.0, ink.height()), wide / max(1.0, ink.width()))
        upright = -ink.center().y() if words.is_tall or fit < 1 else -words.height / 2
        return words, QPointF(-ink.center().x(), upright), fit

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrow keys go to another key."""
        if (step := _ARROWS.get(Qt.Key(event.key()))) is not None:
            self.steered.emit(*step)
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        self._was_held = False
        if self.cap.has_more:
            self._timer.start()

    def _hold(self) -> None:
        if self.isDown():
            self._was_held = True
            self.setDown(False)
            self.held_cap.emit(self.cap)

    def _end(self) -> None:
        self._timer.stop()
        if not self._was_held:
            self.pressed_cap.emit(self.cap)


def _spoken(cap: Cap, words: Mapping[str, str]) -> str:
    """Return what a screen reader says: signs by our words, marks by their name in Unicode, letters as they are."""
    match cap.does:
        case Does.TYPE if (sign := words.get(f"sign {cap.text}")) is not None:
            return sign
        case Does.TYPE if not all(character.isalnum() for character in cap.text):
            return ", ".join(unicodedata.name(character).lower() for character in cap.text)
        case Does.TYPE:
            return cap.text
        case Does.LAYOUTS | Does.CHOOSE:
            return f"{words['layouts']}: {cap.text}"
        case _:
            return words[f"{cap.does} spoken"]
