"""A screen of few words: them and what can be done at the start, one large icon at the end."""

from kiosk.domain.event import Event
from ui.attendee.emblem import Emblem
from ui.attendee.page import AttendeePage, Shown
from ui.icons import Icon
from ui.theme import Look


class EmblemPage(AttendeePage[Shown]):
    """The icon leaves its room to the words where the text is large, unless the screen stands upright."""

    emblem: Emblem | None = None

    def __init__(self, look: Look, event: Event, icon: Icon = Icon.INFO) -> None:
        """Show `icon`."""
        super().__init__(look, event, pin_side=True)
        self.emblem = Emblem(look, icon)
        self.add_side(self.emblem, 1)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        if self.emblem is not None:
            room = look.upright or not look.large
            self.emblem.setVisible(room)
            self.set_shares(*((11, 9) if room else (1, 0)))
        super().set_look(look)
