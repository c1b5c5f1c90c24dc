"""The moves of whoever has no code: two questions, one look, and a person's help if it comes to nothing."""

from dataclasses import replace
from typing import TypeAlias, assert_never

from kiosk.domain.recognising import Claim
from kiosk.flow.errands import Call, Errand, Find, Forget, Wait
from kiosk.flow.findings import (
    MOST_TRIES,
    FindingRests,
    FoundByName,
    FoundToStaff,
    LookedFor,
    NotFound,
    NotLookedUp,
    Waited,
)
from kiosk.flow.keys import Key
from kiosk.flow.panels import About
from kiosk.flow.places import name
from kiosk.flow.screens import (
    FindName,
    FindPage,
    FindProof,
    NotFoundYet,
    Page,
    Screen,
    Searching,
    SortTogether,
    Welcome,
    WelcomeBack,
)

PageMove: TypeAlias = tuple[Page, tuple[Errand, ...]]


def typed(screen: Screen, text: str) -> Screen:
    """Return the screen with what was typed; it stays in the screen's value alone, and goes with it."""
    match screen:
        case FindName():
            return replace(screen, name=text)
        case FindProof():
            return replace(screen, proof=text)
        case _:
            return screen


def pressed_while_finding(page: FindPage, key: Key) -> PageMove:
    """Return what the keys of these pages do."""
    match page:
        case FindName():
            return _on_name(page, key)
        case FindProof():
            return _on_proof(page, key)
        case Searching():
            return _away(page) if key is Key.BACK else (page, ())
        case NotFoundYet():
            return _on_not_found(page, key)
        case _:
            assert_never(page)


def looked_for(page: Page, given: LookedFor) -> PageMove:
    """Return what comes of a look: nothing before the fixed while has passed, and nothing to whoever came since."""
    match given:
        case FindingRests():
            return _helped(Claim("", "")) if isinstance(page, FindName | FindProof) else (page, ())
        case _ if not isinstance(page, Searching) or page.claim != given.claim:
            return page, ()
        case Waited():
            return _shown(replace(page, waited=True))
        case _:
            return _shown(replace(page, found=given))


def _on_name(page: FindName, key: Key) -> PageMove:
    match key:
        case Key.GO_ON if page.name.strip():
            return FindProof(page.name, page.proof, page.tries), ()
        case Key.BACK:
            return _away(page)
        case _:
            return page, ()


def _on_proof(page: FindProof, key: Key) -> PageMove:
    match key:
        case Key.FIND if page.proof.strip():
            claim = Claim(page.name, page.proof)
            return Searching(claim, page.tries), (Find(claim), Wait(claim))
        case Key.BACK:
            return FindName(page.name, page.proof, page.tries), ()
        case _:
            return page, ()


def _on_not_found(page: NotFoundYet, key: Key) -> PageMove:
    match key:
        case Key.TRY_AGAIN if page.tries < MOST_TRIES:
            return FindName(page.claim.name, page.claim.proof, page.tries), ()
        case Key.BACK:
            return _away(page)
        case _:
            return page, ()


def _away(_: FindPage) -> PageMove:
    return Welcome(), (Forget(),)


def _shown(page: Searching) -> PageMove:
    if not page.waited or page.found is None:
        return page, ()
    match page.found:
        case FoundByName(_, visitor, already_here):
            return WelcomeBack(visitor, already_here), ()
        case FoundToStaff():
            return SortTogether(), ()
        case NotFound(claim, rests):
            tries = page.tries + 1
            return _helped(claim) if rests or tries >= MOST_TRIES else (NotFoundYet(claim, tries), ())
        case NotLookedUp():
            return SortTogether(), (Call(name(page), About.UNDONE),)
        case found:
            assert_never(found)


def _helped(claim: Claim) -> PageMove:
    """Return the page on which a person helps, who is asked for at once."""
    page = NotFoundYet(claim, MOST_TRIES)
    return page, (Call(name(page), About.NO_CODE),)
