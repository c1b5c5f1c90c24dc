"""The person's own sessions in time order, each a key to take it along, with what is at the same time in words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.my_day import at_the_same_time, my_sessions
from kiosk.domain.visit import SessionView
from ui.attendee.own_words import OwnWords
from ui.attendee.session_words import hours, way_there
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.theme import Look
from ui.words import listed, say


class MyDayList(QWidget):
    """A key for each session."""

    chosen = Signal(str)
    """The id of a session to take along."""

    def __init__(self, look: Look, time_zone: str, own: OwnWords) -> None:
        """Start empty."""
        super().__init__()
        self._look, self._zone, self._own = look, time_zone, own
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._keys: dict[str, Button] = {}

    @property
    def first(self) -> Button | None:
        """Return the first session's key, if there is one."""
        return next(iter(self._keys.values()), None)

    def show_sessions(self, views: tuple[SessionView, ...]) -> None:
        """Show those of these sessions that are the person's; keys that are there already keep the focus."""
        mine = my_sessions(views)
        together = at_the_same_time(mine)
        for gone in self._keys.keys() - {one.id for one in mine}:
            key = self._keys.pop(gone)
            self._column.removeWidget(key)
            key.hide()
            key.deleteLater()
        for place, one in enumerate(mine):
            key = self._keys.get(one.id) or self._make(one.id)
            self._column.insertWidget(place, key)
            key.show()  # only now: shown before, it would be a window of its own, and take the keyboard
            key.setText(self._said(one, together[one.id]))

    def _said(self, one: SessionView, others: tuple[str, ...]) -> str:
        texts = (one.title, one.room, one.directions)
        steps = say("sessions.step-free short" if one.step_free else "sessions.steps short")
        way = " · ".join((hours(one, self._zone), steps, way_there(one, self._own)))
        way, own = self._own.under(way, *texts, *others)
        told = own.marked(way, *texts)
        return "\n".join(filter(None, (own.shown(one.title), told, overlap(others, own))))

    def _make(self, session: str) -> Button:
        key = self._keys[session] = Button(self._look, "", Kind.SECONDARY, Icon.QR_CODE)
        key.setObjectName(f"session {session}")
        key.clicked.connect(lambda: self.chosen.emit(session))
        return key


def overlap(titles: tuple[str, ...], own: OwnWords) -> str:
    """Return what else is at the same time, in words; nothing if nothing is."""
    quoted = (say("sessions.quoted", title=own.within(title)) for title in titles)
    return own.marked(say("my-day.together", titles=listed(quoted)), *titles) if titles else ""
