"""Sessions: what is on now and next, all about one of them, and then Join, Change or Leave."""

from kiosk.domain.event import Event
from kiosk.domain.visit import Place, SessionView
from kiosk.flow.inputs import Key, SessionChosen
from kiosk.flow.screens import SessionNotice, Sessions
from ui.attendee.page import AttendeePage
from ui.attendee.session_detail import SessionDetail
from ui.attendee.session_list import SessionList
from ui.attendee.words import say
from ui.icons import Icon
from ui.parts.button import Kind
from ui.parts.card import Notice, NoticeKind
from ui.theme import Look, TextSize

_DONE = (SessionNotice.JOINED,)


class SessionsPage(AttendeePage[Sessions]):
    """The list beside one session's card; at the largest text, one after the other."""

    def __init__(self, look: Look, event: Event) -> None:
        """Start empty."""
        super().__init__(look, event)
        self.set_shares(1, 1)
        self._list = SessionList(look, event.time_zone)
        self._list.chosen.connect(lambda session: self.given.emit(SessionChosen(session)))
        self._detail = SessionDetail(look, event.time_zone)
        self._message = Notice(look, NoticeKind.INFO, "")
        self._keys = {
            Key.JOIN: self.key(Key.JOIN, Kind.PRIMARY, Icon.DOOR_OPEN),
            Key.CHANGE: self.key(Key.CHANGE, Kind.PRIMARY, Icon.DOOR_OPEN),
            Key.LEAVE_SESSION: self.key(Key.LEAVE_SESSION, Kind.SECONDARY, Icon.LOG_OUT),
            Key.UNDO_LEAVE_SESSION: self.key(Key.UNDO_LEAVE_SESSION, Kind.SECONDARY, Icon.UNDO_2),
        }
        self.add(self._list)
        self.add_side(self._detail)
        self.add_side(self._message)
        for key in self._keys.values():
            self.add_side(key)
        self.add_action(self.key(Key.BACK, Kind.SMALL, Icon.ARROW_LEFT))

    def show_(self, screen: Sessions) -> None:
        """Show the list, and the chosen session with what can be done about it."""
        if not self.title.text():
            self.head(screen, say("sessions.title"))
        if screen.now is not None:
            self._list.show_sessions(screen.sessions, screen.now, screen.chosen)
        chosen = next((one for one in screen.sessions if one.id == screen.chosen), None)
        other = _held_in_slot(screen, chosen)
        self._list.setVisible(chosen is None or self._look.size is not TextSize.LARGE_B)
        self._detail.setVisible(chosen is not None)
        if chosen is not None:
            self._detail.show_session(chosen)
        message = _message(screen, chosen, other)
        self._message.setVisible(bool(message))
        self._message.show_message(NoticeKind.DONE if screen.notice in _DONE else NoticeKind.INFO, message)
        possible = _possible(screen, chosen, other)
        for key, button in self._keys.items():
            button.setVisible(key in possible)

    def press(self, key: Key) -> None:
        """Go back to the list first where the card had taken its place."""
        if key is Key.BACK and self._list.isHidden():
            self.given.emit(SessionChosen(""))
        else:
            super().press(key)


def _held_in_slot(screen: Sessions, chosen: SessionView | None) -> SessionView | None:
    """Return the person's other session of the chosen one's slot."""
    if chosen is None:
        return None
    mine = (one for one in screen.sessions if one.place is Place.MINE and one.slot == chosen.slot)
    return next((one for one in mine if one.id != chosen.id), None)


def _message(screen: Sessions, chosen: SessionView | None, other: SessionView | None) -> str:
    if screen.notice is not SessionNotice.NONE:
        return say(f"sessions.{screen.notice}")
    if chosen is None:
        return say("sessions.choose" if screen.sessions else "sessions.none")
    if other is not None and chosen.place is Place.FREE:
        return say("sessions.swap", title=other.title)
    return ""


def _possible(screen: Sessions, chosen: SessionView | None, other: SessionView | None) -> frozenset[Key]:
    if chosen is None:
        return frozenset()
    match chosen.place:
        case Place.MINE:
            return frozenset({Key.LEAVE_SESSION})
        case _ if screen.left == chosen.id:
            return frozenset({Key.UNDO_LEAVE_SESSION})
        case Place.FREE:
            swap = other is not None or screen.notice is SessionNotice.CHANGE_OFFERED
            return frozenset({Key.CHANGE if swap else Key.JOIN})
        case Place.FULL | Place.NONE_HERE | Place.OVER:
            return frozenset()
