"""Welcome: looking for a code. There is nothing to touch first."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.event import Event
from kiosk.domain.hint import Hint
from kiosk.flow.keys import Key
from kiosk.flow.screens import Camera, Notice, Welcome
from ui.attendee.emblem import Emblem
from ui.attendee.page import AttendeePage
from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.scan_frame import ScanFrame
from ui.parts.wrapped_row import WrappedRow
from ui.theme import Look
from ui.words import say


class WelcomePage(AttendeePage[Welcome]):
    """Where to hold the code, and what to do without one."""

    _links: QWidget | None = None
    _links_in_words: bool | None = None

    def __init__(self, look: Look, event: Event) -> None:
        """Start with the drawing of a phone where the camera's picture goes."""
        super().__init__(look, event, pin_side=True)
        self._hint, self._told = Hint.NONE, ""
        self._emblem = Emblem(look, Icon.CAMERA_OFF)  # a code's sign, or a phone's, would be taken for the scanner
        self._scan = ScanFrame(look)
        self._scan.set_describing(say("welcome.camera"))
        self._scan.hide_toggled.connect(self._hide_toggled)
        self.add_side(self._scan, 1)
        self.add_side(self._emblem, 1)
        self._stay = self.key(Key.UNDO_LEAVE_TODAY, Kind.QUIET, Icon.UNDO_2)
        self._stay.setText(say("welcome.stay"))
        self._map = self.key(Key.MAP, Kind.QUIET, Icon.MAP_PIN)
        no_code = self.key(Key.NO_CODE, Kind.SECONDARY, Icon.SEARCH)
        self.add_action(no_code)
        not_booked = self.key(Key.NOT_BOOKED, Kind.SECONDARY, Icon.USER_PLUS)
        self.add_action(not_booked)
        self.keep_in_sight(no_code, not_booked)
        self._links = _side_by_side(self._stay, self.key(Key.PRIVACY, Kind.QUIET, Icon.SHIELD_CHECK), self._map)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`; in large letters, the links leave the foot to what can be done without a code."""
        super().set_look(look)
        if self._links is not None and self._links_in_words is not look.large:
            self._links_in_words = look.large
            (self.add if look.large else self.add_action)(self._links)

    def say(self, key: str) -> str:
        """Return what this page says under `key`."""
        return say(f"welcome.{key}")

    def above(self) -> str:
        """Return the organisers' own words, where there is room for them."""
        return "" if self._look.is_short_of_height else self.own.sentence(self.event_.texts.welcome)

    def show_(self, screen: Welcome) -> None:
        """Show what the camera does, and what came of the last code."""
        absent, hidden = screen.camera is Camera.ABSENT, screen.camera is Camera.HIDDEN
        # It is what people look for first: below what is kept it would be out of sight in some languages.
        is_done = screen.notice in (Notice.CLEARED, Notice.STAYS) and not self._look.is_short_of_height
        told = "" if screen.notice is Notice.NONE else say(f"welcome.{screen.notice}")
        self._told = "" if is_done else told
        sort = " absent" if absent else " hidden" if hidden else ""
        # Where words are scarce, the key says it alone: whoever comes next would take a question as put to them.
        how = self._lead(sort) if not screen.leaving or self._look.is_short_of_height else say("welcome.left")
        self.head(screen, self.say(f"title{sort}"), told if is_done or (absent and told) else how)
        self._tell()
        self._stay.setVisible(bool(screen.leaving))
        self._map.setVisible(not self._look.large and not screen.leaving)  # in large letters, "More" leads to it
        self._scan.setVisible(not absent)
        self._emblem.setVisible(absent)
        if hidden is not self._scan.is_hidden_by_person:
            with QSignalBlocker(self._scan):
                self._scan.set_hidden(hidden)

    def show_picture(self, picture: QImage) -> None:
        """Show what the camera sees; nothing of it is kept."""
        self._scan.show_picture(picture)

    def show_hint(self, hint: Hint) -> None:
        """Say what may help the camera, unless something else is being said."""
        self._hint = hint
        self._tell()

    def _tell(self) -> None:
        sort = "large hint" if self._look.large else "hint"
        hint = "" if self._hint is Hint.NONE else say(f"welcome.{sort} {self._hint}")
        self._scan.show_message(self._told or hint)

    def _lead(self, sort: str) -> str:
        """Return what to do, and what stands above that."""
        how = self.say(f"lead{sort} large" if self._look.is_short_of_height else f"lead{sort}")
        return f"{self.above()}\n{how}".strip()

    def _hide_toggled(self, hidden: bool) -> None:
        self.press(Key.HIDE_CAMERA if hidden else Key.SHOW_CAMERA)


def _side_by_side(*keys: Button) -> QWidget:
    row = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    line = WrappedRow(row)
    for key in keys:
        line.addWidget(key)
    return row
