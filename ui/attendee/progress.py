"""Show the stages of something that takes a moment: done, now, and still to come, by icon, words and weight."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.parts.card import IconView
from ui.parts.text import Text
from ui.theme import HALO, Ink, Look, Role, apply_look
from ui.words import say


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage, in words; neither `done` nor `now` means still to come."""

    words: str
    done: bool = False
    now: bool = False


class _Stage(Text):
    """What one stage is called: nothing below it belongs to it, however large it is."""

    is_heading = leads_on = False


class Progress(QWidget):
    """Stages one below the other."""

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rows: list[QWidget] = []

    def set_look(self, look: Look) -> None:
        """Take over `look`; the rows are dressed by `apply_look`."""
        self._look = look

    def show_stages(self, stages: Iterable[Stage]) -> None:
        """Show these stages in place of the ones before."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_row(self._look, stage) for stage in stages]
        for row in self._rows:
            self._column.addWidget(row)
            apply_look(row, self._look)


def _row(look: Look, stage: Stage) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(look.px(HALO), look.px(4), look.px(HALO), look.px(4))  # Qt mirrors parts, not margins
    icon = Icon.CIRCLE_CHECK if stage.done else Icon.PRINTER if stage.now else Icon.CIRCLE
    line.addWidget(IconView(look, icon, Ink.DONE if stage.done else Ink.INK))
    words = _Stage(look, stage.words, Role.SECTION if stage.now else Role.LEAD)
    words.set_ink(Ink.INK if stage.done or stage.now else Ink.INK_2)
    how = "done" if stage.done else "now" if stage.now else "later"
    words.setAccessibleName(say(f"checked-in.is {how}", words=stage.words))  # what others see from icon and weight
    line.addWidget(words, 1)
    return row
