"""The one way to say something to an attendee, in the language that is on. The words themselves are data.

English stands in resources/words/attendee.toml; translations are Qt's, in resources/languages, made from it by
`python3 run.py languages`. Each is looked up in Qt's context `attendee` by its English words and its key.
"""

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime, QTranslator

from kiosk.resources import resource

CONTEXT = "attendee"
NUMBER = "number"
"""The part that decides which plural form is said."""


@cache
def words() -> Mapping[str, str]:
    """Return every word of ours that an attendee reads, in English, by `screen.key`."""
    tables = tomllib.loads(resource("words/attendee.toml").read_text("utf-8"))
    return {f"{screen}.{key}": text for screen, table in tables.items() for key, text in table.items()}


def say(key: str, **parts: str | int) -> str:
    """Return the words for `key` in the language that is on, `parts` in their places; KeyError if there are none."""
    count = parts.get(NUMBER, -1)
    said = QCoreApplication.translate(CONTEXT, words()[key], key, count if isinstance(count, int) else -1)
    digits = {name: QLocale().toString(part) if isinstance(part, int) else part for name, part in parts.items()}
    return said.format(**digits)


def say_by(translator: QTranslator, key: str) -> str:
    """Return the words for `key` in the language of `translator`, whichever is on; in English if it has none."""
    return translator.translate(CONTEXT, words()[key], key) or words()[key]


def clock(moment: datetime, time_zone: str) -> str:
    """Return the hour and minute of `moment` in `time_zone`, as they are written in the language that is on."""
    there = moment.astimezone(ZoneInfo(time_zone))
    return QLocale().toString(QTime(there.hour, there.minute), "HH:mm")


def day(date_: date) -> str:
    """Return a day with its weekday, month and year, as they are written in the language that is on."""
    return QLocale().toString(QDate(date_.year, date_.month, date_.day))


def listed(texts: Iterable[str]) -> str:
    """Return texts joined as a list is in the language that is on: "a, b and c"."""
    return QLocale().createSeparatedList([text for text in texts if text])
