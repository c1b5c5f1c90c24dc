"""At a room's door every input has one outcome, and the first rule that applies decides."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.check_in import ABOUT_THEM, Refusal, Refused
from kiosk.domain.event import Session
from kiosk.domain.registration import Group, Registration
from kiosk.domain.room_door import AtTheRoom, Came, RoomDecision, SeenBefore, decide_room, sessions_on
from tests.samples import at, code, person

ASHA = person(1, "Asha Verma", replaced_codes=("OLD",))
TALK = Session("talk", "Talk", "morning", "weir", at(10), at(11), 10)
NEXT = replace(TALK, id="next", starts=at(11), ends=at(12))
Case = tuple[str, tuple[Session, ...], AtTheRoom]


def decide(case: Case, *, needs_seat: bool = True) -> RoomDecision:
    shown, on, known = case
    return decide_room(ASHA, shown, on, known, needs_seat=needs_seat)


GOOD: Case = (ASHA.code, (TALK,), AtTheRoom(seats=frozenset({"talk"})))
CLOSED = replace(TALK, ticket_types=frozenset({"speaker"}))
RULES: tuple[tuple[object, Callable[[Case], Case]], ...] = (
    (Refused(Refusal.REPLACED_CODE, ASHA.id), lambda case: ("OLD", *case[1:])),
    (
        Refused(Refusal.BLOCKED, ASHA.id),
        lambda case: (*case[:2], replace(case[2], against=(Refusal.BLOCKED, *case[2].against))),
    ),
    (Refused(Refusal.NO_SESSION, ASHA.id), lambda case: (case[0], (), case[2])),
    (SeenBefore(ASHA.id, "talk"), lambda case: (*case[:2], replace(case[2], seen=frozenset({"talk"})))),
    (
        Refused(Refusal.CANCELLED, ASHA.id),
        lambda case: (*case[:2], replace(case[2], against=(*case[2].against, Refusal.CANCELLED))),
    ),
    (
        Refused(Refusal.OTHER_SESSION, ASHA.id),
        lambda case: (case[0], (CLOSED,) if case[1] else (), replace(case[2], seats=frozenset())),
    ),
    (Refused(Refusal.NO_SEAT, ASHA.id), lambda case: (*case[:2], replace(case[2], seats=frozenset()))),
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule[0]))
def test_each_rule_has_its_outcome(rule: tuple[object, Callable[[Case], Case]]) -> None:
    assert decide(rule[1](GOOD)) == rule[0]


@pytest.mark.parametrize(("first", "second"), tuple(combinations(RULES, 2)))
def test_of_two_rules_that_apply_the_earlier_one_decides(
    first: tuple[object, Callable[[Case], Case]], second: tuple[object, Callable[[Case], Case]]
) -> None:
    assert decide(first[1](second[1](GOOD))) == first[0]


def test_with_nothing_against_them_they_have_come() -> None:
    assert decide(GOOD) == Came(ASHA.id, "talk")


def test_whoever_is_inside_is_asked_about_nothing_but_a_block() -> None:
    inside = AtTheRoom((Refusal.CANCELLED, Refusal.NOT_PAID), inside=True)
    assert decide((ASHA.code, (TALK,), inside), needs_seat=False) == Came(ASHA.id, "talk")
    blocked = replace(inside, against=(Refusal.BLOCKED,))
    assert decide((ASHA.code, (TALK,), blocked)) == Refused(Refusal.BLOCKED, ASHA.id)


def test_of_two_sessions_the_one_with_their_seat_is_meant_then_the_one_they_were_seen_in() -> None:
    on = (TALK, NEXT)
    assert decide((ASHA.code, on, AtTheRoom(seats=frozenset({"next"})))) == Came(ASHA.id, "next")
    seen = AtTheRoom(seats=frozenset({"talk"}), seen=frozenset({"talk"}))
    assert decide((ASHA.code, on, seen)) == SeenBefore(ASHA.id, "talk")


@pytest.mark.parametrize("zone", ["UTC", "Europe/London", "America/Los_Angeles"])
def test_in_the_night_the_clocks_go_back_a_session_is_on_once(zone: str) -> None:
    london = ZoneInfo("Europe/London")
    starts, ends = (datetime(2026, 10, 25, 1, 30, tzinfo=london, fold=fold) for fold in (0, 1))
    night = replace(TALK, starts=starts, ends=ends)
    for minute, on in ((29, False), (30, True), (89, True), (90, False)):
        now = (datetime(2026, 10, 25, tzinfo=UTC) + timedelta(minutes=minute)).astimezone(ZoneInfo(zone))
        assert bool(sessions_on((night,), "weir", now, 0)) == on


def test_other_rooms_sessions_are_no_matter() -> None:
    assert sessions_on((TALK,), "loft", at(10), 15) == ()


FOUND = st.sampled_from([None, Group("g", "Order 7", code(9)), ASHA])
KNOWN = st.builds(
    AtTheRoom,
    st.lists(st.sampled_from(sorted(ABOUT_THEM)), max_size=2).map(tuple),
    st.booleans(),
    st.frozensets(st.sampled_from(["talk", "next"])),
    st.frozensets(st.sampled_from(["talk", "next"])),
)
ON = st.sampled_from([(), (TALK,), (TALK, NEXT), (CLOSED,)])


@given(FOUND, st.sampled_from([ASHA.code, "OLD", "?"]), ON, KNOWN, st.booleans())
def test_every_input_has_one_outcome(
    found: Registration | Group | None, shown: str, on: tuple[Session, ...], known: AtTheRoom, needs_seat: bool
) -> None:
    decided = decide_room(found, shown, on, known, needs_seat=needs_seat)
    assert decided.person == (found.id if isinstance(found, Registration) else None)
    if isinstance(decided, Came):
        assert decided.session in {session.id for session in on} - known.seen
        assert known.inside or not known.against
        assert decided.session in known.seats or not needs_seat
