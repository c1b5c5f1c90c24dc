"""Welcome back: greet who has come in, and offer what they may want next."""

from kiosk.domain.event import Event
from kiosk.domain.visit import SessionView
from kiosk.flow.keys import Key
from kiosk.flow.screens import WelcomeBack
from ui.attendee.page import AttendeePage
from ui.icons import Icon
from ui.parts.button import Kind
from ui.parts.card import Notice, NoticeKind
from ui.parts.text import Text
from ui.theme import Look, Role
from ui.words import clock, say


class WelcomeBackPage(AttendeePage[WelcomeBack]):
    """A greeting by the name the person is known by, if there is one."""

    def __init__(self, look: Look, event: Event) -> None:
        """Make the keys; finishing is as big as going on."""
        super().__init__(look, event, actions_follow=True)
        self._greeting = Text(look, role=Role.GREETING)
        self._checked_in = Notice(look, NoticeKind.DONE, "", Role.LEAD)
        self._ask_name = Text(look, say("welcome-back.ask name"))
        self._kept_places = Notice(look, NoticeKind.INFO, "", Role.LEAD)
        for part in (self._greeting, self._kept_places, self._checked_in, self._ask_name):
            self.add(part)
        self._leave = self.key(Key.LEAVE_TODAY, Kind.SMALL, Icon.LOG_OUT)
        self.add_action(self._leave)
        self._not_me = self.key(Key.NOT_ME, Kind.SMALL, Icon.USER)
        self.add_action(self._not_me)
        self._about = self.key(Key.ABOUT_SESSION, Kind.PRIMARY, Icon.CALENDAR_DAYS)
        self._about.setText(say("welcome-back.kept place"))
        self.add_side(self._about)
        self._badge = self.key(Key.BADGE, Kind.PRIMARY, Icon.ID_CARD)
        self.add_side(self._badge)
        self._sessions = self.key(Key.SESSIONS, Kind.SECONDARY, Icon.CALENDAR_DAYS)
        self.add_side(self._sessions)
        self._finish = self.key(Key.FINISH, Kind.SECONDARY, Icon.CHECK)
        self.add_side(self._finish)
        self._map = self.key(Key.MAP, Kind.QUIET, Icon.MAP_PIN)
        self.add_side(self._map)

    def show_(self, screen: WelcomeBack) -> None:
        """Greet the person."""
        name = screen.visitor.greeting
        self.head(screen, "")
        self._greeting.setText(say("welcome-back.greeting", name=name) if name else say("welcome-back.nameless"))
        # The key that answers the question may be below the fold of larger letters.
        already = "already large" if self._look.is_short_of_height else "already"
        lead = say(f"welcome-back.{already}" if screen.already_here else "welcome-back.lead")
        self._checked_in.show_message(NoticeKind.DONE, lead)
        self._ask_name.setVisible(not name)
        self._not_me.setText(say("key.not me" if name else "welcome-back.not me nameless"))
        if screen.already_here:
            self._badge.setText(say("welcome-back.another badge"))
        self._leave.setVisible(screen.already_here)
        self._show_kept(screen.visitor.kept)
        self._set_likeliest(screen)

    def _show_kept(self, kept: tuple[SessionView, ...]) -> None:
        """Say what is kept until when; the session whose time is up first is the likeliest next step.

        Its key has the room of the one for the map, which is on the sessions' screen too.
        """
        self._kept_places.show_message(NoticeKind.INFO, "\n".join(map(self._kept_told, kept)))
        for part in (self._kept_places, self._about):
            part.setVisible(bool(kept))
        self._map.setVisible(not kept)

    def _kept_told(self, session: SessionView) -> str:
        until = "" if session.kept_until is None else clock(session.kept_until, self.event_.time_zone)
        title = self.own.marked(self.own.shown(session.title), session.title)
        return f"{say('welcome-back.kept in', until=until)}\n{title}\n{say('welcome-back.kept until then')}"

    def _set_likeliest(self, screen: WelcomeBack) -> None:
        """Let one key stand out: the place kept, or the badge, or for whoever comes again the sessions."""
        likeliest = self._about if screen.visitor.kept else self._sessions if screen.already_here else self._badge
        for key in (self._badge, self._sessions):
            key.set_kind(Kind.PRIMARY if key is likeliest else Kind.SECONDARY)
        self.first = likeliest  # and not what takes the arrival back
        self.keep_in_sight(likeliest, self._finish)
