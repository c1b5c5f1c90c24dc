"""What becomes of a call for a person, as the screen that made it is told."""

from dataclasses import dataclass

from kiosk.domain.calling import Help


@dataclass(frozen=True, slots=True)
class CallMade:
    """The call that was asked for from `screen` has an id from here on, and is this far."""

    screen: str
    call: str
    help: Help
    desk: str = ""


@dataclass(frozen=True, slots=True)
class CallMoved:
    """A call is further on than it was, or nobody has heard of it; then `desk` says where to go, as far as is known."""

    call: str
    help: Help
    desk: str = ""


@dataclass(frozen=True, slots=True)
class CallTakenBack:
    """A call is no more: whatever is told of it from now on is old."""

    call: str
