"""A code survives being read aloud, typed and scanned, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ticket_code import encode, parse

SECRETS = st.binary(min_size=16, max_size=16)


@given(SECRETS)
def test_every_code_reads_back_however_it_is_typed(secret: bytes) -> None:
    code = encode(secret)
    typed = code.lower().replace("0", "o").replace("1", "l", 0)
    assert len(code) == 28
    assert parse(code) == parse(typed) == parse(f" {code[:7]}-{code[7:]} ") == code


@given(SECRETS, SECRETS)
def test_two_secrets_make_two_codes(one: bytes, other: bytes) -> None:
    assert (encode(one) == encode(other)) == (one == other)


def test_letters_that_look_like_digits_count_as_digits() -> None:
    assert parse("K1" + "iLo".ljust(26, "0")) == "K1" + "110".ljust(26, "0")


@pytest.mark.parametrize("text", ["", "K1", "K2" + "0" * 26, "K1" + "0" * 25, "K1" + "U" * 26, "K1" + "Z" + "0" * 25])
def test_anything_else_is_no_code_of_ours(text: str) -> None:
    assert parse(text) is None


def test_a_code_is_made_of_16_bytes_only() -> None:
    with pytest.raises(ValueError, match="16 bytes, not 3"):
        encode(b"abc")
