"""The way onto the Wi-Fi: its name and password in words, and a code that a phone's camera reads."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from kiosk.codes.draw import Level, code_png
from kiosk.domain.venue import Wifi, wifi_code
from ui.parts.card import Card, Tone
from ui.parts.picture_view import PictureView
from ui.parts.text import Text
from ui.theme import GAP, Look, Role
from ui.words import say

_EDGE = 176
"""Of the code, in dp: about 40 mm, which a phone reads from an arm's length away."""


class WifiCode(PictureView):
    """The code, always dark on white."""

    def __init__(self, look: Look, wifi: Wifi) -> None:
        """Draw it."""
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        picture = QImage.fromData(code_png(wifi_code(wifi), level=Level.M))
        self.show_picture(picture, say("map.wifi code"))

    def sizeHint(self) -> QSize:
        """Return its one size."""
        return QSize(self._look.px(_EDGE), self._look.px(_EDGE))

    def minimumSizeHint(self) -> QSize:
        """Return its one size."""
        return self.sizeHint()


class WifiCard(Card):
    """Words and code side by side; one below the other where the text is large."""

    def __init__(self, look: Look, wifi: Wifi) -> None:
        """Tell about `wifi`."""
        super().__init__(look, Tone.PLAIN)
        self._row, self._words = QHBoxLayout(), QVBoxLayout()
        self.column.addLayout(self._row)
        self._row.addLayout(self._words, 1)
        told = say("map.password", password=wifi.password) if wifi.password else say("map.no password")
        self._words.addWidget(Text(look, say("checked-in.wifi"), Role.STRONG))
        for words in (say("map.network", network=wifi.network), told, say("map.wifi how")):
            self._words.addWidget(Text(look, words))
        self._words.addStretch(1)
        self._row.addWidget(WifiCode(look, wifi))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        super().set_look(look)
        direction = QHBoxLayout.Direction.TopToBottom if look.large and not look.upright else None
        self._row.setDirection(direction or QHBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(look.px(GAP))
