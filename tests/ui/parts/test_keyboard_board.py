"""The screen's own keyboard as a value, and its layouts as data."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui import fonts
from ui.parts.keyboard_board import WIDTH, Board, Cap, Does, Shows, caps, held, pressed
from ui.parts.keyboard_layout import KeyboardLayout, layout_for, layouts, signs
from ui.words import words

ENGLISH, POLISH, URDU, PANJABI, ARABIC = layouts()
NEEDED = {
    "en": "abcdefghijklmnopqrstuvwxyz'-.@",
    "pl": "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
    "ur": "اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ",
    "pa": "ੳਅੲਸਹਕਖਗਘਙਚਛਜਝਞਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵੜਾਿੀੁੂੇੈੋੌੰਂੱ਼੍",
}
"""The letters that each language is written with."""


def typeable(layout: KeyboardLayout) -> set[str]:
    boards = [Board(layout), Board(layout, shifted=True)]
    return {cap.text for board in boards for row in caps(board) for cap in row if cap.does is Does.TYPE}


def key(board: Board, does: Does, text: str | None = None) -> Cap:
    return next(cap for row in caps(board) for cap in row if cap.does is does and text in (None, cap.text))


def texts(board: Board) -> list[str]:
    return [cap.text for row in caps(board) for cap in row if cap.does is Does.TYPE]


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: str(layout.language))
def test_a_layout_has_every_letter_that_its_language_is_written_with(layout: KeyboardLayout) -> None:
    assert not set(NEEDED[layout.language]) - typeable(layout)


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: str(layout.language))
def test_a_layout_fits_the_screen_and_is_drawn_in_bundled_fonts(layout: KeyboardLayout, qapp: object) -> None:
    for board in (Board(layout), Board(layout, shifted=True), Board(layout, picking=True), Board(layout, Shows.SIGNS)):
        assert len(caps(board)) == 4
        assert all(sum(cap.width for cap in row) <= WIDTH for row in caps(board))
    letters = "".join(typeable(layout))
    assert all(fonts.ensure_for(letter, layout.language) for letter in letters)
    assert not [letter for letter in letters if unicodedata.category(letter)[0] not in "LMP"]


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: str(layout.language))
def test_accented_letters_of_a_letter_fit_the_screen_too(layout: KeyboardLayout) -> None:
    for letter in layout.variants:
        for board in (Board(layout), Board(layout, shifted=True)):
            shown = Board(layout, Shows.VARIANTS, board.shifted, letter=letter.upper() if board.shifted else letter)
            assert texts(shown)
            assert len(caps(shown)) == 4


def test_each_layout_is_chosen_by_its_own_name_in_its_own_script() -> None:
    offered = pressed(Board(ENGLISH), key(Board(ENGLISH), Does.LAYOUTS))
    names = [cap.text for row in caps(offered) for cap in row if cap.does is Does.CHOOSE]
    assert names == ["English", "Polski", "اردو", "ਪੰਜਾਬੀ", "العربية"]
    assert pressed(offered, key(offered, Does.CHOOSE, "اردو")) == Board(URDU)
    assert pressed(offered, key(offered, Does.LAYOUTS)) == Board(ENGLISH)


def test_whoever_reads_another_language_begins_with_its_letters() -> None:
    assert [layout_for(language) for language in ("pl", "ur", "de")] == [POLISH, URDU, ENGLISH]
    assert [layout.is_rtl for layout in layouts()] == [False, False, True, False, True]


def test_every_sign_has_a_name_in_the_language_of_the_screen() -> None:
    assert {f"keyboard.sign {sign}" for row in signs() for sign in row if not sign.isalnum()} <= words().keys()


def test_one_capital_is_followed_by_small_letters() -> None:
    shifted = pressed(Board(ENGLISH), key(Board(ENGLISH), Does.SHIFT))
    assert "Q" in texts(shifted)
    assert pressed(shifted, key(shifted, Does.TYPE, "Q")) == Board(ENGLISH)
    assert pressed(shifted, key(shifted, Does.SHIFT)) == Board(ENGLISH)


def test_a_layout_without_capitals_or_accents_has_no_keys_for_them() -> None:
    does = {cap.does for row in caps(Board(ARABIC)) for cap in row}
    assert not {Does.SHIFT, Does.ACCENTS} & does
    assert Does.SHIFT in {cap.does for row in caps(Board(PANJABI)) for cap in row}


def test_digits_stay_until_letters_are_wanted_again() -> None:
    digits = pressed(Board(ENGLISH), key(Board(ENGLISH), Does.SIGNS))
    assert {*"1234567890@.-_"} <= set(texts(digits))
    assert pressed(digits, key(digits, Does.TYPE, "7")) == digits
    assert pressed(digits, key(digits, Does.SPACE)) == digits
    assert pressed(digits, key(digits, Does.LETTERS)) == Board(ENGLISH)
    assert sum(map(len, signs())) > 20


@pytest.mark.parametrize("layout", [ENGLISH, POLISH], ids=["en", "pl"])
def test_accents_come_by_a_key_that_can_be_seen_and_by_holding_a_letter(layout: KeyboardLayout) -> None:
    picking = pressed(Board(layout), key(Board(layout), Does.ACCENTS))
    assert not key(picking, Does.TYPE, "q").able
    by_key = pressed(picking, key(picking, Does.TYPE, "e"))
    assert by_key == held(Board(layout), key(Board(layout), Does.TYPE, "e"))
    assert texts(by_key)[:4] == [*layout.variants["e"][:4]]
    assert pressed(by_key, key(by_key, Does.TYPE, "é")) == Board(layout)


def test_accented_capitals_come_the_same_way() -> None:
    shifted = Board(ENGLISH, shifted=True)
    assert "É" in texts(held(shifted, key(shifted, Does.TYPE, "E")))
    shown = texts(held(shifted, key(shifted, Does.TYPE, "S")))
    assert all(len(text) == 1 for text in shown)


def test_a_letter_without_accents_may_be_held_without_harm() -> None:
    assert held(Board(ENGLISH), key(Board(ENGLISH), Does.TYPE, "q")) == Board(ENGLISH)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 12), st.booleans()), max_size=40))
def test_whatever_is_pressed_there_are_keys_to_go_on_with(presses: list[tuple[int, int, bool]]) -> None:
    board = Board(ENGLISH)
    for row, place, long in presses:
        row_caps = caps(board)[row]
        if row_caps:
            cap = row_caps[place % len(row_caps)]
            board = held(board, cap) if long else pressed(board, cap)
        assert {Does.LAYOUTS, Does.SPACE, Does.CLEAR, Does.DELETE} <= {cap.does for cap in caps(board)[3]}
