"""The bar at the foot of every attendee screen: the same keys in the same order, always in the same place."""

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.icons import Icon
from ui.parts import paint
from ui.parts.button import Button, Kind
from ui.parts.paragraph import Paragraph
from ui.parts.widths import shared_out
from ui.theme import Look, Role, load_look
from ui.words import say

HEIGHT = 88
_EDGE = 28
_BETWEEN, _MORE = " · ", "…"


class BarKey(StrEnum):
    """The keys of the bar, in their order."""

    ASK = "ask"
    QUIET = "quiet"
    LANGUAGE = "language"
    TEXT = "text"
    READ = "read"
    MORE = "more"


_ICONS = {
    BarKey.ASK: Icon.HAND_HEART,
    BarKey.QUIET: Icon.ARMCHAIR,
    BarKey.LANGUAGE: Icon.LANGUAGES,
    BarKey.TEXT: Icon.A_LARGE_SMALL,
    BarKey.READ: Icon.VOLUME_2,
    BarKey.MORE: Icon.ELLIPSIS,
}
_WORDS = {
    BarKey.ASK: "key.ask",
    BarKey.QUIET: "key.quiet room",
    BarKey.LANGUAGE: "key.language",
    BarKey.TEXT: "key.text",
    BarKey.READ: "key.read aloud",
    BarKey.MORE: "key.more",
}
_STANDARD = frozenset(set(BarKey) - {BarKey.MORE})
_LARGE = frozenset({BarKey.ASK, BarKey.QUIET, BarKey.MORE})


class BottomBar(QWidget):
    """Five keys, or in the large layouts three: the first two and "More"."""

    pressed = Signal(str)
    """A key was let go; carries the value of its `BarKey`."""
    widened = Signal()
    """It has another width, at which its words may want another height."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Show the keys."""
        super().__init__(parent)
        self._keys = {key: Button(look, "", Kind.BAR, icon) for key, icon in _ICONS.items()}
        self._languages: tuple[str, ...] = ()
        self._needed: int | None = None
        """The pixels in height that the keys need, once that is known."""
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        for key, button in self._keys.items():
            self._row.addWidget(button, 1)
            button.clicked.connect(lambda _checked=False, key=key: self.pressed.emit(key.value))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`; a large text size changes which keys are shown."""
        self._look = look
        side = look.px(_EDGE)
        self._row.setContentsMargins(side, 0, side, 0)
        # Hide, dress, then show: large letters on all keys at once would ask the window to grow.
        shown = _LARGE if look.large else _STANDARD
        for key in set(BarKey) - shown:
            self._keys[key].hide()
        for button in self._keys.values():
            button.set_look(look)
        for key in shown:
            self._keys[key].show()
        self._name_keys()
        self._share_out()
        self.updateGeometry()

    def name_languages(self, names: Iterable[str]) -> None:
        """Show the other languages' own names on their key, as many as have room: who looks for one sees it."""
        self._languages = tuple(f"\u2068{name}\u2069" for name in names)  # each in its own direction
        self._show_languages()

    def key(self, key: BarKey) -> Button:
        """Return the button of `key`."""
        return self._keys[key]

    def sizeHint(self) -> QSize:
        """Return 88 dp of height, or more where words need it."""
        if self._needed is None:  # a page asks each time it arranges itself
            shown = [button for button in self._keys.values() if not button.isHidden()]
            self._needed = max(map(Button.heightForWidth, shown, self._widths(shown)))
        return QSize(self._look.px(600), max(self._look.px(HEIGHT), self._needed))

    def minimumSizeHint(self) -> QSize:
        """Return a narrow bar: its words wrap, and never widen the window."""
        return QSize(self._look.px(600), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line above it."""
        painter = paint.painter_for(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.surface))
        painter.fillRect(0, 0, self.width(), max(1, self._look.px(1)), QColor(self._look.theme.hairline))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self._show_languages()
        self._share_out()
        if event.size().width() != event.oldSize().width():
            self.widened.emit()

    def _share_out(self) -> None:
        """Give each key as much room as its words want, so that all wrap alike."""
        shown = [button for button in self._keys.values() if not button.isHidden()]
        for button, width in zip(shown, self._widths(shown), strict=True):
            self._row.setStretchFactor(button, width)

    def _widths(self, shown: list[Button]) -> list[int]:
        """Return what each gets: as much as any other, or, where words need more, as much of the rest as they want."""
        least = [button.minimumSizeHint().width() for button in shown]
        room = self.width() - 2 * self._look.px(_EDGE)
        even = room // len(shown)
        if max(least) <= even and all(key.heightForWidth(even) <= self._look.px(HEIGHT) for key in shown):
            return [even] * len(shown)
        return shared_out(
            least, [button.sizeHint().width() for button in shown], self.width() - 2 * self._look.px(_EDGE)
        )

    def _name_keys(self) -> None:
        names = _WORDS | ({BarKey.QUIET: "key.quiet room large"} if self._look.large or self._look.upright else {})
        for key, name in names.items():
            self._keys[key].setText(say(name))
            self._keys[key].updateGeometry()
        self._show_languages()

    def _show_languages(self) -> None:
        """Show as many languages as have room on one line, in a bar no higher for it."""
        key, words = self._keys[BarKey.LANGUAGE], say(_WORDS[BarKey.LANGUAGE])
        self._needed = None
        width = (self.width() - 2 * self._look.px(_EDGE)) // len(_STANDARD)
        look, room = self._look, key.room_for_words(width)
        fitting = "" if look.large else _fitting(self._languages, look.language, look.scale, look.upright, room)
        text = "\n".join(filter(None, (words, fitting)))
        if text != key.text():
            key.setAccessibleName(words)
            key.setText(text)
            if fitting and key.heightForWidth(width) > self._look.px(HEIGHT):
                key.setText(words)


@lru_cache(maxsize=64)
def _fitting(names: tuple[str, ...], language: str, scale: float, upright: bool, room: int) -> str:
    """Return as many of `names` as stand on one line of `room` pixels; every page asks, and the answer is the same."""
    look = load_look(scale=scale, language=language, upright=upright)
    lines = (_BETWEEN.join([*names[:count], *([_MORE] * (count < len(names)))]) for count in range(len(names), 0, -1))
    return next((line for line in lines if Paragraph(line, look, Role.STEP).natural_width < room), "")
