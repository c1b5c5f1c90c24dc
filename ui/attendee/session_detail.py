"""All there is to know about a session before joining it, in the order it is wanted (EXPERIENCE, C5)."""

from collections.abc import Iterator

from kiosk.domain.visit import SessionView
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
        self._told: tuple[tuple[Role, str], ...] = ()
        self._texts: list[Text] = []

    def show_session(self, session: SessionView) -> None:
        """Tell about `session`."""
        told = tuple(_told(session, self._zone))
        if told == self._told:
            return
        self._told = told
        for text in self._texts:
            self.column.removeWidget(text)
            text.hide()
            text.deleteLater()
        self._texts = [Text(self._look, words, role) for role, words in told]
        for text in self._texts:
            self.add(text)
            apply_look(text, self._look)


def _told(session: SessionView, time_zone: str) -> Iterator[tuple[Role, str]]:
    yield Role.SECTION, session.title
    yield Role.BODY, hours(session, time_zone)
    if session.led_by:
        yield Role.BODY, say("sessions.led by", name=session.led_by)
    yield Role.STRONG, say("sessions.about")
    yield Role.BODY, session.content_note or say("sessions.no note")
    yield Role.STRONG, say("sessions.room")
    steps = say("sessions.step-free") if session.step_free else say("sessions.steps")
    yield Role.BODY, " ".join(part for part in (f"{session.room}.", session.directions, steps) if part)
    yield Role.STRONG, say("sessions.leaving")
    yield Role.BODY, session.how_to_leave
    yield Role.STRONG, places(session)
