"""Where the focus goes by itself as pages change: for whoever uses keys to where a page begins, for fingers nowhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.attendee.pages import AnyPage
from ui.attendee.reading import focus_on, keys_in_order


class Leading:
    """The focus on the pages that one `window` shows, as far as it is that window's to move."""

    def __init__(self, window: QWidget) -> None:
        """Begin as for fingers."""
        self.by_key = False
        """Whether keys were used last."""
        self._window = window
        self._led: QWidget | None = None

    def lead(self, page: AnyPage, *, turned: bool = False) -> None:
        """Let whoever uses keys begin where the page does, also once what it begins with has come later.

        Where the key with the focus went away, and fingers are used, no other one gets it.
        """
        keys, focused = keys_in_order(page), self._focused()
        if focused is None or not self._holds(focused):
            return
        if not turned and focused in keys and focused is not self._led:
            return
        if self.by_key and keys:
            self._led = page.first if page.first in keys else keys[0]
            if self._led is not focused:
                focus_on(self._led, Qt.FocusReason.TabFocusReason)
        elif focused not in keys:
            self._window.setFocus(Qt.FocusReason.OtherFocusReason)

    def gather(self) -> None:
        """Take the focus from a page that goes.

        So the next Tab begins at the beginning; and Qt, left without a focus, would choose one itself.
        """
        focused = self._focused()
        if focused is None or self._holds(focused):
            self._window.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> QWidget | None:
        return self._window.window().focusWidget()

    def _holds(self, part: QWidget) -> bool:
        return part is self._window or self._window.isAncestorOf(part)
