"""Hold what every deed at this laptop needs: its file, the event, and the door it stands at."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.desk.answers import Answers
from kiosk.domain.event import Door, Event
from kiosk.store.store import Store

SELF = ""
"""Who did it, when a person did it themselves at the screen; otherwise a staff member's id."""


@dataclass(frozen=True, slots=True)
class Desk:
    """One laptop at work."""

    store: Store
    event: Event
    door: Door
    hashed: Callable[[str], str] = field(repr=False)
    """Turn a code nobody knows into a keyed hash, which shows only whether the same one came again."""
    home: str = ""
    """The station that booked seats go back to, and that reclaims what a lost laptop left behind."""
    organisers_key: str = ""
    """The organisers' public key, which tells the invitations that they signed."""
    room: str = ""
    """The room at whose door this laptop counts who comes; then it checks nobody in by itself."""
    answers: Answers = field(default_factory=Answers, repr=False, compare=False)
    """To the one question at the end, in memory only."""
