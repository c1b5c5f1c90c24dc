"""Gather what the benchmarks found into one table of ratios, ready for the README."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

Figure = Callable[[str, str, str], None]


@dataclass(slots=True)
class Figures:
    """The rows of the table, in the order they were measured."""

    rows: list[tuple[str, str, str]] = field(default_factory=list)

    def table(self) -> Iterator[str]:
        """Yield the table's lines, in Markdown."""
        yield "| what | goal | measured |"
        yield "|---|---|---|"
        for row in self.rows:
            yield f"| {' | '.join(row)} |"


FIGURES = pytest.StashKey[Figures]()


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Figure:
    """Return a function that notes what was measured, its goal, and how it came out."""
    figures = request.config.stash.setdefault(FIGURES, Figures())
    return lambda what, goal, measured: figures.rows.append((what, goal, measured))


@pytest.fixture
def disk() -> Iterator[Path]:
    """Return a folder on the disk that the program lies on."""
    with TemporaryDirectory(dir=Path(__file__).parents[2], prefix=".bench-") as folder:
        yield Path(folder)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print the table."""
    figures = config.stash.get(FIGURES, None)
    if figures is not None:
        terminalreporter.section("figures")
        for line in figures.table():
            terminalreporter.write_line(line)
