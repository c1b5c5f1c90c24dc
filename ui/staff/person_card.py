"""Show one person to staff, with what can be done for them."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.desk.looking import Looked
from kiosk.domain.visit import BadgeState
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.card import Card, Notice, NoticeKind
from ui.parts.scroller import Scroller
from ui.parts.text import Text
from ui.staff.state import REASONS, called, state_of
from ui.theme import Look, Role

_HINT = "Search for a name, an organisation or a reference. ↑ and ↓ move through the list, Enter checks in."


class Deed(StrEnum):
    """What staff can do for a person."""

    CHECK_IN = "check in"
    LET_IN = "let in"
    UNDO = "undo"
    LEAVE = "leave"
    BACK = "back"
    PRINT = "print"
    SESSIONS = "sessions"
    CORRECT = "correct"
    HISTORY = "history"
    GROUP = "group"
    INSTEAD = "instead"


_KEYS = {
    Deed.CHECK_IN: ("Check in", Icon.CHECK, "Enter"),
    Deed.LET_IN: ("Let in all the same", Icon.DOOR_OPEN, "F2"),
    Deed.SESSIONS: ("Sessions", Icon.CALENDAR_DAYS, "F3"),
    Deed.PRINT: ("Print a badge", Icon.PRINTER, "F4"),
    Deed.HISTORY: ("History, undo", Icon.CLOCK, "F5"),
    Deed.UNDO: ("Undo the check-in", Icon.UNDO_2, "F6"),
    Deed.LEAVE: ("Leaves for today", Icon.LOG_OUT, "F7"),
    Deed.BACK: ("Has not left", Icon.UNDO_2, "F8"),
    Deed.CORRECT: ("Correct details", Icon.ID_CARD, "F9"),
    Deed.GROUP: ("Their group", Icon.USERS, "F10"),
    Deed.INSTEAD: ("Somebody comes instead", Icon.USER_PLUS, "F11"),
}
"""What each key says, its icon, and the key of the keyboard that does the same."""

BADGES = {
    BadgeState.NONE: "No badge yet",
    BadgeState.NOT_WANTED: "Wants no badge",
    BadgeState.MAKING: "Badge is being printed",
    BadgeState.READY: "Badge is printed",
    BadgeState.AT_THE_DESK: "Badge: please look at the printer",
}


class PersonCard(Card):
    """One person: who they are, how they stand, and the keys that make sense now."""

    done = Signal(str, str)
    """A deed for the person with this id."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start with nobody."""
        super().__init__(look, parent=parent)
        self._person = ""
        self._name = Text(look, role=Role.SECTION)
        self._lines = Text(look, role=Role.DENSE)
        self._notice = Notice(look, NoticeKind.INFO, "", Role.DENSE)
        self._keys = {deed: self._key(deed) for deed in _KEYS}
        self._scroller = Scroller(look)  # on a low screen there is not always room for all that is to be said
        column = self._scroller.column
        column.setSpacing(self.column.spacing())
        for part in (self._name, self._lines, self._notice):
            column.addWidget(part)
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        for place in (0, 1):
            self._grid.setColumnStretch(place, 1)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.add(self._scroller, 1)
        self.show_nobody()

    @property
    def person(self) -> str:
        """The id of the person who is shown; empty if nobody is."""
        return self._person

    def show_nobody(self, hint: str = _HINT) -> None:
        """Show a hint in place of a person."""
        self._person = ""
        self._name.setText("")
        self._lines.setText("")
        self._notice.show_message(NoticeKind.INFO, hint)
        self._name.hide()
        self._lines.hide()
        self._offer(frozenset())

    def show_person(self, looked: Looked, zone: str) -> None:
        """Show a person and what can be done for them now."""
        person, details = looked.person, looked.person.details
        if person.id != self._person:
            self._scroller.rewind()
        self._person = person.id
        self._name.show()
        self._lines.show()
        self._name.setText(called(person))
        known_as = f"known as {details.known_as}" if details.known_as else ""
        private = "private: not found by name on the attendees’ screens" if details.private else ""
        about = (details.pronouns, details.organisation, details.role, details.place, known_as, private)
        group = f"booked together: {looked.group.label}" if looked.group else ""
        booking = (person.registration.reference, person.registration.ticket_type, BADGES[looked.badge], group)
        lines = [" · ".join(filter(None, line)) for line in (about, booking)]
        self._lines.setText("\n".join([*lines, *looked.matters]))
        kind, sentence = _standing(looked, zone)
        self._notice.show_message(kind, sentence)
        self._offer(_deeds(looked))

    def _offer(self, deeds: frozenset[Deed]) -> None:
        """Show the keys for `deeds`, two by two; those that do not make sense now leave no gap."""
        for key in self._keys.values():
            self._grid.removeWidget(key)
        offered = [key for deed, key in self._keys.items() if deed in deeds]
        for place, key in enumerate(offered):
            self._grid.addWidget(key, place // 2, place % 2)
        for key in self._keys.values():
            key.setVisible(key in offered)

    def _key(self, deed: Deed) -> Button:
        word, icon, shortcut = _KEYS[deed]
        first = deed in (Deed.CHECK_IN, Deed.LET_IN)
        key = Button(self._look, f"{word}  {shortcut}", Kind.STAFF_PRIMARY if first else Kind.STAFF, icon, self)
        key.setObjectName(deed.value)
        key.setAccessibleName(word)
        key.clicked.connect(lambda: self.done.emit(deed.value, self._person))
        if deed is not Deed.CHECK_IN:  # Enter belongs to the list and to whatever has the focus
            QShortcut(QKeySequence(shortcut), key, key.click)
        return key


def _standing(looked: Looked, zone: str) -> tuple[NoticeKind, str]:
    if not looked.refusals:
        kind = NoticeKind.DONE if looked.person.inside else NoticeKind.INFO
        return kind, f"{state_of(looked.person, zone).word}."
    who = "You may let them in." if looked.may_let_in else " ".join(looked.why_not)
    return NoticeKind.ATTENTION, f"{'. '.join(REASONS[refusal] for refusal in looked.refusals)}. {who}"


def _deeds(looked: Looked) -> frozenset[Deed]:
    always = (
        {Deed.CORRECT} | ({Deed.HISTORY} if looked.has_history else set()) | ({Deed.GROUP} if looked.group else set())
    )
    if looked.person.inside:
        return frozenset({Deed.SESSIONS, Deed.PRINT, Deed.UNDO, Deed.LEAVE} | always)
    first = {Deed.CHECK_IN} if not looked.refusals else {Deed.LET_IN} if looked.may_let_in else set[Deed]()
    if looked.may_hand_on:
        always.add(Deed.INSTEAD)
    return frozenset(first | always | ({Deed.BACK} if looked.person.leaving else set()))
