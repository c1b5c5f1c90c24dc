"""The event's own texts on a screen: in the language that is on, or in the event's main one, and then said to be.

A text that is in another language than the screen is set apart by Unicode's isolates (https://unicode.org/reports/tr9),
so that it keeps its own direction wherever it stands, and whoever reads it aloud finds it again.
"""

import re
from collections.abc import Iterator

from kiosk.domain.event import Event
from kiosk.domain.languages import ENGLISH
from ui.words import say

BEGIN, END = "\u2068", "\u2069"
_STOPS = ".۔।"
_OTHER_ENDS = ("!", "?", "؟", "…")
_STOP = {"ur": "۔", "pa": "।"}
"""By language (ISO 639); elsewhere a full stop is a point."""
_NEIGHBOURS = re.compile(rf"{END}([\s{_STOPS}]+){BEGIN}")


def joined(said: str) -> str:
    """Return what is `said` so that two of the event's texts, one right after the other, are read in one direction."""
    return _NEIGHBOURS.sub(r"\1", said)


class OwnWords:
    """The texts of one event as they are shown in one language."""

    def __init__(self, event: Event, language: str, *, marks: bool = True) -> None:
        """Show the texts of `event` in `language` (ISO 639) where they are translated.

        Of the others it is said what they are in; without `marks`, that is said above them already. It is not said of
        rooms' names, which are what stands on the doors.
        """
        self._event, self._language, self._marks = event, language, marks
        self._names = {room.name for room in event.rooms}

    @property
    def is_from_english(self) -> bool:
        """Whether the event is in English, and the screen in another language."""
        return self._event.languages.main == ENGLISH != self._language

    def shown(self, words: str) -> str:
        """Return one of the event's texts as it is shown."""
        return self._apart(self._event.text(words, self._language).words, words)

    def within(self, words: str) -> str:
        """Return one of the event's texts to stand within a sentence: without a full stop of its own."""
        return self._apart(self._event.text(words, self._language).words.strip().rstrip(_STOPS), words)

    def ended(self, words: str) -> str:
        """Return one of the event's texts to stand before other sentences: with a full stop as the screen writes it."""
        text = self._event.text(words, self._language).words.strip()
        if text.endswith(_OTHER_ENDS):
            return self._apart(text, words)
        return f"{self.within(words)}{_STOP.get(self._language, '.')}"

    def lines(self, words: str) -> Iterator[str]:
        """Yield the lines of one of the event's texts, and what language they are in before them if need be."""
        if mark := self.marked("", words):
            yield mark
        text = self._event.text(words, self._language).words
        yield from (self._apart(line, words) for line in text.strip().splitlines())

    def marked(self, said: str, *texts: str) -> str:
        """Return what is `said` of the event's `texts`, and in which language they are if that is not the screen's."""
        is_foreign = self._marks and any(map(self._wants_mark, texts))
        mark = say(f"own-words.{self._event.languages.main}") if is_foreign else ""
        return " · ".join(filter(None, (said, mark)))

    def under(self, heading: str, *texts: str) -> "tuple[str, OwnWords]":
        """Return the `heading` of several `texts`, and what shows each of them.

        Where all of them are in another language than the screen, the heading says so, once for all.
        """
        if not all(self._is_foreign(text) for text in texts if text.strip() and text not in self._names):
            return heading, self
        return self.marked(heading, *texts), OwnWords(self._event, self._language, marks=False)

    def sentence(self, words: str) -> str:
        """Return one of the event's texts that stands without a heading, with its mark if need be."""
        return self.marked(self.shown(words), words)

    def _apart(self, shown: str, words: str) -> str:
        return f"{BEGIN}{shown}{END}" if self._is_foreign(words) else shown

    def _wants_mark(self, words: str) -> bool:
        return self._is_foreign(words) and words not in self._names

    def _is_foreign(self, words: str) -> bool:
        return bool(words.strip()) and self._event.text(words, self._language).language != self._language
