"""Run the sessions' page: how full each is, and the seats of one person."""

from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.app import Station
from kiosk.desk import looking, room_door, sessions, shares
from kiosk.domain.check_in import Refusal
from kiosk.domain.event import Role, Session, StaffMember
from kiosk.domain.seats import Give, NotSeated
from kiosk.domain.visit import Place as Standing
from kiosk.domain.visit import SessionView
from kiosk.store.seats import Fill
from ui.icons import Icon
from ui.parts.card import NoticeKind
from ui.parts.result_list import ResultRow
from ui.staff.frame import Place
from ui.staff.pages import StaffPages
from ui.staff.state import REASONS, at_venue, called
from ui.theme import Ink

if TYPE_CHECKING:
    from ui.staff.presenter import StaffPresenter

SEAT, SEAT_OVER, LET_GO, CAME = "seat", "seat over", "let go", "came"

_WHY_NOT = {
    NotSeated.ALREADY_SEATED: "They have a seat there already.",
    NotSeated.ANOTHER_IN_THIS_SLOT: "They have a seat in the same slot.",
    NotSeated.NO_PLACES_HERE: "This laptop has no place left to give. Another one may; a lead can give one over it.",
    NotSeated.OVER: "This session is over.",
}


_AS_KNOWN_HERE = "Not every laptop can be heard just now: these are the numbers known here."


