"""The panels that are words to read and a way back: quiet room, privacy, why we ask, more, help."""

from collections.abc import Iterator
from typing import assert_never

from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event, Texts
from kiosk.flow.inputs import Key
from kiosk.flow.places import name
from kiosk.flow.screens import Help, HelpSent, More, Over, Privacy, QuietRoom, WhyWeAsk
from ui.attendee.page import AttendeePage
from ui.attendee.words import say
from ui.icons import Icon
from ui.parts.button import Kind
from ui.parts.card import Card, Tone
from ui.parts.text import Text
from ui.theme import Look, Role

Reading = HelpSent | QuietRoom | Privacy | WhyWeAsk | More

_MORE = ((Key.LANGUAGE, Icon.LANGUAGES), (Key.TEXT, Icon.A_LARGE_SMALL), (Key.READ_ALOUD, Icon.VOLUME_2))


class PanelPage(AttendeePage[Over]):
    """One of them; which one, its first `show_` says."""

    def __init__(self, look: Look, event: Event) -> None:
        """Start with the way back only."""
        super().__init__(look, event)
        self._made = False
        self.add_action(self.key(Key.BACK, Kind.PRIMARY, Icon.ARROW_LEFT))

    def show_(self, screen: Over) -> None:
        """Show the panel's words."""
        panel = screen.panel
        if isinstance(panel, HelpSent):
            self.head(screen, say(f"help-sent.{panel.help}"), _help_lead(panel))
            return
        self.head(screen, say(f"{name(screen)}.title"))
        if not self._made:
            self._fill(screen)
        self._made = True

    def _fill(self, screen: Over) -> None:
        called = name(screen)
        match screen.panel:
            case QuietRoom():
                for part in _quiet_room(self._look, self.event_.texts):
                    self.add(part)
                self.add_side(_support(self._look, self.event_.texts))
            case Privacy():
                self._add_words(called, "came", "seen", "camera", "yours")
                self.add(Text(self._look, self.event_.texts.privacy))
            case WhyWeAsk():
                self._add_words(called, "name", "pronouns", "show", "photos", "free")
            case _:
                for key, icon in _MORE:
                    self.add_side(self.key(key, Kind.SECONDARY, icon))

    def _add_words(self, called: str, *keys: str) -> None:
        self.set_shares(1, 0)
        for key in keys:
            self.add(Text(self._look, say(f"{called}.{key}")))


def _help_lead(panel: HelpSent) -> str:
    match panel.help:
        case Help.SENT | Help.COMING:
            return say(f"help-sent.{panel.about}")
        case Help.AT_THE_DESK:
            return say("help-sent.walk")
        case _:
            assert_never(panel.help)


def _quiet_room(look: Look, texts: Texts) -> Iterator[QWidget]:
    yield Text(look, texts.quiet_room or say("quiet-room.none"))


def _support(look: Look, texts: Texts) -> Card:
    card = Card(look, Tone.HELP)
    card.add(Text(look, say("quiet-room.lines"), Role.SECTION))
    for line in texts.support:
        card.add(Text(look, line.name, Role.STRONG))
        card.add(Text(look, line.how))
    return card
