"""The one question is counted, whoever answers it; nobody's answer stands alone (EXPERIENCE §1: K2).

What the file, a bundle and the counter hold of it stands in tests/desk/test_answers.
"""

from dataclasses import fields
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.desk.answers import kept
from kiosk.flow.errands import CountAnswer
from tests import joined
from tests.desk.test_answers import COUNTED, SIX
from tests.experience.example import station_of
from tests.joined import at_work
from tests.samples import at
from tests.ui.alive import brought_to_life


def test_k2_an_answer_is_counted_without_a_person_or_a_time() -> None:
    assert [field.name for field in fields(CountAnswer)] == ["answer"]


def test_k2_closing_the_window_keeps_the_count_and_nobody_s_row(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "foyer"
    with (
        station_of(folder, joined.pack(), "foyer", lambda: at(9, 30)) as station,
        brought_to_life(qtbot, station, tmp_path),
    ):
        for one in SIX:
            station.run(CountAnswer(one))
    with at_work(folder) as desk:
        assert kept(desk.store) == COUNTED
