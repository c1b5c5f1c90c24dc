"""Look at what the rows of a list of bookings say of each other: who comes in whose place."""

from collections.abc import Iterator, Mapping, Sequence

from kiosk.intake.booking_row import Booking
from kiosk.intake.columns import Columns
from kiosk.intake.problems import Problem, shortened, suggestion


def link_problems(columns: Columns, rows: Sequence[Booking]) -> Iterator[Problem]:
    """Yield what does not hold of those who come in somebody's place."""
    known = {booking.reference: booking for booking in rows if booking.reference}
    taken: dict[str, int] = {}
    for booking in rows:
        if booking.instead_of:
            sentence = _trouble(booking, known, taken)
            taken.setdefault(booking.instead_of, booking.line)
            if sentence:
                yield Problem(columns.file, booking.line, columns.places["instead_of"] + 1, sentence)


def _trouble(booking: Booking, known: Mapping[str, Booking], taken: Mapping[str, int]) -> str:
    first = booking.instead_of
    if first not in known:
        near = suggestion(first, known)
        return f"No booking has the reference {shortened(first)}. Keep the row of who was booked first.{near}"
    if first in taken:
        return f"The person in line {taken[first]} comes in place of {shortened(first)} already."
    if booking in _before(booking, known):
        return f"By this, {shortened(first)} and this person would come in place of each other. Keep one of the two."
    return ""


def _before(booking: Booking, known: Mapping[str, Booking]) -> list[Booking]:
    """Return those whose place came to this person, one after the other, each once."""
    before: list[Booking] = []
    first = known.get(booking.instead_of)
    while first is not None and first not in before:
        before.append(first)
        first = known.get(first.instead_of)
    return before
