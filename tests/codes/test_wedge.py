"""Tests that a scanner's typing is told from a person's, whatever order they come in, and is put right."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.codes.wedge import (
    Fate,
    Key,
    Kind,
    LetGo,
    Nothing,
    Pace,
    Scanned,
    Typing,
    Verdict,
    choose,
    repairs,
    rest,
    step,
)
from kiosk.domain.ticket_code import encode

PACE = Pace()
CODE = encode(bytes(range(16)))
US = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./" + '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
UK = "`1234567890-=qwertyuiop[]#asdfghjkl;'zxcvbnm,./" + '¬!"£$%^&*()_+QWERTYUIOP{}~ASDFGHJKL:@ZXCVBNM<>?'
GERMAN = "^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-" + "°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_"


@dataclass
class Field:
    """A field behind the recogniser, and the codes it told of."""

    pace: Pace = PACE
    typing: Typing = field(default_factory=Typing)
    waiting: str = ""
    reached: str = ""
    scans: list[str] = field(default_factory=list)

    def press(self, key: Key) -> None:
        self.typing, verdict = step(self.typing, key, self.pace)
        self._settle(verdict.earlier)
        if verdict.key is Fate.KEEP_BACK:
            self.waiting += key.character
        elif verdict.key is Fate.PASS:
            self.reached += {Kind.END: "\n", Kind.OTHER: "→"}.get(key.kind, key.character)

    def pause(self) -> None:
        self._settle(rest(self.typing, self.pace))
        self.typing = Typing()

    def _settle(self, earlier: Nothing | LetGo | Scanned) -> None:
        if isinstance(earlier, Nothing):
            return
        if isinstance(earlier, Scanned):
            self.scans.append(earlier.text)
        else:
            self.reached += self.waiting
        self.waiting = ""


def typed(text: str, gap: int, start: int = 0, end: str = "") -> list[Key]:
    keys = [Key(Kind.CHARACTER, start + place * gap, character) for place, character in enumerate(text)]
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
    _, verdict = step(Typing(), Key(Kind.CHARACTER, 0, "a"), PACE)
    assert verdict == Verdict(Nothing(), Fate.KEEP_BACK)
    assert rest(Typing("a", 0), PACE) == LetGo()


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


@pytest.mark.parametrize("layout", [US, UK, GERMAN], ids=["US", "UK", "German"])
@given(st.text(US, min_size=1, max_size=30), st.booleans())
def test_what_a_layout_or_caps_lock_changed_is_among_the_repairs(layout: str, sent: str, caps: bool) -> None:
    received = sent.translate(str.maketrans(US, layout))
    one_case = all(letter.lower() not in "äöüß;:[]{}'\"" for letter in received + sent)
    assert sent in repairs(received.swapcase() if caps and one_case else received)


@given(st.binary(min_size=16, max_size=16), st.sampled_from([US, UK, GERMAN]), st.booleans())
def test_a_known_code_of_ours_survives_every_layout_and_caps_lock(secret: bytes, layout: str, caps: bool) -> None:
    code = encode(secret)
    received = code.translate(str.maketrans(US, layout))
    assert choose(received.swapcase() if caps else received, {code}.__contains__) == code


def test_an_unknown_code_of_ours_is_given_in_its_true_spelling() -> None:
    assert choose(CODE.lower(), lambda _: False) == CODE


def test_a_text_that_nothing_explains_is_given_as_typed() -> None:
    assert choose("table 4", lambda _: False) == "table 4"


def test_a_ticket_of_another_system_is_found_among_the_repairs() -> None:
    assert choose("order@7£2", {'order"7#2'}.__contains__) == 'order"7#2'
