"""What is new about the person in front of the screen: it is known on this page, and on those that it goes back to."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.visit import BadgeState, SessionView, Visitor, kept_among
from kiosk.flow.screens import BadgeChoosing, CheckedIn, LeftToday, MyDay, PersonalPage, Sessions, WelcomeBack


def with_badge(page: PersonalPage, state: BadgeState) -> PersonalPage:
    """Return the page of somebody whose badge is further on than it was."""
    return _with_visitor(page, replace(page.visitor, badge=state))


def with_kept(page: PersonalPage, sessions: tuple[SessionView, ...]) -> PersonalPage:
    """Return the page of somebody who heard how `sessions` stand: a place that they took is not kept any more."""
    return _with_visitor(page, replace(page.visitor, kept=kept_among(sessions)))


def _with_visitor(page: PersonalPage, visitor: Visitor) -> PersonalPage:
    match page:
        case WelcomeBack() | CheckedIn() | LeftToday():
            return replace(page, visitor=visitor)
        case Sessions() | BadgeChoosing():
            return replace(page, visitor=visitor, came_from=replace(page.came_from, visitor=visitor))
        case MyDay(came_from=sessions):
            before = replace(sessions, visitor=visitor, came_from=replace(sessions.came_from, visitor=visitor))
            return replace(page, visitor=visitor, came_from=before)
        case _:
            assert_never(page)
