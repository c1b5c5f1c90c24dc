"""Paint one line of the staff side's result list."""

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
_SHARES = (0.36, 0.28, 0.16, 0.20)


class RowPainter(QStyledItemDelegate):
    """Columns by shares of the width, from where reading starts."""

    def __init__(self, look: Look, parent: QObject) -> None:
        """Paint in `look`."""
        super().__init__(parent)
        self._look = look

    def set_look(self, look: Look) -> None:
        """Take over `look`."""
        self._look = look

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

    def _icon_colour(self, row: "ResultRow", on_row: QColor) -> QColor:
        plain = on_row.name() == QColor(self._look.theme.ink).name()
        return self._look.ink(row.ink) if plain else on_row

    def _cells(self, rect: QRectF, *, mirrored: bool) -> list[QRectF]:
        pad = self._look.px(_PAD)
        width, at, cells = rect.width() - 2 * pad, 0.0, []
        for share in _SHARES:
            left = rect.right() - pad - at - width * share if mirrored else rect.left() + pad + at
            cells.append(QRectF(left, rect.top(), width * share - self._look.px(8), rect.height()))
            at += width * share
        return cells

    def _draw_cell(
        self, painter: QPainter, cell: QRectF, text: str, role: Role, colour: QColor, *, mirrored: bool
    ) -> None:
        font = self._look.font(role)
        font.setFamilies(fonts.ensure_for(text, self._look.language))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
        words = Paragraph(shown, self._look, role, cell.width(), mirrored=mirrored)
        words.draw(painter, QPointF(cell.left(), cell.center().y() - words.height / 2), colour)
