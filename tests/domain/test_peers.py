"""How another laptop stands to this one, in the order in which it matters."""

from collections.abc import Mapping

import pytest

from kiosk.domain.peers import (
    SILENT,
    SKEWED,
    Alone,
    Behind,
    ClockOff,
    Copied,
    Peer,
    Standing,
    Together,
    ours_ahead,
    standing,
)
from kiosk.domain.talk import Head, Present
from tests.samples import NINE

KNOWN = {"foyer.1": Head(7, "d7", 7), "stairs.1": Head(5, "d5", 5)}


def peer(ahead: int = 0, heads: Mapping[str, Head] = KNOWN, heard: int = NINE) -> Peer:
    """Return the laptop on the stairs as it spoke at nine."""
    return Peer(Present("stairs", "stairs.1", heard + ahead, heads=heads), heard)


def head(count: int) -> Head:
    return Head(count, f"d{count}", count)


@pytest.mark.parametrize(
    ("laptop", "said"),
    [
        (peer(), Together()),
        (peer(ahead=SKEWED), Together()),
        (peer(ahead=-SKEWED), Together()),
        (peer(ahead=SKEWED + 1), ClockOff(SKEWED + 1)),
        (peer(ahead=-SKEWED - 1), ClockOff(-SKEWED - 1)),
        (peer(heads={"stairs.1": head(5)}), Behind(7, us=False)),
        (peer(heads=KNOWN | {"foyer.1": head(3)}), Behind(4, us=False)),
        (peer(heads=KNOWN | {"stairs.1": head(9)}), Behind(4, us=True)),
        (peer(heads=KNOWN | {"lift.1": head(2)}), Behind(2, us=True)),
        (peer(heads={"stairs.1": head(9)}), Behind(4, us=True)),
    ],
)
def test_what_there_is_to_say_of_a_laptop_that_speaks(laptop: Peer, said: Standing) -> None:
    assert standing(laptop, KNOWN, NINE) == (said,)


def test_a_laptop_is_alone_once_it_has_not_spoken_for_a_while_whatever_else_was_so() -> None:
    assert standing(peer(), KNOWN, NINE + SILENT) == (Together(),)
    assert standing(peer(ahead=9 * SKEWED, heads={}), KNOWN, NINE + SILENT + 1) == (Alone(NINE),)


def test_nobody_is_together_with_a_laptop_that_is_cut_off_itself_however_lately_they_spoke() -> None:
    assert standing(peer(), KNOWN, NINE, is_cut=True) == (Alone(NINE),)


def test_a_copied_file_is_said_first_and_does_not_hide_the_rest() -> None:
    assert standing(peer(), KNOWN, NINE, doubled=(Copied(),)) == (Copied(),)
    assert standing(peer(), KNOWN, NINE + SILENT + 1, doubled=(Copied(),)) == (Copied(), Alone(NINE))
    all_of_it = standing(peer(ahead=-200_000, heads={"stairs.1": head(5)}), KNOWN, NINE, doubled=(Copied(),))
    assert all_of_it == (Copied(), ClockOff(-200_000), Behind(7, us=False))


def test_where_our_own_clock_is_wrong_the_others_are_not_called_so() -> None:
    assert standing(peer(ahead=-180_000), KNOWN, NINE, 180_000) == (Together(),)
    assert standing(peer(), KNOWN, NINE, 180_000) == (ClockOff(180_000),)


@pytest.mark.parametrize(
    ("ahead", "ours"),
    [
        ((), 0),
        ((-180_000,), 0),
        ((-180_000, -190_000), 180_000),
        ((200_000, 190_000, 180_000), -190_000),
        ((-180_000, 180_000), 0),
        ((1_000, -1_000), 0),
    ],
)
def test_our_own_clock_is_wrong_where_two_others_agree_on_it(ahead: tuple[int, ...], ours: int) -> None:
    assert ours_ahead([peer(each) for each in ahead], NINE) == ours


def test_laptops_that_are_silent_have_no_say_about_our_clock() -> None:
    assert ours_ahead([peer(-180_000), peer(-180_000, heard=NINE - SILENT - 1)], NINE) == 0
