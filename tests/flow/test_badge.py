"""Choosing a badge, and getting it."""

from dataclasses import replace

import pytest

from kiosk.domain.badge import BadgeChoices
from kiosk.domain.visit import BadgeState
from kiosk.flow.errands import Call, NoBadge, Preview, PrintBadge
from kiosk.flow.inputs import BadgeMoved, ChoicesChanged, NotDone, NotDrawable, PreviewReady
from kiosk.flow.keys import Key
from kiosk.flow.panels import About, Privacy
from kiosk.flow.screens import BadgeChoosing, CheckedIn, LeftToday, Over, Screen, Sessions, WelcomeBack
from tests.flow.visits import SAM, after, among_sessions, choosing, greeted, press, walk

FULL = BadgeChoices(full_name=True)
EMOJI = BadgeChoices(typed_name="Sam 🌱")
LARGER = BadgeChoices(full_name=True, larger=True)


def badge_of(screen: Screen) -> BadgeState:
    assert isinstance(screen, CheckedIn | WelcomeBack | BadgeChoosing | Sessions | LeftToday)
    return screen.visitor.badge


def test_the_picture_is_asked_for_at_once() -> None:
    screen, errands = walk(greeted(), press(Key.BADGE))
    assert isinstance(screen, BadgeChoosing)
    assert errands == (Preview(SAM.person, BadgeChoices()),)


def test_nothing_prints_before_the_person_has_seen_the_badge() -> None:
    unseen = after(greeted(), press(Key.BADGE))
    assert walk(unseen, press(Key.PRINT)) == (unseen, ())
    changed = after(choosing(), ChoicesChanged(FULL))
    assert walk(changed, press(Key.PRINT)) == (changed, ())


def test_a_badge_that_was_seen_is_printed() -> None:
    screen, errands = walk(choosing(), press(Key.PRINT))
    assert badge_of(screen) is BadgeState.MAKING
    assert errands == (PrintBadge(SAM.person, SAM.choices, again=False),)


def test_another_badge_is_asked_for_as_another() -> None:
    had = replace(SAM, badge=BadgeState.READY)
    ready = PreviewReady(SAM.person, SAM.choices, b"png")
    errands = walk(WelcomeBack(had, already_here=True), press(Key.BADGE), ready, press(Key.PRINT))[1]
    assert errands == (PrintBadge(SAM.person, SAM.choices, again=True),)


def test_only_one_picture_is_made_at_a_time() -> None:
    screen, errands = walk(choosing(), ChoicesChanged(FULL))
    assert errands == (Preview(SAM.person, FULL),)
    screen, errands = walk(screen, ChoicesChanged(LARGER))
    assert errands == ()
    screen, errands = walk(screen, PreviewReady(SAM.person, FULL, b"full"))
    assert errands == (Preview(SAM.person, LARGER),)
    assert walk(screen, PreviewReady(SAM.person, LARGER, b"larger"))[1] == ()


def test_a_picture_for_somebody_else_is_never_shown() -> None:
    waiting = after(greeted(), press(Key.BADGE))
    assert after(waiting, PreviewReady("another", SAM.choices, b"png")) == waiting
    assert after(greeted(), PreviewReady(SAM.person, SAM.choices, b"png")) == greeted()


def test_back_keeps_what_was_chosen() -> None:
    screen = after(choosing(), ChoicesChanged(FULL), press(Key.BACK))
    assert screen == WelcomeBack(replace(SAM, choices=FULL))


def test_choices_that_come_from_nowhere_change_nothing() -> None:
    assert walk(greeted(), ChoicesChanged(FULL)) == (greeted(), ())


def test_no_badge_is_a_choice_that_can_be_changed() -> None:
    screen, errands = walk(choosing(), press(Key.NO_BADGE))
    assert badge_of(screen) is BadgeState.NOT_WANTED
    assert errands == (NoBadge(SAM.person),)
    assert isinstance(after(screen, press(Key.BADGE)), BadgeChoosing)
    assert after(screen, NotDone(NoBadge(SAM.person))) == screen


