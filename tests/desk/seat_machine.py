"""Let hypothesis do to some laptops whatever may happen to them, and find a promise that does not hold."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.domain.seats import Give
from kiosk.store import people, seats
from tests.desk.seat_house import PEOPLE, SESSIONS, Ask, House, Laptop
from tests.desk.seat_truth import Truth

CHOICES = st.integers(0, 11)
"""Which of several: of laptops, letters, backups."""
AGAIN = "again"
WHO = st.sampled_from((*PEOPLE[2:], AGAIN, AGAIN, AGAIN, AGAIN, AGAIN, AGAIN))
WHERE = st.sampled_from(("listening", "listening", "moor", "together", AGAIN, AGAIN, AGAIN, AGAIN))
"""Mostly whoever was there just before, where they just were: so that much happens to few."""
RARELY = st.sampled_from((False, False, False, False, True))
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

    def who(self, person: str, session: str) -> tuple[str, str]:
        """Return who it is, and where."""
        self.last = (self.last[0] if person == AGAIN else person, self.last[1] if session == AGAIN else session)
        return self.last

    def laptop(self, choice: int) -> Laptop:
        """Return one of the laptops in use."""
        return self.house.laptops[choice % len(self.house.laptops)]

    @rule(at=CHOICES, person=WHO, session=WHERE, swap=st.booleans(), override=RARELY)
    def join(self, at: int, person: str, session: str, swap: bool, override: bool) -> None:
        """Somebody asks for a seat, and is told yes only with one in the file."""
        person, session = self.who(person, session)
        laptop = self.laptop(at)
        if isinstance(self.house.join(laptop, person, session, swap=swap, override=override), Give):
            assert sits(laptop, person, session) == 1, "Somebody was told yes, and holds no seat."

    @rule(at=CHOICES, person=WHO, session=WHERE)
    def leave(self, at: int, person: str, session: str) -> None:
        """Somebody lets go of a seat."""
        person, session = self.who(person, session)
        laptop = self.laptop(at)
        self.house.leave(laptop, person, session)
        assert not sits(laptop, person, session), "Somebody let go, and holds a seat."

    @rule(at=CHOICES, person=WHO, session=WHERE)
    def wait(self, at: int, person: str, session: str) -> None:
        """Somebody waits."""
        person, session = self.who(person, session)
        laptop = self.laptop(at)
        self.house.wait(laptop, person, session)
        waits = person in seats.waiting_for(laptop.connection, session)
        assert waits or sits(laptop, person, session), "Somebody was told to wait, and is not on the list."

    @rule(at=CHOICES, person=WHO, session=WHERE)
    def stop_waiting(self, at: int, person: str, session: str) -> None:
        """Somebody waits no more."""
        person, session = self.who(person, session)
        laptop = self.laptop(at)
        self.house.stop(laptop, person, session)
        assert person not in seats.waiting_for(laptop.connection, session), "Somebody stopped, and waits."

    @rule(at=CHOICES, present=st.sets(CHOICES, max_size=3), seconds=PAUSES)
    def tick(self, at: int, present: set[int], seconds: int) -> None:
        """Time goes by, and a laptop does what is due."""
        self.house.now += timedelta(seconds=seconds)
        self.house.tick(self.laptop(at), frozenset(self.laptop(one).me for one in present))

    @rule(
        at=CHOICES,
        by=CHOICES,
        person=WHO,
        session=WHERE,
        fate=st.builds(Ask, comes=st.booleans(), whole=st.booleans()),
    )
    def ask(self, at: int, by: int, person: str, session: str, fate: Ask) -> None:
        """A laptop asks another for a seat, for somebody at its screen."""
        person, session = self.who(person, session)
        asker, giver = self.laptop(by), self.laptop(at)
        if asker is not giver:
            self.house.ask(asker, giver, person, session, fate)
            self.join(by, person, session, swap=False, override=False)

    @rule(source=CHOICES, to=CHOICES)
    def tell(self, source: int, to: int) -> None:
        """Two laptops meet for a moment, and one hears all that the other knows."""
        if self.laptop(source) is not self.laptop(to):
            self.house.tell(self.laptop(source), self.laptop(to))

    @rule(source=CHOICES, of=CHOICES, after=st.integers(0, 6), limit=st.integers(1, 9), turned=st.booleans())
    def send(self, source: int, of: int, after: int, limit: int, turned: bool) -> None:
        """A laptop sends some facts of one chain."""
        laptop = self.laptop(source)
        self.house.letter(laptop, self.laptop(of).me, after, limit)
        if turned:
            self.house.post[-1] = self.house.post[-1][::-1]

    @precondition(lambda self: self.house.post)
    @rule(letter=CHOICES, to=CHOICES)
    def deliver(self, letter: int, to: int) -> None:
        """Something sent arrives, sooner or later, once or again, or never."""
        post = self.house.post
        self.house.deliver(self.laptop(to), post[-1 - letter % len(post)])

    @rule(at=CHOICES, person=WHO, session=WHERE, deed=st.sampled_from(("join", "leave", "wait", "tick")))
    def crash(self, at: int, person: str, session: str, deed: str) -> None:
        """A laptop goes off in the middle of something."""
        person, session = self.who(person, session)
        match deed:
            case "join":
                self.house.crash(
                    self.laptop(at), lambda one: self.house.join(one, person, session, swap=True, override=False)
                )
            case "leave":
                self.house.crash(self.laptop(at), lambda one: self.house.leave(one, person, session))
            case "wait":
                self.house.crash(self.laptop(at), lambda one: self.house.wait(one, person, session))
            case _:
                self.house.crash(self.laptop(at), self.house.tick)

    @rule(by=CHOICES, at=CHOICES, person=WHO, session=WHERE)
    def crash_while_answering(self, by: int, at: int, person: str, session: str) -> None:
        """A laptop goes off before its gift is on the disk."""
        person, session = self.who(person, session)
        asker, giver = self.laptop(by), self.laptop(at)
        if asker is not giver:
            self.house.crash(giver, lambda one: self.house.ask(asker, one, person, session, Ask()))

    @rule(at=CHOICES)
    def backup(self, at: int) -> None:
        """A laptop's file is copied, to be safe."""
        self.laptop(at).backup()

    @precondition(lambda self: any(laptop.backups for laptop in self.house.laptops))
    @rule(at=CHOICES, backup=CHOICES)
    def restore(self, at: int, backup: int) -> None:
        """A laptop's disk is lost, and it comes back from a backup."""
        kept = [laptop for laptop in self.house.laptops if laptop.backups]
        self.house.restore(kept[at % len(kept)], backup)

    @precondition(lambda self: len(self.house.drawer) < 2)
    @rule(at=CHOICES, often=RARELY)
    def replace(self, at: int, often: bool) -> None:
        """A laptop is lost, and another takes its place."""
        if often:
            self.house.replaced(self.laptop(at))

    @precondition(lambda self: len(self.house.laptops) < 4)
    @rule(at=CHOICES, often=RARELY)
    def clone(self, at: int, often: bool) -> None:
        """A laptop's file is copied to another one."""
        if often:
            self.house.cloned(self.laptop(at))

    @rule(at=CHOICES, often=RARELY)
    def retire(self, at: int, often: bool) -> None:
        """A laptop says its last word, and goes on in a new life."""
        if often:
            laptop = self.laptop(at)
            self.house.retire(laptop)
            self.house.renewed(laptop)

    @precondition(lambda self: any(laptop.undone for laptop in self.house.drawer))
    @rule(which=CHOICES)
    def find(self, which: int) -> None:
        """A file that was lost is found again."""
        lost = [laptop for laptop in self.house.drawer if laptop.undone]
        self.house.found(lost[which % len(lost)])

    @precondition(lambda self: self.house.drawer)
    @rule(which=CHOICES, to=CHOICES)
    def read(self, which: int, to: int) -> None:
        """A laptop hears what a file in the drawer holds."""
        old = self.house.drawer[which % len(self.house.drawer)]
        if not old.undone:
            self.house.tell(old, self.laptop(to))

    @rule(at=CHOICES, hours=HOURS)
    def turn_the_clock(self, at: int, hours: int) -> None:
        """A laptop's clock is wrong from now on, or right again."""
        self.laptop(at).ahead = timedelta(hours=hours)

    @rule(session=WHERE, capacity=st.integers(0, 9))
    def issue(self, session: str, capacity: int) -> None:
        """The organisers make a newer pack."""
        self.house.issue(self.who(AGAIN, session)[1], capacity)

    @rule(at=CHOICES)
    def take_pack(self, at: int) -> None:
        """A laptop takes over the newest pack."""
        self.house.take_pack(self.laptop(at))

    @invariant()
    def every_promise_holds(self) -> None:
        """Nobody is told a thing that is not so."""
        self.truth.check()

    def teardown(self) -> None:
        """Let all meet again, and count."""
        self.house.heal()
        self.truth.check()
        self.truth.check_at_rest(self.house)


def sits(laptop: Laptop, person: str, session: str) -> int:
    """Return how many seats somebody holds in a session, as a laptop knows."""
    return sum(seat.session == session for seat in people.seats_of(laptop.connection, person))
