"""The panels with which a person makes the screen their own: text and contrast, language, reading aloud."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event
from kiosk.flow.inputs import Key
from kiosk.flow.screens import Over, ReadAloud
from ui.attendee.emblem_page import EmblemPage
from ui.attendee.page import AttendeePage
from ui.icons import Icon
from ui.parts.button import Kind
from ui.parts.choices import Choice, ChoiceList
from ui.parts.text import Text
from ui.theme import Look, Role, TextSize, ThemeName
from ui.words import say


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
        self.add_action(self.key(Key.BACK, Kind.PRIMARY, Icon.ARROW_LEFT))

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
        """Make room for two columns; `set_languages` fills them."""
        super().__init__(look, event)
        self._columns = (ChoiceList(look), ChoiceList(look))
        self.set_shares(1, 1)
        self.add(self._columns[0])
        self.add_side(self._columns[1])
        self.add_side(QWidget(), 1)
        for column in self._columns:
            column.changed.connect(lambda code, _on: self.spoken.emit(code))
        self.add_action(self.key(Key.BACK, Kind.PRIMARY, Icon.ARROW_LEFT))

    def show_(self, screen: Over) -> None:
        """Show the panel."""
        self.head(screen, say("language.title"), say("language.lead"))

    def set_languages(self, languages: Sequence[Choice]) -> None:
        """Show these languages, of which one is on."""
        half = (len(languages) + 1) // 2
        for column, shown in zip(self._columns, (languages[:half], languages[half:]), strict=True):
            column.show_choices(shown)


class ReadAloudPage(EmblemPage[Over]):
    """Ask before anything is spoken; what is personal only into headphones."""

    def __init__(self, look: Look, event: Event) -> None:
        """Make the keys."""
        super().__init__(look, event, Icon.VOLUME_2)
        self._speak = self.key(Key.SPEAK, Kind.PRIMARY, Icon.VOLUME_2)
        self._ask = self.key(Key.ASK, Kind.SECONDARY, Icon.HAND_HEART)
        self.add_action(self._speak)
        self.add_action(self._ask)
        self.add_action(self.key(Key.BACK, Kind.SECONDARY, Icon.ARROW_LEFT))

    def show_(self, screen: Over) -> None:
        """Show what will be spoken."""
        personal = isinstance(screen.panel, ReadAloud) and screen.panel.personal
        self.head(screen, say("read-aloud.title"), say("read-aloud.personal" if personal else "read-aloud.open"))
        self._speak.setText(say("read-aloud.headphones" if personal else "key.speak"))

    def set_available(self, available: bool) -> None:
        """Say plainly when this screen has no voice; a person reads instead."""
        self._speak.setVisible(available)
        self._ask.setVisible(not available)
        if not available:
            self.lead.setText(say("read-aloud.none"))


def _labelled(look: Look, key: str) -> tuple[Text, ChoiceList]:
    return Text(look, say(key), Role.SECTION), ChoiceList(look, exclusive=True)
