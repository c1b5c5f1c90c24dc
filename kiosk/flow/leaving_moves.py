"""Leaving today can be taken back for as long as nobody else has used the screen, also once it has been cleared.

All that is kept for it is the digest of one fact: not whose it is, and nothing of theirs.
"""

from dataclasses import replace

from kiosk.flow.screens import Cleared, LeftToday, Notice, Over, Page, Screen, StillThere, Welcome

KEPT_SECONDS = 60
"""How long Welcome offers it, at most, where nobody comes."""


def leaving_of(page: Page) -> str:
    """Return the fact that can be taken back once the screen is cleared; nothing if there is none."""
    return page.leaving if isinstance(page, LeftToday | Cleared) else ""


def used(screen: Screen) -> Screen:
    """Return the screen as anybody's use of it leaves it: whoever it is may not be who left."""
    match screen:
        case StillThere(under):
            return StillThere(used_uncovered(under))
        case _:
            return used_uncovered(screen)


def undone(page: Page) -> Page:
    """Return the page once the leaving is taken back: only Welcome says so, and to nobody in particular."""
    return replace(page, notice=Notice.STAYS, leaving="") if isinstance(page, Welcome) else page


def used_uncovered(screen: Page | Over) -> Page | Over:
    """Return the same of a screen on which nobody is asked whether they are still there."""
    match screen:
        case Over(panel, page):
            return Over(panel, used_page(page))
        case _:
            return used_page(screen)


def used_page(page: Page) -> Page:
    """Return the same of a page that nothing covers."""
    return replace(page, leaving="") if isinstance(page, Welcome | Cleared) else page
