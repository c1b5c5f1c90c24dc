"""The panels that are words to read and a way back: quiet room, privacy, why we ask, more."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event, SupportLine, Texts
from kiosk.flow.keys import Key
from kiosk.flow.panels import Privacy, QuietRoom, WhyTwoQuestions, WhyWeAsk
from kiosk.flow.places import name
from kiosk.flow.screens import Over
from ui.attendee.own_words import OwnWords
from ui.attendee.page import AttendeePage
from ui.attendee.pairs import Pair
from ui.icons import Icon
from ui.parts.button import Kind
from ui.parts.card import Card, Tone
from ui.parts.text import Text
from ui.theme import Ink, Look, Role
from ui.words import say

_MORE = (
    (Key.MAP, Icon.MAP_PIN),
    (Key.LANGUAGE, Icon.LANGUAGES),
    (Key.TEXT, Icon.A_LARGE_SMALL),
    (Key.READ_ALOUD, Icon.VOLUME_2),
    (Key.PRIVACY, Icon.SHIELD_CHECK),
)
_REASONS = {
    "why-we-ask": (("name", "pronouns", "show"), ("photos", "talking", "code")),
    "why-two-questions": (("name", "proof", "alike"), ()),
}
"""What is told the reason of: in the first column, and beside it."""


class ReadingPage(AttendeePage[Over]):
    """One of them; which one, its first `show_` says."""

    def __init__(self, look: Look, event: Event) -> None:
        """Start with the way back only."""
        super().__init__(look, event)
        self._made = False
        back = self.key(Key.BACK, Kind.PRIMARY, Icon.ARROW_LEFT)
        self.add_action(back)
        self.keep_in_sight(back)

    def show_(self, screen: Over) -> None:
        """Show the panel's words."""
        if not self._made:
            self.head(screen, say(f"{name(screen)}.title"))
            self._fill(screen)
        self._made = True

    def _fill(self, screen: Over) -> None:
        look, texts = self._look, self.event_.texts
        match screen.panel:
            case QuietRoom():
                self.set_shares(1, 1)
                self.pin_side(pinned=not (look.large or look.upright))  # so that every number is in sight
                room = self.own.sentence(texts.quiet_room) or say("quiet-room.none")
                self.add(Text(look, room, Role.LEAD, ink=Ink.INK))
                self.add(self.key(Key.MAP, Kind.QUIET, Icon.MAP_PIN))
                self.add_side(_card(look, Tone.HELP, _support(look, self.own, texts.support)))
            case Privacy():
                self.set_shares(1, 0)
                self.add(_card(look, Tone.PLAIN, (Text(look, line) for line in _privacy(self.own, texts))))
            case WhyWeAsk() | WhyTwoQuestions():
                self._tell_reasons(name(screen))
            case _:
                self.set_shares(1, 1)
                for place, (key, icon) in enumerate(_MORE):
                    add = self.add if place <= len(_MORE) // 2 else self.add_side
                    add(self.key(key, Kind.SECONDARY, icon))

    def _tell_reasons(self, called: str) -> None:
        look, (first, beside) = self._look, _REASONS[called]
        free = Text(look, say(f"{called}.free"))
        if beside:
            self.set_shares(1, 1)
            self.add(_card(look, Tone.PLAIN, _reasons(look, called, first)))
            self.add_side(_card(look, Tone.PLAIN, (*_reasons(look, called, beside), free)))
        else:
            self.set_shares(1, 0)
            self.add(_card(look, Tone.PLAIN, (*_reasons(look, called, first), free)))


def _card(look: Look, tone: Tone, parts: Iterable[QWidget]) -> Card:
    card = Card(look, tone)
    for part in parts:
        card.add(part)
    return card


def _support(look: Look, own: OwnWords, lines: Sequence[SupportLine]) -> Iterator[QWidget]:
    mark, own = own.under("", *(text for line in lines for text in (line.name, line.how)))
    if mark:
        yield Text(look, mark)
    for line in lines:
        yield Pair(look, own.marked(own.shown(line.name), line.name, line.how), own.shown(line.how))


def _privacy(own: OwnWords, texts: Texts) -> Iterator[str]:
    """Yield what is told, a line each: the organisers' words, or ours if they gave none."""
    if texts.privacy.strip():
        yield from own.lines(texts.privacy)
    else:
        yield from (say(f"privacy.{key}") for key in ("came", "seen", "camera", "yours"))


def _reasons(look: Look, called: str, keys: Iterable[str]) -> Iterator[QWidget]:
    for key in keys:
        yield Pair(look, say(f"{called}.{key}"), say(f"{called}.{key} why"))
