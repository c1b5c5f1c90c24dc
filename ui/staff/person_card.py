"""Show one person to staff, with what can be done for them."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.desk.looking import Looked
from kiosk.domain.visit import BadgeState
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.card import Card, Notice, NoticeKind
from ui.parts.text import Text
from ui.staff.state import REASONS, state_of
from ui.theme import Look, Role


class Deed(StrEnum):
    """What staff can do for a person."""

    CHECK_IN = "check in"
    LET_IN = "let in"
    UNDO = "undo"
    LEAVE = "leave"
    BACK = "back"
    PRINT = "print"
    SESSIONS = "sessions"


_KEYS = {
    Deed.CHECK_IN: ("Check in", Icon.CHECK),
    Deed.LET_IN: ("Let in all the same", Icon.DOOR_OPEN),
    Deed.SESSIONS: ("Sessions", Icon.CALENDAR_DAYS),
    Deed.PRINT: ("Print a badge", Icon.PRINTER),
    Deed.UNDO: ("Undo the check-in", Icon.UNDO_2),
    Deed.LEAVE: ("Leaves for today", Icon.LOG_OUT),
    Deed.BACK: ("Has not left", Icon.UNDO_2),
}

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
        for part in (self._name, self._lines, self._notice):
            self.add(part)
        grid = QGridLayout()
        grid.setSpacing(0)
        for place, key in enumerate(self._keys.values()):
            grid.addWidget(key, place // 2, place % 2)
        self.column.addLayout(grid)
        self.column.addStretch(1)
        self.show_nobody()

    def show_nobody(self, hint: str = "Search for a name, an organisation or a reference.") -> None:
        """Show a hint in place of a person."""
        self._person = ""
        self._name.setText("")
        self._lines.setText("")
        self._notice.show_message(NoticeKind.INFO, hint)
        for part in (self._name, self._lines, *self._keys.values()):
            part.hide()

    def show_person(self, looked: Looked, zone: str) -> None:
        """Show a person and what can be done for them now."""
        person, details = looked.person, looked.person.details
        self._person = person.id
        self._name.show()
        self._lines.show()
        self._name.setText(details.name)
        known_as = f"known as {details.known_as}" if details.known_as else ""
        about = (known_as, details.pronouns, details.organisation, details.role, details.place)
        booking = (person.registration.reference, person.registration.ticket_type, BADGES[looked.badge])
        self._lines.setText("\n".join(" · ".join(filter(None, line)) for line in (about, booking)))
        kind, sentence = _standing(looked, zone)
        self._notice.show_message(kind, sentence)
        for deed, key in self._keys.items():
            key.setVisible(deed in _deeds(looked))

    def _key(self, deed: Deed) -> Button:
        word, icon = _KEYS[deed]
        kind = Kind.STAFF_PRIMARY if deed is Deed.CHECK_IN else Kind.STAFF
        key = Button(self._look, word, kind, icon)
        key.setObjectName(deed.value)
        key.clicked.connect(lambda: self.done.emit(deed.value, self._person))
        return key


def _standing(looked: Looked, zone: str) -> tuple[NoticeKind, str]:
    if looked.refusal is None:
        kind = NoticeKind.DONE if looked.person.inside else NoticeKind.INFO
        return kind, f"{state_of(looked.person, zone).word}."
    who = "You may let them in." if looked.may_let_in else "Only a lead or the organisers can change that."
    return NoticeKind.ATTENTION, f"{REASONS[looked.refusal]}. {who}"


def _deeds(looked: Looked) -> frozenset[Deed]:
    if looked.person.inside:
        return frozenset({Deed.SESSIONS, Deed.PRINT, Deed.UNDO, Deed.LEAVE})
    first = {Deed.CHECK_IN} if looked.refusal is None else {Deed.LET_IN} if looked.may_let_in else set[Deed]()
    return frozenset(first | ({Deed.BACK} if looked.person.leaving else set()))
