"""Write talk and questions as bytes, and read them back strictly: one line that says what it is, then JSON."""

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.domain.talk import Answered, Called, CallHeard, Noted, NoteDone, Present, SeatWanted, TakenBack, Talk
from kiosk.exchange.documents import written
from kiosk.exchange.faults import damaged, from_newer_version
from kiosk.exchange.recall import recall

VERSION = 1
NAME = "The message"
"""What faults call it: which one it was would tell too much."""


@dataclass(frozen=True, slots=True)
class FactsWanted:
    """What an incarnation wrote after a number is not known here: please tell, a packet at a time."""

    incarnation: str
    after: int


Question: TypeAlias = FactsWanted | SeatWanted
Message: TypeAlias = Talk | Question

_KINDS: dict[str, type[Message]] = {
    kind.__name__: kind
    for kind in (Present, Called, CallHeard, Answered, TakenBack, Noted, NoteDone, FactsWanted, SeatWanted)
}


def spoken(message: Message) -> bytes:
    """Return a message as bytes, not sealed yet."""
    return f"{VERSION} {type(message).__name__}\n".encode() + written(message)


def understood(data: bytes) -> Message:
    """Return the message that `spoken` made bytes of.

    Raises:
        FromNewerVersion: a newer version of this program said it, or it is of a kind that we do not know.
        Damaged: it is no message. It is never quoted.
    """
    try:
        head, _, text = data.partition(b"\n")
        version, kind = head.decode("ascii").split(" ")
        if int(version) > VERSION or kind not in _KINDS:
            raise from_newer_version(NAME)
        return recall(_KINDS[kind], text)
    except (ValueError, RecursionError):
        raise damaged(NAME) from None
