"""Let hypothesis do to some laptops whatever may happen to them, and find a promise that does not hold."""

from datetime import timedelta
from itertools import permutations
from operator import itemgetter

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.domain.seats import Give
from kiosk.store import people, seats
from tests.desk.seat_house import PEOPLE, SESSIONS, STATIONS, Ask, House, Laptop
from tests.desk.seat_truth import Truth

CHOICES = st.integers(0, 11)
"""Which of several: of laptops, letters, backups."""
AGAIN = "again"
WHO = st.sampled_from((*PEOPLE, AGAIN, AGAIN, AGAIN, AGAIN, AGAIN, AGAIN))
WHERE = st.sampled_from(("listening", "listening", "moor", "together", AGAIN, AGAIN, AGAIN, AGAIN))
"""Mostly whoever was there just before, where they just were: so that much happens to few."""
OFTEN, SELDOM = ("join", "join", "join", "leave", "leave", "wait", "wait"), ("swap", "override", "stop")
DEEDS = st.sampled_from((*OFTEN, *SELDOM, "hand on", "come"))
RUSH = st.lists(st.tuples(st.sampled_from(PEOPLE), CHOICES), min_size=2, max_size=6, unique_by=itemgetter(0))
VISITS = st.lists(st.tuples(CHOICES, WHO, WHERE, DEEDS), min_size=1, max_size=4)
MISHAPS = st.sampled_from(("backup", "backup", "restore", "restore", "replace", "clone", "retire", "find", "find"))
PAUSES = st.sampled_from((1, 20, 61, 61, 600, 901))
"""Seconds."""
HOURS = st.sampled_from((-5, -1, 0, 1, 5))


class Seats(RuleBasedStateMachine):
    """People join, swap, leave and wait at three stations, while everything goes wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.truth = Truth()
        self.house = House(self.truth.hear)
        self.last = (PEOPLE[0], "listening")

    def laptop(self, choice: int) -> Laptop:
        """Return one of the laptops in use."""
        return self.house.laptops[choice % len(self.house.laptops)]

    def who(self, person: str, session: str) -> tuple[str, str]:
        """Return who it is, and where."""
        self.last = (self.last[0] if person == AGAIN else person, self.last[1] if session == AGAIN else session)
        return self.last

    @initialize(met=st.booleans(), rush=RUSH)
    def begin(self, met: bool, rush: list[tuple[str, int]]) -> None:
        """The laptops may have met once, and some people have come, before anything goes wrong."""
        for one, other in permutations(range(len(STATIONS)) if met else (), 2):
            self.tell(one, other)
        self.rush(rush, "listening")

    @rule(rush=RUSH, session=WHERE)
    def rush(self, rush: list[tuple[str, int]], session: str) -> None:
        """Some people want seats in one session, at several stations."""
        self.visit([(at, person, session, "join") for person, at in rush])

    @rule(visits=VISITS)
    def visit(self, visits: list[tuple[int, str, str, str]]) -> None:
        """Somebody comes to a screen, and so do others; what it says is so."""
        for at, person, session, deed in visits:
            who, where = self.who(person, session)
            self.last = (do(self.house, self.laptop(at), who, where, deed), where)

    @rule(at=CHOICES, present=st.sets(CHOICES, max_size=3), seconds=PAUSES)
    def tick(self, at: int, present: set[int], seconds: int) -> None:
        """Time goes by, and a laptop does what is due."""
        self.house.now += timedelta(seconds=seconds)
        self.house.tick(self.laptop(at), frozenset(self.laptop(one).me for one in present))

    @rule(by=CHOICES, at=CHOICES, person=WHO, session=WHERE, comes=st.booleans(), whole=st.booleans())
    def ask(self, by: int, at: int, person: str, session: str, comes: bool, whole: bool) -> None:
        """A laptop asks another for a seat, for somebody at its screen."""
        person, session = self.who(person, session)
        if self.laptop(by) is not self.laptop(at):
            self.house.ask(self.laptop(by), self.laptop(at), person, session, Ask(comes, whole))
            do(self.house, self.laptop(by), person, session, "join")

    @rule(source=CHOICES, to=CHOICES)
    def tell(self, source: int, to: int) -> None:
        """Two laptops meet for a moment, and one hears all that the other knows."""
        if self.laptop(source) is not self.laptop(to):
            self.house.tell(self.laptop(source), self.laptop(to))

    @rule(source=CHOICES, of=CHOICES, after=st.integers(0, 6), limit=st.integers(1, 9), turned=st.booleans())
    def send(self, source: int, of: int, after: int, limit: int, turned: bool) -> None:
        """A laptop sends some facts of one chain."""
        told = self.house.letter(self.laptop(source), self.laptop(of).me, after, limit)
        self.house.post.append(told[::-1] if turned else told)

    @precondition(lambda self: self.house.post)
    @rule(letter=CHOICES, to=CHOICES)
    def deliver(self, letter: int, to: int) -> None:
        """Something sent arrives, sooner or later, once or again, or never."""
        post = self.house.post
        self.house.deliver(self.laptop(to), post[-1 - letter % len(post)])

    @rule(at=CHOICES, by=CHOICES, person=WHO, session=WHERE, deed=st.one_of(DEEDS, st.just("tick"), st.just("answer")))
    def crash(self, at: int, by: int, person: str, session: str, deed: str) -> None:
        """A laptop goes off in the middle of something."""
        person, session = self.who(person, session)
        asker = self.laptop(by)

        def deeds(laptop: Laptop) -> None:
            if deed == "tick":
                self.house.tick(laptop, frozenset((asker.me,)))
            elif deed == "answer":
                self.house.ask(asker, laptop, person, session, Ask())
            else:
                do(self.house, laptop, person, session, deed)

        self.house.crash(self.laptop(at), deeds)

    @rule(at=CHOICES, which=CHOICES, what=MISHAPS)
    def mishap(self, at: int, which: int, what: str) -> None:
        """A disk is lost, a file copied, restored or found again, a laptop replaced or retired."""
        befall(self.house, self.laptop(at), which, what)

    @rule(at=CHOICES, hours=HOURS)
    def turn_the_clock(self, at: int, hours: int) -> None:
        """A laptop's clock is wrong from now on, or right again."""
        self.laptop(at).ahead = timedelta(hours=hours)

    @rule(session=WHERE, capacity=st.integers(0, 9), to=st.sets(CHOICES, max_size=3))
    def issue(self, session: str, capacity: int, to: set[int]) -> None:
        """The organisers make a newer pack, and some laptops take it over."""
        self.house.issue(self.who(AGAIN, session)[1], capacity)
        for at in to:
            self.house.take_pack(self.laptop(at))

    @invariant()
    def every_promise_holds(self) -> None:
        """Nobody is told a thing that is not so."""
        self.truth.check()

    def teardown(self) -> None:
        """Let all meet again, and count."""
        rested = self.house.heal()
        self.truth.check()
        self.truth.check_at_rest(self.house)
        assert rested, "They still find something to tell each other."


