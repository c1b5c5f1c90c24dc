"""A hub's address, as people type it and as a QR code holds it."""

import pytest

from kiosk.exchange.address import Address, NoAddress, as_code, parse_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("192.168.1.5", Address("192.168.1.5", 4222)),
        (" 192.168.1.5:4300 ", Address("192.168.1.5", 4300)),
        ("hub-laptop.local:4222", Address("hub-laptop.local", 4222)),
        ("foyer", Address("foyer", 4222)),
        ("fd00::2", Address("fd00::2", 4222)),
        ("[fd00::2]", Address("fd00::2", 4222)),
        ("[fe80::1%wlan0]:4300", Address("fe80::1%wlan0", 4300)),
        ("kiosk-hub://192.168.1.5:4222", Address("192.168.1.5", 4222)),
        ("KIOSK-HUB://192.168.1.5:4222/", Address("192.168.1.5", 4222)),
    ],
)
def test_an_address_may_be_typed_in_many_ways(typed: str, address: Address) -> None:
    assert parse_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "",
        ":4222",
        "192.168.1",
        "192.168.1.256",
        "192.168.1.5:",
        "192.168.1.5:0",
        "192.168.1.5:65536",
        "192.168.1.5:port",
        "user:word@192.168.1.5",
        "a b",
        "-",
        "http://192.168.1.5",
        "[192.168.1.5",
        "[foyer]:4222",
        "x" * 300,
    ],
)
def test_what_is_no_address_is_told_in_words(typed: str) -> None:
    with pytest.raises(NoAddress, match=r"It looks like 192\.168\.1\.5"):
        parse_address(typed)


@pytest.mark.parametrize("address", [Address("192.168.1.5"), Address("fd00::2", 4300), Address("foyer.local", 1)])
def test_the_code_brings_the_same_address_over(address: Address) -> None:
    assert parse_address(as_code(address)) == address


def test_an_address_of_numbers_with_colons_is_written_in_brackets() -> None:
    assert str(Address("fd00::2", 4222)) == "[fd00::2]:4222"
