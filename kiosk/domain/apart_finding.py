"""Find which cases of `apart.py` a person's facts make. The order in which they were heard of never matters.

Where a case asks nothing of anybody, it is found also if the laptops were not apart: it comes to the same.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.domain import apart
from kiosk.domain.apart import Case
from kiosk.domain.attendance import Attendance, fold, standing, undone
from kiosk.domain.fact import Fact, Kind, in_order
from kiosk.domain.names import fold as folded
from kiosk.domain.registration import Details, Registration, Status
from kiosk.domain.seating import HeldSeat


@dataclass(frozen=True, slots=True)
class Besides:
    """What is needed besides a person's facts."""

    registration: Registration | None = None
    """What the newest list says of them."""
    booked: Mapping[str, str] = field(default_factory=dict)
    """The giver of each session's seat on the list."""
    slots: Mapping[str, str] = field(default_factory=dict)
    """The slot of each session."""
    alike: bool = False
    """Whether somebody else joined today with the same name and e-mail."""


def cases_of(facts: Iterable[Fact], besides: Besides) -> tuple[Case, ...]:
    """Return the cases that one person's facts make, in the order of the table."""
    told = in_order(facts)
    story = _Story(told, standing(told), fold(told, besides.booked), besides)
    return tuple(case for case in apart.OF_PEOPLE if _APPLIES[case](story))


def unseen_corrections(facts: Iterable[Fact]) -> list[Fact]:
    """Return the corrections of details that no other one was made in view of: more than one if laptops were apart."""
    corrections = [fact for fact in in_order(facts) if fact.kind is Kind.DETAILS_CORRECTED]
    seen = {digest for fact in corrections for digest in str(fact.body.get("instead", "")).split()}
    return [fact for fact in corrections if fact.digest not in seen]


def likeness(details: Details) -> tuple[str, str] | None:
    """Return what two people have in common who may be one: their name and e-mail; None if either is missing."""
    both = (folded(details.name), details.email.strip().casefold())
    return both if all(both) else None


def against_the_list(registration: Registration) -> str:
    """Return what the list says against somebody's coming in; nothing if they are expected."""
    if registration.status is not Status.CONFIRMED:
        return registration.status.value
    return "" if registration.paid else "not paid"


def at_both(facts: Iterable[Fact], kind: Kind, what: Callable[[Fact], Hashable] = lambda fact: fact.session) -> bool:
    """Return whether two laptops wrote a fact of one kind about the same thing."""
    laptops = defaultdict(set)
    for fact in facts:
        if fact.kind is kind:
            laptops[what(fact)].add(fact.incarnation)
    return any(len(names) > 1 for names in laptops.values())


def printed_at_both(facts: Iterable[Fact]) -> bool:
    """Return whether two laptops printed a person's badge for the same reason."""
    return at_both(facts, Kind.BADGE_PRINTED, lambda fact: fact.body["reason"])


def handed_on_twice(facts: Iterable[Fact]) -> bool:
    """Return whether two laptops handed a person's place on; `facts` are those that nobody took back."""
    return at_both(facts, Kind.HANDED_ON, lambda fact: fact.kind)


@dataclass(frozen=True, slots=True)
class _Story:
    """One person's day."""

    told: list[Fact]
    standing: list[Fact]
    day: Attendance
    besides: Besides

    @property
    def held(self) -> list[HeldSeat]:
        """Return the seats they hold."""
        return [seat for seat in self.day.seating.seats if seat.left is None]


def _laptops(facts: Iterable[Fact], kind: Kind) -> set[str]:
    return {fact.incarnation for fact in facts if fact.kind is kind}


def _arrived_twice(story: _Story) -> bool:
    inside = False
    for fact in story.standing:
        if fact.kind is Kind.ARRIVED and inside:
            return True
        inside = fact.kind is Kind.ARRIVED or (inside and fact.kind is not Kind.LEFT)
    return False


def _one_undone(story: _Story) -> bool:
    stand = _laptops(story.standing, Kind.ARRIVED)
    return bool(stand) and not _laptops(story.told, Kind.ARRIVED) <= stand


