"""Say where a screen is: whose it is, what it is called, and where its words about step, next and kept are found."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.calling import Help
from kiosk.domain.my_day import my_sessions
from kiosk.domain.visit import BadgeState, Place, Visitor
from kiosk.flow.panels import (
    HelpSent,
    Language,
    MapAndProgramme,
    More,
    Panel,
    Privacy,
    QuietRoom,
    ReadAloud,
    TextAndContrast,
    WhyTwoQuestions,
    WhyWeAsk,
)
from kiosk.flow.screens import (
    BadgeChoosing,
    Camera,
    CheckedIn,
    Checking,
    Cleared,
    FindName,
    FindProof,
    InRoom,
    LeftToday,
    MyDay,
    NotFoundYet,
    Over,
    Page,
    PersonalPage,
    Resting,
    Screen,
    Searching,
    SessionNotice,
    Sessions,
    SortTogether,
    StillThere,
    Welcome,
    WelcomeBack,
)

_NAMES: Mapping[type[Page | Panel | StillThere], str] = {
    Welcome: "welcome",
    Checking: "checking",
    FindName: "find-name",
    FindProof: "find-proof",
    Searching: "searching",
    NotFoundYet: "not-found",
    WelcomeBack: "welcome-back",
    BadgeChoosing: "badge",
    CheckedIn: "checked-in",
    Sessions: "sessions",
    MyDay: "my-day",
    LeftToday: "left-today",
    SortTogether: "sort-together",
    InRoom: "in-room",
    Cleared: "cleared",
    Resting: "resting",
    HelpSent: "help-sent",
    QuietRoom: "quiet-room",
    MapAndProgramme: "map",
    Privacy: "privacy",
    WhyWeAsk: "why-we-ask",
    WhyTwoQuestions: "why-two-questions",
    Language: "language",
    TextAndContrast: "text-and-contrast",
    ReadAloud: "read-aloud",
    More: "more",
    StillThere: "still-there",
}


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Keys of the words that say where you are, what happens next and what is kept."""

    step: str
    next: str
    kept: str


def whereabouts(screen: Screen) -> Whereabouts:
    """Return what every screen says of itself (EXPERIENCE, T1)."""
    step, next_, kept = "step", "next", "kept"
    match screen:
        case Welcome(camera) if camera is not Camera.FINE:
            kept = "kept off"
        case WelcomeBack(already_here=True):
            step, next_ = "step again", "next again"
        case MyDay(came_from=came_from) if not my_sessions(came_from.sessions):
            next_ = "next empty"
        case CheckedIn(visitor=Visitor(badge=BadgeState.NOT_WANTED)):
            kept = "kept no badge"
        case CheckedIn(visitor=Visitor(badge=BadgeState.MAKING)):
            next_ = "next making"
        case Over(panel=HelpSent(help=Help.AT_THE_DESK)):
            kept = "kept not heard"
        case BadgeChoosing(by_hand=True, seen=False):
            next_ = "next by hand"
        case Sessions():
            next_ = _next_of_sessions(screen)
    called = name(screen)
    return Whereabouts(f"{called}.{step}", f"{called}.{next_}", f"{called}.{kept}")


def _next_of_sessions(page: Sessions) -> str:
    """Return what follows: going back where there is nothing to decide, waiting where we are asked."""
    chosen = next((one for one in page.sessions if one.id == page.chosen), None)
    if page.notice is SessionNotice.ASKING:
        return "next asking"
    if (not page.sessions and page.now is not None) or (chosen is not None and chosen.place is Place.OVER):
        return "next none"
    return "next about" if page.chosen else "next"


def page_of(screen: Screen) -> Page:
    """Return the page on the screen, or the one beneath what covers it."""
    match screen:
        case StillThere(under):
            return page_of(under)
        case Over(page=page):
            return page
        case _:
            return screen


def visitor_of(screen: Screen) -> Visitor | None:
    """Return whose screen it is, if it is anybody's."""
    page = page_of(screen)
    return page.visitor if isinstance(page, PersonalPage) else None


def is_personal(screen: Screen) -> bool:
    """Return whether the screen shows what is personal: somebody's details, or what they are typing of themselves."""
    page = page_of(screen)
    return isinstance(page, PersonalPage | FindName | FindProof)


def call_of(screen: Screen) -> str:
    """Return the id of the call that the screen tells of; nothing if it tells of none."""
    match screen:
        case StillThere(under):
            return call_of(under)
        case Over(panel=HelpSent(call=call)):
            return call
        case _:
            return ""


def name(screen: Screen) -> str:
    """Return what the screen is called, in the words' keys and to the desk."""
    return _NAMES[type(screen.panel if isinstance(screen, Over) else screen)]


def looks_for_a_code(screen: Screen) -> bool:
    """Return whether codes are looked for on `screen`, so that pictures of the camera are wanted."""
    match page_of(screen):
        case Welcome(Camera.HIDDEN):
            return False
        case Welcome() | Cleared() | InRoom():
            return not isinstance(screen, Over)
        case _:
            return False
