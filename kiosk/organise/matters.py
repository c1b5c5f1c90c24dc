"""Find what needs a person's look in the merged record. What happened at the door stands; a matter only asks."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from kiosk.domain.apart_finding import against_the_list
from kiosk.domain.attendance import BY_RULE
from kiosk.domain.check_in import NOT_SOMEBODY, Refusal
from kiosk.domain.fact import Fact, Kind
from kiosk.domain.names import fold
from kiosk.organise.apart_matters import apart_matters, registered_twice
from kiosk.organise.matter import Matter, Settler, in_order, several
from kiosk.organise.record import Record, station_of
from kiosk.organise.session_matters import session_matters
from kiosk.store.people import Person


def find_matters(record: Record) -> list[Matter]:
    """Return every matter in the record itself, in an order that does not depend on who handed in first."""
    searches: Sequence[Callable[[Record], Iterator[Matter]]] = (
        _arrived_twice,
        _arrived_against_the_list,
        _listed_before,
        _strangers,
        _turned_and_not_seen_again,
        _unknown_codes,
        _invitations_refused,
        _let_in,
        _still_inside,
        _look_alikes,
        _unsure_badges,
        apart_matters,
        session_matters,
    )
    return in_order([matter for search in searches for matter in search(record)])


def _arrived_twice(record: Record) -> Iterator[Matter]:
    """Yield a matter for each person who was welcomed while in the building: the laptops had not told each other."""
    welcomed: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in record.standing(Kind.ARRIVED, Kind.LEFT):
        person = fact.person or ""
        if fact.kind is Kind.ARRIVED:
            welcomed[person].append(fact)
        else:
            yield from _twice(record, person, welcomed.pop(person, []))
    for person, several_times in welcomed.items():
        yield from _twice(record, person, several_times)


def _twice(record: Record, person: str, arrivals: Sequence[Fact]) -> Iterator[Matter]:
    if len(arrivals) > 1:
        told = " and ".join(f"at {station_of(fact.incarnation)} at {record.at(fact.wall)}" for fact in arrivals)
        yield Matter(
            "two arrivals",
            f"{record.name(person)} was welcomed {told}, and had not left in between."
            " Either the same person came twice, or two people shared a code.",
            Settler.DESK_LEAD,
            "It counts as one arrival, the first.",
            person,
        )


def _arrived_against_the_list(record: Record) -> Iterator[Matter]:
    for person in record.people.values():
        how = against_the_list(person.registration)
        known = how in (person.overrode or "")
        if person.arrived is not None and not known and person.id not in record.dropped:
            yield Matter(
                "arrived against the list",
                f"{record.name(person.id)} was welcomed, and the list now says: {how}.",
                Settler.ORGANISERS,
                "The arrival stands.",
                person.id,
            )


def _listed_before(record: Record) -> Iterator[Matter]:
    for person in sorted(record.dropped):
        yield Matter(
            "on an older list only",
            f"{record.name(person)} stands on an older list that a laptop had, and not on this one.",
            Settler.ORGANISERS,
            "What the laptops wrote down of them counts.",
            person,
        )


def _strangers(record: Record) -> Iterator[Matter]:
    for person in sorted(record.strangers):
        yield Matter(
            "on no list",
            f"A laptop speaks of {record.name(person)}, who is on no list that was handed in.",
            Settler.ORGANISERS,
            "They count, without a name.",
            person,
        )


def _turned_and_not_seen_again(record: Record) -> Iterator[Matter]:
    latest = {fact.person: fact for fact in record.facts(Kind.TURNED_TO_STAFF) if fact.person}
    for person, fact in latest.items():
        if person not in record.people or record.people[person].arrived is None:
            yield Matter(
                "turned to the desk",
                f"{record.name(person)} was asked to see the desk at {record.at(fact.wall)}"
                f" ({Refusal(str(fact.body['refusal'])).value}), and no arrival follows.",
                Settler.DESK_LEAD,
                "They count as booked, not here on the day.",
                person,
            )


def _unknown_codes(record: Record) -> Iterator[Matter]:
    shown = [fact.body.get("code") for fact in _of_nobody(record) if fact.body["refusal"] == Refusal.UNKNOWN]
    if shown:
        codes = several(len(set(shown)), "code that nobody knows was", "codes that nobody knows were")
        yield Matter(
            "unknown codes",
            f"{codes} shown, {several(len(shown), 'time', 'times')} in all. Was a list left out?",
            Settler.DESK_LEAD,
            "Whoever showed them counts only if the desk let them in by name.",
        )


def _invitations_refused(record: Record) -> Iterator[Matter]:
    """Yield a matter for each reason for which invitations of people on no list let nobody in."""
    refused: defaultdict[str, set[str]] = defaultdict(set)
    for fact in _of_nobody(record):
        refused[str(fact.body["refusal"])].add(str(fact.body.get("code")))
    for reason, codes in sorted(refused.items()):
        if reason not in NOT_SOMEBODY:
            yield Matter(
                "invitations refused",
                f"{several(len(codes), 'invitation', 'invitations')} let nobody in: {reason}.",
                Settler.DESK_LEAD,
                "Whoever showed them counts only if the desk let them in by name.",
            )


def _of_nobody(record: Record) -> list[Fact]:
    return [fact for fact in record.facts(Kind.TURNED_TO_STAFF) if not fact.person]


def _let_in(record: Record) -> Iterator[Matter]:
    staff = {member.id: member.name for member in record.event.staff}
    for fact in record.standing(Kind.ARRIVED):
        if not fact.person or not fact.body.get("overrode"):
            continue
        reason = str(fact.body.get("reason") or "")
        if reason == BY_RULE:
            yield _admitted(record, fact)
            continue
        by, words = staff.get(str(fact.body["by"]), "staff"), record.event.rules.reasons.get(reason, reason)
        yield Matter(
            "let in by staff",
            f"{record.name(fact.person)} was let in by {by} at {record.at(fact.wall)},"
            f" although: {fact.body['overrode']}.{f' Their reason: {words}.' if words else ''}",
            Settler.DESK_LEAD,
            "The arrival stands.",
            fact.person,
        )


def _admitted(record: Record, fact: Fact) -> Matter:
    return Matter(
        "admitted by the event's rule",
        f"{record.name(fact.person or '')} came in at {record.at(fact.wall)} as the event's rules say,"
        f" although: {fact.body['overrode']}. The desk was told.",
        Settler.ORGANISERS,
        "The arrival stands, and so does what is open.",
        fact.person or "",
    )


def _still_inside(record: Record) -> Iterator[Matter]:
    inside = sum(person.inside for person in record.people.values())
    if inside and any(person.left is not None for person in record.people.values()):
        yield Matter(
            "no leaving recorded",
            f"{several(inside, 'person has', 'people have')} no leaving on record; most people simply go.",
            Settler.ORGANISERS,
            "They count as having stayed.",
        )


def _look_alikes(record: Record) -> Iterator[Matter]:
    named: defaultdict[str, list[Person]] = defaultdict(list)
    told_already = {person.id for same in registered_twice(record) for person in same}
    for person in record.people.values():
        if (name := fold(person.details.name)) and person.id not in told_already:
            named[name].append(person)
    for same in named.values():
        joined = next((person for person in same if person.here_first), None)
        if joined is not None and len(same) > 1:
            yield Matter(
                "two records to look at together",
                f"{joined.details.name} joined on the day, and there is another record of that name.",
                Settler.ORGANISERS,
                "They count as different people.",
                joined.id,
            )


def _unsure_badges(record: Record) -> Iterator[Matter]:
    unsure = len(record.facts(Kind.BADGE_UNSURE))
    if unsure:
        yield Matter(
            "badges nobody is sure of",
            f"Nobody could tell whether {several(unsure, 'badge', 'badges')} came out of the printer.",
            Settler.DESK_LEAD,
            "Nothing: attendance does not depend on it.",
        )