class Seating:
    """Shows sessions for everybody, or for the one person whose sessions were asked for."""

    def __init__(self, presenter: "StaffPresenter", station: Station, pages: StaffPages) -> None:
        """Take what runs deeds, the house, and the pages."""
        self._presenter, self._station, self._pages = presenter, station, pages
        self._person = ""
        self._zone = presenter.zone
        pages.seats.done.connect(self._do)

    def forget(self) -> None:
        """Let go of whoever was looked at."""
        self._person = ""

    def show_all(self) -> None:
        """Show how full every session is."""
        self._person = ""
        desk, heard = self._station.desk, self._station.sessions.others.reachable()
        self._presenter.ask(lambda: (sessions.fills(desk), shares.is_any_silent(desk, heard)), self._show_fills)

    def show_for(self, person: str) -> None:
        """Show one person's sessions; nothing of whoever was looked at before stays meanwhile."""
        if person != self._person:
            self._pages.seats.show_empty()
        self._person = person
        desk, now, by = self._station.desk, self._station.clock(), self._presenter.staff
        heard = self._station.sessions.others.reachable()
        self._presenter.ask(lambda: looking.look(desk, person, now, by, heard), self._show_seats)

    def _show_fills(self, found: tuple[tuple[tuple[Session, Fill], ...], bool]) -> None:
        fills, is_any_silent = found
        rows = [self._fill_row(session, fill) for session, fill in fills]
        lead = "Seats of one person: search for them at the desk."
        self._pages.sessions.show_rows("Sessions", f"{_AS_KNOWN_HERE} {lead}" if is_any_silent else lead, rows)

    def _fill_row(self, session: Session, fill: Fill) -> ResultRow:
        over = f", {fill.overrides} over" if fill.overrides else ""
        full = fill.taken >= session.capacity
        unseated = f", {fill.unseated} without a seat" if fill.unseated else ""
        told = (
            f"{fill.taken} of {session.capacity}{over}",
            "" if full or fill.free_here else "none left here",
            f"{fill.waiting} waiting" if fill.waiting else "",
            f"{fill.came} came{unseated}",
        )
        return ResultRow(
            session.id,
            session.title,
            self._station.desk.event.room(session.room).name,
            self._times(session.starts, session.ends),
            " · ".join(filter(None, told)),
            Icon.USERS,
            Ink.ATTENTION if full else Ink.DONE,
        )

    def _show_seats(self, looked: looking.Looked) -> None:
        rows = [self._seat_row(view, view.id in looked.came) for view in looked.sessions]
        lead = "Enter gives a seat; if they have another one in that slot, it is let go of once the new one is held."
        self._pages.seats.show_rows(called(looked.person), lead, rows)
        self._pages.frame_.show_page(Place.SEATS)

    def _seat_row(self, view: SessionView, came: bool) -> ResultRow:
        word = {
            Standing.MINE: "Came" if came else "Has a seat",
            Standing.FREE: f"{view.places_left} free",
            Standing.ELSEWHERE: "Another laptop has one",
            Standing.KEPT: "A place is kept for them",
            Standing.WAITING: _place_in_line(view),
            Standing.FULL: "Full",
            Standing.NONE_HERE: "None left here",
            Standing.OVER: "Over",
        }[view.place]
        mine = view.place is Standing.MINE
        icon, ink = (Icon.CIRCLE_CHECK, Ink.DONE) if mine else (Icon.CIRCLE, Ink.INK)
        return ResultRow(view.id, view.title, view.room, self._times(view.starts, view.ends), word, icon, ink)

    def _times(self, starts: datetime, ends: datetime) -> str:
        return f"{at_venue(starts, self._zone):%H:%M}–{at_venue(ends, self._zone):%H:%M}"

    def _do(self, deed: str, session: str) -> None:
        if session and self._person:
            # Whose seat, and by whom, is settled now: when the file's thread comes to it, another page may be open.
            person, by = self._person, self._presenter.staff
            if deed == CAME:
                self.see(person, session, by)
                return
            self._presenter.ask(lambda: self._done(deed, person, session, by), lambda told: self._tell(told, person))

    def see(self, person: str, session: str, by: StaffMember, reason: str = "") -> None:
        """Write down that a person was seen at a room's door; where a rule stands, ask why."""
        desk, now = self._station.desk, self._station.clock()

        def seen(outcome: room_door.InTheRoom | room_door.NotSeen) -> None:
            match outcome:
                case room_door.NotSeen(may_override=True):
                    self._presenter.recalling.ask_why(person, session)
                case room_door.NotSeen(refusals):
                    told = (f"{REASONS[one]}." for one in refusals if one is not Refusal.NO_SESSION)
                    why = (*told, *looking.why_not(desk, refusals, by))
                    self._tell((NoticeKind.ATTENTION, " ".join(why)), person)
                case room_door.InTheRoom(again=again):
                    word = "Seen at the room's door before." if again else "Seen at the room's door."
                    self._tell((NoticeKind.DONE, word), person)

        self._presenter.ask(lambda: room_door.see(desk, person, session, now, by, reason), seen)

    def _done(self, deed: str, person: str, session: str, by: StaffMember) -> tuple[NoticeKind, str]:
        desk, now = self._station.desk, self._station.clock()
        match deed:
            case "let go":
                had = sessions.leave_session(desk, person, session, now, by=by.id)
                return (
                    NoticeKind.DONE,
                    "They let the seat go. For a minute it can be given back to them."
                    if had
                    else "They had no seat there.",
                )
            case _ if deed == SEAT_OVER and by.role is not Role.LEAD:
                return NoticeKind.ATTENTION, "Only a lead may give a seat over the number of places."
            case _:
                over = deed == SEAT_OVER
                given = sessions.join(desk, person, session, now, swap=True, override=over, by=by.id)
                return _told(given)

    def _tell(self, told: tuple[NoticeKind, str], person: str) -> None:
        self._pages.frame_.show_notice(*told)
        if person == self._person:
            self.show_for(person)


def _told(given: Give | NotSeated) -> tuple[NoticeKind, str]:
    if isinstance(given, NotSeated):
        return NoticeKind.ATTENTION, _WHY_NOT[given]
    return (
        NoticeKind.DONE,
        "They have the seat, in place of the other one." if given.instead_of else "They have the seat.",
    )


def _place_in_line(view: SessionView) -> str:
    line = f"{view.ahead} before them" if view.ahead else "next in line"
    return f"Waits, {line}" if view.all_heard else f"Waits, {line} as known here"
