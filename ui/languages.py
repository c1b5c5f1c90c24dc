"""The languages that attendee screens speak, and the one that is on. What they are is data: resources/languages."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kiosk.domain.languages import ENGLISH, Languages
from kiosk.resources import resource

Load = Callable[[str], QTranslator]
_ON = "the language that is on"


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its code (ISO 639), its own name in its own script, and who of its speakers read our words."""

    code: str
    name: str
    locale: str
    """Whose dates, numbers and lists are written: Qt's name of a language and territory."""
    reviewed_by: str

    @property
    def is_checked(self) -> bool:
        """Return whether a speaker has read every word; English is what they were written in."""
        return self.code == ENGLISH or bool(self.reviewed_by)


@cache
def languages() -> Mapping[str, Language]:
    """Return every language that our words are in, by its code."""
    data = tomllib.loads(resource("languages/languages.toml").read_text("utf-8"))
    return {code: Language(code, one["name"], one["locale"], one["reviewed-by"]) for code, one in data.items()}


def offered(asked: Languages) -> tuple[Language, ...]:
    """Return the languages to offer: what the organisers ask for, unread ones only if they want those too."""
    there = [languages()[code] for code in dict.fromkeys((asked.main, *asked.offered))]
    return tuple(one for one in there if one.code == asked.main or one.is_checked or asked.unreviewed)


def load(code: str) -> QTranslator:
    """Return what translates our words into the language `code`; into English it has nothing to say."""
    translator = QTranslator()
    if code != ENGLISH:
        translator.load(str(resource(f"languages/attendee_{code}.qm")))
    return translator


class Speech:
    """The language that is on. It is Qt's, and one for the whole program, as there is one person at a screen."""

    def __init__(self, load: Load = load) -> None:
        """Change nothing yet; `load` finds what translates into a language."""
        self._load = load

    def use(self, code: str) -> None:
        """Say everything in the language `code` from now on, and write its dates and numbers as its readers here do."""
        application = QCoreApplication.instance()
        for before in application.findChildren(QTranslator, _ON) if application else ():
            QCoreApplication.removeTranslator(before)
            before.setParent(None)
        translator = self._load(code)
        translator.setObjectName(_ON)
        translator.setParent(application)
        QCoreApplication.installTranslator(translator)
        known = languages().get(code)
        QLocale.setDefault(QLocale(known.locale if known else code))

    def in_language(self, code: str) -> QTranslator:
        """Return what translates into the language `code`, whichever is on."""
        return self._load(code)
