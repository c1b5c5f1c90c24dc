"""What every attendee screen has in common: a heading that says where one is, keys, and the bar."""

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event
from kiosk.flow.inputs import Pressed
from kiosk.flow.keys import Key
from kiosk.flow.places import whereabouts
from kiosk.flow.screens import Screen
from ui.attendee.key_row import KeyRow
from ui.attendee.own_words import OwnWords
from ui.icons import Icon
from ui.languages import offered
from ui.parts.bottom_bar import BarKey
from ui.parts.button import Button, Kind
from ui.parts.page import Page
from ui.theme import Look
from ui.words import say, words

Shown = TypeVar("Shown")

_BAR = {
    BarKey.ASK: Key.ASK,
    BarKey.QUIET: Key.QUIET_ROOM,
    BarKey.LANGUAGE: Key.LANGUAGE,
    BarKey.TEXT: Key.TEXT,
    BarKey.READ: Key.READ_ALOUD,
    BarKey.MORE: Key.MORE,
}


class AttendeePage(Page, Generic[Shown]):
    """A screen of the visit: `show_` takes its value in, `given` sends out what the person did."""

    given = Signal(object)
    """An input for the flow."""
    unfolded = Signal()
    """Other words of the page are shown, of which the flow knows nothing."""

    def __init__(self, look: Look, event: Event, *, pin_side: bool = False, actions_follow: bool = False) -> None:
        """Start empty; `show_` fills it."""
        super().__init__(look, pin_side=pin_side, actions_follow=actions_follow)
        self.event_ = event
        self.own = OwnWords(event, look.language)
        self.first: QWidget | None = None
        """Where the Tab key goes first, if that is not what is read first."""
        self.bar.name_languages(one.name for one in offered(event.languages) if one.code != look.language)
        for bar_key, key in _BAR.items():
            self.bar.key(bar_key).setObjectName(key.value)
        self.bar.pressed.connect(lambda key: self.press(_BAR[BarKey(key)]))

    def show_(self, screen: Shown) -> None:
        """Show `screen`."""
        raise NotImplementedError

    def head(self, screen: Screen, title: str, lead: str = "") -> None:
        """Say where one is, what is next, the title, the lead and what is kept."""
        said = whereabouts(screen)
        self.show_heading(say(said.step), say(said.next), title, lead, say(said.kept))

    def press(self, key: Key) -> None:
        """Tell the flow that a key was pressed."""
        self.given.emit(Pressed(key))

    def way_out(self, *between: Button) -> KeyRow:
        """Return the line that ends a personal page: back, or finish and clear the screen (EXPERIENCE, S4)."""
        back = self.key(Key.BACK, Kind.SMALL, Icon.ARROW_LEFT)
        return KeyRow(self._look, back, *between, self.key(Key.FINISH, Kind.SMALL, Icon.CHECK))

    def key(self, key: Key, kind: Kind = Kind.SECONDARY, icon: Icon | None = None) -> Button:
        """Return a button for `key`, which says what it does."""
        short = f"key.{key} large"
        button = Button(self._look, say(short if self._look.large and short in words() else f"key.{key}"), kind, icon)
        button.setObjectName(key.value)
        button.clicked.connect(lambda: self.press(key))
        return button
