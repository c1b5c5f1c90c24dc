"""Facts travel as they were written, and whatever is no packet is named and never quoted."""

import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.fact import NEEDED, Kind
from kiosk.exchange.faults import Damaged, FromNewerVersion
from kiosk.exchange.packet import KeptDetails, Packet, packed, unpacked
from tests.telling import Telling

NAME = "The message"


def packet() -> Packet:
    telling = Telling()
    telling.tell(Kind.ARRIVED, door="main", by="", overrode=None)
    telling.tell(Kind.SEAT_TAKEN, session="moor", override=True)
    telling.tell(Kind.STATION_CLOSED, None, arrivals=3)
    return Packet(tuple(telling.facts), (KeptDetails("d1", "p1", '{"name": "نور"}'),))


def altered(**parts: object) -> bytes:
    """Return a packet in which some parts are others."""
    told = json.loads(zlib.decompress(packed(packet())))
    return zlib.compress(json.dumps(told | parts).encode())


def test_what_was_packed_is_unpacked_digest_for_digest() -> None:
    there = unpacked(packed(packet()), NAME)
    assert there == packet()
    assert [fact.digest for fact in there.facts] == [fact.digest for fact in packet().facts]


@given(st.binary(max_size=200))
def test_bytes_that_are_no_packet_are_damaged(data: bytes) -> None:
    for text in (data, zlib.compress(data)):
        with pytest.raises(Damaged):
            unpacked(text, NAME)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4),
    lambda part: st.lists(part, max_size=11) | st.dictionaries(st.text(max_size=3), part, max_size=3),
    max_leaves=14,
)


@given(rows=st.lists(JSON, min_size=1, max_size=2), details=st.booleans())
def test_rows_of_another_shape_are_damaged_or_of_a_kind_we_do_not_know(rows: list[object], details: bool) -> None:
    with pytest.raises((Damaged, FromNewerVersion)):
        unpacked(altered(**{"details" if details else "facts": rows}), NAME)


@pytest.mark.parametrize("place", range(10))
def test_no_part_of_a_fact_may_be_of_another_type(place: int) -> None:
    [row, *_] = json.loads(zlib.decompress(packed(packet())))["facts"]
    row[place] = [1.5]
    with pytest.raises(Damaged):
        unpacked(altered(facts=[row]), NAME)


@pytest.mark.parametrize("kind", NEEDED)
def test_a_fact_that_no_table_could_be_built_from_is_damaged(kind: Kind) -> None:
    whole: dict[str, str | int] = {name: "x" if needed is str else 1 for name, needed in NEEDED[kind].items()}
    told = Telling().tell(kind, "p1", None, **whole)
    assert unpacked(packed(Packet((told,))), NAME).facts == (told,)
    for name in whole:
        for wrong in (None, True, -1, 2**62):
            with pytest.raises(Damaged):
                unpacked(packed(Packet((Telling().tell(kind, "p1", None, **{**whole, name: wrong}),))), NAME)


def test_a_newer_version_or_a_kind_nobody_here_knows_is_told_as_such() -> None:
    [row, *_] = json.loads(zlib.decompress(packed(packet())))["facts"]
    row[5] = "flew away"
    for newer in (altered(v=2), altered(facts=[row])):
        with pytest.raises(FromNewerVersion):
            unpacked(newer, NAME)


def test_what_would_fill_the_memory_is_not_unpacked() -> None:
    with pytest.raises(Damaged):
        unpacked(zlib.compress(b" " * 65 * 2**20), NAME)


def test_whoever_came_by_an_invitation_told_no_name_and_travels_all_the_same() -> None:
    told = Telling().tell(Kind.REGISTERED_HERE, "p1", None, details=None, ticket_type="standard", by="")
    assert unpacked(packed(Packet((told,))), NAME).facts == (told,)
