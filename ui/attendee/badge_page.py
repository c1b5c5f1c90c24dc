"""Badge choices: what the badge will show, with a picture of the very page that would be printed."""

from PySide6.QtGui import QImage

from kiosk.domain.badge import BadgeContent, Photos, Talking, badge_content
from kiosk.domain.event import Event
from kiosk.flow.inputs import ChoicesChanged
from kiosk.flow.keys import Key
from kiosk.flow.screens import BadgeChoosing
from ui.attendee.badge_choices import BadgeChoicesForm
from ui.attendee.page import AttendeePage
from ui.icons import Icon
from ui.parts.button import Kind
from ui.parts.card import Notice, NoticeKind
from ui.parts.picture_view import PictureView
from ui.parts.text import Text
from ui.theme import Look
from ui.words import listed, say


class BadgePage(AttendeePage[BadgeChoosing]):
    """The picture beside the choices; no badge is as big a key as a badge."""

    def __init__(self, look: Look, event: Event) -> None:
        """Start without a picture; the choices come with the person."""
        super().__init__(look, event)
        self.set_shares(4, 7)
        self._picture, self._shown = PictureView(look), b""
        self._form: BadgeChoicesForm | None = None
        self._headed_by_hand: bool | None = None
        self._print = self.key(Key.PRINT, Kind.PRIMARY, Icon.PRINTER)
        self._ask = self.key(Key.ASK, Kind.PRIMARY, Icon.HAND_HEART)
        self._by_hand = Notice(look, NoticeKind.INFO, say("badge.by hand"))
        self._in_words = Text(look)  # for whoever cannot read small print
        self.add(self._picture, 1)
        self.add(self._in_words)
        self.add(self._by_hand)
        self.add_action(self._print)
        self.add_action(self._ask)
        without = self.key(Key.NO_BADGE, Kind.SECONDARY, Icon.X)
        self.add_action(without)
        self.add_action(self.way_out())
        self.keep_in_sight(self._print, self._ask, without)
        self.name_what_is_below(say("badge.below"))
        self.name_what_is_further_beside(f"{say('why-we-ask.photos')} · {say('why-we-ask.talking')}")

    def show_(self, screen: BadgeChoosing) -> None:
        """Show the picture and which choices hold; printing waits until the picture shows them.

        Where a letter cannot be printed, words take the picture's place, and a person can be asked instead.
        """
        by_hand = screen.by_hand and not screen.seen
        if by_hand is not self._headed_by_hand:
            self._headed_by_hand = by_hand
            self.head(screen, say("badge.title"))
        if self._form is None:
            self._form = self._make_form(screen)
        self._form.show_choices(screen.choices)
        self._print.set_busy(busy=not screen.seen)
        self._print.setVisible(not by_hand)
        self._ask.setVisible(by_hand)
        self._by_hand.setVisible(by_hand)
        self._picture.setVisible(not by_hand)
        if screen.preview and screen.preview != self._shown:
            self._shown = screen.preview
            self._picture.show_picture(QImage.fromData(screen.preview), "")
        self._tell_words(_words(screen), by_hand=by_hand)

    def _tell_words(self, words: str, *, by_hand: bool) -> None:
        """Say what the picture shows, or that it is being drawn.

        That is written below it where letters are large or tall, and what is chosen far below.
        """
        said = say("badge.picture", words=words) if words else say("badge.empty")
        if not self._shown:
            said = say("badge.drawing")
        written = not by_hand and self._look.is_short_of_height
        self._in_words.setText(said if written else "")
        self._in_words.setVisible(written)
        if self._shown:
            self._picture.setAccessibleName(say("badge.alone") if written else said)
        else:
            self._picture.wait("" if written else said)

    def _make_form(self, screen: BadgeChoosing) -> BadgeChoicesForm:
        form = BadgeChoicesForm(self._look, screen.visitor.details)
        form.changed.connect(lambda choices: self.given.emit(ChoicesChanged(choices)))
        form.add_beside_name(self.key(Key.WHY, Kind.QUIET, Icon.INFO))
        self.add_side(form)
        return form


def _words(screen: BadgeChoosing) -> str:
    choices = screen.previewed or screen.choices
    shown: BadgeContent = badge_content(screen.visitor.details, choices, code="", event="")
    words = (shown.name, shown.pronouns, shown.role, shown.organisation, shown.place)
    said = (wish for wish in (shown.photos, shown.talking) if wish not in (Photos.UNSAID, Talking.UNSAID))
    return listed((*words, *(say(f"badge.{wish}") for wish in said)))
