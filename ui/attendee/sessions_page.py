"""Sessions: what is on now and next, all about one of them, and then Join, Change or Leave."""

from kiosk.domain.event import Event
from kiosk.flow.inputs import Key, SessionChosen
from kiosk.flow.screens import SessionNotice, Sessions
from ui.attendee import session_standing
from ui.attendee.page import AttendeePage
from ui.attendee.session_card import SessionCard
from ui.attendee.session_list import SessionList
from ui.attendee.words import say
from ui.icons import Icon
from ui.parts.button import Kind
from ui.parts.card import NoticeKind
from ui.theme import Look, TextSize


class SessionsPage(AttendeePage[Sessions]):
    """The list beside one session's card; at the largest text, one after the other."""

    def __init__(self, look: Look, event: Event) -> None:
        """Start empty."""
        super().__init__(look, event)
        self.set_shares(4, 5)
        self._list = SessionList(look, event.time_zone)
        self._list.chosen.connect(lambda session: self.given.emit(SessionChosen(session)))
        keys = {
            Key.JOIN: self.key(Key.JOIN, Kind.PRIMARY, Icon.DOOR_OPEN),
            Key.CHANGE: self.key(Key.CHANGE, Kind.PRIMARY, Icon.DOOR_OPEN),
            Key.LEAVE_SESSION: self.key(Key.LEAVE_SESSION, Kind.SECONDARY, Icon.LOG_OUT),
            Key.UNDO_LEAVE_SESSION: self.key(Key.UNDO_LEAVE_SESSION, Kind.SECONDARY, Icon.UNDO_2),
        }
        self._card = SessionCard(look, event.time_zone, keys)
        self.add(self._list)
        self.add_side(self._card, 1)
        self.add_action(self.key(Key.BACK, Kind.SMALL, Icon.ARROW_LEFT))

    def show_(self, screen: Sessions) -> None:
        """Show the list, and the chosen session with what can be done about it."""
        if not self.title.text():
            self.head(screen, say("sessions.title"))
        if screen.now is not None:
            self._list.show_sessions(screen.sessions, screen.now, screen.chosen)
        chosen = session_standing.chosen_session(screen)
        self._list.setVisible(chosen is None or self._look.size is not TextSize.LARGE_B)
        self._card.show_session(chosen)
        kind = NoticeKind.DONE if screen.notice is SessionNotice.JOINED else NoticeKind.INFO
        self._card.show_message(kind, session_standing.message(screen))
        self._card.show_keys(session_standing.possible(screen))

    def press(self, key: Key) -> None:
        """Go back to the list first where the card had taken its place."""
        if key is Key.BACK and self._list.isHidden():
            self.given.emit(SessionChosen(""))
        else:
            super().press(key)
