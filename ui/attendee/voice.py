"""Speak a screen's words with the system's own voice, where there is one. Silent until asked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


class Voice(QObject):
    """A voice that is looked for when somebody first wants it: loading it costs a window's start too much."""

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        """Use `engine`, one of QTextToSpeech's, or the system's best."""
        super().__init__(parent)
        self._engine_name = engine
        self._engine: QTextToSpeech | None = None

    @property
    def available(self) -> bool:
        """Return whether this screen can read aloud."""
        return self._usable(self._loaded())

    @property
    def speaking(self) -> bool:
        """Return whether something is being said now."""
        engine = self._engine
        return engine is not None and engine.state() in (engine.State.Speaking, engine.State.Synthesizing)

    def say(self, texts: list[str]) -> None:
        """Say `texts`, one after the other, in place of whatever was being said."""
        self._loaded().say(". ".join(texts))

    def stop(self) -> None:
        """Be silent at once."""
        if self._engine is not None:
            self._engine.stop()

    def forget(self) -> None:
        """Be silent at once, and let go of what was said and of what was still to be said."""
        self.stop()
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.deleteLater()

    def _loaded(self) -> "QTextToSpeech":
        from PySide6.QtTextToSpeech import QTextToSpeech

        if self._engine is None:
            self._engine = QTextToSpeech(self._engine_name, self) if self._engine_name else QTextToSpeech(self)
        return self._engine

    def _usable(self, engine: "QTextToSpeech") -> bool:
        silent = engine.engine() in ("", "none") or (engine.engine() == "mock" and not self._engine_name)
        return not silent and engine.state() is not engine.State.Error
