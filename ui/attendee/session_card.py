"""One session beside the list: all about it first, then a message, then the keys, which never scroll away."""

from collections.abc import Container, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.visit import SessionView
from kiosk.flow.inputs import Key
from ui.attendee.session_detail import SessionDetail
from ui.parts.button import Button
from ui.parts.card import Notice, NoticeKind
from ui.parts.scroller import Scroller
from ui.theme import Look, TextSize

_LEAST = 240
"""The card keeps at least so much height, in dp, before the whole column scrolls."""


class SessionCard(QWidget):
    """The card scrolls by itself beside the list; at the largest text it flows with the page."""

    def __init__(self, look: Look, time_zone: str, keys: Mapping[Key, Button]) -> None:
        """Start with `keys` hidden and no session."""
        super().__init__()
        self._keys = keys
        self._detail = SessionDetail(look, time_zone)
        self._message = Notice(look, NoticeKind.INFO, "")
        self._scroller = Scroller(look)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addWidget(self._scroller, 1)
        self._outer.addWidget(self._message)
        for key in keys.values():
            self._outer.addWidget(key)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._outer.setSpacing(look.px(4))
        self._scroller.setMinimumHeight(look.px(_LEAST))
        flows = look.size is TextSize.LARGE_B
        self._outer.removeWidget(self._detail)
        self._scroller.column.removeWidget(self._detail)
        if flows:
            self._outer.insertWidget(0, self._detail)
        else:
            self._scroller.column.addWidget(self._detail)
        self._scroller.setVisible(not flows)

    def show_session(self, session: SessionView | None) -> None:
        """Tell about `session`, or about none."""
        self._detail.setVisible(session is not None)
        if session is not None:
            self._detail.show_session(session)

    def show_message(self, kind: NoticeKind, words: str) -> None:
        """Say `words`, or nothing."""
        self._message.setVisible(bool(words))
        self._message.show_message(kind, words)

    def show_keys(self, possible: Container[Key]) -> None:
        """Show the keys for what is possible."""
        for key, button in self._keys.items():
            button.setVisible(key in possible)
