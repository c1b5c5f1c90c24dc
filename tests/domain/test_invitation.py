"""An invitation says who, where and when; it reads back however it is typed, and nothing else is taken for one."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.check_in import Refusal
from kiosk.domain.invitation import (
    LATEST,
    Invitation,
    encode,
    event_mark,
    parse,
    signed_bytes,
    ticket_mark,
    ticket_type_of,
    untimely,
    untrue,
)
from kiosk.domain.spelling import ALPHABET

EVENT = "ke-2026"
SOMEBODY = Invitation("0b" * 16, event_mark(EVENT), ticket_mark("standard"), 1_000, 2_000, "5a" * 64)
CODE = encode(SOMEBODY)


def hexadecimal(size: int) -> st.SearchStrategy[str]:
    return st.binary(min_size=size, max_size=size).map(bytes.hex)


invitations = st.builds(
    Invitation,
    *(hexadecimal(size) for size in (16, 4, 2)),
    *(st.integers(0, LATEST), st.integers(0, LATEST), hexadecimal(64)),
)


@given(invitations)
def test_every_invitation_reads_back_however_it_is_typed(invitation: Invitation) -> None:
    code = encode(invitation)
    assert len(code) == 153
    assert set(code) <= set(ALPHABET)
    assert parse(code) == parse(code.lower().replace("0", "o")) == parse(f" {code[:60]}-{code[60:]}\n") == invitation


@given(invitations, invitations)
def test_two_invitations_make_two_codes(one: Invitation, other: Invitation) -> None:
    assert (encode(one) == encode(other)) == (one == other)


@pytest.mark.parametrize(
    "text",
    ["", "K2", CODE[:-1], CODE + "0", "K1" + CODE[2:], "K2" + "U" * 151, "K2Z" + CODE[3:]],
)
def test_anything_else_is_no_invitation(text: str) -> None:
    assert parse(text) is None


def test_what_is_signed_depends_on_the_event_and_not_on_the_signature() -> None:
    assert signed_bytes(SOMEBODY, EVENT) == signed_bytes(replace(SOMEBODY, signature=""), EVENT)
    assert signed_bytes(SOMEBODY, EVENT) != signed_bytes(SOMEBODY, "another")


def test_its_ticket_type_is_one_of_those_that_are_known() -> None:
    assert ticket_type_of(SOMEBODY, ("speaker", "standard")) == "standard"
    assert ticket_type_of(SOMEBODY, ("speaker",)) == ""


def test_it_is_believed_for_its_own_event_and_with_its_proof_only() -> None:
    assert untrue(SOMEBODY, EVENT, proven=True) is None
    assert untrue(SOMEBODY, EVENT, proven=False) is Refusal.ALTERED
    assert untrue(SOMEBODY, "another", proven=False) is Refusal.OTHER_EVENT


@pytest.mark.parametrize(
    ("second", "refusal"), [(999, Refusal.NOT_YET_VALID), (1_000, None), (1_999, None), (2_000, Refusal.EXPIRED)]
)
def test_it_holds_from_its_first_second_to_before_its_last(second: int, refusal: Refusal | None) -> None:
    assert untimely(SOMEBODY, datetime.fromtimestamp(second, UTC)) is refusal
