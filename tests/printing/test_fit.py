"""Names stand as large as they can, in as few lines as are good to read."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.fit import LEAST, Box, break_evenly, fit
from kiosk.printing.letter import Lettering, Weight

CARD = Box(250, 200, 72)


def test_a_short_name_is_as_large_as_the_layout_allows(lettering: Lettering) -> None:
    assert fit(lettering, "Sam", Weight.BOLD, CARD).size == 72


def test_a_name_stays_on_one_line_down_to_the_least_size(lettering: Lettering) -> None:
    block = fit(lettering, "Sam Okonkwo-Smith", Weight.BOLD, CARD)
    assert len(block.lines) == 1
    assert LEAST <= block.size < 72


def test_a_longer_name_takes_a_second_line(lettering: Lettering) -> None:
    block = fit(lettering, "Alexandra Featherstonehaugh", Weight.BOLD, CARD)
    assert len(block.lines) == 2
    assert block.size > LEAST


def test_a_name_without_a_place_to_break_gets_smaller(lettering: Lettering) -> None:
    block = fit(lettering, "Wolfeschlegelsteinhausenbergerdorff", Weight.BOLD, CARD)
    assert len(block.lines) == 1
    assert block.size < LEAST
    assert round(block.width) == 250


def test_lines_have_one_pitch(lettering: Lettering) -> None:
    block = fit(lettering, "Anna Gruber Xaver Maria", Weight.BOLD, Box(90, 400, 72, least=30))
    assert len(block.lines) > 2
    assert block.height <= 400


def test_nothing_takes_no_room(lettering: Lettering) -> None:
    block = fit(lettering, "", Weight.BOLD, CARD)
    assert (block.width, block.height, block.lines) == (0, 0, ())


def test_lines_break_where_the_longest_is_shortest() -> None:
    assert break_evenly(["Maria ", "del ", "Carmen ", "Rodriguez"], 2) == ("Maria del", "Carmen Rodriguez")


@given(st.lists(st.text("ab", min_size=1, max_size=9), min_size=4, max_size=30), st.integers(1, 4))
def test_breaking_loses_no_word(words: list[str], count: int) -> None:
    lines = break_evenly([f"{word} " for word in words], count)
    assert len(lines) == count
    assert " ".join(lines).split() == words
