"""Signatures hold for what was signed, and secrets follow from secrets alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchange import keys

SIGNING_KEY = keys.new_signing_key()
PUBLIC = keys.public_key(SIGNING_KEY)
EVENT_KEY = "5a" * 32


def test_a_signature_holds_for_what_was_signed() -> None:
    assert keys.is_signed(PUBLIC, b"told", keys.sign(SIGNING_KEY, b"told"))


@given(st.binary())
def test_it_holds_for_nothing_else(told: bytes) -> None:
    assert not keys.is_signed(PUBLIC, told + b"!", keys.sign(SIGNING_KEY, told))


def test_it_holds_for_nobody_elses_key() -> None:
    assert not keys.is_signed(keys.public_key(keys.new_signing_key()), b"told", keys.sign(SIGNING_KEY, b"told"))


@pytest.mark.parametrize(
    ("public", "signature"),
    [("", ""), ("no", "no"), (PUBLIC, "00"), ("00", "00" * 64)],
    ids=["nothing", "no hex", "a short signature", "a short key"],  # the key is a new one in each process
)
def test_what_is_no_key_or_signature_does_not_hold(public: str, signature: str) -> None:
    assert not keys.is_signed(public, b"told", signature)


def test_a_keyed_hash_is_the_same_for_the_same_text_and_key_alone() -> None:
    told = keys.keyed_hash(EVENT_KEY, "K1ABC")
    assert told == keys.keyed_hash(EVENT_KEY, "K1ABC")
    assert told not in (keys.keyed_hash(EVENT_KEY, "K1ABD"), keys.keyed_hash("00" * 32, "K1ABC"))
    assert len(told) == 32


def test_labels_are_told_apart_where_one_ends() -> None:
    assert keys.derive(b"secret", "code", "12", "3") != keys.derive(b"secret", "code", "1", "23")


def test_what_is_derived_has_the_size_that_was_asked_for() -> None:
    assert [len(keys.derive(b"secret", "code", size=size)) for size in (16, 32, 64)] == [16, 32, 64]


def test_a_stations_mac_holds_for_that_station_and_key_alone() -> None:
    mac = keys.station_mac(EVENT_KEY, "north", "north-1", PUBLIC)
    assert keys.is_station_mac(EVENT_KEY, "north", "north-1", PUBLIC, mac)
    assert not keys.is_station_mac(EVENT_KEY, "south", "north-1", PUBLIC, mac)
    assert not keys.is_station_mac("00" * 32, "north", "north-1", PUBLIC, mac)
    assert not keys.is_station_mac(EVENT_KEY, "north", "north-1", PUBLIC, "ü")
