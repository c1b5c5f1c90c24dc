"""Draw the table of moves from `kiosk.flow.step` itself: every screen met by every input, and what follows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.flow.inputs import Input, NotDone, Pressed
from kiosk.flow.places import name, page_of
from kiosk.flow.screens import Screen
from kiosk.flow.step import step
from tests.screens.every_input import EveryInput
from tests.screens.samples import example_event, session_views
from tests.screens.variants import States
from ui.theme import Look, load_look

STAYS, SAME_SCREEN, BENEATH = "·", "↻", "what was beneath"
_LEFT, _WIDE, _LINE, _PAD, _LETTERS = 210, 172, 19, 5, 14
_HEAD = 34
_LEGEND_TOP = 34


@dataclass(frozen=True, slots=True)
class Answer:
    """The screen that follows, and the errands that are run."""

    following: str
    errands: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """What a cell of the table says of it, line by line."""
        return (self.following, *(f"+ {errand}" for errand in self.errands))


@dataclass(slots=True)
class Table:
    """Every answer, by input and screen; a cell has several where they depend on the screen's state."""

    cells: dict[tuple[str, str], list[Answer]] = field(default_factory=dict)

    @property
    def screens(self) -> list[str]:
        """The columns' names."""
        return list(dict.fromkeys(screen for _, screen in self.cells))

    @property
    def inputs(self) -> list[str]:
        """The rows' names."""
        return list(dict.fromkeys(given for given, _ in self.cells))

    def add(self, given: str, screen: str, answer: Answer) -> None:
        """Put an answer into its cell, once."""
        cell = self.cells.setdefault((given, screen), [])
        if answer not in cell:
            cell.append(answer)


def flow_table(shown: States) -> Table:
    """Return the table of all these screens and all inputs."""
    table, views = Table(), session_views(example_event())
    for one in shown.values():
        for given in EveryInput(one.screen, views):
            table.add(_named(given), name(one.screen), _answer(one.screen, given))
    return table


def write_flow(shown: States, folder: Path) -> None:
    """Write flow.png and flow.html into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    table = flow_table(shown)
    picture(table, load_look()).save(str(folder / "flow.png"))
    (folder / "flow.html").write_text(page(table), encoding="utf-8")


def picture(table: Table, look: Look) -> QImage:
    """Return the table as a picture, its letters as large as a page's."""
    heights = [_height(table, given) for given in table.inputs]
    wide = _LEFT + _WIDE * len(table.screens)
    image = QImage(wide, _LEGEND_TOP + 2 * _HEAD + sum(heights), QImage.Format.Format_RGB32)
    image.fill(QColor(look.theme.paper))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setPen(QColor(look.theme.ink))
    painter.setFont(_font())
    painter.drawText(QRectF(8, 0, wide, _LEGEND_TOP), Qt.AlignmentFlag.AlignVCenter, _LEGEND)
    _draw_head(painter, table, look, _LEGEND_TOP)
    top = _LEGEND_TOP + _HEAD
    for given, high in zip(table.inputs, heights, strict=True):
        _draw_row(painter, table, look, QRectF(0, top, wide, high), given)
        top += high
    _draw_head(painter, table, look, top)
    painter.end()
    return image


def page(table: Table) -> str:
    """Return the table as a page to read and search."""
    head = "<tr><th></th>" + "".join(f"<th>{escape(screen)}</th>" for screen in table.screens) + "</tr>"
    rows = [
        f"<tr><th>{escape(given)}</th>"
        + "".join(f"<td>{_cell_words(table.cells[given, screen])}</td>" for screen in table.screens)
        + "</tr>"
        for given in table.inputs
    ]
    style = (
        "body{font:14px sans-serif}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:3px 6px;"
        "text-align:left;vertical-align:top}th{background:#eef3f1;position:sticky;top:0;left:0}"
    )
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>What every screen answers to every input</title>'
        f"<style>{style}</style><p>{escape(_LEGEND)}</p><table>{head}{''.join(rows)}</table></html>\n"
    )


_LEGEND = (
    f"{STAYS} the screen stays as it is; {SAME_SCREEN} it stays and says something else; a name is the screen that "
    "follows; + is an errand. Several answers: it depends on the screen's state, or on what the input carries."
)


def _named(given: Input) -> str:
    match given:
        case Pressed(key):
            return f"key: {key}"
        case NotDone(errand):
            return f"not done: {type(errand).__name__}"
        case _:
            return type(given).__name__


def _answer(screen: Screen, given: Input) -> Answer:
    following, errands = step(screen, given)
    if following == screen:
        word = STAYS
    elif name(following) == name(screen):
        word = SAME_SCREEN
    else:
        word = BENEATH if following == page_of(screen) else name(following)
    return Answer(word, tuple(type(errand).__name__ for errand in errands))


def _lines(answers: Sequence[Answer]) -> Iterator[str]:
    for answer in sorted(answers, key=lambda one: (one.following == STAYS, one.following)):
        yield from answer.words


def _cell_words(answers: Sequence[Answer]) -> str:
    return "<br>".join(escape(line) for line in _lines(answers))


def _height(table: Table, given: str) -> int:
    most = max(len(list(_lines(table.cells[given, screen]))) for screen in table.screens)
    return most * _LINE + 2 * _PAD


def _font(*, bold: bool = False) -> QFont:
    font = QFont(["Atkinson Hyperlegible Next"])
    font.setPixelSize(_LETTERS)
    font.setBold(bold)
    return font


def _draw_head(painter: QPainter, table: Table, look: Look, top: float) -> None:
    painter.setFont(_font(bold=True))
    for column, screen in enumerate(table.screens):
        box = QRectF(_LEFT + column * _WIDE, top, _WIDE, _HEAD)
        painter.fillRect(box, QColor(look.theme.selected))
        painter.setPen(QColor(look.theme.on_selected))
        painter.drawText(box.adjusted(6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, screen)


def _draw_row(painter: QPainter, table: Table, look: Look, box: QRectF, given: str) -> None:
    theme = look.theme
    painter.setFont(_font(bold=True))
    painter.setPen(QColor(theme.ink))
    painter.fillRect(QRectF(0, box.top(), _LEFT, box.height()), QColor(theme.mist))
    painter.drawText(QRectF(8, box.top(), _LEFT, box.height()), Qt.AlignmentFlag.AlignVCenter, given)
    painter.setFont(_font())
    for column, screen in enumerate(table.screens):
        cell = QRectF(_LEFT + column * _WIDE, box.top(), _WIDE, box.height())
        _draw_cell(painter, look, cell, table.cells[given, screen])
    painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), QColor(theme.hairline))


def _draw_cell(painter: QPainter, look: Look, cell: QRectF, answers: Sequence[Answer]) -> None:
    theme = look.theme
    lines = list(_lines(answers))
    if lines != [STAYS]:
        painter.fillRect(cell.adjusted(1, 1, -1, -2), QColor(theme.surface))
    for number, line in enumerate(lines):
        colours: Mapping[str, str] = {"+": theme.help, STAYS: theme.line, SAME_SCREEN: theme.ink}
        painter.setPen(QColor(colours.get(line[0], theme.primary)))
        box = QRectF(cell.left() + 8, cell.top() + _PAD + number * _LINE, _WIDE, _LINE)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)
