"""A serial scanner's codes are found in its bytes, wherever they are split and whatever stands between."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.codes.serial import Came, Received, TooLong, receive, silence
from kiosk.codes.wedge import LONGEST
from kiosk.domain.ticket_code import encode

CODE, OTHER = encode(bytes(range(16))), encode(bytes(range(16, 32)))
SEPARATED = "0104012345123456\x1d21AB12"


def came(*pieces: bytes) -> list[Came]:
    """Return what is told of bytes that come in these pieces, and then no more."""
    received, told = Received(), list[Came]()
    for piece in pieces:
        received, ended = receive(received, piece)
        told += ended
    return told + list(silence(received)[1])


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t", b"\x03", b""])
def test_each_end_of_a_code_is_known(end: bytes) -> None:
    assert came(CODE.encode() + end) == [CODE]


@given(st.sets(st.integers(1, 70)))
def test_bytes_may_be_split_anywhere(cuts: set[int]) -> None:
    stream = f"{CODE}\r\n{SEPARATED}\t{OTHER}\r".encode()
    places = [0, *sorted(cut for cut in cuts if cut < len(stream)), len(stream)]
    pieces = [stream[start:end] for start, end in itertools.pairwise(places)]
    assert came(*pieces) == [CODE, SEPARATED, OTHER]


def test_what_frames_and_pads_a_code_is_no_part_of_it() -> None:
    assert came(b"\x00\x00\x02 " + CODE.encode() + b"\x00\x03\r\n\x00") == [CODE]


def test_a_null_in_the_middle_of_a_code_makes_it_another() -> None:
    assert came(CODE[:9].encode() + b"\x00" + CODE[9:].encode()) == [f"{CODE[:9]}\x00{CODE[9:]}"]


def test_text_is_taken_as_utf_8_or_as_what_older_scanners_send() -> None:
    assert came("Straße\r".encode(), "Straße\r".encode("latin-1")) == ["Straße", "Straße"]


def test_a_flood_is_not_kept_and_told_once() -> None:
    flood = [b"x" * 4096] * 256
    received = Received()
    for piece in flood:
        received, _ = receive(received, piece)
        assert len(received.data) <= LONGEST
    assert came(*flood, b"\r", CODE.encode(), b"\r") == [TooLong(), CODE]


@given(st.lists(st.binary(max_size=60), max_size=20))
def test_any_bytes_give_texts_and_nothing_else(pieces: list[bytes]) -> None:
    assert all(isinstance(text, str) and text for text in came(*pieces))
