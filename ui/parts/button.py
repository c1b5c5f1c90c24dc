"""The one button of the house: icon and wrapped words, painted by the theme, acting when it is let go."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import icons
from ui.icons import Icon
from ui.parts import paint
from ui.parts.button_style import STYLES, ButtonStyle, Tones, tones
from ui.parts.button_words import ButtonWords, Lettering
from ui.theme import HALO, Look
from ui.words import say

_LEAST_PADDING = 6
"""In dp: around tall letters, of which only few reach so far above and below, and around more than a name."""
_AROUND_INK = 9
"""In dp: where letters fill their lines, what is left around them is all the air there is. Nastaliq has air within."""
_TALL = 1.25
"""How much higher than their size letters are that leave the padding to their own ink."""
_TICKS = {
    (True, False): Icon.CIRCLE,
    (True, True): Icon.CIRCLE_CHECK,
    (False, False): Icon.SQUARE,
    (False, True): Icon.SQUARE_CHECK,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)


class Kind(StrEnum):
    """What a button is for; it decides colours, height and letters."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    SMALL = "small"
    CHOICE = "choice"
    STAFF = "staff"
    STAFF_PRIMARY = "staff_primary"
    WAY = "way"
    WAY_HERE = "way_here"
    GLASS = "glass"
    KEY = "key"
    BAR = "bar"


