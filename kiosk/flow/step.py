"""The one table of moves: what a screen becomes, and what it asks for, whatever happens. No Qt, no clock."""

from dataclasses import replace
from typing import TypeAlias, assert_never

from kiosk.domain.calling import Help
from kiosk.domain.resting import UNTIL_STAFF_LOOK
from kiosk.flow.answers import answered
from kiosk.flow.call_moves import CallMade, CallMoved, CallTakenBack
from kiosk.flow.errands import Call, CheckIn, Errand, Forget, Speak, TakeBack, TellTime, TryOut
from kiosk.flow.find_moves import typed
from kiosk.flow.inputs import (
    Answered,
    Broke,
    ChoicesChanged,
    CodesSeen,
    CodeUnsure,
    Idle,
    Input,
    NotDone,
    Pressed,
    SessionChosen,
    TimeTold,
    Typed,
    Woken,
)
from kiosk.flow.keys import Key
from kiosk.flow.leaving_moves import KEPT_SECONDS, leaving_of, used, used_uncovered
from kiosk.flow.panels import (
    About,
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
from kiosk.flow.places import is_personal, name, page_of, visitor_of
from kiosk.flow.presses import changed_choices, chose_session, pressed, said_how_arriving_was
from kiosk.flow.screens import (
    Camera,
    Checking,
    Cleared,
    FindPage,
    InRoom,
    Notice,
    Over,
    Page,
    Resting,
    Screen,
    StillThere,
    Welcome,
)

Move: TypeAlias = tuple[Screen, tuple[Errand, ...]]


def step(screen: Screen, given: Input) -> Move:
    """Return the screen that follows, and the errands to run. Total: every screen has an answer to every input."""
    match given:
        case Broke(seconds):
            return _broken(screen, seconds)
        case Woken():
            return Welcome(), (Forget(),)
        case Pressed(key):
            return _pressed(screen if key is Key.UNDO_LEAVE_TODAY else used(screen), key)
        case Idle():
            return _idle(screen, given)
        case CodesSeen() | CodeUnsure():
            return _codes_seen(screen, given)
        case CallMade() | CallMoved() | CallTakenBack() | NotDone(Call()) | TimeTold():
            return _told(screen, given), ()
        case ChoicesChanged() | SessionChosen() | Answered() | Typed():
            return _said(screen, given)
        case _:
            page, errands = answered(page_of(screen), given)
            return _with_page(_with_help(screen, errands), page), errands


def patience(screen: Screen) -> int:
    """Return after how many seconds without a touch the screen wants to hear of it."""
    match screen:
        case StillThere():
            return 20
        case Cleared() | InRoom():
            return 8
        case Welcome(leaving=leaving) if leaving:
            return KEPT_SECONDS
        case Resting(seconds) if seconds != UNTIL_STAFF_LOOK:
            return seconds
        case _:
            return 40


def _said(screen: Screen, given: ChoicesChanged | SessionChosen | Answered | Typed) -> Move:
    match given:
        case ChoicesChanged(choices):
            return changed_choices(screen, choices)
        case SessionChosen(session):
            return chose_session(screen, session)
        case Answered(answer):
            return said_how_arriving_was(screen, answer)
        case Typed(text):
            return typed(screen, text), ()
        case _:
            assert_never(given)


def _broken(screen: Screen, seconds: int) -> Move:
    """Rest, and tell the desk; what breaks once staff are waited for breaks in resting, and would for ever."""
    if screen == Resting(UNTIL_STAFF_LOOK):
        return screen, ()
    resting = Resting(seconds)
    return resting, (Forget(), Call(name(resting), About.BROKEN))


def _pressed(screen: Screen, key: Key) -> Move:
    page = page_of(screen)
    panel = _panel(page, key)
    if panel is not None:
        return Over(panel, page), _opening(panel, page)
    if key is Key.FINISH:
        return page if isinstance(page, Resting) else Welcome(leaving=leaving_of(page)), (Forget(),)
    match screen:
        case StillThere(under):
            return under, ()
        case Over(panel=ReadAloud()) if key is Key.SPEAK:
            return page, (Speak(),)
        case Over(panel=HelpSent(call=call) as sent) if key is Key.NOT_NEEDED and sent.can_be_taken_back:
            return page, (TakeBack(name(page), call),)
        case Over():
            return page if key is Key.BACK else screen, ()
        case _:
            return pressed(page, key)


def _panel(page: Page, key: Key) -> Panel | None:
    """Return the panel that a key of the bottom bar, or one like it, puts over any page."""
    panels: dict[Key, Panel] = {
        Key.ASK: HelpSent(),
        Key.FIND_TOGETHER: HelpSent(About.NO_CODE),
        Key.NOT_BOOKED: HelpSent(About.NOT_BOOKED),
        Key.QUIET_ROOM: QuietRoom(),
        Key.PRIVACY: Privacy(),
        Key.WHY: WhyTwoQuestions() if isinstance(page, FindPage) else WhyWeAsk(),
        Key.LANGUAGE: Language(),
        Key.TEXT: TextAndContrast(),
        Key.READ_ALOUD: ReadAloud(personal=is_personal(page)),
        Key.MORE: More(),
        Key.MAP: MapAndProgramme(),
    }
    return panels.get(key)


def _opening(panel: Panel, page: Page) -> tuple[Errand, ...]:
    """Return what a panel asks for as it opens."""
    match panel:
        case HelpSent(about):
            return (Call(name(page), about),)
        case MapAndProgramme():
            return (TellTime(),)
        case _:
            return ()


def _idle(screen: Screen, given: Idle) -> Move:
    match screen:
        case StillThere():
            return Cleared(leaving_of(page_of(screen))), (Forget(),)
        case Cleared() | InRoom():
            return Welcome(leaving=leaving_of(screen)), ()
        case Resting(seconds) | Over(page=Resting(seconds)):
            return Resting(seconds), () if seconds == UNTIL_STAFF_LOOK else (TryOut(),)
        case Welcome(camera) if not given.looks_changed and camera is not Camera.HIDDEN:
            return Welcome(camera), ()
        case _:
            return StillThere(used_uncovered(screen)), ()


def _codes_seen(screen: Screen, given: CodesSeen | CodeUnsure) -> Move:
    match screen:
        case Welcome() | StillThere(under=Welcome()) | Cleared() | InRoom():
            page = page_of(screen)
            camera = page.camera if isinstance(page, Welcome) else Camera.FINE
        case StillThere():
            return screen, ()
        case _ if visitor_of(screen) is not None:  # the next person is here: nothing of this one stays in sight
            return StillThere(used_uncovered(screen)), ()
        case _:
            return screen, ()
    match given:
        case CodeUnsure():
            return Welcome(camera, Notice.UNSURE), ()
        case CodesSeen(()):
            return Welcome(camera, Notice.NOT_READ), ()
        case CodesSeen((code,)):
            return Checking(code), (CheckIn(code),)
        case _:
            return Welcome(camera, Notice.ONE_AT_A_TIME), ()


def _told(screen: Screen, given: Input) -> Screen:
    match screen:
        case Over(panel, page):
            return replace(screen, panel=_informed(panel, page, given))
        case StillThere(under=Over(panel, page) as under):
            return StillThere(replace(under, panel=_informed(panel, page, given)))
        case _:
            return screen


def _informed(panel: Panel, page: Page, given: Input) -> Panel:
    match panel, given:
        case MapAndProgramme(), TimeTold(now):
            return MapAndProgramme(now)
        case HelpSent(), _:
            return _moved_on(panel, page, given)
        case _:
            return panel


def _moved_on(panel: HelpSent, page: Page, given: Input) -> HelpSent:
    """Return the panel as what is told of a call leaves it; of another call than its own it learns nothing."""
    match given:
        case CallMade(calling, call, help, desk) if not panel.call and calling == name(page):
            return replace(panel, help=help, call=call, desk=desk)
        case CallMoved(call, help, desk) if panel.call and panel.call == call:
            return replace(panel, help=help, desk=desk)
        case CallTakenBack(call) if panel.call == call:  # another one is under way: this was told late
            return HelpSent(panel.about)
        case NotDone(Call(calling)) if not panel.call and calling == name(page):
            return replace(panel, help=Help.AT_THE_DESK)
        case _:
            return panel


def _with_help(screen: Screen, errands: tuple[Errand, ...]) -> Screen:
    """Return the screen with the panel that says a person was asked for, if one is because nobody was found."""
    about = About.NO_CODE
    if not any(isinstance(errand, Call) and errand.about is about for errand in errands):
        return screen
    helped = Over(HelpSent(about), page_of(screen))
    return StillThere(helped) if isinstance(screen, StillThere) else helped


def _with_page(screen: Screen, page: Page) -> Screen:
    match screen:
        case Over(panel):
            return Over(panel, page)
        case StillThere(under=Over(panel)):
            return StillThere(Over(panel, page))
        case StillThere():
            return StillThere(page)
        case _:
            return page
