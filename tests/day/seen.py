"""Say what a laptop's screen said, or that it did not say what it was waited for."""

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TypeAlias

Told: TypeAlias = str | int | dict[str, float]
"""What a command may say."""


class NotSeen(Exception):
    """The screen did not say what it was waited for, or the laptop went away."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a screen said: the phrase that was waited for, and all its words."""

    phrase: str
    words: tuple[str, ...]
    late: int = 0
    """How often another laptop had to be asked for what is shown now."""

    def has(self, words: str) -> bool:
        """Return whether these words stand on the screen by themselves."""
        return words in self.words

    def line(self, pattern: str) -> str:
        """Return the first words that match a pattern, in which * stands for anything.

        Raises:
            NotSeen: there are none.
        """
        for words in self.words:
            if fnmatchcase(words, pattern):
                return words
        raise NotSeen(f"No line says {pattern}.")


def missed(name: str, do: str, more: dict[str, Told], until: tuple[str, ...], seen: Seen) -> str:
    """Return in words that a screen did not say what it was waited for, and what it says."""
    what = f"{do} {more.get('key') or more.get('keys') or more.get('text') or ''}".strip()
    return (
        f"{name}, after “{what}”: waited for {' or '.join(until)}. {seen.phrase}\n"
        f"The screen says: {' | '.join(seen.words)}"
    )
