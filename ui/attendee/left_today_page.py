"""Leaving today: it is done and can be taken back; how to get a certificate. Whoever leaves is asked nothing."""

from kiosk.domain.event import Event
from kiosk.flow.keys import Key
from kiosk.flow.screens import LeftToday
from ui.attendee.emblem_page import EmblemPage
from ui.attendee.key_row import KeyRow
from ui.attendee.pairs import OwnPair, Pair
from ui.icons import Icon
from ui.theme import Look, TextSize
from ui.words import say


class LeftTodayPage(EmblemPage[LeftToday]):
    """One tap brought here; one tap leads back."""

    def __init__(self, look: Look, event: Event) -> None:
        """Say how a certificate is got, and make the keys."""
        super().__init__(look, event, Icon.FOOTPRINTS)
        self.add(self._certificate())
        undo, finish = self.key(Key.UNDO_LEAVE_TODAY, icon=Icon.UNDO_2), self.key(Key.FINISH, icon=Icon.CHECK)
        self.add_action(KeyRow(look, undo, finish, most=TextSize.STANDARD))
        self.keep_in_sight(finish)

    def _certificate(self) -> Pair:
        heading, how = say("left-today.certificate"), self.event_.texts.certificate
        return (
            OwnPair(self._look, self.own, heading, how)
            if how
            else Pair(self._look, heading, say("left-today.no certificate"))
        )

    def show_(self, screen: LeftToday) -> None:
        """Say that the person has left for today."""
        self.head(screen, say("left-today.title"), say("left-today.lead"))
