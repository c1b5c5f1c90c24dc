"""The event's own texts: in the language asked for, or said to be in the main one."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.languages import KNOWN
from kiosk.domain.own_words import OwnText, in_language

CODES = st.sampled_from(KNOWN)
WORDS = st.text(min_size=1).map(str.strip).filter(bool)


@given(WORDS, CODES, st.dictionaries(CODES, st.dictionaries(WORDS, WORDS, max_size=3), max_size=3), CODES)
def test_a_text_always_comes_with_the_language_it_is_in(
    words: str, main: str, translations: dict[str, dict[str, str]], wanted: str
) -> None:
    shown = in_language(words, main, translations, wanted)
    assert shown == OwnText(words, main) or shown == OwnText(translations[wanted][words], wanted)


@given(WORDS, WORDS, CODES)
def test_space_around_a_text_does_not_hide_its_translation(words: str, other: str, wanted: str) -> None:
    assert in_language(f"\n{words} ", "other", {wanted: {words: other}}, wanted) == OwnText(other, wanted)
