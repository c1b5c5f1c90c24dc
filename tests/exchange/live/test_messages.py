"""Talk and questions are read as they were said, and whatever is none is named and never quoted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.talk import Answered, Called, CallHeard, Head, Noted, NoteDone, Present, SeatWanted, TakenBack
from kiosk.exchange.faults import Damaged, FromNewerVersion
from kiosk.exchange.live.messages import FactsWanted, Message, spoken, understood

MESSAGES: tuple[Message, ...] = (
    Present("foyer", "foyer.1", 1, True, {"stairs.1": Head(3, "ab", 3)}),
    Called("c1", "foyer", "welcome", "help", 1),
    CallHeard("c1", "stairs"),
    Answered("c1", "stairs"),
    TakenBack("c1", "foyer"),
    Noted("n1", "foyer", "Labels, please: نور", 1),
    NoteDone("n1", "stairs"),
    SeatWanted("foyer.1", "moor", "p1"),
    FactsWanted("foyer.1", 3),
)


@pytest.mark.parametrize("message", MESSAGES)
def test_what_was_said_is_understood(message: Message) -> None:
    assert understood(spoken(message)) == message


@pytest.mark.parametrize("said", [b"2 Called\n{}", b"1 Sung\n{}"])
def test_a_newer_version_or_a_kind_nobody_here_knows_is_told_as_such(said: bytes) -> None:
    with pytest.raises(FromNewerVersion):
        understood(said)


@given(st.binary(max_size=60))
def test_bytes_that_are_no_message_are_damaged(data: bytes) -> None:
    with pytest.raises(Damaged):
        understood(b"1 Called\n" + data)
    with pytest.raises((Damaged, FromNewerVersion)):
        understood(data)


@pytest.mark.parametrize("number", [10**30, -(10**400)], ids=("long", "longer"))
def test_a_number_that_nothing_here_could_use_is_damaged(number: int) -> None:
    with pytest.raises(Damaged):
        understood(spoken(Present("foyer", "foyer.1", number)))
    with pytest.raises(Damaged):
        understood(spoken(Present("foyer", "foyer.1", 1, heads={"stairs.1": Head(number, "ab", 3)})))


@pytest.mark.parametrize(
    "said", [b"1 FactsWanted\n" + text for text in (b"{}", b"[]", b'{"incarnation":"x","after":"1"}', b"[" * 99999)]
)
def test_a_message_of_another_shape_is_damaged(said: bytes) -> None:
    with pytest.raises(Damaged):
        understood(said)
