"""Count messages that were left alone, say each kind once in the log, and tell a message from its repeat."""

import logging
from collections import Counter

from kiosk.domain.fault import Fault
from kiosk.exchange.live.newest import Newest

_NONCE, _REMEMBERED = 12, 4096
_log = logging.getLogger(__name__)


class Tally:
    """What came that was of no use. It never holds a message's content."""

    def __init__(self) -> None:
        """Start with nothing counted."""
        self.counts: Counter[str] = Counter()
        """How often, by the kind of fault."""

    def note(self, fault: Fault) -> None:
        """Count a fault of the world; the first of its kind is logged."""
        kind = type(fault).__name__
        self.counts[kind] += 1
        if self.counts[kind] == 1:
            _log.warning("sharing live: %s More like it are only counted.", fault)


class Heard:
    """The messages heard lately, by their nonces: whoever sends one again, it was said once."""

    def __init__(self) -> None:
        """Start with none."""
        self._nonces = Newest[bytes, None](_REMEMBERED)

    def is_repeat(self, sealed: bytes) -> bool:
        """Return whether this very message was heard before, and remember it; the oldest ones are forgotten."""
        nonce = sealed[:_NONCE]
        if nonce in self._nonces:
            return True
        self._nonces[nonce] = None
        return False
