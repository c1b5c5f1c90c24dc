"""All there is to know about a session before joining it, in the order it is wanted (EXPERIENCE, C5)."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from kiosk.domain.visit import SessionView
from ui.attendee.pairs import Pair
from ui.attendee.session_words import hours, places
from ui.attendee.words import say
from ui.parts.card import Card
from ui.parts.text import Text
from ui.theme import Look, Role, apply_look


class SessionDetail(Card):
    """A card that tells what a session talks about, where it is, how to leave, and how it stands."""

    def __init__(self, look: Look, time_zone: str) -> None:
        """Start empty."""
        super().__init__(look)
        self._zone = time_zone
        self._session: SessionView | None = None
        self._parts: list[QWidget] = []

    def show_session(self, session: SessionView) -> None:
        """Tell about `session`."""
        if session == self._session:
            return
        self._session = session
        for part in self._parts:
            self.column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = list(_told(self._look, session, self._zone))
        for part in self._parts:
            self.add(part)
            apply_look(part, self._look)


def _told(look: Look, session: SessionView, time_zone: str) -> Iterator[QWidget]:
    led_by = say("sessions.led by", name=session.led_by) if session.led_by else ""
    yield Text(look, session.title, Role.SECTION)
    yield Text(look, " · ".join(part for part in (hours(session, time_zone), led_by) if part))
    yield Pair(look, say("sessions.about"), session.content_note or say("sessions.no note"))
    steps = say("sessions.step-free") if session.step_free else say("sessions.steps")
    way = " ".join(part for part in (f"{session.room}.", session.directions, steps) if part)
    yield Pair(look, say("sessions.room"), way)
    yield Pair(look, say("sessions.leaving"), session.how_to_leave)
    yield Pair(look, say("sessions.places"), places(session))
