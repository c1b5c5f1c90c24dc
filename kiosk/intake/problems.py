"""Say what is wrong with an organiser's file: where it is, in a plain sentence, and all of it at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.fault import Fault

_SHOWN = 40
"""How many characters of a cell a sentence repeats."""

_MOST_TOLD = 30
"""How many problems are listed before the rest are only counted."""


class Severity(StrEnum):
    """Whether a problem stops the work, or is only shown."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to look at in a file; lines and columns count from 1, and a list's columns are its cells."""

    file: str
    line: int
    column: int
    sentence: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        """Return the place and the sentence, for reading."""
        return f"{self.file}, line {self.line}, column {self.column}: {self.sentence}"


class BadInput(Fault):
    """An organiser's file needs something put right; `str()` lists everything that does."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Tell of all `problems`, in the order of their lines."""
        self.problems = tuple(sorted(problems, key=lambda problem: (problem.file, problem.line, problem.column)))
        super().__init__(_told(self.problems))


class UnreadableFile(BadInput):
    """A file that cannot be read at all: not there, a folder, locked, damaged, or of another kind."""


def unreadable(file: str, sentence: str, line: int = 1, column: int = 1) -> UnreadableFile:
    """Return the fault of a file that cannot be read, for one reason."""
    return UnreadableFile([Problem(file, line, column, sentence)])


def shortened(text: str) -> str:
    """Return `text` in quotation marks, on one line, and short enough for a sentence."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= _SHOWN else f"“{line[:_SHOWN]}…”"


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return a sentence, after a space, that offers the nearest of the `known` words; nothing if none is near."""
    from rapidfuzz import fuzz, process, utils

    found = process.extractOne(word, list(known), scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=65)
    return f" Did you mean “{found[0]}”?" if found else ""


def _told(problems: Sequence[Problem]) -> str:
    if len(problems) == 1:
        return str(problems[0])
    lines = [f"There are {len(problems)} things to put right.", *map(str, problems[:_MOST_TOLD])]
    if len(problems) > _MOST_TOLD:
        lines.append(f"And {len(problems) - _MOST_TOLD} more.")
    return "\n".join(lines)
