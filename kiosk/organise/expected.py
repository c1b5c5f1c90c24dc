"""Make out of bookings who is expected: each with an id and a code, groups with one of their own, substitutes."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kiosk.domain.pack import Pack
from kiosk.domain.registration import Group, Registration, Status
from kiosk.exchange.organisers import Keys, code_for, registration_id
from kiosk.intake.booking_row import Booking

_LEAVES_SEATS = (Status.CANCELLED, Status.TRANSFERRED)


def roster_of(
    bookings: Sequence[Booking], keys: Keys, earlier: Pack | None = None
) -> tuple[tuple[Registration, ...], tuple[Group, ...]]:
    """Return who is expected, and who was booked together.

    A code that replaces another one leaves that known as replaced: the one of an `earlier` pack, and each of ours that
    was made before. A group's code is the one that its rows share, or else one of ours.
    """
    groups = _groups(bookings, keys)
    passed_on = {booking.instead_of: booking for booking in bookings if booking.instead_of}
    of_groups = {group.code for group in groups}
    seats = seats_of(bookings)
    expected = [_registration(booking, keys, of_groups, seats[booking.line]) for booking in bookings]
    roster = [
        _handed_on(one, keys, passed_on.get(booking.reference)) for one, booking in zip(expected, bookings, strict=True)
    ]
    return tuple(_with_earlier_codes(roster, earlier)), groups


def seats_of(bookings: Sequence[Booking]) -> dict[int, tuple[str, ...]]:
    """Return the sessions whose seats each booking keeps, by its line; one that is cancelled leaves them to others.

    Whoever comes in somebody's place has that person's seats, unless their own row names sessions.
    """
    known = {booking.reference: booking for booking in bookings}
    handed_on = {booking.instead_of for booking in bookings if booking.instead_of}
    return {
        booking.line: ()
        if booking.status in _LEAVES_SEATS or booking.reference in handed_on
        else _seats(booking, known)
        for booking in bookings
    }


def _seats(booking: Booking, known: Mapping[str, Booking]) -> tuple[str, ...]:
    """Return the seats of the nearest, of those whose place came to this booking one after the other, who has any."""
    first: Booking | None = booking
    for _ in known:  # a slip in the list may lead in a circle
        if first is None or first.booked or first.status in _LEAVES_SEATS:
            break
        first = known.get(first.instead_of) if first.instead_of else None
    return () if first is None or first.status in _LEAVES_SEATS else first.booked


def _registration(booking: Booking, keys: Keys, of_groups: set[str], seats: tuple[str, ...]) -> Registration:
    reference, own = booking.reference, "" if booking.code in of_groups else booking.code
    made = [code_for(keys, reference, issue) for issue in range(booking.reissued + 1)]
    return Registration(
        id=registration_id(keys, reference),
        reference=reference,
        details=booking.details,
        ticket_type=booking.ticket_type,
        status=booking.status,
        paid=booking.paid,
        code=own or made[-1],
        replaced_codes=() if own else tuple(made[:-1]),
        booked=seats,
        group=_group_id(keys, booking.group),
    )


def _handed_on(expected: Registration, keys: Keys, successor: Booking | None) -> Registration:
    """Return who was expected as somebody who comes no more, if another booking took their place."""
    if successor is None:
        return expected
    return replace(expected, status=Status.TRANSFERRED, booked=(), successor=registration_id(keys, successor.reference))


def _with_earlier_codes(roster: Iterable[Registration], earlier: Pack | None) -> Iterable[Registration]:
    roster = list(roster)
    before = {one.id: (*one.replaced_codes, one.code) for one in earlier.roster} if earlier else {}
    in_use = {one.code for one in roster}
    for one in roster:
        replaced = dict.fromkeys((*one.replaced_codes, *before.get(one.id, ())))
        yield replace(one, replaced_codes=tuple(code for code in replaced if code not in in_use))


def _groups(bookings: Sequence[Booking], keys: Keys) -> tuple[Group, ...]:
    shared = Counter((booking.group, booking.code) for booking in bookings if booking.group and booking.code)
    codes = {group: code for (group, code), rows in shared.items() if rows > 1}
    labels = dict.fromkeys(booking.group for booking in bookings if booking.group)
    return tuple(Group(_group_id(keys, label), label, codes.get(label) or _made(keys, label)) for label in labels)


def _group_id(keys: Keys, label: str) -> str:
    return registration_id(keys, f"group\n{label}") if label else ""


def _made(keys: Keys, label: str) -> str:
    return code_for(keys, f"group\n{label}")
