"""Where things are at the venue: its floor plan, where the laptops stand on it, and the way onto its Wi-Fi."""

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the floor plan, in the drawing's own units from its upper left corner."""

    x: int
    y: int


class ShapeKind(StrEnum):
    """What a shape of the plan can stand for: the words for its class. Each has its colours in every theme."""

    BUILDING = "building"
    ROOM = "room"
    QUIET = "quiet"
    OUTSIDE = "outside"
    WALL = "wall"
    WAY = "way"
    """The way without steps."""
    DOOR = "door"
    STAIRS = "stairs"
    LABEL = "label"
    """Not drawn: only where a name is to stand."""


class Sign(StrEnum):
    """What a place on the plan can be known by where its name does not fit; each has its picture."""

    QUIET = "quiet"
    TOILETS = "toilets"
    LIFT = "lift"
    FOOD = "food"
    DESK = "desk"
    ENTRANCE = "entrance"


@dataclass(frozen=True, slots=True)
class MapPlace:
    """Something on the plan besides the rooms, such as the lift or the café; `id` is the id of its shape."""

    id: str
    name: str
    sign: Sign | None = None


@dataclass(frozen=True, slots=True)
class FloorPlan:
    """A drawing of the venue, without any words: the names of rooms and places are written onto their shapes."""

    drawing: str = ""
    """SVG of plain shapes; what each stands for is its class, and its colours are the theme's. Empty: there is none."""
    places: tuple[MapPlace, ...] = ()

    @property
    def shows_way(self) -> bool:
        """Whether the way without steps is drawn."""
        return f'class="{ShapeKind.WAY}"' in self.drawing


@dataclass(frozen=True, slots=True)
class Wifi:
    """A network that people may use at the venue. Without a password it is open to all."""

    network: str
    password: str = field(default="", repr=False)
    hidden: bool = False
    """Whether the network does not tell its name by itself."""


def wifi_code(wifi: Wifi) -> str:
    r"""Return what a QR code says so that a phone joins the network.

    The form is that of the ZXing project (github.com/zxing/zxing/wiki/Barcode-Contents): `\ ; , " :` are written with
    a backslash before them, and what could be taken for hexadecimal digits stands in quotation marks.
    """
    parts = [f"S:{_escaped(wifi.network)}", f"T:{'WPA' if wifi.password else 'nopass'}"]
    if wifi.password:
        parts.append(f"P:{_escaped(wifi.password)}")
    if wifi.hidden:
        parts.append("H:true")
    return f"WIFI:{';'.join(parts)};;"


def _escaped(text: str) -> str:
    escaped = "".join(f"\\{letter}" if letter in '\\;,":' else letter for letter in text)
    return f'"{text}"' if _looks_hexadecimal(text) else escaped


def _looks_hexadecimal(text: str) -> bool:
    return text != "" and all(letter in "0123456789abcdefABCDEF" for letter in text)
