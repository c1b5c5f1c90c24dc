"""Every answer at the door has a name, and the first rule that applies decides."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.check_in import (
    CAN_BE_ADMITTED,
    AlreadyHere,
    Entrance,
    NotLeft,
    ReEntry,
    Refusal,
    Refused,
    SoFar,
    Welcome,
    decide_check_in,
    reasons_in,
    refusals,
    written,
)
from kiosk.domain.registration import Group, Registration, Status
from tests.samples import at, code, person

LONDON = ZoneInfo("Europe/London")
ASHA = person(1, "Asha Verma", replaced_codes=("OLD",))
DOOR = Entrance(at(8), at(18), LONDON)
NEW, INSIDE = SoFar(), SoFar(inside=True, entries=1)
LEFT = SoFar(entries=1)
SPEAKERS = replace(DOOR, ticket_types=frozenset({"speaker"}))
CANCELLED = replace(ASHA, status=Status.CANCELLED)
UNPAID = replace(ASHA, paid=False)
ADMITTING = replace(DOOR, admits=frozenset(CAN_BE_ADMITTED))


def decide(
    found: Registration | Group | None,
    shown: str = ASHA.code,
    day: SoFar = NEW,
    door: Entrance = DOOR,
    now: datetime = at(9),  # noqa: B008 - a frozen value
) -> object:
    return decide_check_in(found, shown, day, door, now)


def test_whoever_is_confirmed_and_paid_is_welcome() -> None:
    assert decide(ASHA) == Welcome(ASHA.id)


def test_a_code_nobody_knows_goes_to_staff() -> None:
    assert decide(None) == Refused(Refusal.UNKNOWN)


def test_a_badge_opens_no_door_and_names_nobody() -> None:
    assert decide(None, f"B1{'0A' * 16}") == Refused(Refusal.BADGE_CODE)


def test_a_groups_code_goes_to_staff_who_ask_who_is_here() -> None:
    assert decide(Group("g", "Order 7", "K1"), "K1") == Refused(Refusal.GROUP, group="g")


@pytest.mark.parametrize(
    ("changed", "shown", "refusal"),
    [
        (ASHA, "OLD", Refusal.REPLACED_CODE),
        (replace(ASHA, status=Status.BLOCKED), code(1), Refusal.BLOCKED),
        (replace(ASHA, status=Status.TRANSFERRED), code(1), Refusal.TRANSFERRED),
        (CANCELLED, code(1), Refusal.CANCELLED),
        (replace(ASHA, status=Status.AWAITING_APPROVAL), code(1), Refusal.AWAITING_APPROVAL),
        (UNPAID, code(1), Refusal.NOT_PAID),
    ],
)
def test_each_refusal_has_its_name(changed: Registration, shown: str, refusal: Refusal) -> None:
    assert decide(changed, shown) == Refused(refusal, ASHA.id)


@pytest.mark.parametrize(
    ("now", "refusal"),
    [
        (at(8) - timedelta(seconds=1), Refusal.NOT_OPEN),
        (at(18), Refusal.NOT_OPEN),
        (at(9) + timedelta(days=1), Refusal.OTHER_DAY),
        (at(9) - timedelta(days=1), Refusal.OTHER_DAY),
    ],
)
def test_a_door_opens_and_closes_on_its_day(now: datetime, refusal: Refusal) -> None:
    assert decide(ASHA, now=now) == Refused(refusal, ASHA.id)


def test_the_door_is_open_from_its_first_moment() -> None:
    assert decide(ASHA, now=at(8)) == Welcome(ASHA.id)


def test_another_ticket_type_goes_to_another_door() -> None:
    assert decide(ASHA, door=SPEAKERS) == Refused(Refusal.OTHER_DOOR, ASHA.id)
    assert decide(replace(ASHA, ticket_type="speaker"), door=SPEAKERS) == Welcome(ASHA.id)


def test_whoever_is_inside_stays_inside_whatever_changed() -> None:
    for changed in (CANCELLED, UNPAID, replace(ASHA, status=Status.TRANSFERRED), ASHA):
        assert decide(changed, day=INSIDE, door=SPEAKERS, now=at(20)) == AlreadyHere(ASHA.id)


def test_a_replaced_code_and_a_block_come_before_being_inside() -> None:
    assert decide(ASHA, "OLD", INSIDE) == Refused(Refusal.REPLACED_CODE, ASHA.id)
    assert decide(replace(ASHA, status=Status.BLOCKED), day=INSIDE) == Refused(Refusal.BLOCKED, ASHA.id)


# Days and times: the venue's clocks decide.

NIGHT = Entrance(
    datetime(2026, 10, 25, 1, 30, tzinfo=LONDON), datetime(2026, 10, 25, 1, 45, tzinfo=LONDON, fold=1), LONDON
)
"""A door that opens when the clocks show 1:30 for the first time and closes at the second 1:45."""


@pytest.mark.parametrize(
    ("utc", "welcome"),
    [((0, 29), False), ((0, 30), True), ((0, 59), True), ((1, 20), True), ((1, 44), True), ((1, 45), False)],
)
@pytest.mark.parametrize("zone", ["UTC", "Europe/London", "America/Los_Angeles", "Pacific/Kiritimati"])
def test_in_the_night_the_clocks_go_back_each_moment_counts_once_wherever_the_laptop_believes_to_be(
    utc: tuple[int, int], welcome: bool, zone: str
) -> None:
    now = datetime(2026, 10, 25, *utc, tzinfo=UTC).astimezone(ZoneInfo(zone))
    wanted = Welcome(ASHA.id) if welcome else Refused(Refusal.NOT_OPEN, ASHA.id)
    assert decide(ASHA, door=NIGHT, now=now) == wanted


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Asia/Karachi", "Pacific/Kiritimati"])
def test_a_laptop_set_to_another_zone_knows_the_venues_day(zone: str) -> None:
    here = ZoneInfo(zone)
    assert decide(ASHA, now=at(9).astimezone(here)) == Welcome(ASHA.id)
    assert decide(ASHA, now=at(23).astimezone(here)) == Refused(Refusal.NOT_OPEN, ASHA.id)
    assert decide(ASHA, now=(at(23) + timedelta(hours=2)).astimezone(here)) == Refused(Refusal.OTHER_DAY, ASHA.id)


def test_a_door_may_be_open_past_midnight() -> None:
    party = replace(DOOR, opens=at(22), closes=at(2) + timedelta(days=1))
    assert decide(ASHA, door=party, now=at(1) + timedelta(days=1)) == Welcome(ASHA.id)
    assert decide(ASHA, door=party, now=at(3) + timedelta(days=1)) == Refused(Refusal.NOT_OPEN, ASHA.id)


# Coming back.


@pytest.mark.parametrize(
    ("re_entry", "entries", "comes_in"),
    [
        (ReEntry.OFTEN, 7, True),
        (ReEntry.ONCE, 1, True),
        (ReEntry.ONCE, 2, False),
        (ReEntry.NEVER, 0, True),
        (ReEntry.NEVER, 1, False),
    ],
)
def test_who_left_may_come_back_as_often_as_the_event_says(re_entry: ReEntry, entries: int, comes_in: bool) -> None:
    wanted = Welcome(ASHA.id) if comes_in else Refused(Refusal.NO_WAY_BACK, ASHA.id)
    assert decide(ASHA, day=SoFar(entries=entries), door=replace(DOOR, re_entry=re_entry)) == wanted


def test_who_just_said_that_they_leave_can_take_it_back_while_nobody_else_used_the_screen() -> None:
    once = replace(DOOR, re_entry=ReEntry.NEVER)
    assert decide(ASHA, day=replace(LEFT, just_left=True), door=once) == NotLeft(ASHA.id)
    assert decide(UNPAID, day=replace(LEFT, just_left=True), door=once) == Refused(Refusal.NO_WAY_BACK, ASHA.id)
    assert decide(ASHA, day=replace(LEFT, just_left=True)) == Welcome(ASHA.id)


def test_who_was_let_in_over_something_is_not_asked_about_it_when_they_come_back() -> None:
    before = replace(LEFT, let_in_over=frozenset({Refusal.NOT_PAID, Refusal.NOT_OPEN}))
    assert decide(UNPAID, day=before) == Welcome(ASHA.id)
    assert decide(CANCELLED, day=before) == Refused(Refusal.CANCELLED, ASHA.id)
    assert decide(UNPAID, day=before, now=at(20)) == Refused(Refusal.NOT_OPEN, ASHA.id)


# Not paid, not approved.


@pytest.mark.parametrize(
    ("changed", "told"),
    [(UNPAID, Refusal.NOT_PAID), (replace(ASHA, status=Status.AWAITING_APPROVAL), Refusal.AWAITING_APPROVAL)],
)
def test_where_the_event_admits_them_they_are_welcome_and_the_desk_is_told(
    changed: Registration, told: Refusal
) -> None:
    assert decide(changed, door=ADMITTING) == Welcome(ASHA.id, (told,))


def test_what_an_event_admits_hides_nothing_else() -> None:
    speakers = replace(ADMITTING, ticket_types=frozenset({"speaker"}))
    assert decide(UNPAID, door=speakers) == Refused(Refusal.OTHER_DOOR, ASHA.id)


# The order.

Change = Callable[[Registration, SoFar, Entrance], tuple[Registration, SoFar, Entrance]]
RULES: Sequence[tuple[Refusal, Change]] = (
    (Refusal.REPLACED_CODE, lambda one, day, door: (replace(one, replaced_codes=(one.code,)), day, door)),
    (Refusal.BLOCKED, lambda one, day, door: (replace(one, status=Status.BLOCKED), day, door)),
    (Refusal.TRANSFERRED, lambda one, day, door: (replace(one, status=Status.TRANSFERRED), day, door)),
    (Refusal.CANCELLED, lambda one, day, door: (replace(one, status=Status.CANCELLED), day, door)),
    (Refusal.AWAITING_APPROVAL, lambda one, day, door: (replace(one, status=Status.AWAITING_APPROVAL), day, door)),
    (
        Refusal.OTHER_DAY,
        lambda one, day, door: (
            *(one, day),
            replace(door, opens=door.opens - timedelta(2), closes=door.closes - timedelta(2)),
        ),
    ),
    (Refusal.NOT_OPEN, lambda one, day, door: (one, day, replace(door, opens=at(6), closes=at(7)))),
    (Refusal.OTHER_DOOR, lambda one, day, door: (one, day, replace(door, ticket_types=frozenset({"speaker"})))),
    (Refusal.NO_WAY_BACK, lambda one, day, door: (one, replace(day, entries=1), replace(door, re_entry=ReEntry.NEVER))),
    (Refusal.NOT_PAID, lambda one, day, door: (replace(one, paid=False), day, door)),
)
EXCLUDE_EACH_OTHER = (
    {Refusal.BLOCKED, Refusal.TRANSFERRED, Refusal.CANCELLED, Refusal.AWAITING_APPROVAL},
    {Refusal.OTHER_DAY, Refusal.NOT_OPEN},
)
"""A registration has one status, and a door is shut either for the day or at this time."""


def together(one: Refusal, other: Refusal) -> bool:
    return not any({one, other} <= excluding for excluding in EXCLUDE_EACH_OTHER)


@pytest.mark.parametrize(
    ("first", "second"),
    [pair for pair in combinations(RULES, 2) if together(pair[0][0], pair[1][0])],
    ids=lambda rule: rule[0].value,
)
def test_of_two_rules_that_apply_the_earlier_one_decides(
    first: tuple[Refusal, Change], second: tuple[Refusal, Change]
) -> None:
    found, day, door = first[1](*second[1](ASHA, NEW, DOOR))
    assert decide(found, ASHA.code, day, door) == Refused(first[0], ASHA.id)
    assert refusals(found, ASHA.code, day, door, at(9)) == (first[0], second[0])


def test_being_inside_stands_between_a_block_and_the_rest() -> None:
    order = [rule for rule, _ in RULES]
    assert order[1:3] == [Refusal.BLOCKED, Refusal.TRANSFERRED]
    for rule, change in RULES:
        found, day, door = change(ASHA, INSIDE, DOOR)
        inside = isinstance(decide(found, ASHA.code, replace(day, inside=True), door), AlreadyHere)
        assert inside == (order.index(rule) > 1)


def test_every_rule_is_in_the_order_of_the_enum() -> None:
    told = list(Refusal)
    assert all(told.index(one) < told.index(other) for (one, _), (other, _) in pairwise(RULES))


# For every input, one outcome that depends on nothing else.

MOMENTS = st.builds(lambda minutes: at(9) + timedelta(minutes=minutes), st.integers(-50_000, 3_000))
DOORS = st.builds(
    lambda opens, length, types, re_entry, admits: Entrance(
        opens, opens + length, LONDON, frozenset(types), re_entry, frozenset(admits)
    ),
    MOMENTS,
    st.timedeltas(timedelta(minutes=1), timedelta(days=2)),
    st.sets(st.sampled_from(["standard", "speaker"])),
    st.sampled_from(ReEntry),
    st.sets(st.sampled_from(CAN_BE_ADMITTED)),
)
FOUND = st.one_of(
    st.none(),
    st.just(Group("g", "Order 7", code(9))),
    st.builds(
        lambda status, paid, old: replace(ASHA, status=status, paid=paid, replaced_codes=old),
        st.sampled_from(Status),
        st.booleans(),
        st.sampled_from([(), ("OLD",), (code(1),)]),
    ),
)
DAYS = st.builds(SoFar, st.booleans(), st.integers(0, 3), st.frozensets(st.sampled_from(Refusal)), st.booleans())
SHOWN = st.one_of(st.sampled_from([code(1), "OLD", code(9), "B1" + "0" * 32]), st.text())


@given(FOUND, SHOWN, DAYS, DOORS, MOMENTS)
def test_every_input_has_one_outcome_and_asked_again_the_same(
    found: Registration | Group | None, shown: str, day: SoFar, door: Entrance, now: datetime
) -> None:
    decided = decide_check_in(found, shown, day, door, now)
    assert decided == decide_check_in(found, shown, day, door, now.astimezone(ZoneInfo("Asia/Karachi")))
    who = found.id if isinstance(found, Registration) else None
    assert decided.person == who
    if isinstance(decided, Welcome | NotLeft):
        assert not day.inside
        assert isinstance(found, Registration)
        against = refusals(found, shown, day, door, now)
        assert set(against) <= door.admits | {Refusal.NO_WAY_BACK}
        assert door.opens <= now < door.closes


@given(DAYS, DOORS, MOMENTS)
def test_nobody_who_is_blocked_or_shows_a_replaced_code_is_ever_let_in(
    day: SoFar, door: Entrance, now: datetime
) -> None:
    blocked = replace(ASHA, status=Status.BLOCKED)
    assert decide_check_in(blocked, code(1), day, door, now) == Refused(Refusal.BLOCKED, ASHA.id)
    assert decide_check_in(ASHA, "OLD", day, door, now) == Refused(Refusal.REPLACED_CODE, ASHA.id)


def test_what_a_fact_keeps_of_refusals_can_be_read_back() -> None:
    both = (Refusal.OTHER_DOOR, Refusal.NOT_PAID)
    assert reasons_in(written(both)) == both
    assert (written(()), reasons_in(None)) == (None, ())
