"""Only laptops of the same event read what they tell each other, and each message for what it was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchange.event_seal import OVERHEAD, open_from_event, seal_for_event
from kiosk.exchange.faults import NotForUs

KEY, OTHER = "0e" * 32, "0f" * 32
SEALED = seal_for_event(KEY, "facts", b"somebody arrived")


def test_what_was_sealed_opens_with_the_same_key_and_purpose() -> None:
    assert open_from_event(KEY, "facts", SEALED) == b"somebody arrived"
    assert len(SEALED) == OVERHEAD + len(b"somebody arrived")


def test_another_event_or_another_purpose_opens_nothing() -> None:
    for key, purpose in ((OTHER, "facts"), (KEY, "talk")):
        with pytest.raises(NotForUs):
            open_from_event(key, purpose, SEALED)


@given(st.integers(0, len(SEALED) - 1), st.integers(1, 255))
def test_a_changed_byte_is_noticed(place: int, change: int) -> None:
    changed = bytearray(SEALED)
    changed[place] ^= change
    with pytest.raises(NotForUs):
        open_from_event(KEY, "facts", bytes(changed))


@given(st.binary(max_size=40))
def test_what_strangers_send_does_not_open(data: bytes) -> None:
    with pytest.raises(NotForUs):
        open_from_event(KEY, "facts", data)


def test_the_same_words_never_look_the_same() -> None:
    assert seal_for_event(KEY, "facts", b"x") != seal_for_event(KEY, "facts", b"x")
