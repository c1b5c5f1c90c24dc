"""Leaving today: it is done and can be taken back; and one question, for whoever likes to answer it."""

from kiosk.domain.event import Event
from kiosk.flow.inputs import Key
from kiosk.flow.screens import LeftToday
from ui.attendee.emblem_page import EmblemPage
from ui.attendee.question import QuestionRow
from ui.icons import Icon
from ui.theme import Look
from ui.words import say


class LeftTodayPage(EmblemPage[LeftToday]):
    """One tap brought here; one tap leads back."""

    def __init__(self, look: Look, event: Event) -> None:
        """Make the keys, and the question if the event asks it."""
        super().__init__(look, event, Icon.FOOTPRINTS)
        self._question = QuestionRow(look) if event.ask_how_arriving_was else None
        if self._question is not None:
            self._question.given.connect(self.given)
            self.add(self._question)
        self.add_action(self.key(Key.UNDO_LEAVE_TODAY, icon=Icon.UNDO_2))
        self.add_action(self.key(Key.FINISH, icon=Icon.CHECK))

    def show_(self, screen: LeftToday) -> None:
        """Say that the person has left for today."""
        self.head(screen, say("left-today.title"), say("left-today.lead"))
        if self._question is not None:
            self._question.show_asked(screen.asked)
