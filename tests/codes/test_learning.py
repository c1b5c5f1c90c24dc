"""What one scan of the test code tells of a scanner and a keyboard, and what is then made of its codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.codes.keyboards import FRENCH, GERMAN, LAYOUTS, UK, US, Caps, Layout, typed_by
from kiosk.codes.learning import SLOW, TEST_CODE, Learnt, NotTheTest, learn
from kiosk.codes.learnt_words import sentences
from kiosk.codes.scanner import USUAL, Ending, ReadAs
from kiosk.codes.tickets import is_our_code
from kiosk.codes.typed import Meant, choose
from kiosk.codes.wedge import USUAL_PACE, Key, Kind, Typed
from tests.codes import keyboards

WAYS = [(layout, caps) for layout in LAYOUTS for caps in layout.locks]
NEVER_DEAD = [key for key in keyboards.US if key not in "`~=+[{"]


def keys(text: str, sent: str = "", gap: int = 8, end: str = "\r", start: int = 0) -> list[Key]:
    """Return the keys of a text, each telling which it is if all are `sent`."""
    told = [Typed(letter, sent[place] if sent else None) for place, letter in enumerate(text)]
    typed = [Key(Kind.CHARACTER, start + gap * place, each) for place, each in enumerate(told)]
    return [*typed, Key(Kind.END, start + gap * len(text), Typed(end, None))] if end else typed


def learnt(*pressed: Key) -> Learnt:
    told = learn(pressed)
    assert isinstance(told, Learnt)
    return told


def test_the_test_code_holds_every_character_that_layouts_swap_and_is_nobodys_ticket() -> None:
    swapped = {key for key in keyboards.US for layout in LAYOUTS if typed_by(key, layout, Caps.OFF) != key}
    assert swapped <= set(TEST_CODE)
    assert not is_our_code(TEST_CODE)


@pytest.mark.parametrize(("layout", "caps"), WAYS)
def test_a_layout_and_caps_lock_are_told_by_what_was_typed(layout: Layout, caps: Caps) -> None:
    told = learnt(*keys(typed_by(TEST_CODE, layout, caps)))
    assert (told.layout, told.caps, told.read_as) == (layout, caps, layout.name)


@pytest.mark.parametrize(("layout", "caps"), WAYS)
def test_keys_that_tell_themselves_are_preferred_also_where_dead_keys_type_nothing(layout: Layout, caps: Caps) -> None:
    alone = [typed_by(character, layout, caps) for character in TEST_CODE]
    typed = [Typed("" if each in layout.dead else each, key) for each, key in zip(alone, TEST_CODE, strict=True)]
    told = learnt(*(Key(Kind.CHARACTER, 5 * place, each) for place, each in enumerate(typed)))
    assert (told.read_as, told.layout, told.caps) == (ReadAs.KEYS, layout, caps)


def test_what_x11_types_with_caps_lock_on_is_known() -> None:
    typed = typed_by(TEST_CODE, GERMAN, Caps.LETTERS).replace("ß", "ẞ")
    told = learnt(*keys(typed))
    assert (told.layout, told.caps) == (GERMAN, Caps.LETTERS)


def test_keys_that_tell_themselves_do_on_a_layout_that_nobody_here_knows() -> None:
    told = learnt(*keys("ж" * len(TEST_CODE), TEST_CODE))
    assert (told.read_as, told.layout) == (ReadAs.KEYS, None)
    assert "Keyboard: another layout. This laptop tells" in sentences(told)[0]


def test_a_scanner_that_minds_the_keyboard_itself_is_taken_at_its_word() -> None:
    pressed = keys(TEST_CODE, TEST_CODE.translate(str.maketrans("yz-", "zy/")))
    assert learnt(*pressed).read_as is ReadAs.US


@pytest.mark.parametrize(("layout", "caps"), WAYS)
def test_what_stands_around_a_code_is_learnt_as_it_was_sent(layout: Layout, caps: Caps) -> None:
    told = learnt(*keys(typed_by(f"#]Q1{TEST_CODE}@1", layout, caps)))
    assert (told.aim, told.prefix, told.suffix) == ("]Q1", "#", "@1")


@pytest.mark.parametrize(("end", "ends"), [("\r", {Ending.RETURN}), ("\t", {Ending.TAB}), ("", set())])
def test_what_ends_a_code_is_learnt(end: str, ends: set[Ending]) -> None:
    told = learnt(*keys(TEST_CODE, end=end))
    assert told.ends == ends
    assert told.settings(USUAL).ends == (ends or set(Ending))


def test_one_that_sends_everything_twice_is_told() -> None:
    again = keys(TEST_CODE, start=10_000)
    assert learnt(*keys(TEST_CODE), *again).twice
    assert learnt(*keys(f"]Q1{TEST_CODE}#" * 2)) == learnt(*keys(f"]Q1{TEST_CODE}#" * 2))
    twice = learnt(*keys(f"]Q1{TEST_CODE}#" * 2))
    assert (twice.twice, twice.aim, twice.prefix, twice.suffix) == (True, "]Q1", "", "#")
    assert not learnt(*keys(TEST_CODE)).twice


@pytest.mark.parametrize(("gap", "limit"), [(1, 35), (25, 35), (26, 39), (40, 60), (70, SLOW), (200, SLOW)])
def test_the_pace_leaves_room_for_the_scanner_and_none_for_people(gap: int, limit: int) -> None:
    told = learnt(*keys(TEST_CODE, gap=gap))
    assert (told.slowest, told.settings(USUAL).pace.limit) == (gap, limit)
    assert told.is_slow is (gap > SLOW)


@pytest.mark.parametrize("text", ["", "K1ABC", TEST_CODE[:-1], TEST_CODE[1:]])
def test_anything_else_teaches_nothing(text: str) -> None:
    assert learn(keys(text)) == NotTheTest()


@given(st.sampled_from(WAYS), st.sampled_from(["", "!", "#@"]), st.text(NEVER_DEAD, min_size=6, max_size=30))
def test_after_learning_a_code_arrives_as_it_was_sent(way: tuple[Layout, Caps], prefix: str, code: str) -> None:
    told = learnt(*keys(typed_by(prefix + TEST_CODE, *way)))
    typed = Typed(typed_by(prefix, *way) + typed_by(code, *way), None)
    assert choose(typed, {code}.__contains__, settings=told.settings(USUAL)) == Meant(code)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (Learnt(ReadAs.KEYS, GERMAN, Caps.OFF), "Keyboard: German. This laptop tells which keys"),
        (Learnt(ReadAs.US, US, Caps.OFF), "comes as it is"),
        (Learnt(ReadAs.FRENCH, FRENCH, Caps.ALL_KEYS), "Caps lock is on."),
        (Learnt(ReadAs.UK, UK, Caps.OFF, aim="]d2", prefix="~", suffix="#"), "(]d2)"),
        (Learnt(ReadAs.UK, UK, Caps.OFF, prefix="~"), "puts “~”"),
        (Learnt(ReadAs.UK, UK, Caps.OFF, ends=frozenset(Ending)), "ends with Return or Tab."),
        (Learnt(ReadAs.UK, UK, Caps.OFF), "No key ends a code."),
        (Learnt(ReadAs.UK, UK, Caps.OFF, slowest=90), "inter-character delay"),
        (Learnt(ReadAs.UK, UK, Caps.OFF, slowest=9), "up to 9 ms"),
        (Learnt(ReadAs.UK, UK, Caps.OFF, twice=True), "That counts once."),
    ],
)
def test_each_thing_learnt_is_said(told: Learnt, words: str) -> None:
    assert words in " ".join(sentences(told))
    assert told.settings(USUAL).pace.shortest == USUAL_PACE.shortest
