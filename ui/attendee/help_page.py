"""Help sent: a person was asked for, this is how far that is, and it can be taken back."""

from typing import assert_never

from kiosk.domain.calling import Help
from kiosk.domain.event import Event
from kiosk.flow.keys import Key
from kiosk.flow.panels import HelpSent
from kiosk.flow.screens import Over
from ui.attendee.emblem_page import EmblemPage
from ui.attendee.own_words import OwnWords
from ui.icons import Icon
from ui.parts.button import Kind
from ui.theme import Look
from ui.words import say


class HelpPage(EmblemPage[Over]):
    """Who comes, and that going on is fine."""

    def __init__(self, look: Look, event: Event) -> None:
        """Make the way back, and the way to call it off."""
        super().__init__(look, event, Icon.HAND_HEART)
        back = self.key(Key.BACK, Kind.SECONDARY, Icon.CLOCK)
        back.setText(say("help-sent.go on"))  # whoever waits may: "Back" sounds like calling it off
        self.add_action(back)
        self._not_needed = self.key(Key.NOT_NEEDED, Kind.SECONDARY, Icon.X)
        self.add_action(self._not_needed)
        self.keep_in_sight(back, self._not_needed)

    def show_(self, screen: Over) -> None:
        """Show how far the call is."""
        if isinstance(screen.panel, HelpSent):
            self._not_needed.setVisible(screen.panel.can_be_taken_back)
            self.head(screen, say(f"help-sent.{screen.panel.help}"), _lead(screen.panel, self.own))


def _lead(panel: HelpSent, own: OwnWords) -> str:
    match panel.help:
        case Help.SENT | Help.COMING:
            return say(f"help-sent.{panel.about}")
        case Help.HEARD:
            return say(f"help-sent.{panel.about} heard")
        case Help.AT_THE_DESK if panel.desk:
            return own.marked(say("help-sent.place", place=own.within(panel.desk)), panel.desk)
        case Help.AT_THE_DESK:
            return say("help-sent.walk")
        case _:
            assert_never(panel.help)
