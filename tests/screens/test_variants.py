"""Which pictures are drawn, and on which sheets they stand."""

from collections.abc import Mapping
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.flow.places import name
from tests.screens.samples import example_event
from tests.screens.sheets import MOST_SHEETS, SHEET_WIDTH, contact_sheet, divided, family
from tests.screens.variants import LANGUAGES, SIZES, Shot, States, Variant, asked, chosen, states
from ui.theme import TextSize, ThemeName


@pytest.fixture(scope="module")
def shown(qapp: object) -> States:
    return states(example_event())


def test_every_state_is_seen_at_every_size_in_every_text_size_and_theme(shown: States) -> None:
    shots = chosen(shown)
    assert {(shot.state, shot.variant.size) for shot in shots} == set(product(shown, SIZES))
    assert {(shot.state, shot.variant.text) for shot in shots} == set(product(shown, TextSize))
    assert {(shot.state, shot.variant.theme) for shot in shots} == set(product(shown, ThemeName))


def test_every_screen_is_seen_in_every_language(shown: States) -> None:
    seen = {(name(shown[shot.state].screen), shot.variant.language) for shot in chosen(shown)}
    assert seen == set(product({name(one.screen) for one in shown.values()}, LANGUAGES))


def test_pictures_that_were_approved_are_drawn_again_when_a_screen_is_added(shown: States) -> None:
    fewer = {state: one for place, (state, one) in enumerate(shown.items()) if place != 9}
    before = chosen(fewer)
    assert len(set(before) - set(chosen(shown, before))) <= len(before) * 0.05
    assert set(chosen(shown)) - set(chosen(shown, before))


def test_a_filter_draws_every_state_as_it_is_asked_for(shown: States) -> None:
    shots = asked(shown, "sessions", size="1080x1920", language="ur")
    variant = Variant("1080x1920", TextSize.STANDARD, ThemeName.MOOR, "ur")
    assert shots == [Shot(state, variant) for state in shown if "sessions" in state]
    assert asked(shown, "privacy") == [shot for shot in chosen(shown) if "privacy" in shot.state]


def test_a_picture_is_known_by_its_name(shown: States) -> None:
    shots = chosen(shown)
    assert [Shot.named(shot.name) for shot in shots] == shots
    assert len({shot.name for shot in shots}) == len(shots)


def test_there_are_few_sheets_and_every_picture_stands_on_one(shown: States) -> None:
    files = [Path(f"{shot.name}.png") for shot in chosen(shown)]
    groups: Mapping[str, object] = divided(files)
    assert len(groups) <= MOST_SHEETS
    assert sorted(file for group in divided(files).values() for file in group) == sorted(files)


def test_a_family_is_found_by_the_longest_beginning() -> None:
    assert [family(state) for state in ("panel-help-sent", "panel-privacy", "welcome-back", "welcome", "new")] == [
        "help",
        "panels",
        "visit",
        "welcome",
        "others",
    ]


def test_a_sheet_holds_pictures_of_every_shape(qapp: object) -> None:
    pictures = {}
    for place, (wide, high) in enumerate([(1366, 768), (1024, 768), (1080, 1920), (1920, 1080)] * 2):
        pictures[str(place)] = QImage(wide, high, QImage.Format.Format_RGB32)
        pictures[str(place)].fill(QColor("white"))
    sheet = contact_sheet(pictures)
    white = sum(
        sheet.pixelColor(x, y) == QColor("white") for x in range(0, SHEET_WIDTH, 8) for y in range(0, sheet.height(), 8)
    )
    assert white * 64 > 8 * 580 * 320
