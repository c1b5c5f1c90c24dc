"""The panels with which a person makes the screen their own: text and contrast, language, reading aloud."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event
from kiosk.flow.keys import Key
from kiosk.flow.screens import Over
from ui.attendee.emblem_page import EmblemPage
from ui.attendee.page import AttendeePage
from ui.attendee.read_aloud import Wish
from ui.attendee.voice import Reads
from ui.icons import Icon
from ui.languages import Language, Speech
from ui.parts.button import Button, Kind
from ui.parts.choices import Choice, ChoiceList
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
        """Make room for two columns; `show_languages` fills them."""
        super().__init__(look, event)
        self._columns = (ChoiceList(look), ChoiceList(look))
        self.set_shares(1, 1)
        self.add(self._columns[0])
        self.add_side(self._columns[1])
        self.add_side(QWidget(), 1)
        for column in self._columns:
            column.changed.connect(lambda code, _on: self.spoken.emit(code))
        back = self.key(Key.BACK, Kind.PRIMARY, Icon.ARROW_LEFT)
        self.add_action(back)
        self.keep_in_sight(back)

    def show_(self, screen: Over) -> None:
        """Show the panel."""
        self.head(screen, say("language.title"), say("language.lead"))

    def show_languages(self, languages: Sequence[Language], speech: Speech, chosen: str) -> None:
        """Show these languages, of which the one with the code `chosen` is on."""
        choices = [_offered(one, speech, chosen) for one in languages]
        half = (len(choices) + 1) // 2
        for column, shown in zip(self._columns, (choices[:half], choices[half:]), strict=True):
            column.show_choices(shown)
        self._make_even()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the keys even: in other widths, other notes wrap."""
        super().resizeEvent(event)
        self._make_even()

    def _make_even(self) -> None:
        """Let all keys be as high as the highest, where they stand side by side: no language is more than another."""
        keys = [key for column in self._columns for key in column.findChildren(Button)]
        width = self._words_width()  # also where all is one column: it would else depend on what depends on it
        highest = 0 if self._look.large else max((key.heightForWidth(width) for key in keys), default=0)
        for key in keys:
            key.setMinimumHeight(highest)
        self._arrange()


class ReadAloudPage(EmblemPage[Over]):
    """Ask before anything is spoken; what is personal only into headphones, which is asked once a visit."""

    wished = Signal(object, bool)
    """A Wish was switched on or off."""

    def __init__(self, look: Look, event: Event) -> None:
        """Make the keys."""
        super().__init__(look, event, Icon.VOLUME_2)
        self._wishes = ChoiceList(look)
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
        offered = (Wish.SLOWER, Wish.EACH)
        if not self._wishes.isAncestorOf(self.focusWidget() or self):
            self._wishes.show_choices(Choice(one.value, say(f"read-aloud.{one}"), on=one in wishes) for one in offered)


def _labelled(look: Look, key: str) -> tuple[Text, ChoiceList]:
    return Text(look, say(key), Role.SECTION), ChoiceList(look, exclusive=True)


def _offered(language: Language, speech: Speech, chosen: str) -> Choice:
    """Return a language as it is offered: in its own script, and with what its readers should know of it."""
    note = "" if language.is_checked else say_by(speech.in_language(language.code), "language.unchecked")
    return Choice(language.code, "\n".join(filter(None, (language.name, note))), on=language.code == chosen)
