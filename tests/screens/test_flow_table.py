"""The table of moves that is drawn: complete, and made by the moves themselves."""

from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtGui import QImage

from kiosk.flow.errands import Errand
from kiosk.flow.inputs import Input, NotDone, Pressed
from kiosk.flow.keys import Key
from kiosk.flow.panels import Panel
from kiosk.flow.places import name
from kiosk.flow.screens import Page
from tests.screens.flow_table import BENEATH, SAME_SCREEN, STAYS, Answer, Table, flow_table, write_flow
from tests.screens.samples import example_event
from tests.screens.variants import States, states


@pytest.fixture(scope="module")
def shown(qapp: object) -> States:
    return states(example_event())


@pytest.fixture(scope="module")
def table(shown: States) -> Table:
    return flow_table(shown)


def test_every_screen_meets_every_input_and_has_an_answer(table: Table, shown: States) -> None:
    assert {(given, screen) for given in table.inputs for screen in table.screens} == set(table.cells)
    assert all(table.cells.values())
    assert set(table.screens) == {name(one.screen) for one in shown.values()}


def test_no_kind_of_screen_is_without_a_sample(table: Table) -> None:
    assert len(table.screens) == len(get_args(Page)) + len(get_args(Panel)) + len(["still-there"])


def test_no_key_no_input_and_no_errand_that_goes_amiss_is_left_out(table: Table) -> None:
    inputs = {kind.__name__ for kind in get_args(Input)} - {Pressed.__name__, NotDone.__name__}
    undone = {f"not done: {kind.__name__}" for kind in get_args(Errand)}
    assert set(table.inputs) == inputs | undone | {f"key: {key}" for key in Key}


def test_the_table_says_what_follows_and_what_is_asked_for(table: Table) -> None:
    assert table.cells["key: no code", "welcome"] == [Answer("find-name", ("StartFinding",))]
    assert table.cells["Broke", "sessions"] == [Answer("resting", ("Forget", "Call"))]
    assert table.cells["key: back", "privacy"] == [Answer(BENEATH)]
    assert table.cells["key: print", "privacy"] == [Answer(STAYS)]
    assert Answer(SAME_SCREEN) in table.cells["CallMoved", "help-sent"]


def test_it_is_written_as_a_picture_and_as_a_page(shown: States, table: Table, tmp_path: Path) -> None:
    write_flow(shown, tmp_path)
    picture = QImage(str(tmp_path / "flow.png"))
    assert picture.width() > 150 * len(table.screens)
    assert picture.height() > 20 * len(table.inputs)
    assert (tmp_path / "flow.html").read_text("utf-8").count("<td>") == len(table.cells)
