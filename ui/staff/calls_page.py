"""Calls for a person and notes of other desks: one list, one key, and a line to tell the other desks something."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.desk.notes import LONGEST
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.field import Field
from ui.parts.result_list import ResultList, ResultRow
from ui.parts.text import Text
from ui.theme import Look, Role


class Deed(Enum):
    """What Enter does to a line: its word and icon."""

    GO = ("I'm coming", Icon.HAND_HEART)
    SEE_TO = ("It is done", Icon.CHECK)
    TAKE_OFF = ("Take it off the list", Icon.CHECK)


@dataclass(frozen=True, slots=True)
class Line:
    """A call, one that was taken back, or a note, as a line of the list and in whole sentences."""

    row: ResultRow
    sentences: str
    deed: Deed = Deed.GO


class CallsPage(QWidget):
    """Enter answers a call, marks a note as done, or takes off what was taken back; F2 goes to the line to write in."""

    answered = Signal(str)
    """Somebody goes to the call whose line has this key."""
    seen_to = Signal(str)
    """The note whose line has this key is done."""
    seen = Signal(str)
    """It is known that the call whose line has this key was taken back."""
    told = Signal(str)
    """These words are for the other desks."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start without any."""
        super().__init__(parent)
        self._lines: dict[str, Line] = {}
        self._current = ""
        self._lead = Text(look, role=Role.DENSE)
        self._list = ResultList(look, "Calls and notes")
        self._whole = Text(look, role=Role.DENSE_STRONG)
        self._key = Button(look, "", Kind.STAFF)
        self._key.setObjectName("answer")
        self._field = Field(look, "Tell the other desks  F2", icon=Icon.MESSAGE_SQUARE, dense=True)
        self._field.line.setAccessibleName("Tell the other desks")
        self._field.line.setMaxLength(LONGEST)
        self._field.set_example("Such as: printer 2 needs labels. Please write no names of guests.")
        tell = Button(look, "Tell them  Enter", Kind.STAFF, Icon.MESSAGE_SQUARE)
        tell.setAccessibleName("Tell them")
        tell.setObjectName("tell")
        self._lay_out(Text(look, "Calls and notes", Role.SECTION), tell)
        self._list.looked_at.connect(self._look_at)
        self._list.chosen.connect(self._choose)
        self._key.clicked.connect(lambda: self._choose(self._current))
        self._field.entered.connect(self._tell)
        tell.clicked.connect(lambda: self._tell(self._field.text()))
        QShortcut(QKeySequence("F2"), self, lambda: self._field.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.show_lines("", ())

    def show_lines(self, lead: str, lines: Sequence[Line]) -> None:
        """Show `lines` under a sentence; the line that was current stays current if it is still there."""
        had_focus, was_empty = self._list.hasFocus(), not self._lines
        self._lines = {line.row.key: line for line in lines}
        self._lead.setText(lead)
        self._list.setVisible(bool(lines))
        self._list.show_rows([line.row for line in lines], self._current)
        self._look_at(self._current if self._current in self._lines else next(iter(self._lines), ""))
        self.setFocusProxy(self._list if lines else self._field)
        if self.isVisible() and (had_focus or (lines and was_empty and not self._field.text())):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_empty(self) -> None:
        """Hold nothing that anybody told any more."""
        self.show_lines("", ())
        self._field.set_text("")

    def _lay_out(self, title: Text, tell: Button) -> None:
        column, row, last = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self._lead)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        column.addLayout(last)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._whole, 1, Qt.AlignmentFlag.AlignVCenter)
        last.addWidget(self._field, 1)
        last.addWidget(tell, 0, Qt.AlignmentFlag.AlignBottom)

    def _look_at(self, key: str) -> None:
        self._current = key
        line = self._lines.get(key)
        word, icon = (line.deed if line else Deed.GO).value
        self._whole.setText(line.sentences if line else "")
        self._key.setText(f"{word}  Enter")
        self._key.setAccessibleName(word)
        self._key.set_icon(icon)
        self._key.setVisible(line is not None)

    def _choose(self, key: str) -> None:
        if line := self._lines.get(key):
            deeds = {Deed.GO: self.answered, Deed.SEE_TO: self.seen_to, Deed.TAKE_OFF: self.seen}
            deeds[line.deed].emit(key)

    def _tell(self, words: str) -> None:
        if words.strip():
            self._field.set_text("")
            self.told.emit(words)
