"""What two laptops said of one person while they were apart comes to the same on both, whoever is heard first."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import permutations

import pytest

from kiosk.desk import badges, check_in, history, registering, room_door, sessions, shares, waiting
from kiosk.domain import apart
from kiosk.domain.apart import Case
from kiosk.domain.apart_laptops import cases_of_laptops, replaced_lives
from kiosk.domain.badge import BadgeChoices
from kiosk.domain.clock import milliseconds
from kiosk.domain.fact import Fact, Kind
from kiosk.domain.pack import Pack
from kiosk.domain.print_job import JobState
from kiosk.domain.registration import Details, Status
from kiosk.domain.seats import Give
from kiosk.store import people, seats
from kiosk.store.print_jobs import PrintJobs
from tests import joined, samples
from tests.apart import Laptop, Two, laptop, merges, two_laptops
from tests.invitations import GUEST, invitation
from tests.organise.bundles import bundle, matters, station
from tests.telling import Telling

ZOE, SAM = (samples.person(number, "x").id for number in (2, 5))
LEAD = samples.event().staff[1]
NEW, ALSO_NEW = "c" * 32, "d" * 32
SKEWS = (timedelta(hours=-1), timedelta(0), timedelta(hours=1))


@dataclass(frozen=True, slots=True)
class Trial:
    """What each laptop does, and what holds once they have met."""

    case: Case
    here: Callable[[Laptop], object]
    there: Callable[[Laptop], object]
    holds: Callable[[Laptop, Two], None]
    before: Callable[[Laptop], object] = lambda foyer: None
    """What the first one did before they lost touch."""
    newer: Pack | None = None
    """The pack that both end up with, if another than they began with."""
    when: Callable[[Two], bool] = lambda two: True
    """Whether the case applies: some do only if one said its word later."""


def arrive(one: Laptop) -> None:
    assert isinstance(check_in.check_in(one.desk, samples.code(2), one.now), check_in.Admitted)


def undo(one: Laptop) -> None:
    assert check_in.undo_check_in(one.desk, ZOE, one.now)


def bring_back(one: Laptop) -> None:
    undo(one)
    assert history.undo(one.desk, ZOE, history.history(one.desk, ZOE)[0].digest, one.now)


def hand_on(id: str, name: str) -> Callable[[Laptop], None]:
    def handed_on(one: Laptop) -> None:
        assert registering.hand_on(one.desk, ZOE, id, Details(name), one.now, LEAD)

    return handed_on


def leave(one: Laptop) -> None:
    assert check_in.leave(one.desk, ZOE, one.now)


def correct(name: str) -> Callable[[Laptop], None]:
    return lambda one: registering.correct_details(one.desk, ZOE, Details(name), one.now, LEAD)


def choose(*, wanted: bool) -> Callable[[Laptop], object]:
    return lambda one: badges.choose(one.desk, ZOE, BadgeChoices(wanted=wanted), one.now)


def print_badge(one: Laptop) -> None:
    choose(wanted=True)(one)
    with one.desk.store.writing() as writer:
        job = replace(PrintJobs(writer.connection).of(ZOE)[-1], state=JobState.SENT)
        badges.record(writer, job, milliseconds(one.now))


def register(id: str, name: str, email: str) -> Callable[[Laptop], object]:
    details = Details(name, email=email)
    return lambda one: registering.register_here(one.desk, id, details, "standard", one.now, LEAD)


def come_by_invitation(name: str) -> Callable[[Laptop], None]:
    def come_in(one: Laptop) -> None:
        assert isinstance(check_in.check_in(one.desk, invitation(), one.now), check_in.Admitted)
        badges.choose(one.desk, GUEST, BadgeChoices(typed_name=name), one.now)

    return come_in


def join(session: str, *, swap: bool = False, person: str = ZOE) -> Callable[[Laptop], None]:
    def joined_in(one: Laptop) -> None:
        assert isinstance(sessions.join(one.desk, person, session, one.now, swap=swap), Give)

    return joined_in


def let_go(one: Laptop) -> None:
    assert sessions.leave_session(one.desk, ZOE, "moor", one.now)


def let_go_for_good(one: Laptop) -> None:
    let_go(one)
    join("listening", person=SAM)(one)


def let_go_and_take_back(one: Laptop) -> None:
    let_go(one)
    join("moor")(one)


def wait(one: Laptop) -> None:
    waiting.wait_for(one.desk, ZOE, "moor", one.now)


def offer(one: Laptop) -> None:
    with one.desk.store.writing() as writer:
        waiting.offer_places(one.desk, writer, one.now)


def come(one: Laptop) -> None:
    assert isinstance(room_door.see(one.desk, ZOE, "moor", samples.at(10), LEAD), room_door.InTheRoom)


def in_turn(*deeds: Callable[[Laptop], object]) -> Callable[[Laptop], None]:
    def all_of_them(one: Laptop) -> None:
        for deed in deeds:
            deed(one)

    return all_of_them


def newer(*, status: Status, paid: bool) -> Pack:
    """Return a newer pack in which one person's registration changed."""
    roster = tuple(replace(one, status=status, paid=paid) if one.id == ZOE else one for one in samples.roster())
    return replace(joined.pack(), roster=roster, issued=samples.ISSUED + 1)


