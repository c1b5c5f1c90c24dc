"""Paint one line of the staff side's result list."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import fonts, icons
from ui.parts import paint
from ui.parts.paragraph import Paragraph
from ui.theme import Look, Role

if TYPE_CHECKING:
    from ui.parts.result_list import ResultRow

_HEIGHT = 48
_PAD = 16
_ICON = 20
_GAP = 12
_NAMES_SHARE = 0.54
"""Of what reference and state leave, for the name; the organisation may have what the name does not need."""


class RowPainter(QStyledItemDelegate):
    """Columns from where reading starts: reference and state as they need, name and organisation share the rest."""

    def __init__(self, look: Look, parent: QObject) -> None:
        """Paint in `look`."""
        super().__init__(parent)
        self._look = look
        self._plain = _plain_metrics(look)
        self._rows: Sequence[ResultRow] = ()
        self._needs = (0.0, 0.0, 0.0, 0.0)

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._look = look
        self._plain = _plain_metrics(look)
        self.fit(self._rows)

    def fit(self, rows: "Sequence[ResultRow]") -> None:
        """Make the columns fit what `rows` hold."""
        self._rows = rows
        icon = self._look.px(_ICON + 8) if any(row.icon for row in rows) else 0
        self._needs = (
            max((self._needed(row.name, Role.DENSE_STRONG) for row in rows), default=0.0),
            max((self._needed(row.organisation) for row in rows), default=0.0),
            max((self._needed(row.reference) for row in rows), default=0.0),
            max((self._needed(row.state) for row in rows), default=0.0) + icon,
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one row's height: 48 dp or more."""
        size = self._look.type.sizes[Role.DENSE]
        return QSize(self._look.px(320), self._look.px(max(_HEIGHT, size * 2.2)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row; the current one is tinted and, with the keyboard's focus, ringed."""
        row: ResultRow = index.data(Qt.ItemDataRole.UserRole + 1)
        state, rect, theme = option.state, QRectF(option.rect), self._look.theme
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        selected = bool(state & QStyle.StateFlag.State_Selected)
        colour = QColor(theme.on_selected if selected else theme.ink)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(rect, QColor(theme.selected))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(theme.hairline))
        if selected and state & QStyle.StateFlag.State_HasFocus:
            inset = self._look.px(7)
            paint.draw_focus_ring(painter, rect.adjusted(inset, inset, -inset, -inset), self._look.px(6), self._look)
        self._draw_words(painter, rect, row, colour, mirrored=mirrored)
        painter.restore()

    def _draw_words(self, painter: QPainter, rect: QRectF, row: "ResultRow", colour: QColor, *, mirrored: bool) -> None:
        cells = self._cells(rect, mirrored=mirrored)
        self._draw_cell(painter, cells[0], row.name, Role.DENSE_STRONG, colour, mirrored=mirrored)
        self._draw_cell(painter, cells[1], row.organisation, Role.DENSE, colour, mirrored=mirrored)
        self._draw_cell(painter, cells[2], row.reference, Role.DENSE, colour, mirrored=mirrored)
        last, edge = cells[3], float(self._look.px(_ICON))
        if row.icon is not None:
            square = paint.at_start(last, 0, edge, mirrored=mirrored)
            icons.draw(painter, row.icon, square, self._icon_colour(row, colour), mirrored=mirrored)
            taken = edge + self._look.px(8)
            last = last.adjusted(0, 0, -taken, 0) if mirrored else last.adjusted(taken, 0, 0, 0)
        self._draw_cell(painter, last, row.state, Role.DENSE, colour, mirrored=mirrored)

    def _needed(self, text: str, role: Role = Role.DENSE) -> float:
        return self._metrics(text, role).horizontalAdvance(text)

    def _metrics(self, text: str, role: Role) -> QFontMetricsF:
        """Return the measures of the letters that `text` is drawn with, whatever script it is in."""
        if text.isascii():  # most of a list, and it is measured anew with each key typed into a search
            return self._plain[role]
        font = self._look.font(role)
        font.setFamilies(fonts.ensure_for(text, self._look.language))
        return QFontMetricsF(font)

    def _icon_colour(self, row: "ResultRow", on_row: QColor) -> QColor:
        plain = on_row.name() == QColor(self._look.theme.ink).name()
        return self._look.ink(row.ink) if plain else on_row

    def _cells(self, rect: QRectF, *, mirrored: bool) -> list[QRectF]:
        pad, gap = self._look.px(_PAD), self._look.px(_GAP)
        at, cells = 0.0, []
        for width in self._widths(rect.width() - 2 * pad - 3 * gap):
            left = rect.right() - pad - at - width if mirrored else rect.left() + pad + at
            cells.append(QRectF(left, rect.top(), width, rect.height()))
            at += width + gap
        return cells

    def _widths(self, room: float) -> tuple[float, float, float, float]:
        name, organisation, reference, state = self._needs
        reference = min(reference + 2, room * 0.25)
        state = min(state + 2, room * 0.5 - reference)
        rest = room - reference - state
        share = rest * _NAMES_SHARE
        if name + 2 > share:
            share = max(share, min(name + 2, rest - organisation - 2))
        elif organisation + 2 > rest - share:
            share = max(name + 2, rest - organisation - 2)
        return share, rest - share, reference, state

    def _draw_cell(
        self, painter: QPainter, cell: QRectF, text: str, role: Role, colour: QColor, *, mirrored: bool
    ) -> None:
        shown = self._metrics(text, role).elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
        words = Paragraph(shown, self._look, role, cell.width(), mirrored=mirrored)
        words.draw(painter, QPointF(cell.left(), cell.center().y() - words.height / 2), colour)


def _plain_metrics(look: Look) -> dict[Role, QFontMetricsF]:
    return {role: QFontMetricsF(look.font(role)) for role in (Role.DENSE, Role.DENSE_STRONG)}
