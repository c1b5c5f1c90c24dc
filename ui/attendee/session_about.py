"""All there is to know about a session before joining it, in the order it is wanted (EXPERIENCE, C5)."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.visit import SessionView
from ui.attendee.own_words import OwnWords
from ui.attendee.pairs import OwnPair, Pair
from ui.attendee.session_words import places, steps_on_the_way, way_there
from ui.parts.text import Text
from ui.theme import GAP, Look, apply_look
from ui.words import say


class SessionAbout(QWidget):
    """What a session talks about, where it is, how to leave, and how it stands."""

    def __init__(self, look: Look, time_zone: str) -> None:
        """Start empty."""
        super().__init__()
        self._zone = time_zone
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: tuple[SessionView, str] | None = None
        self._parts: list[QWidget] = []
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`; the words are dressed by `apply_look`."""
        self._look = look
        self._column.setSpacing(look.px(GAP))

    def show_session(self, session: SessionView, own: OwnWords, beside: str = "") -> None:
        """Tell about `session`; how it stands is left out where `beside` is said next to it and says the same."""
        if (session, beside) == self._shown:
            return
        self._shown = (session, beside)
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = list(_told(self._look, session, self._zone, own, beside))
        for part in self._parts:
            self._column.addWidget(part)
            apply_look(part, self._look)


def _told(look: Look, session: SessionView, time_zone: str, own: OwnWords, beside: str) -> Iterator[QWidget]:
    yield _noted(look, own, "sessions.about", session.content_note, "sessions.no note")
    if own.is_from_english:
        yield Text(look, say("sessions.spoken"))
    yield _way(look, own, session)
    yield _noted(look, own, "sessions.leaving", session.how_to_leave, "sessions.any door")
    if (standing := places(session, time_zone)) != beside:
        yield Pair(look, say("sessions.places"), standing)


def _noted(look: Look, own: OwnWords, heading: str, words: str, otherwise: str) -> Pair:
    """Return what the organisers wrote, or what we say if they wrote nothing."""
    return OwnPair(look, own, say(heading), words) if words else Pair(look, say(heading), say(otherwise))


def _way(look: Look, own: OwnWords, session: SessionView) -> Pair:
    way = f"{way_there(session, own)} {steps_on_the_way(step_free=session.step_free)}"
    return Pair(look, own.marked(say("sessions.room"), session.room, session.directions), way)
