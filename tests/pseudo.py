"""Languages that nobody speaks, made from the English words: longer by 40 %, accented, and one from right to left."""

import string

from PySide6.QtCore import QTranslator

from ui.languages import Speech, load
from ui.words import CONTEXT

LONGER, MIRRORED = "en-XA", "ar-XB"
"""Their codes, as Unicode's CLDR calls such languages."""
_GROWTH = 1.4
_ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ")
_ARABIC = str.maketrans(string.ascii_lowercase, "ابتثجحخدذرزسشصضطظعغفقكلمنه"[:26])


class Longer(QTranslator):
    """Says our English words with accents, and as much longer as translations may be."""

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to say."""
        return False

    def translate(self, context: str, source: str, key: str | None = None, count: int = -1) -> str:
        """Return the words changed, placeholders whole."""
        if context != CONTEXT:
            return source
        more = round(len(source) * (_GROWTH - 1))
        return _changed(source, self._letters) + " " * (more > 1) + self._filled(more)

    _letters = _ACCENTED

    def _filled(self, more: int) -> str:
        return ("ōne twö three " * 9)[: max(0, more - 1)].strip()


class Mirrored(Longer):
    """Says them in Arabic letters, from right to left."""

    _letters = _ARABIC

    def translate(self, context: str, source: str, key: str | None = None, count: int = -1) -> str:
        """Return the words changed, placeholders whole."""
        return super().translate(context, source.lower(), key, count)

    def _filled(self, more: int) -> str:
        return ("كلمة وأخرى ثم " * 9)[: max(0, more - 1)].strip()


def pseudo_speech() -> Speech:
    """Return what speaks every language of ours, and these two."""
    kinds = {LONGER: Longer, MIRRORED: Mirrored}
    return Speech(lambda code: kinds[code]() if code in kinds else load(code))


def _changed(text: str, letters: dict[int, int]) -> str:
    """Return `text` with other letters outside {placeholders}."""
    pieces = []
    for piece in text.replace("{", "\0{").replace("}", "}\0").split("\0"):
        pieces.append(piece if piece.startswith("{") else piece.translate(letters))
    return "".join(pieces)
