"""What a scanner meant is found whatever the keyboard and the scanner made of it, and never guessed between people."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.codes.keyboards import FRENCH, GERMAN, LAYOUTS, UK, US, Caps, Layout, sent_for, typed_by
from kiosk.codes.scanner import ReadAs, ScannerSettings
from kiosk.codes.typed import Meant, Unsure, choose, readings
from kiosk.codes.wedge import Typed
from kiosk.domain.spelling import ALPHABET
from kiosk.domain.ticket_code import encode
from tests.codes import keyboards

CODE = encode(bytes(range(16)))
WAYS = [(layout, caps) for layout in LAYOUTS for caps in layout.locks]
SECRETS = st.binary(min_size=16, max_size=16)
SEPARATED = "0104012345123456\x1d21AB12"


def came(text: str, sent: str | None = None) -> Typed:
    return Typed(text, sent)


@given(SECRETS, st.sampled_from(WAYS), st.booleans())
def test_a_known_code_of_ours_survives_every_layout_and_caps_lock(
    secret: bytes, way: tuple[Layout, Caps], tells_keys: bool
) -> None:
    code = encode(secret)
    typed = came(typed_by(code, *way), code if tells_keys else None)
    assert choose(typed, {code}.__contains__) == Meant(code)


@given(SECRETS, st.sampled_from(WAYS))
def test_a_code_and_the_one_that_a_german_keyboard_makes_of_it_are_never_taken_for_each_other(
    secret: bytes, way: tuple[Layout, Caps]
) -> None:
    code = encode(secret)
    twin = code.translate(str.maketrans("YZ", "ZY"))
    assume(twin != code)
    chosen = choose(came(typed_by(code, *way)), {code, twin}.__contains__)
    assert chosen in (Meant(code), Unsure())
    assert choose(came(typed_by(code, *way), code), {code, twin}.__contains__) in (Meant(code), Unsure())


@given(st.lists(st.text(ALPHABET, min_size=6, max_size=8), min_size=1, max_size=30, unique=True), st.sampled_from(WAYS))
def test_of_many_short_codes_the_right_one_is_meant_or_none(codes: list[str], way: tuple[Layout, Caps]) -> None:
    chosen = choose(came(typed_by(codes[0], *way)), set(codes).__contains__)
    assert chosen in (Meant(codes[0]), Unsure())


@given(st.text(keyboards.US, min_size=6, max_size=40), st.sampled_from(WAYS))
def test_an_imported_code_of_any_characters_is_found_by_the_keys(sent: str, way: tuple[Layout, Caps]) -> None:
    assert choose(came(typed_by(sent, *way), sent), {sent}.__contains__) == Meant(sent)


SCANNERS = st.sampled_from([layout for layout in LAYOUTS if layout is not FRENCH])
IMPORTED = st.text("ABCXYZabcxyz0123456789-/", min_size=6, max_size=10)


@given(IMPORTED, SCANNERS, st.sampled_from(WAYS), st.booleans())
def test_an_untaught_scanner_that_is_set_to_a_keyboard_of_its_own_is_understood(
    code: str, scanner: Layout, laptop: tuple[Layout, Caps], tells_keys: bool
) -> None:
    pressed = sent_for(code, scanner, Caps.OFF)[0]
    typed = came(typed_by(pressed, *laptop), pressed if tells_keys else None)
    assert choose(typed, {code}.__contains__) == Meant(code)


@pytest.mark.parametrize("sent", [None, "ABCXZY"])
def test_a_short_code_with_y_and_z_changed_is_found_and_none_is_guessed_where_both_are_known(sent: str | None) -> None:
    typed = came("ABCXZY", sent)
    assert choose(typed, {"ABCXYZ"}.__contains__) == Meant("ABCXYZ")
    assert choose(typed, {"ABCXZY"}.__contains__) == Meant("ABCXZY")
    assert choose(typed, {"ABCXYZ", "ABCXZY"}.__contains__) == Unsure()
    taught = ScannerSettings(read_as=ReadAs.KEYS if sent else ReadAs.US)
    assert choose(typed, {"ABCXYZ", "ABCXZY"}.__contains__, settings=taught) == Meant("ABCXZY")


def test_two_people_between_whom_nothing_tells_are_told_as_such() -> None:
    assert choose(came("ABCXYZ"), {"ABCXYZ", "ABCXZY"}.__contains__) == Unsure()


def test_a_laptop_whose_keyboard_is_known_need_not_be_unsure() -> None:
    settings = ScannerSettings(read_as=ReadAs.GERMAN)
    assert choose(came("ABCXYZ"), {"ABCXYZ", "ABCXZY"}.__contains__, settings=settings) == Meant("ABCXZY")
    settings = ScannerSettings(read_as=ReadAs.US)
    assert choose(came("ABCXYZ"), {"ABCXYZ", "ABCXZY"}.__contains__, settings=settings) == Meant("ABCXYZ")
    settings = ScannerSettings(read_as=ReadAs.KEYS)
    assert choose(came("ABCXYZ", "ABCXZY"), {"ABCXYZ", "ABCXZY"}.__contains__, settings=settings) == Meant("ABCXZY")


def test_two_spellings_of_one_code_are_one() -> None:
    assert choose(came(CODE.lower()), lambda text: text.upper() == CODE) == Meant(CODE.lower())
    ticket = "order-7"
    assert choose(came(ticket), lambda text: text.casefold() == ticket, str.casefold) == Meant(ticket)


@pytest.mark.parametrize("identifier", ["]Q1", "]C1", "]d2", "]e0"])
@pytest.mark.parametrize(("layout", "caps"), WAYS)
def test_an_aim_identifier_is_taken_off(identifier: str, layout: Layout, caps: Caps) -> None:
    assert choose(came(typed_by(identifier + CODE, layout, caps)), {CODE}.__contains__) == Meant(CODE)


def test_what_a_scanner_puts_around_codes_is_taken_off() -> None:
    settings = ScannerSettings(prefix="~", suffix="##")
    assert choose(came(f"~]Q3{CODE}##"), {CODE}.__contains__, settings=settings) == Meant(CODE)
    assert choose(came(CODE), {CODE}.__contains__, settings=settings) == Meant(CODE)


def test_a_code_that_begins_like_an_identifier_is_found_too() -> None:
    assert choose(came("]Q1table"), {"]Q1table"}.__contains__) == Meant("]Q1table")


def test_a_code_that_was_sent_twice_with_no_key_between_is_one() -> None:
    assert choose(came(f"]Q1{CODE}" * 2), {CODE}.__contains__) == Meant(CODE)


@pytest.mark.parametrize(("layout", "caps"), WAYS)
def test_separators_of_gs1_stay_where_they_are(layout: Layout, caps: Caps) -> None:
    assert choose(came(typed_by(f"]d2{SEPARATED}", layout, caps)), {SEPARATED}.__contains__) == Meant(SEPARATED)


def test_an_unknown_code_of_ours_is_given_in_its_true_spelling() -> None:
    assert choose(came(CODE.lower()), lambda _: False) == Meant(CODE)


def test_a_text_that_nothing_explains_is_given_as_sent() -> None:
    assert choose(came("table 4"), lambda _: False) == Meant("table 4")
    assert choose(came("tablè%", "table5"), lambda _: False) == Meant("table5")
    assert choose(came("таблица"), lambda _: False) == Meant("таблица")


@pytest.mark.parametrize(("layout", "typed"), [(US, "order@7#2"), (UK, 'order"7£2'), (GERMAN, 'order"7§2')])
def test_a_ticket_of_another_system_is_found_among_the_readings(layout: Layout, typed: str) -> None:
    assert typed_by("order@7#2", layout, Caps.OFF) == typed
    assert choose(came(typed), {"order@7#2"}.__contains__) == Meant("order@7#2")


def test_a_french_keyboards_digits_are_found() -> None:
    typed = typed_by("17824466", FRENCH, Caps.OFF)
    assert typed == "&è_é''--"
    assert choose(came(typed), {"17824466"}.__contains__) == Meant("17824466")


def test_a_scanner_that_minds_the_keyboard_itself_is_understood_too() -> None:
    assert choose(came("order-7", "order/7"), {"order-7"}.__contains__) == Meant("order-7")
    assert choose(came("ORDER-7", "ORDER-7"), {"order-7"}.__contains__) == Meant("order-7")


def test_a_keyboard_that_is_known_leaves_few_readings() -> None:
    assert set(readings(came("zy-1"), ScannerSettings(read_as=ReadAs.GERMAN))) == {"yz/1", "YZ/1", "YZ?!"}
    assert len(readings(came("x" * 8, "y" * 8), ScannerSettings(read_as=ReadAs.KEYS))) < 4
