"""What a layout and caps lock make of a scanner's keys can be undone, dead keys too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.codes.keyboards import (
    FRENCH,
    GERMAN,
    LAYOUTS,
    SEPARATOR,
    UK,
    US,
    Caps,
    Layout,
    sent_for,
    typed_by,
    us_character,
)
from tests.codes import keyboards

DRAWN = {US: keyboards.US, UK: keyboards.UK, GERMAN: keyboards.GERMAN, FRENCH: keyboards.FRENCH}
WAYS = [(layout, caps) for layout in LAYOUTS for caps in layout.locks]
SENT = st.text(f"{keyboards.US} {SEPARATOR}", max_size=40)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_each_layout_is_as_keyboards_are_drawn(layout: Layout) -> None:
    assert layout.plain + layout.shifted == DRAWN[layout]


@pytest.mark.parametrize(("layout", "caps"), WAYS)
@given(st.text(f"{keyboards.US}{SEPARATOR}", max_size=40))
def test_what_was_sent_is_found_where_accents_are_left_to_themselves(layout: Layout, caps: Caps, sent: str) -> None:
    typed = "".join(typed_by(character, layout, caps) for character in sent)
    assert sent in sent_for(typed, layout, caps)


@pytest.mark.parametrize(("layout", "caps"), WAYS)
@given(st.text([each for each in keyboards.US if each not in "`~=+[{"], max_size=40))
def test_all_that_no_dead_key_makes_is_found_first(layout: Layout, caps: Caps, sent: str) -> None:
    assert sent_for(typed_by(sent, layout, caps), layout, caps)[0] == sent


@pytest.mark.parametrize(
    ("layout", "sent", "typed"),
    [
        (GERMAN, "=e", "é"),
        (GERMAN, "`A", "Â"),
        (GERMAN, "+ ", "`"),
        (GERMAN, "=x", "´x"),
        (FRENCH, "[e1", "ê&"),
        (FRENCH, '{"id":7}', "¨%id%Mè£"),
        (GERMAN, "=e= ", "é´"),
    ],
)
def test_dead_keys_are_taken_apart(layout: Layout, sent: str, typed: str) -> None:
    assert typed_by(sent, layout, Caps.OFF) == typed
    assert sent in sent_for(typed, layout, Caps.OFF)


@pytest.mark.parametrize(
    ("layout", "typed", "sent"),
    [
        (GERMAN, "¹x", "`1x"),
        (GERMAN, "a'b", "a= b"),
        (GERMAN, "a'b", "a|b"),
        (GERMAN, "Zm9v´", "Ym9v=="),
        (FRENCH, 'a"b', "q{ b"),
        (FRENCH, 'a"b', "q3b"),
    ],
)
def test_what_x11_makes_of_dead_keys_is_taken_apart(layout: Layout, typed: str, sent: str) -> None:
    assert sent in sent_for(typed, layout, Caps.OFF)


@pytest.mark.parametrize(("layout", "typed"), [(UK, "ö"), (US, "£"), (GERMAN, "é§é~")])
def test_what_a_layout_cannot_type_was_not_typed_on_it(layout: Layout, typed: str) -> None:
    assert sent_for(typed, layout, Caps.OFF) == ()


def test_caps_lock_on_a_french_keyboard_makes_digits_or_capitals() -> None:
    assert typed_by("k1a2", FRENCH, Caps.ALL_KEYS) == "K1Q2"
    assert typed_by("k1a2", FRENCH, Caps.LETTERS) == "K&QÉ"
    assert sent_for("K&QÉ", FRENCH, Caps.LETTERS) == ("k1a2",)


def test_a_capital_sharp_s_is_the_key_of_the_small_one() -> None:
    assert sent_for("aẞ", GERMAN, Caps.LETTERS) == ("A-",)


@pytest.mark.parametrize(
    ("code", "shift", "typed"), [(2, False, "1"), (2, True, "!"), (43, True, "|"), (57, True, " ")]
)
def test_a_scan_code_tells_the_key(code: int, shift: bool, typed: str) -> None:
    assert us_character(code, shift=shift) == typed


def test_a_key_that_no_us_keyboard_has_types_nothing() -> None:
    assert us_character(86, shift=False) is None


def test_a_letter_with_two_accents_is_not_taken_for_one_with_the_first() -> None:
    assert sent_for("ế", GERMAN, Caps.OFF) == ()