def taking(pack: Pack) -> Callable[[Laptop], object]:
    return lambda one: one.take(pack)


def held(one: Laptop) -> list[str]:
    return [seat.session for seat in people.seats_of(one.desk.store.connection, ZOE)]


def is_inside(one: Laptop, _two: Two) -> None:
    assert one.person(ZOE).inside


def is_inside_since_the_earlier(one: Laptop, two: Two) -> None:
    assert one.person(ZOE).inside
    assert one.person(ZOE).arrived == min(fact.wall for said in two.said for fact in said)


def is_inside_by_the_one_that_stands(one: Laptop, _two: Two) -> None:
    assert (one.person(ZOE).inside, one.person(ZOE).incarnation) == (True, "stairs.1")


def is_as_was_said_later(one: Laptop, two: Two) -> None:
    assert one.person(ZOE).inside == (last(two).kind is Kind.ARRIVED)


def has_left_at_the_earlier_time(one: Laptop, two: Two) -> None:
    assert (one.person(ZOE).inside, one.person(ZOE).left) == (False, min(f.wall for said in two.said for f in said))


def was_not_here(one: Laptop, _two: Two) -> None:
    assert (one.person(ZOE).inside, one.person(ZOE).arrived) == (False, None)


def went_to_the_later_and_both_are_in(one: Laptop, two: Two) -> None:
    told = [fact for said in two.said for fact in said if fact.kind is Kind.HANDED_ON]
    assert one.person(ZOE).registration.successor == max(told, key=lambda fact: fact.order).body["to"]
    are_two_people(one, two)


def seats_went_with_the_place(*holders: str) -> Callable[[Laptop, Two], None]:
    def each_has_one(one: Laptop, _two: Two) -> None:
        connection = one.desk.store.connection
        found = {id: [seat.session for seat in people.seats_of(connection, id)] for id in (ZOE, NEW, ALSO_NEW)}
        assert found == {id: ["moor"] if id in holders else [] for id in found}

    return each_has_one


def has_the_later_details(one: Laptop, two: Two) -> None:
    assert one.person(ZOE).details.name == ("Zoë there" if last(two).incarnation == "stairs.1" else "Zoë here")
    kept = [people.kept_details(one.desk.store.connection, str(f.body["details"])).name for s in two.said for f in s]
    assert kept == ["Zoë here", "Zoë there"]


def has_the_later_choices(one: Laptop, two: Two) -> None:
    assert one.person(ZOE).badge == last(two).body


def has_two_badges(one: Laptop, _two: Two) -> None:
    assert one.person(ZOE).printed == 2


def are_two_people(one: Laptop, _two: Two) -> None:
    assert one.person(NEW).inside
    assert one.person(ALSO_NEW).inside


def is_one_person(one: Laptop, _two: Two) -> None:
    assert [person.id for person in people.search(one.desk.store.connection, "Robin Ó Fearn")] == [NEW]


