"""What stands below a column: the keys that move it, and those that stay in sight however long it is."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ui.icons import Icon
from ui.parts.button import Button, Kind
from ui.parts.fitted import Fitted
from ui.parts.moving import move
from ui.theme import Look
from ui.words import say

_DIRECTIONS = QBoxLayout.Direction


class Foot(Fitted):
    """`down` and `up`, and beside them the keys that are `keep`t, all of one size.

    Where words would wrap, these stand below; where there is too little room for that, one below the other.
    """

    def __init__(self, look: Look) -> None:
        """Start with the keys that move the column."""
        super().__init__()
        self.down = Button(look, say("key.more below"), Kind.SMALL, Icon.ARROW_DOWN)
        self.up = Button(look, say("key.back up"), Kind.SMALL, Icon.ARROW_UP)
        self.kept: list[Button] = []
        self._beside = False
        self._whole = QBoxLayout(_DIRECTIONS.LeftToRight, self)
        self._moving, self._staying = QBoxLayout(_DIRECTIONS.LeftToRight), QBoxLayout(_DIRECTIONS.LeftToRight)
        for layout in (self._whole, self._moving, self._staying):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._whole.addLayout(self._moving)
        self._whole.addLayout(self._staying, 1)
        self._moving.addWidget(self.down)
        self._moving.addWidget(self.up)
        self._moving.addStretch(0)

    @property
    def moves(self) -> bool:
        """Whether there is a key to move the column with."""
        return not (self.down.isHidden() and self.up.isHidden())

    def name_what_is_below(self, words: str) -> None:
        """Say these words on the key that moves the column down; without any, that there is more."""
        if self.down.text() != (says := words or say("key.more below")):
            self.down.setText(says)

    def put_beside(self, *, beside: bool) -> None:
        """Stand beside the column, where only the keys that move it may need a second row, or below it."""
        self._beside = beside
        self._moving.setDirection(_DIRECTIONS.TopToBottom if beside else _DIRECTIONS.LeftToRight)
        for layout in (self._moving, self._staying):
            self._whole.setAlignment(layout, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))
        self.arrange()

    def keep(self, keys: list[Button]) -> None:
        """Show `keys` in place of those that were kept before, which are let go."""
        for key in self.kept:
            self._staying.removeWidget(key)
        self.kept = keys
        for key in keys:
            move(key, partial(self._staying.addWidget, key, 1))
        self.arrange()

    def holds_both(self, height: int) -> bool:
        """Return whether both keys that move the column have room in `height` pixels, one below the other."""
        return not self._beside or self.down.sizeHint().height() + self.up.sizeHint().height() <= height

    def width_with(self, keys: Sequence[Button]) -> int:
        """Return the pixels in width of the key that moves the column down and these, side by side."""
        return sum(key.sizeHint().width() for key in (self.down, *keys))

    def height_of_kept(self, width: int) -> int:
        """Return the pixels in height that the kept keys take by themselves; none takes none."""
        if all(key.isHidden() for key in self.kept):
            return 0
        return self._staying.heightForWidth(width) if self._staying.hasHeightForWidth() else self.sizeHint().height()

    def show_moves(self, *, down: bool, up: bool) -> None:
        """Show the keys for the ways there are to go; one that has the focus hands it on before it goes."""
        for key, shows, other, other_shows in ((self.down, down, self.up, up), (self.up, up, self.down, down)):
            if key.hasFocus() and other_shows and not shows:
                reasons = Qt.FocusReason
                reason = reasons.OtherFocusReason if key.shows_focus else reasons.MouseFocusReason
                other.show()  # first: Qt would look for the next key itself, and bring it into sight
                other.setFocus(reason)
        self.down.setVisible(down)
        self.up.setVisible(up)
        self.arrange()

    def arrange(self) -> None:
        """Put the kept keys beside the others, or below them."""
        least = sum(key.minimumSizeHint().width() for key in self.kept if not key.isHidden())
        kept_fit, all_fit = least <= self.width(), self._fits()
        for layout, beside in ((self._whole, self._beside or all_fit), (self._staying, self._beside or kept_fit)):
            direction = _DIRECTIONS.LeftToRight if beside else _DIRECTIONS.TopToBottom
            if direction is not layout.direction():
                layout.setDirection(direction)
                self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return the least size; narrower than its keys on one row, it has several."""
        least = super().minimumSizeHint()
        widest = max((key.minimumSizeHint().width() for key in self.kept if not key.isHidden()), default=0)
        least.setWidth(min(least.width(), max(self._moving.minimumSize().width(), widest)))
        return least

    def event(self, event: QEvent) -> bool:
        """Arrange anew where a key has come or gone, or says something else."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self.arrange()

    def _fits(self) -> bool:
        """Return whether all keys stand on one row with their words on one line."""
        shown = [key.sizeHint().width() for key in self.kept if not key.isHidden()]
        moving = sum(key.sizeHint().width() for key in (self.down, self.up) if not key.isHidden())
        return moving + len(shown) * max(shown, default=0) <= self.width()
