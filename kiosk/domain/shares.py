"""Reckon each station's share of one session's seats, and decide what may be done with it (`seats.md`, 3 to 17).

A share is never kept as a number: it follows from what is known to have happened, so what was heard twice, late or in
another order changes nothing, and a crash loses nothing that was told.
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Gift:
    """Seats that one incarnation gave to another out of its share. Silence never undoes it."""

    id: str
    giver: str
    to: str
    seats: int


@dataclass(frozen=True, slots=True)
class Credit:
    """Seats that an incarnation put to its share: a gift that it accepted, or a change in the pack."""

    id: str
    to: str
    seats: int


@dataclass(frozen=True, slots=True)
class Reclaim:
    """What a retired incarnation had left, moved to the one that reclaims."""

    by: str
    of: str
    seats: int


@dataclass(frozen=True, slots=True)
class Life:
    """One incarnation: a station, and one life of its file."""

    station: str
    first: bool = False
    """Whether the pack's first shares for its station are its own."""
    retired: bool = False
    """Somebody said that it takes, gives and accepts nothing more."""
    complete: bool = False
    """It said so itself, as its last word, and that word is here: all it ever did is known."""
    heir: str = ""
    """The life that its last word names: from then on that one does what only one life of a station may."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """All that is known here of one session's shares. Keys of mappings are incarnations."""

    granted: Mapping[str, int] = field(default_factory=dict)
    """First shares, and booked seats that were let go of at their home."""
    gifts: tuple[Gift, ...] = ()
    credits: tuple[Credit, ...] = ()
    cuts: tuple[Credit, ...] = ()
    """Free seats that were taken back because the room became smaller."""
    reclaims: tuple[Reclaim, ...] = ()
    spent: Mapping[str, int] = field(default_factory=dict)
    """Seats given and not back in the share: held, kept for somebody who waits, or let go of but not released yet."""
    taken: Mapping[str, int] = field(default_factory=dict)
    """How many seats each gave out so far: the demand seen there."""
    lives: Mapping[str, Life] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """More seats for a station's share, or fewer, as a newer pack has it; its id is its own for ever."""

    id: str
    station: str
    session: str
    seats: int


def share(ledger: Ledger, incarnation: str) -> int:
    """Return how many seats an incarnation may still give, as far as is known here. Less than none means none."""
    came = sum(one.seats for one in ledger.credits if one.to == incarnation)
    came += sum(one.seats for one in ledger.reclaims if one.by == incarnation)
    went = sum(gift.seats for gift in ledger.gifts if gift.giver == incarnation)
    went += sum(one.seats for one in ledger.cuts if one.to == incarnation)
    return ledger.granted.get(incarnation, 0) + came - went - ledger.spent.get(incarnation, 0)


def free(ledger: Ledger, me: str) -> int:
    """Return how many seats this station may give now: none once it was retired."""
    return 0 if _is_retired(ledger, me) else max(0, share(ledger, me))


def acceptable(ledger: Ledger, me: str) -> tuple[Gift, ...]:
    """Return the gifts to this incarnation that it has not credited yet."""
    if _is_retired(ledger, me):
        return ()
    credited = {credit.id for credit in ledger.credits if credit.to == me}
    return tuple(gift for gift in ledger.gifts if gift.to == me and gift.id not in credited)


