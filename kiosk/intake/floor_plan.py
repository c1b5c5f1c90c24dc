"""Read a floor plan drawn as SVG: plain shapes only, each with what it stands for, and nothing that could do harm."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from kiosk.domain.venue import Point, ShapeKind
from kiosk.intake.problems import Problem, shortened

LARGEST = 256 * 2**10
"""Bytes: a plan that a person drew is a tenth of this."""
_MOST_SHAPES, _DEEPEST = 2_000, 32
_SVG = "http://www.w3.org/2000/svg "
_NUMBER, _TRANSFORM = r"-?\d*\.?\d+(e-?\d+)?", r"[a-zA-Z\d\s.,()+-]*"
_MEASURES: Mapping[str, str] = {
    **dict.fromkeys(("x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2"), _NUMBER),
    "d": r"[MmZzLlHhVvCcSsQqTtAaEe\d\s.,+-]*",
    "points": r"[\d\s.,eE+-]*",
    "transform": _TRANSFORM,
    "id": r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}",
}
_SHAPES = frozenset({"g", "rect", "circle", "ellipse", "line", "polyline", "polygon", "path"})
_PASSED_OVER = frozenset({"title", "desc", "metadata", "defs"})
_FRAME = rf"\s*({_NUMBER})[\s,]+({_NUMBER})[\s,]+({_NUMBER})[\s,]+({_NUMBER})\s*"


@dataclass(slots=True)
class Plan:
    """What was read: the drawing in our own words, the ids of its shapes, and what has to be put right."""

    drawing: str = ""
    ids: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()
    frame: tuple[float, float, float, float] = (0, 0, 0, 0)
    """Left, top, width and height in the drawing's own units."""

    def holds(self, point: Point) -> bool:
        """Return whether a point lies on the plan."""
        left, top, width, height = self.frame
        return left <= point.x <= left + width and top <= point.y <= top + height


def read_plan(file: str, content: bytes) -> Plan:
    """Return the plan in `content`, the bytes of the SVG called `file`; colours and words of its own are left out."""
    if len(content) > LARGEST:
        return _refused(file, f"This drawing is larger than {LARGEST // 1024} KiB. Draw the plan with fewer shapes.")
    reader = _Reader(file)
    try:
        reader.parser.Parse(content.decode("utf-8-sig"), True)
    except UnicodeDecodeError:
        return _refused(file, "This is not UTF-8 text. Save the drawing as plain SVG in UTF-8.")
    except expat.ExpatError as error:
        told = "This is not whole SVG here. Save the drawing once more, as plain SVG."
        return Plan(problems=(*reader.problems, Problem(file, error.lineno, error.offset + 1, told)))
    except _EnoughError:
        return Plan(problems=tuple(reader.problems))
    return reader.plan()


def _refused(file: str, sentence: str) -> Plan:
    return Plan(problems=(Problem(file, 1, 1, sentence),))


class _EnoughError(Exception):
    """Nothing further on in this file can be believed."""


@dataclass(slots=True)
class _Reader:
    """Goes through a drawing once, and writes down what may stay."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    parser: expat.XMLParserType = field(init=False)
    _written: list[str] = field(default_factory=list)
    _open: list[str] = field(default_factory=list)
    """How to close each element that is open; empty for what is left out."""
    _ids: set[str] = field(default_factory=set)
    _frame: tuple[float, float, float, float] | None = None
    _shapes: int = 0

    def __post_init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.CharacterDataHandler = self._words

    def plan(self) -> Plan:
        """Return what was read."""
        if self._shapes == 0 and not self.problems:
            self._tell("There is no shape in this drawing. Draw the rooms as rectangles or paths.")
        if self.problems or self._frame is None:
            return Plan(problems=tuple(self.problems))
        return Plan("".join(self._written), frozenset(self._ids), frame=self._frame)

    def _tell(self, sentence: str) -> None:
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        self.problems.append(Problem(self.file, line, column, sentence))

    def _doctype(self, *_: object) -> None:
        self._tell("This drawing has a DOCTYPE, which could hold entities. Take that line out.")
        raise _EnoughError

    def _words(self, words: str) -> None:
        """Take no words over; those of a script or a style are told with their element."""

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        if not self._open and name != f"{_SVG}svg":
            self._tell("This is no SVG drawing. Save the plan as plain SVG.")
            raise _EnoughError
        if len(self._open) >= _DEEPEST or self._shapes >= _MOST_SHAPES:
            self._tell(f"This drawing has more than {_MOST_SHAPES} shapes, or groups in groups in groups. Simplify it.")
            raise _EnoughError
        for sentence in _harm(name, attributes):
            self._tell(sentence)
        if not self._open:
            self._open.append(self._root(attributes))
        else:
            self._open.append(self._shape(name.removeprefix(_SVG), attributes) if self._open[-1] else "")

    def _end(self, _: str) -> None:
        self._written.append(self._open.pop())

    def _root(self, attributes: Mapping[str, str]) -> str:
        frame = re.fullmatch(_FRAME, attributes.get("viewBox", ""))
        numbers = tuple(float(frame[place]) for place in (1, 3, 5, 7)) if frame else (0.0, 0.0, 0.0, 0.0)
        if not (0 < numbers[2] <= 100_000 and 0 < numbers[3] <= 100_000):
            self._tell("The drawing says nowhere how large it is. Give its svg a viewBox, such as “0 0 1200 800”.")
        left, top, width, height = numbers
        self._frame = (left, top, width, height)
        box = " ".join(f"{number:g}" for number in numbers)
        self._written.append(f'<svg xmlns="{_SVG.strip()}" viewBox="{box}">')
        return "</svg>"

    def _shape(self, name: str, attributes: Mapping[str, str]) -> str:
        """Write a shape down, and return how it ends; nothing for what is left out, with all in it."""
        if name not in _SHAPES:
            return ""
        kept = {key: value for key, value in attributes.items() if key in _MEASURES}
        for key, value in kept.items():
            if not re.fullmatch(_MEASURES[key], value):
                self._tell(f"“{key}” is {shortened(value)} here, which is no measure of a shape. Put it right.")
        if kept.get("id") in self._ids:
            self._tell(f"Two shapes have the id {shortened(kept['id'])}. Give each its own.")
        self._ids |= {kept["id"]} if "id" in kept else set()
        self._shapes += name != "g"
        kind = next((word for word in attributes.get("class", "").split() if word in set(ShapeKind)), "")
        told = "".join(f" {key}={quoteattr(value)}" for key, value in kept.items())
        kind = f' class="{kind}"' if kind or name != "g" else ""
        self._written.append(f"<{name}{told}{kind}>")
        return f"</{name}>"


def _harm(name: str, attributes: Mapping[str, str]) -> Iterator[str]:
    """Yield what a plan must not hold, in sentences."""
    own, _, called = name.rpartition(" ")
    if called.lower() == "script" or any(key.lower().startswith("on") for key in attributes):
        yield "This drawing holds a script, which a plan has no use for. Take it out, or save as plain SVG."
    elif called == "text":
        yield "Take the text out: the program writes names itself. Give the shape an id, and name it in the settings."
    elif own == _SVG.strip() and called not in _SHAPES | _PASSED_OVER | {"svg"}:
        yield f"A plan is made of plain shapes, and {shortened(called)} is none. Take it out, or save as plain SVG."
    for key, value in attributes.items():
        if key.split(" ")[-1] in ("href", "src") or "url(" in value.lower() or "@import" in value.lower():
            yield "This drawing refers to something outside itself. A plan is whole by itself: take the reference out."
