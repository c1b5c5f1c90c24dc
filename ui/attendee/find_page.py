"""Find me: first a name, then one thing that only they know. Both screens look and work the same."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from kiosk.domain.event import Event
from kiosk.flow.inputs import Typed
from kiosk.flow.keys import Key
from kiosk.flow.places import name
from kiosk.flow.screens import FindName, FindProof
from ui.attendee.page import AttendeePage
from ui.attendee.typing_dock import TypingDock
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.theme import Look
from ui.words import say


class FindPage(AttendeePage[FindName | FindProof]):
    """One line with a keyboard below it; above it, why this is asked, a person instead, and the ways out."""

    called = "find-name"
    onwards = Key.GO_ON

    def __init__(self, look: Look, event: Event) -> None:
        """Start with an empty line."""
        super().__init__(look, event, pin_side=True)
        self.dock = TypingDock(look, say(f"{self.called}.label"), self._onwards_key(), language=self.language(look))
        self.dock.edited.connect(lambda text: self.given.emit(Typed(text)))
        self.set_shares(1, 0)
        out = self.way_out(self.key(Key.WHY, Kind.QUIET, Icon.INFO), self._together())
        self.add(out)
        self.keep_in_sight(out.keys[0])
        self.add_dock(self.dock)

    def language(self, look: Look) -> str:
        """Return the language whose letters the keyboard begins with."""
        return look.language

    def show_(self, screen: FindName | FindProof) -> None:
        """Show what was typed so far."""
        if not self.title.text():
            self.head(screen, say(f"{name(screen)}.title"))
        self.dock.show_text(screen.proof if isinstance(screen, FindProof) else screen.name)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for a keyboard of the laptop's own."""
        super().showEvent(event)
        self.dock.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _onwards_key(self) -> Button:
        return self.key(self.onwards, Kind.PRIMARY, Icon.SEARCH if self.onwards is Key.FIND else None)

    def _together(self) -> Button:
        return self.key(Key.FIND_TOGETHER, Kind.SMALL, Icon.HAND_HEART)


class FindProofPage(FindPage):
    """The second question. Addresses and references are written in our letters, so the keyboard begins with those."""

    called = "find-proof"
    onwards = Key.FIND

    def language(self, look: Look) -> str:
        """Return English."""
        return "en"
