"""The screen is fitted to a bank card with keys alone, and the laptop remembers it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.desk.screen_measure import measured_pixels
from tests.ui.staff.conftest import Side
from ui.staff.bank_card import CARD_HEIGHT, CARD_WIDTH, BankCard
from ui.theme import DP, fit_scale


def opened(helper: Side) -> BankCard:
    helper.keys("Alt+7")
    helper.keys("F7")
    return helper.pages.window().findChildren(BankCard)[-1]


def test_the_outline_has_a_cards_shape_and_keys_make_it_larger_and_smaller(helper: Side) -> None:
    card = opened(helper)
    before = card.outline().width()
    QTest.keyClick(card, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(card, Qt.Key.Key_Left)
    assert card.outline().width() == before + 9
    assert card.outline().width() / card.outline().height() == pytest.approx(CARD_WIDTH / CARD_HEIGHT)


def test_what_enter_keeps_is_told_and_remembered_by_the_laptop(helper: Side) -> None:
    told: list[float] = []
    helper.presenter.screen_measured.connect(told.append)
    card = opened(helper)
    QTest.keyClick(card, Qt.Key.Key_Right)
    found = card.pixels
    QTest.keyClick(card, Qt.Key.Key_Return)
    helper.settle()
    assert "The screen is fitted to the card" in helper.words()
    assert told == [pytest.approx(found)]
    kept = helper.station.submit(lambda: measured_pixels(helper.station.desk)).result()
    assert kept == pytest.approx(found, abs=0.001)


def test_esc_leaves_all_as_it_was(helper: Side) -> None:
    QTest.keyClick(opened(helper), Qt.Key.Key_Escape)
    assert helper.station.submit(lambda: measured_pixels(helper.station.desk)).result() == 0


@pytest.mark.parametrize(
    ("window", "pixels", "scale"),
    [
        ((3840, 2160), 9.0, 9.0 * DP),  # 19 inches: a dp as it should be
        ((3840, 2160), 2.8, 2.0),  # 63 inches: larger, or the page would be lost in it
        ((1366, 768), 9.0, 1.0),  # 7 inches: the layout wins
    ],
)
def test_a_dp_is_as_large_as_the_card_says_where_the_layout_fits(
    window: tuple[int, int], pixels: float, scale: float
) -> None:
    assert fit_scale(*window, pixels) == pytest.approx(scale, abs=0.01)
