"""Read screens to whoever wishes it: when, how fast, and what is personal only into headphones. Ends with the visit."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from kiosk.flow.inputs import Input, Pressed
from kiosk.flow.keys import Key
from kiosk.flow.panels import ReadAloud
from kiosk.flow.places import is_personal
from kiosk.flow.screens import Over, Screen
from ui.attendee.reading import said, texts_in_order
from ui.attendee.spoken import spoken
from ui.attendee.voice import Reads, Voice
from ui.parts.page import Page


class Wish(StrEnum):
    """What somebody asked of the voice."""

    HEADPHONES = "headphones"
    """They have them in: what is personal may be read."""
    SLOWER = "slower"
    LOUDER = "louder"
    EACH = "each"
    """Every screen, and what the keys lead to."""


class Reader:
    """A voice, and what whoever is here wishes of it."""

    def __init__(self, voice: Voice, own: str) -> None:
        """Be silent until asked; texts of the event's own that are not translated are in the language `own`."""
        self._voice, self._own = voice, own
        self.language = own
        """That of the screens."""
        self.wishes: frozenset[Wish] = frozenset()

    @property
    def is_speaking(self) -> bool:
        """Return whether something is being read now."""
        return self._voice.speaking

    def reads(self) -> Reads:
        """Return what the voice can read of the language that is on."""
        return self._voice.reads(self.language)

    def may_read(self, screen: Screen | None) -> bool:
        """Return whether others may hear `screen`, or nobody else does."""
        return screen is not None and (Wish.HEADPHONES in self.wishes or not is_personal(screen))

    def wish(self, wish: Wish, *, on: bool) -> None:
        """Take a wish, or take it back."""
        self.wishes = self.wishes | {wish} if on else self.wishes - {wish}

    def take(self, screen: Screen | None, given: Input) -> None:
        """Understand from what the person gave to `screen` that they have headphones in."""
        match screen:
            case Over(panel=ReadAloud(personal=True)) if given == Pressed(Key.SPEAK):
                self.wish(Wish.HEADPHONES, on=True)

    def read(self, screen: Screen | None, page: Page | None) -> None:
        """Read `page` from its top, without the bar at its foot."""
        if page is not None and self.may_read(screen):
            self._say(list(texts_in_order(page, but=page.bar)))

    def turn(self, screen: Screen, page: Page) -> None:
        """Stop reading what is gone; read what has come, for whoever wishes to hear each screen."""
        self._voice.stop()
        if Wish.EACH in self.wishes:
            self.read(screen, page)

    def tell(self, screen: Screen | None, texts: list[str]) -> None:
        """Say what has changed on `screen`, for whoever wishes to hear each; it waits for no end of a sentence."""
        if Wish.EACH in self.wishes and self.may_read(screen) and any(texts):
            self._say(texts)

    def name(self, screen: Screen | None, part: QWidget) -> None:
        """Say where the keys have led."""
        self.tell(screen, [said(part)])

    def stop(self) -> None:
        """Be silent at once."""
        self._voice.stop()

    def forget(self) -> None:
        """Be silent, and take nothing for granted with the next person."""
        self._voice.forget()
        self.wishes = frozenset()

    def _say(self, texts: list[str]) -> None:
        slowly, loudly = Wish.SLOWER in self.wishes, Wish.LOUDER in self.wishes
        self._voice.say(spoken(texts, self.language, self._own), slowly=slowly, loudly=loudly)
