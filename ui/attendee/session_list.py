"""The sessions one below the other, by when they are."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.visit import Place, SessionView
from ui.attendee.session_words import hours, places_in_short, when
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.text import Text
from ui.theme import Look, Role


class SessionList(QWidget):
    """A key for each session; the one that is read about is checked."""

    chosen = Signal(str)
    """The id of a session to read about."""

    def __init__(self, look: Look, time_zone: str) -> None:
        """Start empty."""
        super().__init__()
        self._look, self._zone = look, time_zone
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._keys: dict[str, Button] = {}
        self._headings: dict[str, Text] = {}

    def set_look(self, look: Look) -> None:
        """Take over `look`; the keys are dressed by `apply_look`."""
        self._look = look

    def show_sessions(self, sessions: tuple[SessionView, ...], now: datetime, chosen: str) -> None:
        """Show these sessions; keys that are there already stay, and keep the focus."""
        for session in sessions:
            self._head(when(session, sessions, now))
            key = self._keys.get(session.id) or self._make(session.id)
            line = f"{hours(session, self._zone)} · {session.room} · {places_in_short(session)}"
            key.setText(f"{session.title}\n{line}")
            key.set_icon(Icon.CALENDAR_DAYS if session.place is Place.MINE else None)
            key.setChecked(session.id == chosen)

    def _head(self, words: str) -> None:
        if words not in self._headings:
            self._headings[words] = Text(self._look, words, Role.SECTION)
            self._column.addWidget(self._headings[words])

    def _make(self, session: str) -> Button:
        key = Button(self._look, "", Kind.CHOICE)
        key.setObjectName(f"session {session}")
        key.clicked.connect(lambda: self.chosen.emit(session))
        self._column.addWidget(key)
        self._keys[session] = key
        return key