class Button(QAbstractButton):
    """A button; `clicked` is sent on release, by touch, mouse, space or Enter."""

    def __init__(
        self,
        look: Look,
        text: str,
        kind: Kind = Kind.SECONDARY,
        icon: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make a button that says `text`; a CHOICE can be checked."""
        super().__init__(parent)
        self._look, self._kind, self._picture = look, kind, icon
        self._ring, self._busy, self._alone = False, False, True
        self._words = ButtonWords(self.style_of_kind.role)
        self.setText(text)
        self.setCheckable(kind is Kind.CHOICE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def style_of_kind(self) -> ButtonStyle:
        """The measures of this kind of button."""
        return STYLES[self._kind.value]

    @property
    def is_busy(self) -> bool:
        """Whether what this does waits for something."""
        return self._busy

    @property
    def shows_focus(self) -> bool:
        """Whether the ring is painted: focus that came by key or by program, not by a finger."""
        return self._ring and self.hasFocus()

    def setText(self, text: str) -> None:
        """Say `text`, and forget the words before it at once."""
        self._words.forget()
        super().setText(text)
        self.updateGeometry()

    def set_look(self, look: Look) -> None:
        """Take over `look` and lay out again."""
        self._look = look
        self._words.forget()
        self.updateGeometry()
        self.update()

    def write_in(self, language: str) -> None:
        """Write in the letters of `language` (ISO 639), or of the screen's if it is empty."""
        self._words.language = language
        self._words.forget()
        self.updateGeometry()

    def tick_alone(self, *, alone: bool) -> None:
        """Say by the shape of the tick whether others go off where this goes on."""
        self._alone = alone
        self.update()

    def set_icon(self, icon: Icon | None) -> None:
        """Show another icon before the words, or none."""
        self._picture = icon
        self.updateGeometry()
        self.update()

    def set_busy(self, *, busy: bool) -> None:
        """Show by a clock in the icon's place that what this does waits for something; until then it cannot be used."""
        self._busy = busy
        self.setEnabled(not busy)
        self.setAccessibleDescription(say("read-aloud.wait") if busy else "")  # what others see from the clock
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Make it a button of another kind, such as the one for the page that is shown."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size with all words on one line, no narrower than the kind asks for."""
        look, style = self._look, self.style_of_kind
        words = self._words.at(self.text(), look, mirrored=paint.is_mirrored(self)).natural_width + 1
        width = max(int(words + 0.999) + self._beside_words(), look.px(style.width)) + 2 * look.px(HALO)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a finger's width, words wrapped, each of them whole."""
        look, style = self._look, self.style_of_kind
        word = int(self._words.widest_word(self.text(), look) + 1.999)
        least = max(look.px(style.width), self._beside_words() + word)
        return QSize(least + 2 * look.px(HALO), look.px(style.height + 2 * HALO))

    def heightForWidth(self, width: int) -> int:
        """Return the pixels in height that hold the wrapped words at `width`."""
        look, style = self._look, self.style_of_kind
        words = self._words.at(self.text(), look, self.room_for_words(width))
        size = look.px(look.type.sizes[style.role])
        is_full = words.further is not None or words.name.height_of_ink > words.name.line_count * size * _TALL
        padding = min(style.padding_y, _LEAST_PADDING) if is_full else style.padding_y
        around = 0 if look.is_tall else words.ink(QPointF()).height() + 2 * look.px(_AROUND_INK)
        high = max(words.height + 2 * look.px(padding), around)
        return max(int(high + 0.999), look.px(style.height)) + 2 * look.px(HALO)

    def room_for_words(self, width: int) -> int:
        """Return the pixels in width that a line of words has, where the button is `width` pixels wide."""
        return width - 2 * self._look.px(HALO) - self._beside_words()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, icon, words, tick and focus ring."""
        look, style, mirrored = self._look, self.style_of_kind, paint.is_mirrored(self)
        colours = self.tones(down=self.isDown(), on=self.isChecked(), able=self.isEnabled())
        body, radius = paint.body_of(self, look), look.px(paint.BUTTON_RADIUS)
        painter = paint.painter_for(self)
        width, dashed = look.px(colours.width), colours.dashed
        paint.draw_box(painter, body, radius, colours.fill, colours.border, width, dashed=dashed)
        if self.shows_focus:
            paint.draw_focus_ring(painter, body, radius, look)
        edge, pad = self._icon_edge(), look.px(style.padding_x)
        if (picture := self._icon_shown) is not None:
            square = paint.at_start(body, pad, edge, mirrored=mirrored)
            icons.draw(painter, picture, square, colours.text, mirrored=mirrored)
        if self.isCheckable():
            tick = _TICKS[self._alone, self.isChecked()]
            icons.draw(painter, tick, paint.at_end(body, pad, edge, mirrored=mirrored), colours.text)
        words, at = self._lettering()
        words.draw(painter, at, colours.text, colours.further or colours.text)
        painter.end()

    def tones(self, *, down: bool, on: bool, able: bool) -> Tones:
        """Return what it is painted in while it is pressed (`down`), checked (`on`) or usable (`able`)."""
        return tones(self._kind.value, self._look.theme, down=down, on=on, able=able, busy=self._busy)

    def body(self) -> QRectF:
        """Return the painted box, in the widget's pixels."""
        return paint.body_of(self, self._look)

    def ink(self) -> QRectF:
        """Return what holds all ink of the words, in the widget's pixels."""
        words, at = self._lettering()
        return words.ink(at)

    def line_boxes(self) -> list[tuple[float, float]]:
        """Return where each line of the words begins and ends, in the widget's pixels from above."""
        words, at = self._lettering()
        return words.line_boxes(at)

    def lines(self) -> list[str]:
        """Return what stands in each line of the words."""
        return self._lettering()[0].lines()

    def _lettering(self) -> tuple[Lettering, QPointF]:
        """Return the words as they are painted, and where."""
        body = self.body()
        room = self._words_room(body)
        words = self._words.at(self.text(), self._look, room.width(), mirrored=paint.is_mirrored(self))
        return words, QPointF(room.left(), body.center().y() - words.height / 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with the space bar; whoever uses keys sees the ring from here on."""
        self._ring = True
        self.update()
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.setDown(True)
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Act when Enter is let go, if it was pressed here."""
        if event.key() in _ENTER and self.isDown() and not event.isAutoRepeat():
            self.setDown(False)
            self.click()
        elif event.key() not in _ENTER:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring unless a finger or the window manager brought the focus."""
        reasons = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        self._ring = event.reason() not in reasons
        super().focusInEvent(event)

    @property
    def _icon_shown(self) -> Icon | None:
        return Icon.CLOCK if self._busy else self._picture

    def _icon_edge(self) -> int:
        style = self.style_of_kind
        return self._look.px(style.icon) if style.icon else self._look.icon_px()

    def _beside_words(self) -> int:
        style, look = self.style_of_kind, self._look
        slots = (self._icon_shown is not None) + self.isCheckable()
        return 2 * look.px(style.padding_x) + slots * (self._icon_edge() + look.px(style.gap))

    def _words_room(self, body: QRectF) -> QRectF:
        style, look = self.style_of_kind, self._look
        slot = self._icon_edge() + look.px(style.gap)
        start = look.px(style.padding_x) + (slot if self._icon_shown is not None else 0)
        end = look.px(style.padding_x) + (slot if self.isCheckable() else 0)
        left, right = (end, start) if paint.is_mirrored(self) else (start, end)
        return body.adjusted(left, 0, -right, 0)
