"""Two people, one after the other at one screen, and answers that take their time: nobody sees the other."""

from dataclasses import dataclass, field, replace
from typing import assert_never

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.arriving import Arriving
from kiosk.domain.registration import Details
from kiosk.domain.visit import BadgeState, PaperState, Visitor
from kiosk.flow.errands import (
    Call,
    CheckIn,
    CountAnswer,
    Errand,
    Find,
    Forget,
    JoinSession,
    LeaveSession,
    LeaveToday,
    ListSessions,
    NoBadge,
    Preview,
    PrintBadge,
    PrintMyDay,
    Speak,
    StartFinding,
    StopWaiting,
    TakeAlong,
    TakeBack,
    TellTime,
    TryOut,
    UndoCheckIn,
    UndoLeaveToday,
    UndoLeaving,
    Wait,
    WaitForPlace,
)
from kiosk.flow.findings import FoundByName, NotFound, Waited
from kiosk.flow.inputs import (
    Answered,
    BadgeMoved,
    ChoicesChanged,
    CodesSeen,
    DayLeft,
    Done,
    EntryReady,
    FoundHere,
    Idle,
    Input,
    Joined,
    LeavingUndone,
    LeftSession,
    NotDone,
    NotDrawable,
    PaperMoved,
    Pressed,
    PreviewReady,
    SessionChosen,
    SessionsListed,
    StaysHere,
    TimeTold,
    Typed,
    WaitingChanged,
    WelcomedIn,
)
from kiosk.flow.keys import Key
from kiosk.flow.places import visitor_of
from kiosk.flow.screens import BadgeChoosing, MyDay, Screen, Welcome
from kiosk.flow.step import step
from kiosk.session_errands import SessionErrand
from tests.flow.visits import NOW, SAM, SESSIONS

ZOE = Visitor("77aa", "Zoe", Details("Zoe Adeyemi"), SAM.choices)
HOLDERS = {"K1A": SAM, "K1B": ZOE, "Sam": SAM, "Zoe": ZOE}
KEYS = [Pressed(key) for key in Key]
TYPED = [replace(SAM.choices, typed_name=name) for name in ("Sam", "Z 🌱")]
TOUCHES: list[Input] = [
    *KEYS,
    *map(ChoicesChanged, TYPED),
    SessionChosen("a"),
    SessionChosen("b"),
    Answered(Arriving.HARD),
    Idle(),
]
GOING: list[Input] = [Pressed(Key.BACK), Pressed(Key.FINISH), Pressed(Key.NOT_ME)]
SCANS: list[Input] = [CodesSeen((code,)) for code in ("K1A", "K1B")]
TYPING: list[Input] = [Typed(name) for name in ("Sam", "Zoe", "Nobody")]
FINDING: list[Input] = [Pressed(key) for key in (Key.NO_CODE, Key.GO_ON, Key.FIND, Key.TRY_AGAIN)]


@dataclass
class House:
    """Answers errands as the station would, each whenever a test lets it."""

    waiting: list[Errand] = field(default_factory=list)
    inside: set[str] = field(default_factory=set)

    def answer(self, place: int, fails: bool) -> Input:
        errand = self.waiting.pop(place % len(self.waiting))
        return NotDone(errand) if fails else self._done(errand)

    def _done(self, errand: Errand) -> Input:
        match errand:
            case CheckIn(code):
                known = HOLDERS[code].person in self.inside
                self.inside.add(HOLDERS[code].person)
                return (FoundHere if known else WelcomedIn)(code, HOLDERS[code])
            case Find(claim):
                whose = HOLDERS.get(claim.name) if claim.name == claim.proof else None
                return FoundByName(claim, whose) if whose else NotFound(claim)
            case Wait(claim):
                return Waited(claim)
            case Preview(person, choices):
                drawable = choices.typed_name.isascii()
                return PreviewReady(person, choices, person.encode()) if drawable else NotDrawable(person, choices)
            case PrintBadge(person) | NoBadge(person):
                return BadgeMoved(person, BadgeState.READY)
            case ListSessions() | JoinSession() | LeaveSession() | WaitForPlace() | StopWaiting():
                return self._about_sessions(errand)
            case TakeAlong() | PrintMyDay():
                return self._about_my_day(errand)
            case LeaveToday() | UndoLeaveToday() | UndoLeaving():
                return self._about_leaving(errand)
            case (TellTime() | TryOut() | StartFinding() | UndoCheckIn() | Call()) | (
                TakeBack() | Forget() | Speak() | CountAnswer()
            ):
                return TimeTold(NOW) if isinstance(errand, TellTime) else Done()
            case _:
                assert_never(errand)

    def _about_leaving(self, errand: LeaveToday | UndoLeaveToday | UndoLeaving) -> Input:
        match errand:
            case LeaveToday(person):
                return DayLeft(person, person)
            case UndoLeaveToday(person):
                return StaysHere(person)
            case UndoLeaving():
                return LeavingUndone()

    def _about_my_day(self, errand: TakeAlong | PrintMyDay) -> Input:
        match errand:
            case TakeAlong(person, session):
                return EntryReady(person, session, person.encode())
            case PrintMyDay(person):
                return PaperMoved(person, PaperState.READY)

    def _about_sessions(self, errand: SessionErrand) -> Input:
        match errand:
            case ListSessions(person):
                return SessionsListed(person, SESSIONS, NOW)
            case JoinSession(person, session):
                return Joined(person, session, SESSIONS)
            case LeaveSession(person, session):
                return LeftSession(person, session, SESSIONS)
            case _:
                return WaitingChanged(errand.person, errand.session, SESSIONS)


@dataclass
class Screenful:
    """One screen, the house behind it, and the code or the name by which somebody was looked up last."""

    screen: Screen = field(default_factory=Welcome)
    house: House = field(default_factory=House)
    shown: str = ""

    def take(self, given: Input) -> None:
        before = self.screen
        self.screen, errands = step(before, given)
        self.house.waiting += errands
        for errand in errands:
            match errand:
                case CheckIn(code):
                    self.shown = code
                case Find(claim):
                    self.shown = claim.name

    def shows_only_whoever_came_last(self) -> bool:
        visitor = visitor_of(self.screen)
        return visitor is None or visitor.person == HOLDERS[self.shown].person

    def pictures_are_theirs(self) -> bool:
        page = self.screen
        if isinstance(page, MyDay):
            return page.entry in (b"", page.visitor.person.encode())
        return not isinstance(page, BadgeChoosing) or page.preview in (b"", page.visitor.person.encode())


deeds = st.one_of(
    st.sampled_from(TOUCHES),
    st.sampled_from(GOING),
    st.sampled_from(SCANS),
    st.sampled_from(TYPING),
    st.sampled_from(FINDING),
    st.tuples(st.integers(0, 9), st.booleans()),
)


@given(st.lists(deeds, max_size=60))
def test_no_screen_shows_anybody_but_whoever_showed_a_code_last(deeds: list[Input | tuple[int, bool]]) -> None:
    at = Screenful()
    for deed in deeds:
        if not isinstance(deed, tuple):
            at.take(deed)
        elif at.house.waiting:
            at.take(at.house.answer(*deed))
        assert at.shows_only_whoever_came_last()
        assert at.pictures_are_theirs()
