"""Carry by stick: where to, one key, and how it went. It can lie on any page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.card import Card, Notice, NoticeKind
from ui.parts.field import Field
from ui.theme import Look, Role

_HOW = "Without a network: carry here, take the stick to the next laptop, carry there. Go round all of them twice."
_TOLD = 3
"""How many troubles are told in full; a stick full of damaged files must not fill the screen."""

_LONGEST = 4096
"""Characters: a path that is cut short would be another one."""


class CarryCard(Card):
    """A place, a way to choose it, one key."""

    carried = Signal(str)
    """Carry to this place, and from it."""
    told = Signal()
    """How it went is shown."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start without a place."""
        super().__init__(look, parent=parent)
        self._place = Field(look, "Which stick or shared folder: its path", icon=Icon.DOOR_OPEN, dense=True)
        self._place.line.setMaxLength(_LONGEST)
        self._notice = Notice(look, NoticeKind.INFO, "", Role.DENSE)
        self._key = Button(look, "Carry facts now  Enter", Kind.STAFF_PRIMARY, Icon.FOOTPRINTS)
        self._key.setAccessibleName("Carry facts now")
        self._key.setObjectName("carry facts")
        self._choose = Button(look, "Choose a folder", Kind.STAFF, Icon.SEARCH)
        self._choose.setObjectName("choose folder")
        self._dialog: QFileDialog | None = None
        row = QHBoxLayout()
        self.add(self._place)
        self.column.addLayout(row)
        for button in (self._key, self._choose):
            row.addWidget(button)
        row.addStretch(1)
        self.add(self._notice)
        self._key.clicked.connect(self._carry)
        self._choose.clicked.connect(self._ask_for_folder)
        self._place.entered.connect(lambda _: self._carry())
        self.setFocusProxy(self._place)
        self.show_empty()

    def show_empty(self) -> None:
        """Start again without a place."""
        if self._dialog is not None:
            self._dialog.reject()
        self._place.set_text("")
        self._place.show_note("")
        self.show_result(NoticeKind.INFO, [_HOW])

    def show_result(self, kind: NoticeKind, sentences: Sequence[str], troubles: Sequence[str] = ()) -> None:
        """Say how it went."""
        more = len(troubles) - _TOLD
        rest = [f"And {more} more files like these; `kiosk carry` lists all of them."] if more > 0 else []
        self._notice.show_message(kind, "\n".join((*sentences, *troubles[:_TOLD], *rest)))
        self._key.setEnabled(True)
        self.told.emit()

    def _carry(self) -> None:
        place = self._place.text().strip()
        if not place:
            self._place.show_note("Where to? Choose a folder, or type the path of a stick.")
            return
        if not self._key.isEnabled():  # Enter in the entry, while it is on its way already
            return
        self._place.show_note("")
        self._key.setEnabled(False)
        self._notice.show_message(NoticeKind.INFO, "Carrying … Leave the stick in until it says so here.")
        self.carried.emit(place)

    def _ask_for_folder(self) -> None:
        """Let somebody choose without stopping anything else: the lock may close it."""
        self._dialog = QFileDialog(self, "Choose a stick or a shared folder", self._place.text().strip())
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._dialog.fileSelected.connect(self._take_folder)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    def _take_folder(self, folder: str) -> None:
        self._place.set_text(folder)
        self._place.show_note("")
        self._key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_dialog(self) -> None:
        self._dialog = None
