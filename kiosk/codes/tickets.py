"""Tell tickets from whatever else is in sight of a camera: worn badges, posters, the code of the Wi-Fi."""

from collections.abc import Callable, Iterable

from kiosk.domain import invitation, ticket_code
from kiosk.domain.badge import is_badge_code


def without_badges(codes: Iterable[str]) -> tuple[str, ...]:
    """Return the codes that are not on a badge of ours: those are worn before every camera."""
    return tuple(code for code in codes if not is_badge_code(code))


def tickets(codes: Iterable[str], is_known: Callable[[str], bool]) -> tuple[str, ...]:
    """Return which of the codes in one picture may be tickets: the known ones, or else those that look like ours."""
    strange = tuple(codes)
    known = tuple(code for code in strange if is_known(code))
    return known or tuple(filter(is_our_code, strange))


def is_our_code(text: str) -> bool:
    """Say whether a text is a well-formed code of ours: all that can be known without an event's pack."""
    return ticket_code.parse(text) is not None or invitation.parse(text) is not None
