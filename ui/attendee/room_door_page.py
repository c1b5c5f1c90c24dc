"""Welcome at a room's door: whoever shows a code or a badge is counted, and nothing is said of anybody."""

from kiosk.domain.event import Event
from kiosk.flow.keys import Key
from kiosk.flow.screens import Screen
from ui.attendee.welcome_page import WelcomePage
from ui.parts.button import Button
from ui.theme import Look
from ui.words import say


class RoomDoorPage(WelcomePage):
    """Where to hold the code or the badge."""

    def __init__(self, look: Look, event: Event) -> None:
        """Start without a room."""
        self._room = ""
        super().__init__(look, event)
        for key in self.findChildren(Button, Key.NOT_BOOKED.value):
            key.hide()  # whoever stands here is in the building already

    def show_room(self, name: str) -> None:
        """Name the room whose door this is."""
        self._room = name

    def say(self, key: str) -> str:
        """Return what this page says under `key`."""
        return say(f"room-door.{key}", room=self.own.shown(self._room))

    def above(self) -> str:
        """Return what language the room's name is in; whoever stands here was welcomed at the door."""
        return self.own.sentence(self._room) if self.own.marked("", self._room) else ""

    def head(self, screen: Screen, title: str, lead: str = "") -> None:
        """Say where one is, as at any Welcome: but here nothing follows."""
        self.show_heading(say("room-door.step"), say("room-door.next"), title, lead, say("room-door.kept"))
