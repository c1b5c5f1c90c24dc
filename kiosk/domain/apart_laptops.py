"""Find which cases of `apart.py` the laptops' own facts make: a station set up twice, a file restored or copied."""

from collections import Counter
from collections.abc import Iterable

from kiosk.domain import apart
from kiosk.domain.apart import Case
from kiosk.domain.chain import Break, chain_breaks
from kiosk.domain.fact import Fact, Kind
from kiosk.domain.lives import reckon_lives


def cases_of_laptops(facts: Iterable[Fact]) -> tuple[Case, ...]:
    """Return the cases that the laptops' own facts make, in the order of the table."""
    told = list(facts)
    found = {
        apart.TWO_FIRSTS: bool(set_up_twice(told)),
        apart.REPLACED: bool(replaced(told)),
        apart.NEW_LIFE: any(new_lives(told)),
        apart.FORKED: any(one.kind is Break.FORK for one in chain_breaks(told)),
    }
    return tuple(case for case in apart.OF_LAPTOPS if found[case])


def set_up_twice(facts: Iterable[Fact]) -> dict[str, int]:
    """Return the stations of which more than one laptop claimed the first shares, and how many did."""
    openings = [fact for fact in facts if fact.kind is Kind.STATION_OPENED]
    firsts = {fact.incarnation: str(fact.body["station"]) for fact in openings if fact.body.get("first", True)}
    return {station: laptops for station, laptops in sorted(Counter(firsts.values()).items()) if laptops > 1}


def replaced(facts: Iterable[Fact]) -> dict[str, bool]:
    """Return the lives whose station another laptop took over, and of each whether its own last word is here."""
    told = list(facts)
    taken_over = {
        fact.body["station"] for fact in told if fact.kind is Kind.STATION_OPENED and fact.body.get("instead")
    }
    lives = sorted(reckon_lives(told).items())
    return {name: life.complete for name, life in lives if life.station in taken_over and life.retired}


def replaced_lives(facts: Iterable[Fact]) -> frozenset[str]:
    """Return the lives whose place another laptop took, and those that go on beside it. If they speak, they woke up."""
    told = list(facts)
    beside = {fact.incarnation for fact in told if fact.kind is Kind.STATION_OPENED and fact.body.get("beside")}
    return frozenset(replaced(told)) | beside


def new_lives(facts: Iterable[Fact]) -> list[Fact]:
    """Return the openings with which a file that was restored or copied went on: the life before said no last word."""
    told = list(facts)
    ended = {fact.incarnation for fact in told if fact.kind is Kind.STATION_RETIRED and _is_last_word(fact)}
    opened = [fact for fact in told if fact.kind is Kind.STATION_OPENED and fact.body.get("after")]
    return [fact for fact in opened if fact.body["after"] not in ended]


def _is_last_word(fact: Fact) -> bool:
    return fact.body.get("of") == fact.incarnation
