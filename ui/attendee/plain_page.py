"""The screens that are a title, a sentence or two, and what one can do: nothing on them is about anybody."""

from collections.abc import Mapping

from kiosk.domain.event import Event
from kiosk.flow.keys import Key
from kiosk.flow.places import name
from kiosk.flow.screens import Checking, Cleared, InRoom, Resting, Searching, SortTogether, StillThere
from ui.attendee.emblem_page import EmblemPage
from ui.icons import Icon
from ui.parts.button import Kind
from ui.theme import Look
from ui.words import say

Plain = Checking | Searching | SortTogether | InRoom | Cleared | Resting | StillThere

_FINISH = (Key.FINISH, Kind.SECONDARY, Icon.CHECK)
_KEYS: Mapping[str, tuple[tuple[Key, Kind, Icon], ...]] = {
    "checking": ((Key.BACK, Kind.SECONDARY, Icon.ARROW_LEFT),),
    "searching": ((Key.BACK, Kind.SECONDARY, Icon.ARROW_LEFT),),
    "sort-together": ((Key.ASK, Kind.PRIMARY, Icon.HAND_HEART), _FINISH),
    "in-room": (_FINISH,),
    "cleared": ((Key.GO_ON, Kind.PRIMARY, Icon.ARROW_LEFT),),
    "resting": ((Key.ASK, Kind.PRIMARY, Icon.HAND_HEART),),
    "still-there": ((Key.STAY, Kind.PRIMARY, Icon.CLOCK), _FINISH),
}
_ICONS: Mapping[str, Icon] = {
    "checking": Icon.QR_CODE,
    "searching": Icon.SEARCH,
    "sort-together": Icon.HEART_HANDSHAKE,
    "in-room": Icon.DOOR_OPEN,
    "cleared": Icon.SHIELD_CHECK,
    "resting": Icon.MOON,
    "still-there": Icon.CLOCK,
}


class PlainPage(EmblemPage[Plain]):
    """One of them; which one, its first `show_` says."""

    def __init__(self, look: Look, event: Event) -> None:
        """Start without keys."""
        super().__init__(look, event)
        self._made = False

    def show_(self, screen: Plain) -> None:
        """Show title, sentence and keys."""
        called = name(screen)
        session = screen.session if isinstance(screen, InRoom) else ""
        lead = say(f"{called}.lead", session=self.own.shown(session))
        self.head(screen, say(f"{called}.title"), self.own.marked(lead, session))
        if not self._made and self.emblem is not None:
            self.emblem.show_icon(_ICONS[called])
            keys = [self.key(*key) for key in _KEYS[called]]
            if isinstance(screen, Cleared):
                keys[0].setText(say("cleared.go on"))  # it brings back nothing of what was there
            for key in keys:
                self.add_action(key)
            self.keep_in_sight(*keys)
        self._made = True