def is_one_guest(one: Laptop, two: Two) -> None:
    """Tell who is inside, and that they have the name they typed later."""
    name = "Robin here" if last(two) in two.said[0] else "Robin there"
    assert [person.details.name for person in people.inside(one.desk.store.connection)] == [name]
    assert one.person(GUEST).arrived == min(said[1].wall for said in two.said)


def holds_both(*wanted: str) -> Callable[[Laptop, Two], None]:
    def both(one: Laptop, _two: Two) -> None:
        assert sorted(held(one)) == sorted(wanted)

    return both


def holds_the_new_seat_and_the_old_one_is_free_once(one: Laptop, two: Two) -> None:
    assert held(one) == ["listening"]
    if one is two.foyer:
        for _ in range(3):
            with one.desk.store.writing() as writer:
                shares.keep_house(one.desk, writer, samples.at(13))
        assert shares.free_here(one.desk, "moor") == 1


def holds_what_was_said_later(one: Laptop, two: Two) -> None:
    seated = people.seats_of(one.desk.store.connection, ZOE)
    assert [(seat.session, seat.override) for seat in seated] == ([("moor", True)] if taken_back_later(two) else [])


def taken_back_later(two: Two) -> bool:
    return last(two).kind is Kind.SEAT_LEAVING_UNDONE


def waits_once_since_the_earlier(one: Laptop, two: Two) -> None:
    assert seats.waiting_for(one.desk.store.connection, "moor") == [ZOE]
    first = min((fact for said in two.said for fact in said), key=lambda fact: fact.order)
    [row] = one.tables()["waiting"]
    assert first.time.milliseconds in row


def both_places_are_kept_and_one_goes_back(one: Laptop, two: Two) -> None:
    assert len(one.tables()["offers"]) == 2
    if one is two.stairs:
        join("moor")(two.foyer)
        two.meet()
        offer(two.stairs)
        two.meet()
        assert one.tables()["offers"] == []
        assert held(one) == ["moor"]
        assert shares.free_here(two.stairs.desk, "moor") == 1


def came_once(one: Laptop, _two: Two) -> None:
    assert len(one.tables()["came"]) == 1


def last(two: Two) -> Fact:
    """Return the later of the two laptops' last words, by the order of facts."""
    return max((said[-1] for said in two.said), key=lambda fact: fact.order)


