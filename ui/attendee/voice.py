"""Speak a screen's words with the system's own voice, where there is one. Silent until asked."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


_SLOWLY = -0.5
"""Of QTextToSpeech's rate, from -1 to 1."""


class Reads(StrEnum):
    """What a screen's voice can read."""

    NOTHING = "nothing"
    OTHER_LANGUAGES = "other languages"
    THIS_LANGUAGE = "this language"


class Voice(QObject):
    """A voice that is looked for when somebody first wants it: loading it costs a window's start too much."""

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        """Use `engine`, one of QTextToSpeech's, or the system's best."""
        super().__init__(parent)
        self._engine_name = engine
        self._engine: QTextToSpeech | None = None

    def reads(self, locale: QLocale) -> Reads:
        """Return whether this screen can read aloud, and in the language of `locale`."""
        if not self._usable(self._loaded()):
            return Reads.NOTHING
        return Reads.OTHER_LANGUAGES if self._best(locale) is None else Reads.THIS_LANGUAGE

    @property
    def speaking(self) -> bool:
        """Return whether something is being said now."""
        engine = self._engine
        return engine is not None and engine.state() in (engine.State.Speaking, engine.State.Synthesizing)

    def say(self, texts: list[str], locale: QLocale, *, slowly: bool = False) -> None:
        """Say `texts`, one after the other, in place of whatever was being said; nothing without a voice for them."""
        engine, best = self._loaded(), self._best(locale)
        if best is None or not self._usable(engine):
            return
        engine.stop()
        if engine.locale() != best:
            engine.setLocale(best)
        engine.setRate(_SLOWLY if slowly else 0.0)
        engine.say(". ".join(texts))

    def stop(self) -> None:
        """Be silent at once."""
        if self._engine is not None:
            self._engine.stop()

    def _best(self, locale: QLocale) -> QLocale | None:
        """Return what speaks the language of `locale`, as it is spoken there if possible."""
        there = [one for one in self._loaded().availableLocales() if one.language() == locale.language()]
        return locale if locale in there else next(iter(there), None)

    def _loaded(self) -> "QTextToSpeech":
        from PySide6.QtTextToSpeech import QTextToSpeech

        if self._engine is None:
            self._engine = QTextToSpeech(self._engine_name, self) if self._engine_name else QTextToSpeech(self)
        return self._engine

    def _usable(self, engine: "QTextToSpeech") -> bool:
        silent = engine.engine() in ("", "none") or (engine.engine() == "mock" and not self._engine_name)
        return not silent and engine.state() is not engine.State.Error
