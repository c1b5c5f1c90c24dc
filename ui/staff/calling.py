"""Run the calls' page: who would like a person and who is going, and what desks tell each other."""

from typing import TYPE_CHECKING

from kiosk.app import Station
from kiosk.desk.notes import Note
from kiosk.domain.calling import Call
from kiosk.domain.clock import milliseconds
from ui.icons import Icon
from ui.parts.card import NoticeKind
from ui.parts.result_list import ResultRow
from ui.staff.calls_page import Deed, Line
from ui.staff.frame import Place
from ui.staff.pages import StaffPages
from ui.staff.state import lasted
from ui.theme import Ink

if TYPE_CHECKING:
    from ui.staff.presenter import StaffPresenter

ABOUT = {
    "anything": "Would like a person",
    "no code": "Has no code",
    "not booked": "Is not booked yet",
    "no place": "Found no place in a session",
    "broken": "Something of ours broke",
    "undone": "Something could not be done",
}
SCREENS = {
    "find-name": "looking for their booking",
    "find-proof": "looking for their booking",
    "searching": "looking for their booking",
    "not-found": "did not find their booking",
    "welcome-back": "just checked in",
    "badge": "choosing a badge",
    "checked-in": "at the badge",
    "sessions": "looking at sessions",
    "my-day": "looking at their day",
    "left-today": "leaving for today",
    "sort-together": "was asked to see the desk",
    "resting": "the screen is resting",
}
"""What somebody was at; the welcome screen and those like it go without saying."""
_NOBODY_NEEDED = "Nobody is needed there any more."
_TOLD = "The other desks are told until somebody has seen to it."


class Calling:
    """Shows the calls that wait, and the notes; nobody is named."""

    def __init__(self, presenter: "StaffPresenter", station: Station, pages: StaffPages) -> None:
        """Take who is signed in, the house, and the pages."""
        self._presenter, self._station, self._pages = presenter, station, pages
        self._known: frozenset[str] = frozenset()
        self._told = ""
        self._shown: tuple[Line, ...] | None = None
        self._where = {plan.name: plan.where for plan in station.desk.event.stations}
        pages.calls.answered.connect(lambda key: station.calls.answer(key))
        pages.calls.seen.connect(lambda key: station.calls.seen(key))
        pages.calls.seen_to.connect(lambda key: station.notes.done(key))
        pages.calls.told.connect(self._write)

    def forget(self) -> None:
        """Show everything anew to whoever signs in next."""
        self._known, self._told, self._shown = frozenset(), "", None

    def show(self) -> None:
        """Show what waits, if that is not what is shown; tell of what is new on whatever page is shown."""
        now = self._now()
        calls, notes = self._station.calls.waiting(now), self._station.notes.open()
        back = self._station.calls.taken_back()
        lines = (
            *(self._taken_back_line(call, now) for call in back),
            *self._call_lines(calls, now),
            *(self._note_line(note, now) for note in notes),
        )
        if lines != self._shown:
            self._shown = lines
            self._pages.calls.show_lines(_lead(calls), lines)
        news = {call.id: f"{self._place(call.station)}: {_about(call)}." for call in calls if call.is_ours}
        news |= {call.id: f"{self._place(call.station)}: taken back. {_NOBODY_NEEDED}" for call in back}
        news |= {note.id: f"{note.station} tells all desks: {note.text}" for note in notes if not self._is_here(note)}
        self._pages.frame_.show_count(Place.CALLS, len(news))
        self._tell_news(news)

    def _tell_news(self, news: dict[str, str]) -> None:
        frame = self._pages.frame_
        new = [id for id in news if id not in self._known]
        if self._told not in news:
            frame.take_back(NoticeKind.HELP)
        if new and frame.place is not Place.CALLS:
            self._told = new[-1]
            frame.show_notice(NoticeKind.HELP, f"{news[self._told]}\nAlt+4 shows all calls and notes.")
        self._known = frozenset(news)

    def _call_lines(self, calls: tuple[Call, ...], now: int) -> list[Line]:
        """Return the calls, those for this desk first."""
        return [self._call_line(call, now) for call in sorted(calls, key=lambda call: not call.is_ours)]

    def _call_line(self, call: Call, now: int) -> Line:
        place, age, about = self._place(call.station), lasted(call.age(now)), _about(call)
        state, ink = ("For this desk", Ink.HELP) if call.is_ours else ("Another desk first", Ink.INK)
        row = ResultRow(call.id, place, about, age, state, Icon.HAND_HEART, ink)
        return Line(row, f"{place}. {about}. Waiting: {age.lower()}.")

    def _taken_back_line(self, call: Call, now: int) -> Line:
        place, age, about = self._place(call.station), lasted(call.age(now)), _about(call)
        row = ResultRow(call.id, place, about, age, "Taken back", Icon.CHECK, Ink.INK)
        return Line(row, f"{place}. Taken back. {_NOBODY_NEEDED}", Deed.TAKE_OFF)

    def _note_line(self, note: Note, now: int) -> Line:
        age = lasted(now - note.since)
        row = ResultRow(note.id, note.station, note.text, age, "Note", Icon.MESSAGE_SQUARE, Ink.PRIMARY)
        return Line(row, f"{note.station} tells all desks: {note.text}", Deed.SEE_TO)

    def _place(self, station: str) -> str:
        return " · ".join(filter(None, (station, self._where.get(station, ""))))

    def _is_here(self, note: Note) -> bool:
        return note.station == self._station.desk.store.identity.station

    def _write(self, text: str) -> None:
        if self._station.notes.write(text, self._now()):
            self._pages.frame_.show_notice(NoticeKind.DONE, _TOLD)

    def _now(self) -> int:
        return milliseconds(self._station.clock())


def _about(call: Call) -> str:
    return ", ".join(filter(None, (ABOUT.get(call.about, call.about), SCREENS.get(call.screen, ""))))


def _lead(calls: tuple[Call, ...]) -> str:
    if calls:
        return "Nobody is named. “I'm coming” tells that screen, and all other desks."
    return "Nobody is waiting for a person."
