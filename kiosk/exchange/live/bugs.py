"""Log a bug of ours, so that it is found, and nothing personal with it."""

import logging
import traceback

_log = logging.getLogger(__name__)


def report(error: BaseException) -> None:
    """Log what kind of bug, and where. What the error says may quote a message, and is not logged."""
    places = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    _log.critical("sharing live broke: %s at %s", type(error).__name__, " < ".join(reversed(places)))
