"""Which widget shows which screen, and what it knows of the laptop."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from kiosk.domain.event import Event
from ui.attendee.badge_page import BadgePage
from ui.attendee.checked_in_page import CheckedInPage
from ui.attendee.find_page import FindPage, FindProofPage
from ui.attendee.help_page import HelpPage
from ui.attendee.left_today_page import LeftTodayPage
from ui.attendee.map_page import MapPage
from ui.attendee.my_day_page import MyDayPage
from ui.attendee.not_found_page import NotFoundPage
from ui.attendee.page import AttendeePage
from ui.attendee.plain_page import PlainPage
from ui.attendee.reading_page import ReadingPage
from ui.attendee.room_door_page import RoomDoorPage
from ui.attendee.sessions_page import SessionsPage
from ui.attendee.settings_page import LanguagePage, ReadAloudPage, TextAndContrastPage
from ui.attendee.welcome_back_page import WelcomeBackPage
from ui.attendee.welcome_page import WelcomePage
from ui.theme import Look

AnyPage: TypeAlias = AttendeePage[Any]

_PAGES: Mapping[str, Callable[[Look, Event], AnyPage]] = {
    "welcome": WelcomePage,
    "welcome-back": WelcomeBackPage,
    "badge": BadgePage,
    "checked-in": CheckedInPage,
    "sessions": SessionsPage,
    "checking": PlainPage,
    "find-name": FindPage,
    "find-proof": FindProofPage,
    "searching": PlainPage,
    "not-found": NotFoundPage,
    "my-day": MyDayPage,
    "left-today": LeftTodayPage,
    "sort-together": PlainPage,
    "in-room": PlainPage,
    "cleared": PlainPage,
    "resting": PlainPage,
    "still-there": PlainPage,
    "help-sent": HelpPage,
    "quiet-room": ReadingPage,
    "map": MapPage,
    "privacy": ReadingPage,
    "why-we-ask": ReadingPage,
    "why-two-questions": ReadingPage,
    "more": ReadingPage,
    "language": LanguagePage,
    "text-and-contrast": TextAndContrastPage,
    "read-aloud": ReadAloudPage,
}
"""The widget of each screen, by the screen's name (`kiosk.flow.places.name`)."""


class PageMaker:
    """Makes the widget of each screen, as it is on one laptop."""

    def __init__(self, event: Event, *, room: str = "", station: str = "") -> None:
        """Make pages for `event` at the laptop called `station`; with the id of a `room`, it stands at its door."""
        self._event, self._room, self._station = event, room, station

    def make(self, shown: str, look: Look) -> AnyPage:
        """Return a new widget for the screen called `shown`."""
        if shown == "welcome" and self._room:
            door = RoomDoorPage(look, self._event)
            door.show_room(self._event.room(self._room).name)
            return door
        page = _PAGES[shown](look, self._event)
        if isinstance(page, MapPage):
            page.show_station(self._station)
        return page
