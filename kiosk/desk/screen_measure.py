"""Remember how many pixels a millimetre of this laptop's screen has. It is no fact: it says something of a table."""

from kiosk.desk.desk import Desk
from kiosk.store.store import meta, set_meta

_PIXELS = "screen pixels per millimetre"


def measured_pixels(desk: Desk) -> float:
    """Return pixels per millimetre as staff measured them, or 0 where nobody did."""
    return float(meta(desk.store.connection, _PIXELS) or 0)


def keep_measured_pixels(desk: Desk, pixels: float) -> None:
    """Keep this many pixels per millimetre; 0 forgets what was measured."""
    with desk.store.writing() as writer:
        set_meta(writer.connection, _PIXELS, f"{pixels:.4f}" if pixels else "")