ROBIN = register(NEW, "Robin Ó Fearn", "robin@example.org")
ROBIN_AGAIN = register(ALSO_NEW, "robin o fearn", "Robin@example.org ")
AGAINST = tuple(newer(status=status, paid=status is not Status.CONFIRMED) for status in Status)
"""Packs in which somebody has not paid, awaits approval, is cancelled or blocked."""
TRIALS = (
    Trial(apart.ARRIVED_TWICE, arrive, arrive, is_inside_since_the_earlier),
    Trial(apart.ONE_UNDONE, in_turn(arrive, undo), arrive, is_inside_by_the_one_that_stands),
    Trial(apart.LEFT_ELSEWHERE, arrive, in_turn(arrive, leave), is_as_was_said_later),
    Trial(apart.LEFT_TWICE, leave, leave, has_left_at_the_earlier_time, arrive),
    Trial(apart.UNDONE_AND_LEFT, undo, leave, was_not_here, arrive),
    Trial(apart.BROUGHT_BACK, undo, bring_back, was_not_here, arrive),
    Trial(apart.HANDED_ON_TWICE, hand_on(NEW, "Robin"), hand_on(ALSO_NEW, "Kim"), went_to_the_later_and_both_are_in),
    Trial(
        apart.HANDED_ON_TWICE,
        hand_on(NEW, "Robin"),
        hand_on(ALSO_NEW, "Kim"),
        seats_went_with_the_place(NEW, ALSO_NEW),
        join("moor"),
    ),
    Trial(apart.AGAINST_THE_LIST, hand_on(NEW, "Robin"), arrive, is_inside),
    Trial(
        apart.AGAINST_THE_LIST,
        hand_on(NEW, "Robin"),
        arrive,
        seats_went_with_the_place(NEW, ZOE),
        join("moor"),
    ),
    *(Trial(apart.AGAINST_THE_LIST, taking(pack), arrive, is_inside, newer=pack) for pack in AGAINST),
    Trial(apart.CORRECTED_TWICE, correct("Zoë here"), correct("Zoë there"), has_the_later_details),
    Trial(apart.CHOSEN_TWICE, choose(wanted=True), choose(wanted=False), has_the_later_choices),
    Trial(apart.PRINTED_TWICE, print_badge, print_badge, has_two_badges),
    Trial(apart.REGISTERED_TWICE, ROBIN, ROBIN_AGAIN, are_two_people),
    Trial(apart.SAME_ID_TWICE, ROBIN, ROBIN, is_one_person),
    Trial(apart.SAME_ID_TWICE, come_by_invitation("Robin here"), come_by_invitation("Robin there"), is_one_guest),
    Trial(apart.SEAT_TWICE, join("moor"), join("moor"), holds_both("moor", "moor")),
    Trial(apart.TWO_AT_ONCE, join("moor"), join("listening"), holds_both("listening", "moor")),
    Trial(
        apart.LEFT_AND_SWAPPED,
        let_go,
        join("listening", swap=True),
        holds_the_new_seat_and_the_old_one_is_free_once,
        join("moor"),
    ),
    Trial(
        apart.TAKEN_BACK_LATE,
        let_go_for_good,
        let_go_and_take_back,
        holds_what_was_said_later,
        join("moor"),
        when=taken_back_later,
    ),
    Trial(apart.WAITING_TWICE, wait, wait, waits_once_since_the_earlier),
    Trial(apart.OFFERED_TWICE, offer, offer, both_places_are_kept_and_one_goes_back, wait),
    Trial(apart.CAME_TWICE, come, come, came_once),
)


def part(trial: Trial, skew: timedelta) -> Two:
    """Return two laptops that each did their part, and have not met since."""
    two = two_laptops(skew)
    trial.before(two.foyer)
    two.meet()
    trial.here(two.foyer)
    trial.there(two.stairs)
    return two


_SKEWS = pytest.mark.parametrize("skew", SKEWS, ids=["an hour behind", "right", "an hour ahead"])
_TRIALS = pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.case.name)


@_SKEWS
@_TRIALS
def test_in_whatever_order_they_are_heard_the_same_holds(trial: Trial, skew: timedelta) -> None:
    two = part(trial, skew)
    here, there = two.said
    shared = [fact for fact in two.foyer.facts() if fact not in here]
    found = []
    for heard in merges(here, there):
        third = laptop("third", two.foyer.wall)
        third.take(trial.newer or joined.pack())
        third.hear(shared, two.foyer)
        third.hear([], two.stairs)
        third.hear(heard, two.foyer)
        found.append((third.tables(), third.cases()))
    two.meet()
    if trial.newer is not None:
        two.stairs.take(trial.newer)
    found += [(one.tables(), one.cases()) for one in (two.foyer, two.stairs)]
    assert all(one == found[0] for one in found)


@_SKEWS
@_TRIALS
def test_what_the_table_says_holds(trial: Trial, skew: timedelta) -> None:
    two = part(trial, skew)
    applies, said = trial.when(two), replace(two)
    two.meet()
    if trial.newer is not None:
        two.stairs.take(trial.newer)
    told = Two(two.foyer, two.stairs, said.shared)
    for one in (two.foyer, two.stairs):
        found = {case for cases in one.cases().values() for case in cases}
        assert (trial.case in found) == applies
        trial.holds(one, told)


@_SKEWS
@_TRIALS
def test_the_organisers_are_asked_about_just_what_the_table_says(trial: Trial, skew: timedelta) -> None:
    two = part(trial, skew)
    raised = matters(two.foyer.bundle(), two.stairs.bundle(), by=trial.newer)
    two.meet()
    if trial.newer is not None:
        two.stairs.take(trial.newer)
    found = {case.matter for cases in two.stairs.cases().values() for case in cases} - {""}
    assert found == {case.matter for case in apart.OF_PEOPLE} & raised.keys()


