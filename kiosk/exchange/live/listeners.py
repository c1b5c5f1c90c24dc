"""Say who hears in the live thread of what comes, and who tells what this laptop says of itself."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ParamSpec

from kiosk.domain.talk import Talk
from kiosk.exchange.live.bugs import report
from kiosk.exchange.live.state import State
from kiosk.store.facts import Received

_Told = ParamSpec("_Told")


@dataclass(frozen=True, slots=True)
class Listeners:
    """Callbacks; none of them raises anything."""

    state: Callable[[State], None]
    talk: Callable[[Talk], None]
    received: Callable[[Received], None]
    foreign: Callable[[str, int, str], None]
    staffed: Callable[[], bool]
    clock: Callable[[], int]


def safe(callback: Callable[_Told, None]) -> Callable[_Told, None]:
    """Return a callback that raises nothing."""

    def called(*values: _Told.args, **named: _Told.kwargs) -> None:
        try:
            callback(*values, **named)
        except Exception as error:  # whose bug it is, is in the log; the others still want to hear
            report(error)

    return called


def ignore(*_: object) -> None:
    """Hear nothing."""