def do(house: House, laptop: Laptop, person: str, session: str, deed: str) -> str:
    """Let somebody do something at a screen, and see that what they are told stands in that laptop's file.

    Return who is there afterwards: somebody else, where a place was handed on.
    """
    match deed:
        case "leave":
            house.leave(laptop, person, session)
            assert not sits(laptop, person, session), "Somebody let go, and holds a seat."
        case "wait":
            house.wait(laptop, person, session)
            waits = person in seats.waiting_for(laptop.connection, session)
            assert waits or sits(laptop, person, session), "Somebody was told to wait, and is not on the list."
        case "stop":
            house.stop(laptop, person, session)
            assert person not in seats.waiting_for(laptop.connection, session), "Somebody stopped, and waits."
        case "hand on":
            return hand_on(house, laptop, person)
        case "come":
            house.come(laptop, person)
        case _:
            given = house.join(laptop, person, session, swap=deed == "swap", override=deed == "override")
            if isinstance(given, Give):
                assert sits(laptop, person, session) == 1, "Somebody was told yes, and holds no seat."
    return person


def hand_on(house: House, laptop: Laptop, first: str) -> str:
    """Let somebody come in a person's place, if they may, and see that the seats went along; return who is there."""
    seated = {session for session in SESSIONS if sits(laptop, first, session)}
    person = house.hand_on(laptop, first)
    if person is not None:
        for session in SESSIONS:
            assert sits(laptop, person, session) == (session in seated), "A place was handed on without its seats."
            assert not sits(laptop, first, session), "Somebody handed their place on, and holds a seat."
    return person or first


def befall(house: House, laptop: Laptop, which: int, what: str) -> None:
    """Let something happen to a laptop's file."""
    kept = [one for one in house.laptops if one.backups]
    match what:
        case "backup":
            laptop.backup()
        case "restore" if kept:
            house.restore(kept[which % len(kept)], which)
        case "replace" if len(house.drawer) < 2 and which % 2:
            house.replaced(laptop)
        case "clone" if len(house.laptops) < 4 and which % 2:
            house.cloned(laptop)
        case "retire":
            house.renew(laptop)
        case "find" if house.drawer:
            house.find(house.drawer[which % len(house.drawer)])
        case _:
            pass


def sits(laptop: Laptop, person: str, session: str) -> int:
    """Return how many seats somebody holds in a session, as a laptop knows."""
    return sum(seat.session == session for seat in people.seats_of(laptop.connection, person))