def test_every_row_about_people_was_tried() -> None:
    assert {trial.case for trial in TRIALS} == set(apart.OF_PEOPLE)


def set_up_twice() -> list[Telling]:
    return [station(), station(life="00000002")]


def replaced() -> list[Telling]:
    return [station(), station(life="00000002", first=False, instead=True)]


def restored() -> list[Telling]:
    return [station(), station(life="00000002", first=False, after="foyer.00000001")]


def forked() -> list[Telling]:
    one = station()
    other = one.copied()
    for telling, who in ((one, ZOE), (other, SAM)):
        telling.tell(Kind.ARRIVED, who, door="main", by="", overrode=None)
    return [one, other]


OF_LAPTOPS = {
    apart.TWO_FIRSTS: set_up_twice,
    apart.REPLACED: replaced,
    apart.NEW_LIFE: restored,
    apart.FORKED: forked,
}


@pytest.mark.parametrize("case", apart.OF_LAPTOPS, ids=lambda case: case.name)
def test_a_case_of_laptops_is_found_and_asked_about_in_whatever_order_they_are_heard(case: Case) -> None:
    tellings = OF_LAPTOPS[case]()
    for order in permutations(tellings):
        assert cases_of_laptops(fact for telling in order for fact in telling.facts) == (case,)
        raised = matters(*(bundle(telling) for telling in order))
        assert {one.matter for one in apart.OF_LAPTOPS} & raised.keys() == {case.matter}


def test_a_laptop_that_was_replaced_and_said_its_last_word_left_nothing_behind() -> None:
    lost, new = replaced()
    assert "could not be given" in matters(bundle(lost), bundle(new))[apart.REPLACED.matter][0].what
    assert replaced_lives([*lost.facts, *new.facts]) == {lost.incarnation}
    lost.tell(Kind.STATION_RETIRED, None, of=lost.incarnation, by="")
    again = station(life="00000003", first=False, after=lost.incarnation, beside=new.incarnation)
    assert replaced_lives([*lost.facts, *new.facts, *again.facts]) == {lost.incarnation, again.incarnation}
    raised = matters(bundle(lost), bundle(new), bundle(again))
    assert "could be given again" in raised[apart.REPLACED.matter][0].what
    assert {apart.NEW_LIFE.matter, apart.TWO_FIRSTS.matter} & raised.keys() == set()


@_SKEWS
def test_details_corrected_in_view_of_both_leave_nothing_to_ask(skew: timedelta) -> None:
    two = two_laptops(skew)
    correct("Zoë here")(two.foyer)
    correct("Zoë there")(two.stairs)
    two.meet()
    correct("Zoë settled")(two.stairs)
    two.meet()
    assert two.foyer.person(ZOE).details.name == "Zoë settled"
    assert two.foyer.cases() == {ZOE: ()}


@_SKEWS
def test_at_a_laptop_whose_clock_is_wrong_people_may_leave_and_come_back(skew: timedelta) -> None:
    two = two_laptops(skew)
    for deed, one in ((arrive, two.foyer), (leave, two.stairs), (arrive, two.stairs), (leave, two.foyer)):
        deed(one)
        assert one.person(ZOE).inside is (deed is arrive)
        two.meet()
        assert two.foyer.tables() == two.stairs.tables()


@pytest.mark.parametrize(("deed", "back"), [(arrive, check_in.undo_check_in), (leave, check_in.undo_leaving)])
def test_what_two_laptops_said_is_taken_back_as_one(deed: Callable[[Laptop], None], back: Callable[..., bool]) -> None:
    two = two_laptops(timedelta(0))
    if deed is leave:
        arrive(two.foyer)
        two.meet()
    deed(two.foyer)
    deed(two.stairs)
    two.meet()
    assert back(two.stairs.desk, ZOE, two.stairs.now)
    two.meet()
    assert two.foyer.person(ZOE).inside is (deed is leave)
