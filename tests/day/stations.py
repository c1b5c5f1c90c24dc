"""Name the day's laptops, and what happens at them."""

from functools import partial
from typing import TypeAlias

Act: TypeAlias = partial[None]
"""Something that happens in a scene, with whom and what it is about."""

Acts: TypeAlias = dict[str, list[Act | None]]
"""By station, what happens there at one moment after the other; None where nobody comes."""

FOYER_1, FOYER_2, SIDE = "foyer-1", "foyer-2", "side-door"
STATIONS = (FOYER_1, FOYER_2, SIDE)
JOINED = (FOYER_1, FOYER_2)
"""The laptops that share a network. The side door has none."""
ROOM_DOOR, ROOM = "hall-door", "hall"
"""The laptop that stands at a room's door for one session, and the room. It has no network either."""
WITH_SCANNER = SIDE
"""It reads codes with a USB scanner, on a German keyboard with caps lock on; the others with their cameras."""
