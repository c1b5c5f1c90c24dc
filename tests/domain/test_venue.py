"""The code that joins a phone to the Wi-Fi says what was meant, however odd the name and the password are."""

import re

import numpy as np
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from kiosk.codes.draw import draw_code
from kiosk.domain.venue import Wifi, wifi_code

PLAIN = Wifi("KnowledgeExchange", "heather-moor-2026")
texts = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=32)


def understood(code: str) -> dict[str, str]:
    """Return what a phone makes of a code: fields as a reader of the ZXing form takes them apart."""
    assert code.startswith("WIFI:")
    assert code.endswith(";;")
    found = re.findall(r"([A-Z]):((?:\\.|[^\\;])*);", code.removeprefix("WIFI:"))
    return {key: re.sub(r"\\(.)", r"\1", re.sub(r'^"(.*)"$', r"\1", value)) for key, value in found}


def test_a_network_with_a_password_is_told_as_phones_expect_it() -> None:
    assert wifi_code(PLAIN) == "WIFI:S:KnowledgeExchange;T:WPA;P:heather-moor-2026;;"


def test_an_open_network_asks_for_no_password_and_a_hidden_one_says_so() -> None:
    assert wifi_code(Wifi("Moor", hidden=True)) == "WIFI:S:Moor;T:nopass;H:true;;"


def test_signs_that_mean_something_are_escaped_and_hexadecimal_names_are_quoted() -> None:
    assert wifi_code(Wifi('a;b,c:d\\e"f')) == 'WIFI:S:a\\;b\\,c\\:d\\\\e\\"f;T:nopass;;'
    assert wifi_code(Wifi("Beef")) == 'WIFI:S:"Beef";T:nopass;;'


@given(texts, texts)
def test_whatever_name_and_password_come_back_as_they_were(network: str, password: str) -> None:
    told = understood(wifi_code(Wifi(network, password)))
    assert (told["S"], told["P"]) == (network, password)


def test_a_reader_of_codes_reads_it_back() -> None:
    odd = Wifi('Moor; "West"', "a\\b:c,d;e")
    [read] = zxingcpp.read_barcodes(np.asarray(draw_code(wifi_code(odd))))
    assert understood(read.text) == {"S": odd.network, "T": "WPA", "P": odd.password}


def test_a_password_is_in_no_log() -> None:
    assert "heather" not in repr(PLAIN)
