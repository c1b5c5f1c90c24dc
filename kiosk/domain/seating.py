"""Fold a person's facts into the seats they hold, the places they wait for, and those that are kept for them.

The later word stands: whoever was told last that they have a seat has one, also if another laptop let go of it before
and gave it on. Such a seat counts as over the number, as one that staff gave (`seats.md`, 13). A seat that went with
their place to somebody else is not theirs as long as they are away: should they come after all, they have it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from kiosk.domain.fact import Fact, Kind
from kiosk.domain.seats import booked_seat_id


@dataclass(frozen=True, slots=True)
class HeldSeat:
    """A seat a person was given, and when it was let go of, if it was."""

    id: str
    session: str
    giver: str
    """The incarnation that gave it; for a booked one, the station that is home to those."""
    override: bool
    taken: int | None
    """Milliseconds since 1970 (UTC); None for a seat that the list gave beforehand."""
    left: int | None = None
    freed: bool = False
    """Whether its giver may give it again: letting go of it cannot be taken back any more."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A place that is kept for somebody who waited for it."""

    id: str
    session: str
    giver: str
    until: int
    """Milliseconds since 1970 (UTC), by the giver's clock; only the giver ends it."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody waits for a place, in the order of hybrid time, then incarnation."""

    session: str
    milliseconds: int
    counter: int
    incarnation: str


@dataclass(frozen=True, slots=True)
class Seating:
    """All that one person's facts say of seats."""

    seats: tuple[HeldSeat, ...] = ()
    offers: tuple[Offer, ...] = ()
    waiting: tuple[Waiting, ...] = ()


KEPT_FOR = timedelta(minutes=15)
"""How long a place is kept for whoever waited for it: they may be in another session, or at lunch."""
SEATING_KINDS = frozenset(
    (
        *(Kind.SEAT_TAKEN, Kind.SEAT_LEFT, Kind.SEAT_LEAVING_UNDONE, Kind.SEAT_HANDED_ON, Kind.SEAT_RELEASED),
        *(Kind.PLACE_OFFERED, Kind.OFFER_TAKEN, Kind.OFFER_ENDED, Kind.WAITING_JOINED, Kind.WAITING_LEFT),
    )
)


def seating(ordered: Sequence[Fact], booked: Mapping[str, str], *, replaced: bool = False) -> Seating:
    """Return what facts, in the one order of facts, amount to; `booked` names the giver of each session's seat.

    `replaced`, somebody else has their place, and they have not come.
    """
    told = _Told(replaced)
    for fact in ordered:
        if fact.kind in SEATING_KINDS:
            _hear(told, fact)
    taken = [told.as_it_stands(seat) for seat in told.taken.values()]
    # Who took a seat where a later list books them has one seat, not two: the booked one rests. Not so where they let
    # go of it before, and took that back while another laptop gave them a new one: then both are held, and counted.
    # Nor where it went with their place to somebody else: it may be kept from everybody, and is not to be lost.
    held = {seat.session for seat in taken if seat.left is None}
    given = [
        told.as_it_stands(HeldSeat(id, session, giver, override=False, taken=None))
        for session, giver in booked.items()
        for id in [booked_seat_id(session)]
        if session not in held or id in told.freed or id in told.leavings.values()
    ]
    has = held | {seat.session for seat in given if seat.left is None}
    return Seating(
        (*given, *taken),
        tuple(told.offers.values()),
        tuple(one for session, one in told.waiting.items() if session not in has),
    )


@dataclass(slots=True)
class _Told:
    """What was heard so far."""

    replaced: bool
    taken: dict[str, HeldSeat] = field(default_factory=dict)
    left: dict[str, int] = field(default_factory=dict)
    freed: set[str] = field(default_factory=set)
    leavings: dict[str, str] = field(default_factory=dict)
    """Which seat each leaving, or handing on, was about."""
    offers: dict[str, Offer] = field(default_factory=dict)
    made: dict[str, tuple[Offer, Waiting | None]] = field(default_factory=dict)
    """Every offer there ever was, and for whose waiting it was made."""
    waiting: dict[str, Waiting] = field(default_factory=dict)

    def as_it_stands(self, seat: HeldSeat) -> HeldSeat:
        """Return the seat with what became of it."""
        left, freed = self.left.get(seat.id), seat.id in self.freed
        return replace(seat, left=left, freed=freed, override=seat.override or (freed and left is None))


def _hear(told: _Told, fact: Fact) -> None:
    session = fact.session or ""
    match fact.kind:
        case Kind.SEAT_TAKEN:
            told.waiting.pop(session, None)
            over = bool(fact.body.get("override"))
            told.taken[fact.digest] = HeldSeat(fact.digest, session, fact.incarnation, over, fact.wall)
        case Kind.SEAT_LEFT:
            told.leavings[fact.digest] = str(fact.body["seat"])
            told.left.setdefault(told.leavings[fact.digest], fact.wall)
        case Kind.SEAT_LEAVING_UNDONE:
            told.left.pop(told.leavings.get(str(fact.body["undoes"]), ""), None)
        case Kind.SEAT_HANDED_ON:
            told.leavings[fact.digest] = str(fact.body["seat"])
            if told.replaced:
                told.left.setdefault(str(fact.body["seat"]), fact.wall)
        case Kind.SEAT_RELEASED:
            told.freed.add(str(fact.body["seat"]))
        case Kind.WAITING_JOINED:
            told.waiting.setdefault(session, _since(fact))
        case Kind.WAITING_LEFT:
            told.waiting.pop(session, None)
        case _:
            _hear_of_offer(told, fact, session)


def _hear_of_offer(told: _Told, fact: Fact, session: str) -> None:
    if fact.kind is Kind.PLACE_OFFERED:
        offer = Offer(fact.digest, session, fact.incarnation, int(fact.body["until"] or 0))
        told.offers[offer.id], told.made[offer.id] = offer, (offer, told.waiting.get(session))
        return
    known = told.made.get(str(fact.body["offer"]))
    if known is None:
        return
    offer, waited = known
    told.offers.pop(offer.id, None)
    if fact.kind is Kind.OFFER_TAKEN:
        told.waiting.pop(session, None)
        told.taken[offer.id] = HeldSeat(offer.id, session, offer.giver, override=False, taken=fact.wall)
        return
    told.freed.add(offer.id)
    # Whoever did not come for it waits no more, unless they have begun to wait anew since then.
    if not fact.body.get("waits") and waited is not None and told.waiting.get(session) == waited:
        told.waiting.pop(session)


def _since(fact: Fact) -> Waiting:
    return Waiting(fact.session or "", fact.time.milliseconds, fact.time.counter, fact.incarnation)
