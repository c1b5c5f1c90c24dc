"""Let time pass in a test when the test says so."""

from collections.abc import Callable


class Patience:
    """A clock that strikes when a test says so."""

    def __init__(self) -> None:
        """Start with nothing asked for."""
        self.seconds = 0.0
        self.starts = 0
        self._call: Callable[[], None] | None = None

    def start(self, seconds: float, call: Callable[[], None]) -> None:
        self.seconds, self._call = seconds, call
        self.starts += 1

    def stop(self) -> None:
        self._call = None

    def strike(self) -> None:
        """Let the time pass, if it was asked for."""
        call, self._call = self._call, None
        if call is not None:
            call()
