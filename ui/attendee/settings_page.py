"""The panels with which a person makes the screen their own: text and contrast, language, reading aloud."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event
from kiosk.flow.keys import Key
from kiosk.flow.screens import Over
from ui.attendee.emblem_page import EmblemPage
from ui.attendee.page import AttendeePage
from ui.attendee.pairs import Pair
from ui.attendee.read_aloud import Wish
from ui.attendee.voice import Reads
from ui.icons import Icon
from ui.languages import Language, Speech
from ui.parts.button import Kind
from ui.parts.choices import Choice, ChoiceList
from ui.parts.column import Column
from ui.parts.text import Text
from ui.theme import Look, Role, TextSize, ThemeName
from ui.words import say, say_by


class TextAndContrastPage(AttendeePage[Over]):
    """Three sizes and three sets of colours."""

    looked = Signal(object, object)
    """A TextSize and a ThemeName were chosen."""

    def __init__(self, look: Look, event: Event) -> None:
        """Make both lists; `set_chosen` says which are on."""
        super().__init__(look, event)
        self._sizes = _labelled(look, "text-and-contrast.size")
        self._themes = _labelled(look, "text-and-contrast.colours")
        self.add(self._sizes[0])
        self.add(self._sizes[1])
        self.add_side(self._themes[0])
        self.add_side(self._themes[1])
        self.add_side(QWidget(), 1)
        for _, choices in (self._sizes, self._themes):
            choices.changed.connect(lambda: self._look_changed())
        back = self.key(Key.BACK, Kind.PRIMARY, Icon.ARROW_LEFT)
        self.add_action(back)
        self.keep_in_sight(back)

    def show_(self, screen: Over) -> None:
        """Show the panel."""
        self.head(screen, say("text-and-contrast.title"))

    def set_chosen(self, size: TextSize, theme: ThemeName) -> None:
        """Show which size and colours are on."""
        for (_, choices), kinds, on in ((self._sizes, TextSize, size), (self._themes, ThemeName, theme)):
            choices.show_choices(
                Choice(kind.value, say(f"text-and-contrast.{kind.value}"), on=kind is on) for kind in kinds
            )

    def _look_changed(self) -> None:
        (size,), (theme,) = self._sizes[1].chosen(), self._themes[1].chosen()
        self.looked.emit(TextSize(size), ThemeName(theme))


class LanguagePage(AttendeePage[Over]):
    """The languages this screen speaks, each in its own script, with a word in it where no speaker has checked it."""

    spoken = Signal(str)
    """The code of a language was chosen."""

    def __init__(self, look: Look, event: Event) -> None:
        """Make room; `show_languages` fills it."""
        super().__init__(look, event)
        self._choices = ChoiceList(look, columns=_columns)
        self._choices.changed.connect(lambda code, _on: self.spoken.emit(code))
        self._notes = Column(look)
        self.add(self._choices)
        self.add(self._notes)
        self.set_shares(1, 0)
        back = self.key(Key.BACK, Kind.PRIMARY, Icon.ARROW_LEFT)
        self.add_action(back)
        self.keep_in_sight(back)

    def show_(self, screen: Over) -> None:
        """Show the panel; in large letters the languages come before what there is to say of them."""
        self.head(screen, say("language.title"), "" if self._look.is_short_of_height else say("language.lead"))

    def show_languages(self, languages: Sequence[Language], speech: Speech, chosen: str) -> None:
        """Show these languages, of which the one with the code `chosen` is on."""
        look = self._look
        notes = {one: _unchecked(one, speech) for one in languages}
        self._choices.show_choices(_offered(one, "" if look.large else note, chosen) for one, note in notes.items())
        lead = [Text(look, say("language.lead"))] if look.is_short_of_height else []
        told = [Pair(look, one.name, note) for one, note in notes.items() if note] if look.large else []
        self._notes.fill(look, [*lead, *told])


class ReadAloudPage(EmblemPage[Over]):
    """Ask before anything is spoken; what is personal only into headphones, which is asked once a visit."""

    wished = Signal(object, bool)
    """A Wish was switched on or off."""

    def __init__(self, look: Look, event: Event) -> None:
        """Make the keys."""
        super().__init__(look, event, Icon.VOLUME_2)
        self._wishes = ChoiceList(look, across=True)
        self._wishes.changed.connect(lambda wish, on: self.wished.emit(Wish(wish), on))
        self.add(self._wishes)
        self._speak = self.key(Key.SPEAK, Kind.PRIMARY, Icon.VOLUME_2)
        self._ask = self.key(Key.ASK, Kind.SECONDARY, Icon.HAND_HEART)
        self.add_action(self._speak)
        self.add_action(self._ask)
        back = self.key(Key.BACK, Kind.SECONDARY, Icon.ARROW_LEFT)
        self.add_action(back)
        self.keep_in_sight(self._speak, self._ask, back)

    def show_(self, screen: Over) -> None:
        """Show what will be spoken."""
        self.head(screen, say("read-aloud.title"), say("read-aloud.open"))

    def show_reading(self, voice: Reads, wishes: frozenset[Wish], *, may_read: bool) -> None:
        """Say plainly when there is no voice: a person reads instead; ask for headphones unless it `may_read`."""
        reads = voice is Reads.THIS_LANGUAGE
        missing = {Reads.NOTHING: "read-aloud.none", Reads.OTHER_LANGUAGES: "read-aloud.no language"}
        self.lead.setText(say(missing.get(voice, "read-aloud.open" if may_read else "read-aloud.personal")))
        self._speak.setText(say("key.speak" if may_read else "read-aloud.headphones"))
        for part, shown in ((self._speak, reads), (self._wishes, reads), (self._ask, not reads)):
            part.setVisible(shown)
        offered = (Wish.SLOWER, Wish.LOUDER, Wish.EACH)
        if not self._wishes.isAncestorOf(self.focusWidget() or self):
            self._wishes.show_choices(
                Choice(one.value, say(f"read-aloud.{one}"), on=one in wishes, alone=False) for one in offered
            )


def _columns(look: Look) -> int:
    """Return in how many columns the languages stand, so that as many as possible are in sight."""
    return 3 - look.large - look.upright


def _labelled(look: Look, key: str) -> tuple[Text, ChoiceList]:
    return Text(look, say(key), Role.SECTION), ChoiceList(look, exclusive=True)


def _offered(language: Language, note: str, chosen: str) -> Choice:
    """Return a language as it is offered: in its own script, and with what its readers should know of it."""
    words = "\n".join(filter(None, (language.name, note)))
    return Choice(language.code, words, on=language.code == chosen, language=language.code)


def _unchecked(language: Language, speech: Speech) -> str:
    """Return what a language says of itself where no speaker of it has checked its words, else nothing."""
    return "" if language.is_checked else say_by(speech.in_language(language.code), "language.unchecked")
