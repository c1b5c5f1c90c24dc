"""The login that all stations of an event share, and the authority they believe."""

import base64
import ssl

import nkeys
import pytest

from kiosk.exchange.certificates import believing, hub_certificate
from kiosk.exchange.login import login
from kiosk.exchange.nkey import station_public, station_seed

EVENT_KEY, OTHER_KEY = bytes(range(32)).hex(), bytes(range(1, 33)).hex()


def test_the_login_of_a_known_event_stays_what_it_was() -> None:
    assert station_seed(EVENT_KEY) == "SUABJMCLS42GSMASUGQLGT3SVJH5EMUVM7EONKSMZXZKVOZ4QQZBPGPXIQ"
    assert station_public(EVENT_KEY) == "UA2X2JPDCZMA5J3RN4AL7RULVSMMHGUL2TGBL7DMAG7LGY27GPMQZTZQ"


def test_the_public_half_knows_what_the_private_half_signed() -> None:
    pair = nkeys.from_seed(station_seed(EVENT_KEY).encode())
    assert pair.public_key.decode() == station_public(EVENT_KEY)
    assert pair.verify(b"a question", pair.sign(b"a question"))


def test_both_halves_are_of_a_user_as_nats_spells_them() -> None:
    assert station_seed(EVENT_KEY).startswith("SU")
    assert station_public(EVENT_KEY).startswith("U")


def test_another_event_has_another_login() -> None:
    assert station_seed(EVENT_KEY) != station_seed(OTHER_KEY)
    assert station_public(EVENT_KEY) != station_public(OTHER_KEY)


def test_the_events_key_is_not_in_the_login() -> None:
    assert bytes.fromhex(EVENT_KEY) not in base64.b32decode(station_seed(EVENT_KEY) + "======")


def test_every_laptop_of_an_event_makes_the_same_authority() -> None:
    first, second = (hub_certificate(EVENT_KEY, ["127.0.0.1"]) for _ in range(2))
    assert first.authority == second.authority
    assert first.authority != hub_certificate(OTHER_KEY, ["127.0.0.1"]).authority


def test_every_hub_has_a_key_of_its_own_that_does_not_show_itself() -> None:
    first, second = (hub_certificate(EVENT_KEY, ["127.0.0.1"]) for _ in range(2))
    assert first.private_key != second.private_key
    assert "PRIVATE" not in repr(first)


def test_a_station_believes_no_authority_but_its_events() -> None:
    [only] = believing(EVENT_KEY).get_ca_certs()
    assert only["subject"] == ((("commonName", "kiosk"),),)


@pytest.mark.parametrize("part", ["nkeys_seed_str", "tls", "tls_hostname", "tls_handshake_first"])
def test_a_login_says_all_that_nats_needs(part: str) -> None:
    assert part in login(EVENT_KEY)


def test_a_login_asks_for_tls_before_the_first_word() -> None:
    said = login(EVENT_KEY)
    assert said["tls_handshake_first"]
    assert said["tls"].verify_mode is ssl.CERT_REQUIRED
    assert said["tls"].check_hostname