def raises(ledger: Ledger, me: str, changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return the changes of the pack that give this station more seats, and that nobody has credited yet.

    Of all the lives of a station only one may, and it knows all that those before it did.
    """
    if _is_retired(ledger, me) or not _is_heir(ledger, me):
        return ()
    station, credited = _station(ledger, me), {credit.id for credit in ledger.credits}
    return tuple(one for one in changes if one.station == station and one.seats > 0 and one.id not in credited)


def owed_cuts(ledger: Ledger, me: str, changes: Iterable[Change]) -> tuple[Credit, ...]:
    """Return what this station takes off its free seats now, because the room became smaller: never more than it has.

    What is still over is shown as over, and taken off when a seat comes free. Of the lives of a station only one may.
    """
    left = free(ledger, me) if _is_heir(ledger, me) else 0
    owed = []
    for change in changes:
        if change.station == _station(ledger, me):
            seats = min(left, _still_owed(ledger, change))
            if seats > 0:
                owed.append(Credit(change.id, me, seats))
                left -= seats
    return tuple(owed)


def _still_owed(ledger: Ledger, change: Change) -> int:
    """Return how many seats its station has not taken off yet though the room became smaller."""
    lives = {name for name, life in ledger.lives.items() if life.station == change.station}
    done = sum(cut.seats for cut in ledger.cuts if cut.id == change.id and cut.to in lives)
    return max(0, -change.seats - done)


def owed_to_heir(ledger: Ledger, me: str, changes: Iterable[Change]) -> Gift | None:
    """Return what a life that may not cut gives to the life of its station that may, while that one still owes cuts.

    Otherwise free seats of a room that became smaller would stay with a copy of a laptop's file.
    """
    heir, left = _heir_of(ledger, _station(ledger, me)), free(ledger, me)
    if heir is None or heir == me or _is_retired(ledger, heir):
        return None
    owed = sum(_still_owed(ledger, one) for one in changes if one.station == _station(ledger, me))
    seats = min(left, owed - max(0, share(ledger, heir)) - _on_the_way(ledger, heir))
    return Gift("", me, heir, seats) if seats > 0 else None


def reclaimable(ledger: Ledger, me: str, reclaimer: str) -> tuple[Reclaim, ...]:
    """Return what `me`, a life of the station `reclaimer` that the pack names, may take over of retired incarnations.

    All that went out of their shares must be known: their own last word is here. So must all that this station's
    earlier lives reclaimed. What came into their shares may be heard of late: then the rest is reclaimed later.
    """
    if _station(ledger, me) != reclaimer or _is_retired(ledger, me) or not _is_heir(ledger, me):
        return ()
    return tuple(
        Reclaim(me, name, left)
        for name, life in sorted(ledger.lives.items())
        if life.complete and name != me and (left := _left_behind(ledger, name)) > 0
    )


def _left_behind(ledger: Ledger, retired: str) -> int:
    """Return what a retired incarnation has left: also of gifts to it that it never accepted."""
    came = {gift.id: gift.seats for gift in ledger.gifts if gift.to == retired}
    came |= {credit.id: credit.seats for credit in ledger.credits if credit.to == retired}
    had = share(ledger, retired) - sum(credit.seats for credit in ledger.credits if credit.to == retired)
    return had + sum(came.values()) - sum(one.seats for one in ledger.reclaims if one.of == retired)


def _is_heir(ledger: Ledger, me: str) -> bool:
    """Return whether this is a station's first life, or one that such a life, or its heir, named with its last word.

    So there is never more than one at a time, however often a file was copied, restored or replaced; and as it knows
    those last words, it knows all that the lives before it did.
    """
    return me in _heirs(ledger)


def _heirs(ledger: Ledger) -> Set[str]:
    heirs = {name for name, life in ledger.lives.items() if life.first}
    while more := {life.heir for name, life in ledger.lives.items() if name in heirs and life.complete} - heirs:
        heirs |= more
    return heirs


def _heir_of(ledger: Ledger, station: str | None) -> str | None:
    """Return the life that may now do what only one life of a station may, if it is known here."""
    lives = ((name, ledger.lives[name]) for name in sorted(_heirs(ledger)) if name in ledger.lives)
    return next((name for name, life in lives if life.station == station and not life.complete), None)


def _station(ledger: Ledger, incarnation: str) -> str | None:
    life = ledger.lives.get(incarnation)
    return None if life is None else life.station


def _is_retired(ledger: Ledger, incarnation: str) -> bool:
    life = ledger.lives.get(incarnation)
    return life is not None and life.retired


def moved_towards_demand(ledger: Ledger, me: str, present: Iterable[str]) -> Gift | None:
    """Return what this station should give away now, so that free seats lie where people ask for them; None if nothing.

    Each of the stations that are `present` ought to have a part of the free seats like its part of the seats given so
    far (and one more, so that nobody is left without). Only from two seats on, or to a station that has none, is a gift
    worth its while: so shares come to rest. Who is not present gets nothing: its share would lie there in vain.
    """
    others = sorted({name for name in present if name != me and not _is_retired(ledger, name)})
    has = {name: max(0, share(ledger, name)) + _on_the_way(ledger, name) for name in others} | {me: free(ledger, me)}
    total, weight = sum(has.values()), {name: 1 + ledger.taken.get(name, 0) for name in has}
    parts = {name: total * weight[name] // sum(weight.values()) for name in has}
    lacks = {name: parts[name] - has[name] for name in others}
    if not lacks:
        return None
    neediest = max(others, key=lambda name: (lacks[name], name))
    seats = min(lacks[neediest], has[me] - parts[me])
    worth = seats >= 2 or (seats == 1 and has[neediest] == 0)
    return Gift("", me, neediest, seats) if worth else None


def _on_the_way(ledger: Ledger, to: str) -> int:
    """Return the seats given to an incarnation of which it has not said yet that it has them."""
    credited = {credit.id for credit in ledger.credits if credit.to == to}
    return sum(gift.seats for gift in ledger.gifts if gift.to == to and gift.id not in credited)
