"""Which widget shows which screen."""

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
from ui.attendee.sessions_page import SessionsPage
from ui.attendee.settings_page import LanguagePage, ReadAloudPage, TextAndContrastPage
from ui.attendee.welcome_back_page import WelcomeBackPage
from ui.attendee.welcome_page import WelcomePage
from ui.theme import Look

AnyPage: TypeAlias = AttendeePage[Any]

PAGES: Mapping[str, Callable[[Look, Event], AnyPage]] = {
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
