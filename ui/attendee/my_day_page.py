"""My day: the person's own sessions, a small print of them, and each to take along as a code."""

from PySide6.QtGui import QImage

from kiosk.domain.event import Event
from kiosk.domain.my_day import at_the_same_time, my_sessions
from kiosk.domain.visit import PaperState, SessionView
from kiosk.flow.inputs import SessionChosen
from kiosk.flow.keys import Key
from kiosk.flow.screens import MyDay
from ui.attendee.emblem import Emblem
from ui.attendee.my_day_list import MyDayList, overlap
from ui.attendee.page import AttendeePage
from ui.attendee.session_words import hours, steps_on_the_way, way_there
from ui.icons import Icon
from ui.parts.button import Kind
from ui.parts.card import Notice, NoticeKind
from ui.parts.code_view import CodeView
from ui.parts.text import Text
from ui.theme import Look, Role
from ui.words import say

_CAN_PRINT = (PaperState.NONE, PaperState.READY, PaperState.NOT_NOW)


class MyDayPage(AttendeePage[MyDay]):
    """The list, or one session with its code."""

    def __init__(self, look: Look, event: Event) -> None:
        """Start empty."""
        super().__init__(look, event)
        self._list = MyDayList(look, event.time_zone, self.own)
        self._list.chosen.connect(lambda session: self.given.emit(SessionChosen(session)))
        self._code, self._drawn = CodeView(look), b""
        self._paper = Notice(look, NoticeKind.INFO, "")
        self._sessions = self.key(Key.SESSIONS, Kind.PRIMARY, Icon.CALENDAR_DAYS)
        self._print = self.key(Key.PRINT_MY_DAY, Kind.SMALL, Icon.PRINTER)
        self._what, self._way, self._steps = Text(look, role=Role.STRONG), Text(look), Text(look)
        self._together = Notice(look, NoticeKind.INFO, "")
        self._with_list = (self._paper, self._list)
        self._about = self.key(Key.ABOUT_SESSION, Kind.SMALL, Icon.INFO)
        self._about_below = self.key(Key.ABOUT_SESSION, Kind.SMALL, Icon.INFO)
        beside_code = (self._what, self._way, self._steps, self._together, self._about)
        self._with_code = (self._code, *beside_code)
        for part in (*self._with_list, *beside_code):
            self.add(part)
        self.add_side(self._code, 1)
        self._emblem = Emblem(look, Icon.CALENDAR_DAYS)
        self.add_side(self._emblem, 1)
        out = self.way_out(self._print, self._about_below)
        for action in (self._sessions, out):
            self.add_action(action)
        self.keep_in_sight(out.keys[0])

    def show_(self, screen: MyDay) -> None:
        """Show the list, or the chosen session's code."""
        mine = my_sessions(screen.came_from.sessions)
        chosen = next((one for one in mine if one.id == screen.chosen), None)
        for parts, shows in ((self._with_list, chosen is None), (self._with_code, chosen is not None)):
            for part in parts:
                part.setVisible(shows)
        # On a screen that stands upright the code is between the words and the foot, where a hand reaches.
        self._about_below.setVisible(chosen is not None and self._look.upright)
        self._about.setVisible(chosen is not None and not self._look.upright)
        self.pin_side(pinned=chosen is not None)  # so that the code is in sight
        if chosen is None:
            self._show_list(screen, mine)
        else:
            self._show_session(screen, chosen, at_the_same_time(mine)[chosen.id])

    def _show_list(self, screen: MyDay, mine: tuple[SessionView, ...]) -> None:
        lead = say("my-day.lead" if mine else "my-day.lead empty")
        # What becomes of the print stands in its place, or there would be no room for a session in long scripts.
        self.head(screen, say("my-day.title"), lead if screen.paper is PaperState.NONE else "")
        fill = not mine and (self._look.upright or not self._look.large)
        self._emblem.setVisible(fill)
        self.set_shares(*((11, 9) if fill else (1, 0)))
        self._list.show_sessions(mine)
        self._sessions.setVisible(not mine)
        self._code.clear_picture()
        self._drawn = b""
        self._print.setVisible(bool(mine) and screen.paper in _CAN_PRINT)
        self._paper.setVisible(screen.paper is not PaperState.NONE)
        if screen.paper is not PaperState.NONE:
            kind = NoticeKind.DONE if screen.paper is PaperState.READY else NoticeKind.INFO
            self._paper.show_message(kind, say(f"my-day.{screen.paper}"))
        self.first = self._list.first if mine else self._sessions

    def _show_session(self, screen: MyDay, chosen: SessionView, others: tuple[str, ...]) -> None:
        for part in (self._print, self._sessions, self._emblem):
            part.hide()
        way, when = (chosen.room, chosen.directions), hours(chosen, self.event_.time_zone)
        lead, own = self.own.under(when, chosen.title, *way, *others)
        title = own.shown(chosen.title)
        how = say("my-day.take along" if screen.entry else "my-day.drawing")
        self.head(screen, say("my-day.title take along"), how)
        self.set_shares(11, 9)
        self._what.setText(f"{title}\n{own.marked(lead, chosen.title)}")
        steps = steps_on_the_way(step_free=chosen.step_free)
        apart = self._look.is_short_of_height  # else what is kept in one piece would push the title out of sight
        self._way.setText(own.marked(way_there(chosen, own) if apart else f"{way_there(chosen, own)} {steps}", *way))
        self._steps.setText(steps)
        self._steps.setVisible(apart)
        self._together.setVisible(bool(others))
        self._together.show_message(NoticeKind.INFO, f"{overlap(others, own)} {say('my-day.keep both')}")
        if screen.entry != self._drawn:
            self._drawn = screen.entry
            picture = QImage.fromData(screen.entry)
            self._code.show_picture(picture, say("my-day.picture", title=self.own.within(chosen.title)))
        self.first = None
