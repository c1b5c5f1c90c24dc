"""A list of choices to switch on and off, or a row of chips of which one holds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.wrapped_row import WrappedRow
from ui.theme import Look


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: what it is called in the program, and on the screen."""

    key: str
    text: str
    icon: Icon | None = None
    on: bool = False
    language: str = ""
    """Whose letters it is written in (ISO 639), if not the screen's."""
    alone: bool = True
    """Whether switching it on switches others off: its tick is round then, and square where it holds beside them."""


class ChoiceList(QWidget):
    """Choices one below the other, or when `across` side by side in rows; one at a time when `exclusive`."""

    changed = Signal(str, bool)
    """The person switched the choice with this key on or off."""

    def __init__(
        self,
        look: Look,
        *,
        exclusive: bool = False,
        across: bool = False,
        wraps_large: bool = False,
        columns: Callable[[Look], int] = lambda _: 1,
    ) -> None:
        """Start without choices; `show_choices` fills it. Not `across`, they stand in so many even `columns`.

        In the large layouts chips stand one below the other, unless they are few and short: then they go on in rows.
        """
        super().__init__()
        self._look, self._across, self._columns = look, across, columns
        self._wraps_large = wraps_large
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(exclusive)
        self._box = WrappedRow(self)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`, and the rows that belong to its text size."""
        self._look = look
        beside = self._across and (self._wraps_large or not look.large)
        self._box.set_across(across=beside, columns=self._columns(look))
        self._box.setSpacing(0 if beside else look.px(4))

    def show_choices(self, choices: Iterable[Choice]) -> None:
        """Show these choices in place of the ones before."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._box.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self._buttons = {choice.key: self._make(choice) for choice in choices}

    def button(self, key: str) -> Button:
        """Return the button of the choice `key`."""
        return self._buttons[key]

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of all choices that are on, in their order."""
        return tuple(key for key, button in self._buttons.items() if button.isChecked())

    def _make(self, choice: Choice) -> Button:
        button = Button(self._look, choice.text, Kind.CHOICE, choice.icon)
        button.write_in(choice.language)
        button.tick_alone(alone=choice.alone)
        button.setChecked(choice.on)
        if self._group.exclusive():  # of a group, Qt lets the Tab key stop at one button only
            self._group.addButton(button)
            button.setAutoExclusive(True)  # what tells screen readers of one of several
        self._box.addWidget(button)
        button.show()
        button.clicked.connect(lambda on: self.changed.emit(choice.key, on))
        return button
