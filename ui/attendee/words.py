"""The one way to say something to an attendee. The words themselves are data: resources/words/attendee.toml.

Each is looked up in the language that is on, in Qt's context `attendee`, by its English words.
"""

import tomllib
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication

from kiosk.resources import resource


@cache
def words() -> Mapping[str, str]:
    """Return every word of ours that an attendee reads, in English, by `screen.key`."""
    tables = tomllib.loads(resource("words/attendee.toml").read_text("utf-8"))
    return {f"{screen}.{key}": text for screen, table in tables.items() for key, text in table.items()}


def say(key: str, **parts: str) -> str:
    """Return the words for `key` in the language that is on, `parts` in their places; KeyError if there are none."""
    return QCoreApplication.translate("attendee", words()[key]).format(**parts)
