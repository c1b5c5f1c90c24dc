"""The list of what everybody can do names tests that are there, and says plainly what is not."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "build_spec/accessibility.md").read_text("utf-8").splitlines()
    if re.match(r"\| (\d|E\d)", line)
]


def shown_by(cell: str) -> list[tuple[str, str]]:
    """Return the file and name of every test in a cell."""
    return [(file, test) for file, test in re.findall(r"`([\w/]+\.py)::(\w+)`", cell)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_line_names_tests_that_are_there_or_says_not_yet(row: list[str]) -> None:
    _, promise, shown = row
    assert promise
    assert shown_by(shown) or shown.startswith("not yet")
    for file, test in shown_by(shown):
        assert f"def {test}(" in (ROOT / file).read_text("utf-8")


WCAG = {
    *(f"1.{part}" for part in ("1.1", "3.1", "3.2", "3.3", "3.4", "3.5", "4.1", "4.2", "4.3", "4.4", "4.5")),
    *(f"1.4.{number}" for number in (10, 11, 13)),
    *(f"2.{part}" for part in ("1.1", "1.2", "1.4", "2.1", "2.2", "3.1", "4.1", "4.2", "4.3", "4.6", "4.7", "4.11")),
    *(f"2.5.{number}" for number in (1, 2, 3, 4, 7, 8)),
    *(
        f"3.{part}"
        for part in ("1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.6", "3.1", "3.2", "3.3", "3.4", "3.7", "3.8")
    ),
    *("4.1.2", "4.1.3"),
}
"""The success criteria of WCAG 2.2, levels A and AA, but for those that the list says are left out."""


def test_every_criterion_has_its_line() -> None:
    assert {row[0].split()[0] for row in ROWS if re.search(r" A+$", row[0])} == WCAG
