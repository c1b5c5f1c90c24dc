"""How a laptop's scanners type is kept in its folder, and what makes no sense there is told."""

from pathlib import Path

import pytest

from kiosk.codes.scanner import USUAL, Ending, ReadAs, ScannerSettings
from kiosk.codes.wedge import Pace
from kiosk.exchange.faults import Damaged
from kiosk.exchange.scanner_file import NAME, keep_settings, read_settings

OURS = ScannerSettings(Pace(50, 8), ReadAs.GERMAN, "~", "#", frozenset({Ending.TAB}), "0c2e:0901:4711")


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    keep_settings(tmp_path, OURS)
    assert read_settings(tmp_path) == OURS


def test_a_laptop_that_was_told_nothing_takes_what_is_usual(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == USUAL


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"pace": 5}', '{"pace": {"limit": 0}}', '{"pace": {"shortest": 1}}', '{"read_as": "Klingon"}', "\xff"],
)
def test_what_makes_no_sense_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text, "latin-1")
    with pytest.raises(Damaged):
        read_settings(tmp_path)
