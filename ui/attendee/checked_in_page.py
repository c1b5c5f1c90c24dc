"""Checked in: how far the badge is, and where to go first."""

from kiosk.domain.event import Event
from kiosk.domain.visit import BadgeState
from kiosk.flow.keys import Key
from kiosk.flow.screens import CheckedIn
from ui.attendee.key_row import KeyRow
from ui.attendee.page import AttendeePage
from ui.attendee.pairs import OwnPair
from ui.attendee.progress import Progress, Stage
from ui.attendee.question import QuestionRow
from ui.icons import Icon
from ui.parts.button import Kind
from ui.parts.card import Card, Notice, NoticeKind, Tone
from ui.parts.text import Text
from ui.theme import Look, TextSize
from ui.words import say


class CheckedInPage(AttendeePage[CheckedIn]):
    """The badge's progress in words, the first thing, and the way on."""

    def __init__(self, look: Look, event: Event) -> None:
        """Make the card of what comes first from the event's own words."""
        super().__init__(look, event)
        self._progress = Progress(look)
        where = [self.own.sentence(event.texts.desk)] if event.texts.desk else []
        self._desk = Notice(look, NoticeKind.INFO, "\n".join([say("checked-in.desk"), *where]))
        self.add(self._progress)
        self.add(self._desk)
        self._badge = self.key(Key.BADGE, Kind.SMALL, Icon.ID_CARD)
        self.add(self._badge)
        if event.texts.first_thing or event.texts.food or event.texts.wifi:
            self.add_side(self._first_things())
        self.add_side(self.key(Key.MAP, Kind.QUIET, Icon.MAP_PIN))
        self._question = QuestionRow(look) if event.ask_how_arriving_was else None
        if self._question is not None:
            self._question.given.connect(self.given)
            # Where all is one column, where to go first comes before it.
            (self.add_side if look.is_short_of_height else self.add)(self._question)
        sessions = self.key(Key.SESSIONS, Kind.PRIMARY, Icon.CALENDAR_DAYS)
        finish = self.key(Key.FINISH, Kind.SECONDARY, Icon.CHECK)
        self.add_action(KeyRow(look, sessions, finish, most=TextSize.STANDARD))
        self.keep_in_sight(sessions, finish)

    def show_(self, screen: CheckedIn) -> None:
        """Show how far the badge is."""
        badge = screen.visitor.badge
        self.head(screen, say("checked-in.title"))
        self._progress.show_stages(_stages(badge))
        self._desk.setVisible(badge is BadgeState.AT_THE_DESK)
        self._progress.setVisible(badge is not BadgeState.AT_THE_DESK)  # of which the title says all there is
        self._badge.setVisible(badge is BadgeState.NOT_WANTED)
        if self._question is not None:
            self._question.show_asked(screen.asked)

    def _first_things(self) -> Card:
        card, texts = Card(self._look, Tone.PLAIN), self.event_.texts
        told = {"first": texts.first_thing, "food": texts.food, "wifi": texts.wifi}
        mark, own = self.own.under("", *told.values())
        if mark:
            card.add(Text(self._look, mark))
        for key, words in told.items():
            if words:
                card.add(OwnPair(self._look, own, say(f"checked-in.{key}"), words))
        return card


def _stages(badge: BadgeState) -> tuple[Stage, ...]:
    arrived = Stage(say("checked-in.arrived"), done=True)
    match badge:
        case BadgeState.NOT_WANTED | BadgeState.NONE:
            return (arrived, Stage(say("checked-in.no badge"), done=True))
        case BadgeState.AT_THE_DESK:
            return (arrived,)
        case BadgeState.MAKING:
            return (arrived, Stage(say("checked-in.making"), now=True), Stage(say("checked-in.ready")))
        case BadgeState.READY:
            return (arrived, Stage(say("checked-in.made"), done=True), Stage(say("checked-in.ready"), now=True))
