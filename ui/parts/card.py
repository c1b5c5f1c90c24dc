"""A quiet box that holds other parts, and the short message box with an icon and words."""

from enum import StrEnum

from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import icons
from ui.icons import Icon
from ui.parts import paint
from ui.parts.text import Text
from ui.theme import GAP, HALO, Ink, Look, Role


class Tone(StrEnum):
    """What a box says by its colour; words and an icon always say it too."""

    PLAIN = "plain"
    MIST = "mist"
    HELP = "help"
    DONE = "done"
    ATTENTION = "attention"


_PADDING, _PADDING_TALL, _GAP_TALL = 20, 8, 4
"""In dp. Lines of Nastaliq have air within: so that all of the quiet room's numbers are in sight at once."""
_BORDER = 2


def _fill_and_border(tone: Tone, look: Look) -> tuple[QColor, QColor]:
    theme = look.theme
    pairs = {
        Tone.PLAIN: (theme.surface, theme.line),
        Tone.MIST: (theme.mist, theme.line),
        Tone.HELP: (theme.help_tint, theme.help),
        Tone.DONE: (theme.done_tint, theme.done),
        Tone.ATTENTION: (theme.attention_tint, theme.attention),
    }
    fill, border = pairs[tone]
    return QColor(fill), QColor(border)


class Card(QWidget):
    """A box with round corners; `add` puts parts inside, one below the other."""

    def __init__(self, look: Look, tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._look, self._tone = look, tone
        self.column = QVBoxLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._space()

    def set_look(self, look: Look) -> None:
        """Take over `look`; the parts inside are dressed by `apply_look`."""
        self._look = look
        self._space()
        self.update()

    def _space(self) -> None:
        look = self._look
        pad, halo = look.px(_PADDING), look.px(HALO)
        around, between = (_PADDING_TALL, _GAP_TALL) if look.is_tall else (_PADDING, GAP)
        down = halo + look.px(around)
        self.column.setContentsMargins(pad, down, pad, down)
        self.column.setSpacing(look.px(between))

    def colours(self) -> tuple[QColor, QColor]:
        """Return the colour of the box, and of the line around it."""
        return _fill_and_border(self._tone, self._look)

    def set_tone(self, tone: Tone) -> None:
        """Change the box's tone."""
        self._tone = tone
        self.update()

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put `part` below the others."""
        self.column.addWidget(part, stretch)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        fill, border = self.colours()
        painter = paint.painter_for(self)
        radius = self._look.px(paint.CARD_RADIUS)
        paint.draw_box(painter, paint.body_of(self, self._look), radius, fill, border, self._look.px(_BORDER))
        painter.end()


class IconView(QWidget):
    """A lone icon; it says nothing to a screen reader, the words beside it do."""

    def __init__(self, look: Look, icon: Icon, ink: Ink = Ink.INK, parent: QWidget | None = None) -> None:
        """Show `icon` at the size of the text size's icons."""
        super().__init__(parent)
        self._icon, self._ink = icon, ink
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._look = look
        self.setFixedSize(look.icon_px(), look.icon_px())
        self.update()

    def colour(self) -> QColor:
        """Return what it is painted in."""
        return self._look.ink(self._ink)

    def show_icon(self, icon: Icon, ink: Ink) -> None:
        """Show another icon."""
        self._icon, self._ink = icon, ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon, mirrored where it points along the line of reading."""
        painter = paint.painter_for(self)
        square = paint.at_start(self.rect().toRectF(), 0, self.width(), mirrored=False)
        icons.draw(painter, self._icon, square, self.colour(), mirrored=paint.is_mirrored(self))
        painter.end()


class NoticeKind(StrEnum):
    """What a message is about."""

    INFO = "info"
    DONE = "done"
    ATTENTION = "attention"
    HELP = "help"


_NOTICES = {
    NoticeKind.INFO: (Tone.MIST, Icon.INFO, Ink.INK),
    NoticeKind.DONE: (Tone.DONE, Icon.CIRCLE_CHECK, Ink.DONE),
    NoticeKind.ATTENTION: (Tone.ATTENTION, Icon.TRIANGLE_ALERT, Ink.ATTENTION),
    NoticeKind.HELP: (Tone.HELP, Icon.HAND_HEART, Ink.HELP),
}


class Notice(Card):
    """A message in place: icon, shape and words; colour only adds."""

    def __init__(
        self, look: Look, kind: NoticeKind, text: str, role: Role = Role.BODY, parent: QWidget | None = None
    ) -> None:
        """Show `text`, in whole sentences."""
        tone, icon, ink = _NOTICES[kind]
        super().__init__(look, tone, parent)
        self._icon_view = IconView(look, icon, ink)
        self._words = Text(look, text, role, ink=Ink.INK)
        self._row = QHBoxLayout()
        self.column.addLayout(self._row)
        self._row.addWidget(self._icon_view)
        self._row.addWidget(self._words, 1)
        self._space_row()

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        super().set_look(look)
        self._space_row()

    def _space_row(self) -> None:
        self._row.setContentsMargins(self._look.px(HALO), 0, 0, 0)
        self._row.setSpacing(self._look.px(4))

    def show_message(self, kind: NoticeKind, text: str) -> None:
        """Show another message."""
        tone, icon, ink = _NOTICES[kind]
        self.set_tone(tone)
        self._icon_view.show_icon(icon, ink)
        self._words.setText(text)
