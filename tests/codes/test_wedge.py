"""Tests that a scanner's typing is told from a person's, whatever order they come in."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.codes.wedge import (
    LONGEST,
    Earlier,
    Fate,
    Jumbled,
    Key,
    Kind,
    LetGo,
    Nothing,
    Pace,
    Scanned,
    Taken,
    Typed,
    Typing,
    Verdict,
    rest,
    step,
)
from kiosk.domain.ticket_code import encode, parse

PACE = Pace()
CODE, OTHER_CODE = encode(bytes(range(16))), encode(bytes(range(16, 32)))


@dataclass
class Field:
    """A field behind the recogniser, and what it told of."""

    pace: Pace = PACE
    typing: Typing = field(default_factory=Typing)
    waiting: str = ""
    reached: str = ""
    scans: list[str] = field(default_factory=list)
    jumbles: int = 0

    def press(self, key: Key) -> None:
        self.typing, verdict = step(self.typing, key, self.pace)
        self._settle(verdict.earlier)
        if verdict.key is Fate.KEEP_BACK:
            self.waiting += key.typed.text
        elif verdict.key is Fate.PASS:
            self.reached += {Kind.END: "\n", Kind.OTHER: "→"}.get(key.kind, key.typed.text)

    def pause(self) -> None:
        self._settle(rest(self.typing, self.pace))
        self.typing = Typing()

    def _settle(self, earlier: Earlier) -> None:
        match earlier:
            case Nothing():
                return
            case Scanned(typed):
                self.scans.append(typed.text)
            case Jumbled():
                self.jumbles += 1
            case LetGo():
                self.reached += self.waiting
        self.waiting = ""


def character(text: str, at: int, sent: str | None = None) -> Key:
    return Key(Kind.CHARACTER, at, Typed(text, sent))


def typed(text: str, gap: int, start: int = 0, end: str = "") -> list[Key]:
    keys = [character(letter, start + place * gap) for place, letter in enumerate(text)]
    return [*keys, Key(Kind.END, start + len(text) * gap)] if end else keys


def field_after(keys: list[Key]) -> Field:
    behind = Field()
    for key in keys:
        behind.press(key)
    behind.pause()
    return behind


@pytest.mark.parametrize("end", ["", "\n"])
def test_a_scanners_typing_never_reaches_the_field(end: str) -> None:
    behind = field_after(typed(CODE, 10, end=end))
    assert (behind.reached, behind.scans) == ("", [CODE])


def test_a_persons_typing_reaches_the_field_whole() -> None:
    behind = field_after(typed("Amina Example", 90, end="\n"))
    assert (behind.reached, behind.scans) == ("Amina Example\n", [])


def test_rolling_fingers_are_a_persons() -> None:
    behind = field_after(typed("the", 12) + typed("n", 0, 400))
    assert (behind.reached, behind.scans) == ("then", [])


def test_a_single_key_is_kept_back_until_the_pace_limit() -> None:
    _, verdict = step(Typing(), character("a", 0), PACE)
    assert verdict == Verdict(Nothing(), Fate.KEEP_BACK)
    assert rest(Typing(open=Typed("a"), count=1), PACE) == LetGo()


def test_return_alone_passes_at_once() -> None:
    assert step(Typing(), Key(Kind.END, 5), PACE) == (Typing(), Verdict(Nothing(), Fate.PASS))


def test_a_control_key_in_the_middle_of_a_code_reaches_nothing() -> None:
    behind = field_after([*typed("ABCDEFG", 5), Key(Kind.OTHER, 36), *typed("HIJ", 5, 41)])
    assert (behind.reached, behind.scans) == ("", ["ABCDEFGHIJ"])


def test_an_arrow_after_a_persons_letter_comes_after_it() -> None:
    assert field_after([*typed("a", 0), Key(Kind.OTHER, 20)]).reached == "a→"


def test_a_clock_that_steps_back_makes_no_scan() -> None:
    assert field_after(typed("ABCDEFGH", -5)).scans == []


person = st.tuples(st.just("person"), st.text("abc xyz", min_size=1, max_size=8), st.integers(80, 400), st.booleans())
scanner = st.tuples(
    st.just("scanner"), st.text("ABCXYZ019", min_size=6, max_size=40), st.integers(0, 35), st.booleans()
)


@given(st.lists(st.one_of(person, scanner), max_size=8), st.booleans())
def test_in_any_order_no_code_reaches_the_field_and_no_letter_is_lost(
    turns: list[tuple[str, str, int, bool]], timer_late: bool
) -> None:
    behind, now = Field(), 0
    for _, text, gap, end in turns:
        now += 80
        for key in typed(text, gap, now, "\n" if end else ""):
            if key.at - now > PACE.limit and not timer_late:
                behind.pause()
            now = key.at
            behind.press(key)
    behind.pause()
    assert behind.scans == [text for who, text, _, _ in turns if who == "scanner"]
    assert behind.reached == "".join(text + "\n" * end for who, text, _, end in turns if who == "person")


def test_a_code_that_is_sent_twice_in_one_go_is_one_scan() -> None:
    assert field_after(typed(CODE, 5, end="\n") + typed(CODE, 5, 150, end="\n")).scans == [CODE]


def test_a_second_end_right_after_the_first_presses_nothing() -> None:
    behind = field_after([*typed(CODE, 5, end="\n"), Key(Kind.END, 145), Key(Kind.OTHER, 150)])
    assert (behind.reached, behind.scans) == ("", [CODE])


def test_two_codes_in_one_go_are_nobodys() -> None:
    behind = field_after(typed(CODE, 5, end="\n") + typed(OTHER_CODE, 5, 150, end="\n"))
    assert (behind.reached, behind.scans, behind.jumbles) == ("", [], 1)


@given(st.data(), st.sampled_from(["", "\n"]))
def test_what_two_scanners_type_into_each_other_is_nobodys(data: st.DataObject, end: str) -> None:
    pair = data.draw(st.lists(st.text("0123456789", min_size=6, max_size=9), min_size=2, max_size=2, unique=True))
    queues, keys = [list(code + end) for code in pair], list[str]()
    while any(queues):
        keys.append(data.draw(st.sampled_from([queue for queue in queues if queue])).pop(0))
    together = [Key(Kind.END, 9 * at) if key == "\n" else character(key, 9 * at) for at, key in enumerate(keys)]
    behind = field_after(together)
    assert behind.reached == ""
    assert len("".join(behind.scans)) in (0, len(pair[0] + pair[1]))


def test_a_separator_stands_in_a_code_and_alone_is_a_shortcut() -> None:
    separator = Key(Kind.SEPARATOR, 36, Typed("\x1d", "\x1d"))
    assert field_after([*typed("ABCDEFG", 5), separator, *typed("HIJ", 5, 41)]).scans == ["ABCDEFG\x1dHIJ"]
    assert step(Typing(), separator, PACE)[1] == Verdict(Nothing(), Fate.PASS)


def test_keys_that_tell_themselves_are_kept_beside_what_they_typed() -> None:
    keys = [character("z", place, "y") for place in range(6)]
    typing = Typing()
    for key in keys:
        typing, _ = step(typing, key, PACE)
    assert rest(typing, PACE) == Scanned(Typed("zzzzzz", "yyyyyy"))
    typing, _ = step(typing, character("z", 9), PACE)
    assert rest(typing, PACE) == Scanned(Typed("zzzzzzz", None))


def test_what_is_kept_back_is_taken_as_soon_as_it_is_a_scanners() -> None:
    fates = [step(Typing(count=count, last=1), character("a", 2), PACE)[1] for count in range(4, 7)]
    assert fates == [
        Verdict(Nothing(), Fate.KEEP_BACK),
        Verdict(Taken(), Fate.DROP),
        Verdict(Nothing(), Fate.DROP),
    ]


def test_a_flood_is_kept_no_longer_than_a_code_can_be() -> None:
    typing = Typing()
    for at in range(LONGEST + 500):
        typing, verdict = step(typing, character("a", at), PACE)
    told = rest(typing, PACE)
    assert isinstance(told, Jumbled)
    assert len(told.parts[0].text) == LONGEST
    assert verdict.key is Fate.DROP


@given(st.lists(st.tuples(st.integers(0, 2), st.sampled_from("abc→\n")), max_size=60))
def test_random_typing_loses_reorders_and_doubles_no_letter(presses: list[tuple[int, str]]) -> None:
    now, fast, behind = 0, 0, Field()
    for gap, key in presses:
        fast = fast + 1 if gap == 0 and fast < PACE.shortest - 2 else 0  # fingers roll, but not for a whole code
        now += 12 if fast else 36 * (gap + 1)
        kind = {"→": Kind.OTHER, "\n": Kind.END}.get(key, Kind.CHARACTER)
        behind.press(Key(kind, now, Typed(key)))
    behind.pause()
    assert (behind.reached, behind.scans) == ("".join(key for _, key in presses), [])


@given(st.lists(st.integers(0, 28), min_size=1, max_size=4), st.text("0123456789ABCXYZ", min_size=4, max_size=4))
def test_a_persons_letters_in_the_middle_of_a_code_make_it_no_other_code(places: list[int], letters: str) -> None:
    text = CODE
    for place, letter in zip(places, letters, strict=False):
        text = text[:place] + letter + text[place:]
    [scan] = field_after(typed(text, 7, end="\n")).scans
    assert parse(scan) is None
