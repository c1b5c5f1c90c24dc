"""The sessions by when they are, side by side where there is room."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.domain.visit import Place, SessionView
from ui.attendee.own_words import OwnWords
from ui.attendee.session_words import hours, places_in_short, when
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.text import Text
from ui.theme import Look, Role
from ui.words import say

_ICONS = {Place.MINE: Icon.CALENDAR_DAYS, Place.KEPT: Icon.CLOCK}


class SessionList(QWidget):
    """A key for each session, under "On now", "Next" and "Later"."""

    chosen = Signal(str)
    """The id of a session to read about."""

    def __init__(self, look: Look, time_zone: str, own: OwnWords) -> None:
        """Start empty."""
        super().__init__()
        self._look, self._zone, self._own = look, time_zone, own
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._keys: dict[str, Button] = {}
        self._grids: dict[str, QGridLayout] = {}

    @property
    def first(self) -> Button | None:
        """Return the first session's key, once there is one."""
        return next(iter(self._keys.values()), None)

    def show_sessions(self, sessions: tuple[SessionView, ...], now: datetime) -> None:
        """Show these sessions; keys that are there already stay, and keep the focus."""
        groups: dict[str, list[SessionView]] = {}
        for session in sorted(sessions, key=lambda one: one.ends <= now):  # what is over comes last
            groups.setdefault(when(session, sessions, now), []).append(session)
        for heading, group in groups.items():
            said, own = self._own.under(heading, *(text for one in group for text in (one.title, one.room)))
            for session in group:
                key = self._keys.get(session.id) or self._make(session.id, self._grid(said))
                key.setText(self._said(session, own))
                key.set_icon(_ICONS.get(session.place))

    def _said(self, session: SessionView, own: OwnWords) -> str:
        way = "" if session.step_free else say("sessions.steps short")
        line = (hours(session, self._zone), own.shown(session.room), way, places_in_short(session, self._zone))
        told = " · ".join(filter(None, line))
        return f"{own.shown(session.title)}\n{own.marked(told, session.title, session.room)}"

    def _grid(self, heading: str) -> QGridLayout:
        if heading not in self._grids:
            self._column.addWidget(Text(self._look, heading, Role.SECTION))
            grid = self._grids[heading] = QGridLayout()
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setSpacing(0)
            self._column.addLayout(grid)
        return self._grids[heading]

    def _make(self, session: str, grid: QGridLayout) -> Button:
        key = self._keys[session] = Button(self._look, "", Kind.SECONDARY)
        key.setObjectName(f"session {session}")
        key.clicked.connect(lambda: self.chosen.emit(session))
        columns = 1 if self._look.large else 2
        place = grid.count()
        grid.addWidget(key, place // columns, place % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        return key