def test_a_badge_that_is_being_made_is_not_chosen_again() -> None:
    making = after(choosing(), press(Key.PRINT))
    assert after(making, press(Key.BADGE)) == making


@pytest.mark.parametrize("state", list(BadgeState))
@pytest.mark.parametrize(
    "screen", [greeted(), choosing(), among_sessions(), LeftToday(SAM), after(choosing(), press(Key.PRINT))]
)
def test_the_badge_s_progress_is_told_wherever_the_person_is(screen: Screen, state: BadgeState) -> None:
    moved = after(screen, BadgeMoved(SAM.person, state))
    assert badge_of(moved) is state
    if isinstance(moved, Sessions | BadgeChoosing):
        assert badge_of(moved.came_from) is state


def test_the_badge_s_progress_is_told_beneath_a_panel_too() -> None:
    covered = after(choosing(), press(Key.PRINT), press(Key.PRIVACY), BadgeMoved(SAM.person, BadgeState.READY))
    assert isinstance(covered, Over)
    assert covered.panel == Privacy()
    assert badge_of(covered.page) is BadgeState.READY


def test_a_badge_that_cannot_be_shown_here_is_made_by_the_desk() -> None:
    screen, errands = walk(choosing(), NotDone(Preview(SAM.person, FULL)))
    assert isinstance(screen, CheckedIn)
    assert badge_of(screen) is BadgeState.AT_THE_DESK
    assert errands == (Call("badge", About.UNDONE),)


def test_a_badge_that_cannot_be_printed_is_made_by_the_desk_wherever_the_person_is() -> None:
    late = NotDone(PrintBadge(SAM.person, FULL))
    screen, errands = walk(choosing(), press(Key.PRINT), press(Key.SESSIONS), late)
    assert isinstance(screen, Sessions)
    assert badge_of(screen) is BadgeState.AT_THE_DESK
    assert errands == (Call("sessions", About.UNDONE),)


def test_a_picture_that_comes_to_nothing_after_the_person_went_on_moves_no_screen() -> None:
    for screen in (greeted(), among_sessions(), after(choosing(), press(Key.PRINT))):
        assert walk(screen, NotDone(Preview(SAM.person, FULL))) == (screen, ())
        assert walk(screen, NotDrawable(SAM.person, FULL)) == (screen, ())


def test_a_letter_that_no_font_has_leaves_the_choices_as_they_are() -> None:
    screen = after(choosing(), ChoicesChanged(EMOJI), NotDrawable(SAM.person, EMOJI))
    assert isinstance(screen, BadgeChoosing)
    assert (screen.choices, screen.by_hand, screen.making) == (EMOJI, True, False)
    assert walk(screen, press(Key.PRINT)) == (screen, ())


def test_without_that_letter_the_badge_can_be_printed_here_again() -> None:
    screen = after(choosing(), ChoicesChanged(EMOJI), NotDrawable(SAM.person, EMOJI), ChoicesChanged(FULL))
    drawn = after(screen, PreviewReady(SAM.person, FULL, b"full"))
    assert isinstance(drawn, BadgeChoosing)
    assert not drawn.by_hand
    assert isinstance(after(drawn, press(Key.PRINT)), CheckedIn)


def test_what_was_typed_while_a_letter_was_looked_for_is_drawn_next() -> None:
    screen = after(choosing(), ChoicesChanged(EMOJI), ChoicesChanged(FULL))
    assert walk(screen, NotDrawable(SAM.person, EMOJI))[1] == (Preview(SAM.person, FULL),)


def test_a_badge_of_somebody_who_has_gone_troubles_nobody_else() -> None:
    assert walk(greeted(), NotDone(Preview("another", FULL))) == (greeted(), ())
