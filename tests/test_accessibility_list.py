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


def test_the_list_is_long_enough_to_be_one() -> None:
    assert len(ROWS) > 50
