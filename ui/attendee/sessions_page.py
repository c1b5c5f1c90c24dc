"""Sessions: what is on now and next, then all about one of them, and only then Join, Change or Leave."""

from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event
from kiosk.domain.visit import SessionView
from kiosk.flow.inputs import SessionChosen
from kiosk.flow.keys import Key
from kiosk.flow.screens import SessionNotice, Sessions
from ui.attendee import session_standing
from ui.attendee.emblem import Emblem
from ui.attendee.page import AttendeePage
from ui.attendee.session_about import SessionAbout
from ui.attendee.session_list import SessionList
from ui.attendee.session_words import hours
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.card import Notice, NoticeKind
from ui.theme import Look
from ui.words import say


class SessionsPage(AttendeePage[Sessions]):
    """The list, or one session with what can be done about it."""

    def __init__(self, look: Look, event: Event) -> None:
        """Start empty."""
        super().__init__(look, event)
        self._list = SessionList(look, event.time_zone, self.own)
        self._list.chosen.connect(lambda session: self.given.emit(SessionChosen(session)))
        self._about = SessionAbout(look, event.time_zone)
        self._message = Notice(look, NoticeKind.INFO, "")
        self._first_message = Notice(look, NoticeKind.INFO, "")
        self._keys = {
            Key.JOIN: self.key(Key.JOIN, Kind.PRIMARY, Icon.DOOR_OPEN),
            Key.CHANGE: self.key(Key.CHANGE, Kind.PRIMARY, Icon.DOOR_OPEN),
            Key.LEAVE_SESSION: self.key(Key.LEAVE_SESSION, Kind.SECONDARY, Icon.LOG_OUT),
            Key.UNDO_LEAVE_SESSION: self.key(Key.UNDO_LEAVE_SESSION, Kind.PRIMARY, Icon.DOOR_OPEN),
            Key.WAIT: self.key(Key.WAIT, Kind.PRIMARY, Icon.CLOCK),
            Key.STOP_WAITING: self.key(Key.STOP_WAITING, Kind.SECONDARY, Icon.X),
        }
        self.add(self._list)
        self.add(self._first_message)
        self.add(self._about)
        self._emblem = Emblem(look, Icon.CALENDAR_DAYS)
        for part in (self._message, *self._keys.values()):
            self.add_side(part)
        self.add_side(self._emblem, 1)
        self._aside = self.way_out()
        self.add_side(self._aside)
        my_day = self.key(Key.MY_DAY, Kind.SMALL, Icon.CALENDAR_DAYS)
        self._below = self.way_out(my_day, self.key(Key.MAP, Kind.SMALL, Icon.MAP_PIN))
        self.add_action(self._below)
        self.keep_in_sight(self._aside.keys[0], self._below.keys[0])

    def show_(self, screen: Sessions) -> None:
        """Show the list, or the chosen session."""
        chosen = session_standing.chosen_session(screen)
        if chosen is None:
            self._show_list(screen)
        else:
            self._show_session(screen, chosen)
        self._about.setVisible(chosen is not None)
        self._aside.setVisible(chosen is not None)
        self._aside.keys[0].setVisible(chosen is not None)
        self._list.setVisible(chosen is None)
        self._below.setVisible(chosen is None)
        self._below.keys[0].setVisible(chosen is None)
        self._show_standing(screen)
        self.name_what_is_below(say("key.read on") if self._offers() else "")
        self.first = self._list.first if chosen is None else self._likeliest()

    def _show_list(self, screen: Sessions) -> None:
        # In usual text, what is next stands above the title and says it.
        told = bool(screen.sessions) and self._look.large and not self._look.is_tall
        self.head(screen, say("sessions.title"), say("sessions.choose") if told else "")
        fill = not screen.sessions and (self._look.upright or not self._look.is_short_of_height)
        self._emblem.setVisible(fill)
        self.set_shares(*((2, 1) if fill else (1, 0)))
        if screen.now is not None:
            self._list.show_sessions(screen.sessions, screen.now)

    def _show_session(self, screen: Sessions, chosen: SessionView) -> None:
        led_by = say("sessions.led by", name=chosen.led_by) if chosen.led_by else ""
        when = " · ".join(part for part in (hours(chosen, self.event_.time_zone), led_by) if part)
        texts = (chosen.title, chosen.content_note, chosen.room, chosen.directions, chosen.how_to_leave)
        lead, own = self.own.under(when, *texts)
        self.head(screen, own.shown(chosen.title), own.marked(lead, chosen.title))
        self._emblem.hide()
        self.set_shares(11, 9)
        self._about.show_session(chosen, own, session_standing.message(screen, self.event_.time_zone, self.own))

    def _show_standing(self, screen: Sessions) -> None:
        words = session_standing.message(screen, self.event_.time_zone, self.own)
        possible = session_standing.possible(screen)
        # A place that is only kept is still theirs to take.
        kind = NoticeKind.DONE if screen.notice is SessionNotice.JOINED else NoticeKind.INFO
        first = self._look.is_short_of_height or not screen.sessions
        shown = self._first_message if first else self._message
        for message in (self._first_message, self._message):
            message.show_message(kind, words)
            message.setVisible(bool(words) and message is shown)
        for key, button in self._keys.items():
            button.setVisible(key in possible)

    def _likeliest(self) -> QWidget:
        """Return what the Tab key comes to first: never what lets go of a place."""
        return next(iter(self._offers()), self._aside.keys[0])

    def _offers(self) -> list[Button]:
        """Return the keys that are there for a place; those that let go of one are not among them."""
        keeps = (button for key, button in self._keys.items() if key not in (Key.LEAVE_SESSION, Key.STOP_WAITING))
        return [button for button in keeps if not button.isHidden()]
