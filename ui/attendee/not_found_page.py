"""Nobody was found: the very same words whatever the reason. What was typed can be put right, or a person helps."""

from kiosk.domain.event import Event
from kiosk.flow.findings import MOST_TRIES
from kiosk.flow.keys import Key
from kiosk.flow.screens import NotFoundYet
from ui.attendee.emblem_page import EmblemPage
from ui.icons import Icon
from ui.parts.button import Kind
from ui.theme import Look
from ui.words import say


class NotFoundPage(EmblemPage[NotFoundYet]):
    """Try again, as long as that is offered, and as large a key for a person."""

    def __init__(self, look: Look, event: Event) -> None:
        """Make the keys."""
        super().__init__(look, event, Icon.SEARCH)
        self._again = self.key(Key.TRY_AGAIN, Kind.PRIMARY, Icon.SEARCH)
        self.add_action(self._again)
        self._together = self.key(Key.FIND_TOGETHER, Kind.SECONDARY, Icon.HAND_HEART)
        self.add_action(self._together)
        finish = self.key(Key.FINISH, Kind.SECONDARY, Icon.CHECK)
        self.add_action(finish)
        self.keep_in_sight(self._again, self._together, finish)

    def show_(self, screen: NotFoundYet) -> None:
        """Show whether another try is offered; nothing here tells what was typed, or what it lacked."""
        helped = " helped" if screen.tries >= MOST_TRIES else ""
        self.head(screen, say(f"not-found.title{helped}"), say(f"not-found.lead{helped}"))
        self._together.set_kind(Kind.PRIMARY if helped else Kind.SECONDARY)
        self._again.setVisible(not helped)
