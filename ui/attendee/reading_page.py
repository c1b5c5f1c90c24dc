"""The panels that are words to read and a way back: quiet room, privacy, why we ask, more."""

from kiosk.domain.event import Event, Texts
from kiosk.flow.inputs import Key
from kiosk.flow.places import name
from kiosk.flow.screens import Over, Privacy, QuietRoom, WhyWeAsk
from ui.attendee.page import AttendeePage
from ui.attendee.pairs import Pair
from ui.attendee.words import say
from ui.icons import Icon
from ui.parts.button import Kind
from ui.parts.card import Card, Tone
from ui.parts.text import Text
from ui.theme import Ink, Look, Role

_MORE = (
    (Key.LANGUAGE, Icon.LANGUAGES),
    (Key.TEXT, Icon.A_LARGE_SMALL),
    (Key.READ_ALOUD, Icon.VOLUME_2),
    (Key.PRIVACY, Icon.SHIELD_CHECK),
)


class ReadingPage(AttendeePage[Over]):
    """One of them; which one, its first `show_` says."""

    def __init__(self, look: Look, event: Event) -> None:
        """Start with the way back only."""
        super().__init__(look, event)
        self._made = False
        self.add_action(self.key(Key.BACK, Kind.PRIMARY, Icon.ARROW_LEFT))

    def show_(self, screen: Over) -> None:
        """Show the panel's words."""
        if not self._made:
            self.head(screen, say(f"{name(screen)}.title"))
            self._fill(screen)
        self._made = True

    def _fill(self, screen: Over) -> None:
        match screen.panel:
            case QuietRoom():
                self._add_words(self.event_.texts.quiet_room or say("quiet-room.none"))
                self.set_shares(1, 1)
                self.add_side(_support(self._look, self.event_.texts))
            case Privacy():
                own = "\n".join(say(f"privacy.{key}") for key in ("came", "seen", "camera", "yours"))
                self._add_words(self.event_.texts.privacy.strip() or own)
            case WhyWeAsk():
                for key in ("name", "pronouns", "show", "photos"):
                    self.add(Pair(self._look, say(f"why-we-ask.{key}"), say(f"why-we-ask.{key} why")))
                self._add_words(say("why-we-ask.free"))
            case _:
                for key, icon in _MORE:
                    self.add_side(self.key(key, Kind.SECONDARY, icon))

    def _add_words(self, sentences: str) -> None:
        self.set_shares(1, 0)
        for sentence in sentences.splitlines():
            self.add(Text(self._look, sentence, Role.LEAD, ink=Ink.INK))


def _support(look: Look, texts: Texts) -> Card:
    card = Card(look, Tone.HELP)
    for line in texts.support:
        card.add(Pair(look, line.name, line.how))
    return card
