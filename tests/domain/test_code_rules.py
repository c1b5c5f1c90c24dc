"""What a scanned text may mean, by the rules of the event; what no rule says is never guessed."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.domain.code_rules import AS_THEY_STAND, LONGEST, CodeRules, invitation_in, key_of, keys, meaning
from kiosk.domain.invitation import encode as invite
from kiosk.domain.ticket_code import encode
from tests.domain.test_invitation import SOMEBODY

OURS = encode(bytes(16))
PRETIX, EVENTBRITE, HI_EVENTS = "nm8uvbs3ahkqp4c6xzrw2ytgd7ef5hjk", "1782446650123456789001", "A-9K3M2QX"
ALF_IO = "0e4ad1f6-59a8-4d0e-9d58-6a5b7a1c2d3e/Zm9vYmFyYmF6cXV4"
INDICO_URL = "https://indico.example.org/event/7/registrations/9?token=6f7e"
INDICO = '{"i":[2,"indico.example.org","AQIDBAUGBwgJCgsMDQ4PEA=="]}'
INDICO_EARLIER = '{"checkin_secret": "01020304-0506-0708-090a-0b0c0d0e0f10", "event_id": "7"}'
UUID = "0102030405060708090a0b0c0d0e0f10"
TICKETS = CodeRules(urls=("https://tickets.example.org/t/{code}?from=mail", "https://go.example.org/{code}"))


@pytest.mark.parametrize("code", [PRETIX, EVENTBRITE, HI_EVENTS, ALF_IO, INDICO, INDICO_URL, "Ms O'Brien 7", OURS])
def test_a_code_of_another_system_counts_exactly_as_it_stands(code: str) -> None:
    assert keys(code, AS_THEY_STAND) == keys(f" {code}\r\n", AS_THEY_STAND) == (code,)


@pytest.mark.parametrize("other", [PRETIX.upper(), "A 9K3M2QX", f"https://go.example.org/{PRETIX}"])
def test_without_a_rule_nothing_else_counts_for_it(other: str) -> None:
    assert not {PRETIX, HI_EVENTS} & set(keys(other, AS_THEY_STAND))


@pytest.mark.parametrize("spelt", [OURS.lower(), f"{OURS[:9]}-{OURS[9:]}", OURS.replace("0", "O")])
def test_a_code_of_ours_may_be_spelt_freely_whatever_the_rules(spelt: str) -> None:
    assert keys(spelt, AS_THEY_STAND) == keys(spelt, CodeRules(any_case=True, up_to="-")) == (OURS,)


def test_case_and_spaces_matter_unless_a_rule_says_otherwise() -> None:
    assert key_of("A-9k3 m2qx", CodeRules(any_case=True, ignore_spaces=True)) == "a-9k3m2qx"
    assert key_of("A-9k3 m2qx", CodeRules(any_case=True)) == "a-9k3 m2qx"


def test_what_follows_a_mark_may_be_left_out() -> None:
    assert key_of(ALF_IO, CodeRules(up_to="/")) == key_of(ALF_IO[:36], CodeRules(up_to="/")) == ALF_IO[:36]


@pytest.mark.parametrize(
    "text", ["https://tickets.example.org/t/Ab3?from=mail", "HTTPS://TICKETS.EXAMPLE.ORG/t/Ab3?from=mail"]
)
def test_a_rule_finds_the_code_in_an_address(text: str) -> None:
    assert keys(text, TICKETS) == (text, "Ab3")


@pytest.mark.parametrize(
    "text",
    [
        "https://tickets.example.org/t/Ab3",
        "https://tickets.example.org/T/Ab3?from=mail",
        "https://ticketsXexample.org/t/Ab3?from=mail",
        "https://go.example.org/Ab3/4",
        "http\u017f://go.example.org/Ab3",
        "https://go.example.org/",
        "see https://go.example.org/Ab3",
    ],
)
def test_an_address_that_is_otherwise_gives_no_code(text: str) -> None:
    assert keys(text, TICKETS) == (text,)


@pytest.mark.parametrize("text", [INDICO, INDICO_EARLIER, "AQIDBAUGBwgJCgsMDQ4PEA", UUID.upper()])
def test_indicos_codes_are_compared_by_the_tickets_uuid(text: str) -> None:
    assert keys(text, CodeRules(indico=True)) == (UUID,)


INDICO_ALONG = '{"i":[2,"indico.example.org","AQIDBAUGBwgJCgsMDQ4PEA==","EA8ODQwLCgkIBwYFBAMCAQ=="]}'


def test_who_comes_along_with_somebody_has_a_ticket_of_their_own_in_indico() -> None:
    assert keys(INDICO_ALONG, CodeRules(indico=True)) == (f"{UUID}+100f0e0d0c0b0a090807060504030201",)
    assert keys(INDICO_ALONG.replace('{"i"', '{"more": 7, "i"'), CodeRules(indico=True)) == keys(
        INDICO_ALONG, CodeRules(indico=True)
    )


def test_indico_s_uuid_in_an_address_is_a_rule_of_the_event() -> None:
    shown = "https://indico.example.org/event/7/registrations/9/?token=01020304-0506-0708-090a-0b0c0d0e0f10"
    rules = CodeRules(urls=("https://indico.example.org/event/7/registrations/9/?token={code}",), indico=True)
    assert UUID in keys(shown, rules)
    assert UUID not in keys(shown, CodeRules(indico=True))


@pytest.mark.parametrize(
    "text",
    [
        *("AQIDBAUGBwgJCgsMDQ4PEB", "{", '{"i": 7}', '{"i": [2, "x"]}', '{"i": [2, "x", 3]}', '{"i": [1, 2, "no"]}'),
        *("7", '{"checkin_secret": 7}', '{"checkin_secret": null, "i": [2, "x", "AQIDBAUGBwgJCgsMDQ4PEA=="]}'),
        *('{"i":[3,"x","AQIDBAUGBwgJCgsMDQ4PEA=="]}', '{"i":[2,"x","AQIDBAUGBwgJCgsMDQ4PEA==","no"]}'),
        '{"i":[2,"x","AQIDBAUGBwgJCgsMDQ4PEA==","AQIDBAUGBwgJCgsMDQ4PEA==",1]}',
    ],
)
def test_what_is_none_of_indicos_counts_as_it_stands(text: str) -> None:
    assert keys(text, CodeRules(indico=True)) == (text,)


def test_an_invitation_may_stand_in_an_address_too() -> None:
    code = invite(SOMEBODY)
    assert invitation_in(f"https://go.example.org/{code}", TICKETS) == invitation_in(code, TICKETS) == SOMEBODY
    assert invitation_in(f"https://go.example.org/{code}", AS_THEY_STAND) is None


def test_what_is_longer_than_any_code_means_nothing() -> None:
    assert keys("7" * LONGEST, AS_THEY_STAND) == ("7" * LONGEST,)
    assert keys("7" * (LONGEST + 1), AS_THEY_STAND) == ()


ALL_RULES = CodeRules(TICKETS.urls, any_case=True, ignore_spaces=True, up_to="/", indico=True)


@settings(deadline=None)
@given(st.text() | st.text(st.characters(codec=None)), st.sampled_from([AS_THEY_STAND, TICKETS, ALL_RULES]))
@example("\ud800", TICKETS)
@example("[" * 100_000, ALL_RULES)
@example('{"i":' * 100_000, ALL_RULES)
@example("   ", AS_THEY_STAND)
def test_any_text_has_keys_that_can_be_looked_up_and_none_is_empty(text: str, rules: CodeRules) -> None:
    found = keys(text, rules)
    assert all(key and key.encode() for key in found)
    assert invitation_in(text, rules) is None


def test_spellings_of_one_code_mean_the_same_and_other_codes_something_else() -> None:
    mean, invited = meaning(CodeRules(any_case=True)), invite(SOMEBODY)
    for code in (OURS, invited, HI_EVENTS):
        assert mean(code) == mean(code.lower())
    assert len({mean(code) for code in (OURS, invited, HI_EVENTS, EVENTBRITE)}) == 4
    assert meaning(AS_THEY_STAND)(HI_EVENTS) != meaning(AS_THEY_STAND)(HI_EVENTS.lower())
