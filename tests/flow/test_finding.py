"""Finding a booking without a code: two questions, one answer after a fixed while, and a person (EXPERIENCE, S3)."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calling import Help
from kiosk.domain.recognising import Claim
from kiosk.flow.call_moves import CallMade
from kiosk.flow.errands import Call, Find, Forget, StartFinding, Wait
from kiosk.flow.findings import (
    MOST_TRIES,
    Finding,
    FindingRests,
    FoundByName,
    FoundToStaff,
    NotFound,
    NotLookedUp,
    Waited,
)
from kiosk.flow.inputs import Idle, Input, NotDone, Typed
from kiosk.flow.keys import Key
from kiosk.flow.panels import About, HelpSent, Privacy, ReadAloud, WhyTwoQuestions
from kiosk.flow.places import is_personal
from kiosk.flow.screens import (
    Cleared,
    FindName,
    FindProof,
    NotFoundYet,
    Over,
    Page,
    Screen,
    Searching,
    SortTogether,
    StillThere,
    Welcome,
    WelcomeBack,
)
from tests.flow.visits import SAM, after, greeted, press, walk

CLAIM = Claim("Samira Hollis-Quayle", "sam@example.org")
OTHER = Claim("Zoe Adeyemi", "zoe@example.org")
HELPED = NotFoundYet(CLAIM, MOST_TRIES)
TYPING: tuple[Input, ...] = (Typed(CLAIM.name), press(Key.GO_ON), Typed(CLAIM.proof))


def asked() -> Screen:
    """Return the screen with both questions answered, before it looks."""
    return after(Welcome(), press(Key.NO_CODE), *TYPING)


def searching(tries: int = 0) -> Searching:
    return Searching(CLAIM, tries)


def told(finding: Finding | NotDone) -> Screen:
    return after(searching(), finding, Waited(CLAIM))


def test_without_a_code_a_name_is_asked_for_and_the_house_is_told() -> None:
    assert walk(Welcome(), press(Key.NO_CODE)) == (FindName(), (StartFinding(),))


def test_the_second_question_comes_whether_or_not_anybody_has_that_name() -> None:
    assert walk(FindName("Nobody Here"), press(Key.GO_ON)) == (FindProof("Nobody Here"), ())


def test_the_answer_is_looked_for_while_the_fixed_while_passes() -> None:
    assert walk(asked(), press(Key.FIND)) == (searching(), (Find(CLAIM), Wait(CLAIM)))


@pytest.mark.parametrize(("page", "key"), [(FindName(" "), Key.GO_ON), (FindProof("Sam", "  "), Key.FIND)])
def test_an_empty_answer_goes_nowhere(page: Screen, key: Key) -> None:
    assert walk(page, press(key)) == (page, ())


def test_back_keeps_what_was_typed_until_the_screens_are_left() -> None:
    back = after(asked(), press(Key.BACK))
    assert back == FindName(CLAIM.name, CLAIM.proof)
    assert after(back, press(Key.GO_ON)) == FindProof(CLAIM.name, CLAIM.proof)
    assert walk(back, press(Key.BACK)) == (Welcome(), (Forget(),))


@pytest.mark.parametrize("page", [searching(), NotFoundYet(CLAIM, 1), HELPED])
def test_back_leaves_nothing_of_what_was_typed(page: Screen) -> None:
    assert walk(page, press(Key.BACK)) == (Welcome(), (Forget(),))


def test_keys_of_other_screens_do_nothing_here() -> None:
    for page in (FindName("Sam"), FindProof("Sam", "x"), searching(), HELPED, NotFoundYet(CLAIM, 1)):
        assert walk(page, press(Key.PRINT)) == (page, ())
        assert walk(page, press(Key.STAY)) == (page, ())


def test_typing_means_something_only_where_there_is_something_to_type() -> None:
    for page in (Welcome(), searching(), Over(Privacy(), FindName())):
        assert walk(page, Typed("Sam")) == (page, ())


FINDINGS: list[tuple[Finding | NotDone, Screen]] = [
    (FoundByName(CLAIM, SAM), WelcomeBack(SAM)),
    (FoundByName(CLAIM, SAM, already_here=True), WelcomeBack(SAM, already_here=True)),
    (FoundToStaff(CLAIM), SortTogether()),
    (NotFound(CLAIM), NotFoundYet(CLAIM, 1)),
    (NotLookedUp(CLAIM), SortTogether()),
    (NotDone(Find(CLAIM)), SortTogether()),
]


@pytest.mark.parametrize(("finding", "shown"), FINDINGS)
def test_no_answer_is_shown_before_the_fixed_while_has_passed(finding: Finding | NotDone, shown: Screen) -> None:
    waiting = after(searching(), finding)
    assert isinstance(waiting, Searching)
    assert not is_personal(waiting)
    for order in permutations([finding, Waited(CLAIM)]):
        assert after(searching(), *order) == shown


@given(st.sampled_from([finding for finding, _ in FINDINGS]), st.sampled_from([NotFound(OTHER), Waited(OTHER)]))
def test_what_comes_of_an_earlier_claim_changes_nothing(mine: Input, earlier: Input) -> None:
    for screen in (searching(), after(searching(), mine), FindName(), greeted(), Welcome()):
        assert walk(screen, earlier) == (screen, ())


def test_the_world_in_the_way_brings_a_person() -> None:
    assert walk(searching(), Waited(CLAIM), NotLookedUp(CLAIM))[1] == (Call("searching", About.UNDONE),)


def test_a_miss_can_be_put_right_with_what_was_typed_still_there() -> None:
    assert after(told(NotFound(CLAIM)), press(Key.TRY_AGAIN)) == FindName(CLAIM.name, CLAIM.proof, 1)


def test_after_three_misses_a_person_is_asked_for_without_a_name() -> None:
    again: tuple[Input, ...] = (press(Key.FIND), NotFound(CLAIM), Waited(CLAIM), press(Key.TRY_AGAIN), *TYPING)
    third = after(asked(), *again, *again, press(Key.FIND), NotFound(CLAIM))
    assert walk(third, Waited(CLAIM)) == (
        Over(HelpSent(About.NO_CODE), HELPED),
        (Call("not-found", About.NO_CODE),),
    )


def test_a_screen_that_rests_sends_straight_to_a_person() -> None:
    helped = Over(HelpSent(About.NO_CODE), NotFoundYet(Claim("", ""), MOST_TRIES))
    for page in (FindName("Sam"), FindProof("Sam")):
        assert walk(page, FindingRests()) == (helped, (Call("not-found", About.NO_CODE),))
    assert told(NotFound(CLAIM, rests=True)) == Over(HelpSent(About.NO_CODE), HELPED)
    assert walk(Welcome(), FindingRests()) == (Welcome(), ())


def test_whoever_is_helped_can_wait_but_not_try_again() -> None:
    assert walk(HELPED, press(Key.TRY_AGAIN)) == (HELPED, ())
    assert walk(HELPED, press(Key.FIND_TOGETHER))[1] == (Call("not-found", About.NO_CODE),)


def test_how_far_the_call_is_shows_on_the_panel_that_came_by_itself() -> None:
    helped = after(searching(2), NotFound(CLAIM), Waited(CLAIM), CallMade("not-found", "c1", Help.SENT))
    assert helped == Over(HelpSent(About.NO_CODE, call="c1"), HELPED)


def test_a_miss_while_the_screen_asks_whether_somebody_is_there_keeps_asking() -> None:
    asking = after(searching(2), NotFound(CLAIM), Idle(), Waited(CLAIM))
    assert asking == StillThere(Over(HelpSent(About.NO_CODE), HELPED))


@pytest.mark.parametrize("page", [FindName("Sam"), FindProof("Sam", "x"), NotFoundYet(CLAIM, 1), HELPED])
def test_what_was_typed_goes_when_nobody_is_there_any_more(page: Page) -> None:
    assert after(page, Idle()) == StillThere(page)
    assert walk(page, Idle(), Idle()) == (Cleared(), (Forget(),))


def test_why_two_things_are_asked_is_told_beside_them() -> None:
    assert after(FindProof("Sam"), press(Key.WHY)) == Over(WhyTwoQuestions(), FindProof("Sam"))


def test_what_is_being_typed_is_read_aloud_only_into_headphones() -> None:
    assert after(FindName("Sam"), press(Key.READ_ALOUD)) == Over(ReadAloud(personal=True), FindName("Sam"))


def test_what_is_typed_does_not_show_in_a_log() -> None:
    values = (
        FindName("Samira", "sam@"),
        FindProof("Samira", "sam@"),
        searching(),
        HELPED,
        Typed("Samira"),
        Find(CLAIM),
    )
    assert not [value for value in map(repr, values) if "Samira" in value or "sam@" in value]
