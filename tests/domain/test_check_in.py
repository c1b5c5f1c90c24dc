"""Every answer at the door has a name, and the first rule that applies decides."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.domain.check_in import AlreadyHere, Refusal, Refused, Welcome, decide_check_in, refusals
from kiosk.domain.event import Door
from kiosk.domain.registration import Registration, Status
from tests.samples import at, code, person

ASHA = person(1, "Asha Verma", replaced_codes=("OLD",))
DOOR = Door("main", "Main door", at(8), at(18))
NINE = at(9)
SPEAKERS = replace(DOOR, ticket_types=frozenset({"speaker"}))
CANCELLED = replace(ASHA, status=Status.CANCELLED)


def decide(
    found: Registration | None, shown: str = ASHA.code, *, inside: bool = False, door: Door = DOOR, now: datetime = NINE
) -> object:
    return decide_check_in(found, shown, inside=inside, door=door, now=now)


def test_whoever_is_confirmed_and_paid_is_welcome() -> None:
    assert decide(ASHA) == Welcome(ASHA.id)


def test_a_code_nobody_knows_goes_to_staff() -> None:
    assert decide(None) == Refused(Refusal.UNKNOWN)


@pytest.mark.parametrize(
    ("changed", "shown", "refusal"),
    [
        (ASHA, "OLD", Refusal.REPLACED_CODE),
        (replace(ASHA, status=Status.BLOCKED), code(1), Refusal.BLOCKED),
        (CANCELLED, code(1), Refusal.CANCELLED),
        (replace(ASHA, status=Status.AWAITING_APPROVAL), code(1), Refusal.AWAITING_APPROVAL),
        (replace(ASHA, paid=False), code(1), Refusal.NOT_PAID),
    ],
)
def test_each_refusal_has_its_name(changed: Registration, shown: str, refusal: Refusal) -> None:
    assert decide(changed, shown) == Refused(refusal, ASHA.id)


@pytest.mark.parametrize("now", [at(8) - timedelta(seconds=1), at(18), at(9) + timedelta(days=1)])
def test_a_door_opens_and_closes_on_its_day(now: datetime) -> None:
    assert decide(ASHA, now=now) == Refused(Refusal.NOT_OPEN, ASHA.id)


def test_the_door_is_open_from_its_first_moment() -> None:
    assert decide(ASHA, now=at(8)) == Welcome(ASHA.id)


def test_another_ticket_type_goes_to_another_door() -> None:
    assert decide(ASHA, door=SPEAKERS) == Refused(Refusal.OTHER_DOOR, ASHA.id)
    assert decide(replace(ASHA, ticket_type="speaker"), door=SPEAKERS) == Welcome(ASHA.id)


def test_whoever_is_inside_stays_inside_whatever_changed() -> None:
    for changed in (CANCELLED, replace(ASHA, paid=False), ASHA):
        assert decide(changed, inside=True, door=SPEAKERS, now=at(20)) == AlreadyHere(ASHA.id)


def test_a_replaced_code_and_a_block_come_before_being_inside() -> None:
    assert decide(ASHA, "OLD", inside=True) == Refused(Refusal.REPLACED_CODE, ASHA.id)
    assert decide(replace(ASHA, status=Status.BLOCKED), inside=True) == Refused(Refusal.BLOCKED, ASHA.id)


def test_the_first_rule_that_applies_decides() -> None:
    all_at_once = replace(CANCELLED, paid=False)
    assert decide(all_at_once, door=SPEAKERS, now=at(20)) == Refused(Refusal.CANCELLED, ASHA.id)
    unpaid = replace(ASHA, paid=False)
    assert decide(unpaid, door=SPEAKERS, now=at(20)) == Refused(Refusal.NOT_OPEN, ASHA.id)
    assert decide(unpaid, door=SPEAKERS) == Refused(Refusal.OTHER_DOOR, ASHA.id)


def test_everything_that_stands_against_somebody_is_told_in_order() -> None:
    all_at_once = replace(CANCELLED, paid=False)
    told = refusals(all_at_once, "OLD", door=SPEAKERS, now=at(20))
    assert told == (
        Refusal.REPLACED_CODE,
        Refusal.CANCELLED,
        Refusal.NOT_OPEN,
        Refusal.OTHER_DOOR,
        Refusal.NOT_PAID,
    )
    assert refusals(ASHA, ASHA.code, door=DOOR, now=NINE) == ()
