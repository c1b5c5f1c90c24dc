"""Speak a screen's words with the system's own voice, where there is one. Silent until asked."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from ui.attendee.spoken import Spoken
from ui.languages import languages

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


_SLOWLY = -0.5
"""Of QTextToSpeech's rate, from -1 to 1."""
_USUALLY_LOUD = 0.6
"""Of QTextToSpeech's loudness, from 0 to 1: so that there is some left for whoever hears badly."""


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
        self._left: list[Spoken] = []

    def reads(self, language: str) -> Reads:
        """Return whether this screen can read aloud, and in `language` (ISO 639)."""
        if not self._usable(self._loaded()):
            return Reads.NOTHING
        return Reads.OTHER_LANGUAGES if self._best(language) is None else Reads.THIS_LANGUAGE

    @property
    def speaking(self) -> bool:
        """Return whether something is being said now."""
        engine = self._engine
        return engine is not None and _is_busy(engine)

    @property
    def rate(self) -> float:
        """Return how fast it reads: QTextToSpeech's rate, 0 being usual."""
        return self._loaded().rate()

    @property
    def loudness(self) -> float:
        """Return how loud it reads: QTextToSpeech's volume, 1 being as loud as the system's is set."""
        return self._loaded().volume()

    @property
    def has_more(self) -> bool:
        """Return whether something is still to be said after what is being said now."""
        return bool(self._left)

    def say(self, texts: Sequence[Spoken], *, slowly: bool = False, loudly: bool = False) -> None:
        """Say `texts`, one after the other and each in its language, in place of whatever was being said."""
        self.stop()
        self._left = list(texts)
        self._loaded().setRate(_SLOWLY if slowly else 0.0)
        self._loaded().setVolume(1.0 if loudly else _USUALLY_LOUD)
        if not _is_busy(self._loaded()):
            self._go_on()

    def stop(self) -> None:
        """Be silent at once."""
        self._left.clear()
        if self._engine is not None:
            self._engine.stop()

    def forget(self) -> None:
        """Be silent at once, and let go of what was said and of what was still to be said."""
        self.stop()
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.deleteLater()

    def _best(self, language: str) -> QLocale | None:
        """Return what speaks `language`, as it is spoken here if possible."""
        here = _locale(language)
        there = [one for one in self._loaded().availableLocales() if one.language() == here.language()]
        return here if here in there else next(iter(there), None)

    def _go_on(self) -> None:
        """Say what is next, once what was being said has ended; where no voice is for it, the last one tries."""
        engine = self._engine
        if self._left and engine is not None and not _is_busy(engine):
            piece = self._left.pop(0)
            best = self._best(piece.language)
            if best is not None and best != engine.locale():
                engine.setLocale(best)
            engine.say(piece.text)

    def _loaded(self) -> "QTextToSpeech":
        from PySide6.QtTextToSpeech import QTextToSpeech

        if self._engine is None:
            self._engine = QTextToSpeech(self._engine_name, self) if self._engine_name else QTextToSpeech(self)
            self._engine.stateChanged.connect(self._go_on)
        return self._engine

    def _usable(self, engine: "QTextToSpeech") -> bool:
        silent = engine.engine() in ("", "none") or (engine.engine() == "mock" and not self._engine_name)
        return not silent and engine.state() is not engine.State.Error


def _locale(language: str) -> QLocale:
    known = languages().get(language)
    return QLocale(known.locale if known else language)


def _is_busy(engine: "QTextToSpeech") -> bool:
    return engine.state() in (engine.State.Speaking, engine.State.Synthesizing)