def _left_elsewhere(story: _Story) -> bool:
    arrived, left = (_laptops(story.standing, kind) for kind in (Kind.ARRIVED, Kind.LEFT))
    return bool(left) and len(arrived) > 1


def _undone_and_left(story: _Story) -> bool:
    undone = _laptops(story.told, Kind.CHECK_IN_UNDONE)
    return story.day.arrived is None and any(_laptops(story.standing, Kind.LEFT) - {one} for one in undone)


def brought_back(facts: Iterable[Fact]) -> bool:
    """Return whether a check-in is taken back by one laptop's word that another had brought back."""
    undos = {fact.digest: fact for fact in facts if fact.kind is Kind.CHECK_IN_UNDONE}
    taken_back = undone(undos.values())
    standing_ones = [fact for fact in undos.values() if fact.digest not in taken_back]
    returned = {
        (undos[str(fact.body["undoes"])].body["undoes"], fact.incarnation)
        for fact in standing_ones
        if fact.body["undoes"] in undos
    }
    gone = {(fact.body["undoes"], fact.incarnation) for fact in standing_ones if fact.body["undoes"] not in undos}
    return any(one == other and here != there for one, here in returned for other, there in gone)


def _let_in_against_the_list(story: _Story) -> bool:
    listed = story.besides.registration
    against = against_the_list(listed) if listed else ""
    return bool(against) and story.day.arrived is not None and against not in (story.day.overrode or "")


def _left_and_swapped(story: _Story) -> bool:
    taken = {(fact.incarnation, fact.session) for fact in story.told if fact.kind is Kind.SEAT_TAKEN}
    left = [fact for fact in story.told if fact.kind is Kind.SEAT_LEFT]
    return at_both(left, Kind.SEAT_LEFT, lambda fact: fact.body["seat"]) and any(
        laptop == fact.incarnation and session != fact.session for fact in left for laptop, session in taken
    )


def _two_at_once(story: _Story) -> bool:
    sessions = {seat.session for seat in story.held if seat.session in story.besides.slots}
    return len({story.besides.slots[session] for session in sessions}) < len(sessions)


_APPLIES: Mapping[Case, Callable[[_Story], bool]] = {
    apart.ARRIVED_TWICE: _arrived_twice,
    apart.ONE_UNDONE: _one_undone,
    apart.LEFT_ELSEWHERE: _left_elsewhere,
    apart.LEFT_TWICE: lambda story: at_both(story.standing, Kind.LEFT),
    apart.UNDONE_AND_LEFT: _undone_and_left,
    apart.BROUGHT_BACK: lambda story: story.day.arrived is None and brought_back(story.told),
    apart.HANDED_ON_TWICE: lambda story: handed_on_twice(story.standing),
    apart.AGAINST_THE_LIST: _let_in_against_the_list,
    apart.CORRECTED_TWICE: lambda story: len(unseen_corrections(story.told)) > 1,
    apart.CHOSEN_TWICE: lambda story: at_both(story.told, Kind.BADGE_CHOSEN),
    apart.PRINTED_TWICE: lambda story: printed_at_both(story.told),
    apart.REGISTERED_TWICE: lambda story: story.besides.alike,
    apart.SAME_ID_TWICE: lambda story: at_both(story.told, Kind.REGISTERED_HERE),
    apart.SEAT_TWICE: lambda story: max(Counter(seat.session for seat in story.held).values(), default=0) > 1,
    apart.TWO_AT_ONCE: _two_at_once,
    apart.LEFT_AND_SWAPPED: _left_and_swapped,
    apart.TAKEN_BACK_LATE: lambda story: any(seat.freed for seat in story.held),
    apart.WAITING_TWICE: lambda story: at_both(story.told, Kind.WAITING_JOINED),
    apart.OFFERED_TWICE: lambda story: at_both(story.told, Kind.PLACE_OFFERED),
    apart.CAME_TWICE: lambda story: at_both(story.told, Kind.CAME_TO_SESSION),
}
