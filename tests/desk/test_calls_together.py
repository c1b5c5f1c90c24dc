"""Several laptops on a bus that loses, repeats and turns round what they say, until it heals."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.desk.calls import Calls
from kiosk.desk.notes import Notes
from kiosk.domain.calling import NEXT_DESK, Help
from kiosk.domain.talk import Present, Talk
from tests.samples import NINE

NAMES = ("foyer", "stairs", "lift")


@dataclass
class Bus:
    """What is on its way; each message goes to each other laptop by itself."""

    under_way: list[Callable[[], None]] = field(default_factory=list)
    now: int = NINE
    is_cut: bool = False

    def deliver(self) -> None:
        """Let everything arrive, and what is said to it too."""
        while self.under_way:
            self.carry([1])

    def carry(self, fates: list[int]) -> None:
        """Let the messages on their way arrive, be lost, come twice, or late and in the wrong order."""
        sent, self.under_way = self.under_way, []
        for place, arrive in enumerate(sent):
            match fates[place % len(fates)]:
                case 0:
                    pass
                case 1:
                    arrive()
                case 2:
                    arrive()
                    self.under_way.append(arrive)
                case _:
                    self.under_way.insert(0, arrive)


class Laptop:
    """Calls and notes of one laptop on the bus."""

    def __init__(self, bus: Bus, name: str) -> None:
        self.bus, self.name = bus, name
        self.others: list[Laptop] = []
        self.gone: set[str] = set()
        self.calls = Calls(name, NAMES, self.say)
        self.notes = Notes(name, NAMES, self.say)

    def say(self, talk: Talk) -> None:
        if not self.bus.is_cut:
            self.bus.under_way.extend(partial(other.hear, talk) for other in self.others)

    def hear(self, talk: Talk) -> None:
        self.calls.hear(talk, self.bus.now)
        self.notes.hear(talk, self.bus.now)

    def tick(self) -> None:
        self.say(Present(self.name, f"{self.name}.1", self.bus.now, self.calls.is_staffed))
        self.calls.tick(self.bus.now)
        self.notes.tick(self.bus.now)

    def take_back(self, screen: str, id: str = "") -> None:
        """Take back what was called at a screen of this laptop."""
        self.gone |= {self.calls.take_back(screen, id, self.bus.now)} - {""}

    def told(self) -> set[str]:
        """Return the ids of what was taken back while somebody from here was on their way."""
        return {call.id for call in self.calls.taken_back()}

    def open(self) -> set[str]:
        """Return the ids of all that is open here."""
        return {call.id for call in self.calls.waiting(self.bus.now)} | {note.id for note in self.notes.open()}


def joined() -> tuple[Bus, list[Laptop]]:
    """Return a bus with three laptops on it."""
    bus = Bus()
    laptops = [Laptop(bus, name) for name in NAMES]
    for one, other in permutations(laptops, 2):
        one.others.append(other)
    return bus, laptops


def pass_seconds(bus: Bus, laptops: list[Laptop], seconds: int, fates: list[int] | None = None) -> None:
    for _ in range(seconds):
        bus.now += 1_000
        for laptop in laptops:
            laptop.tick()
        if fates:
            bus.carry(fates)
        else:
            bus.deliver()


fates = st.lists(st.integers(0, 3), max_size=12)
deeds = st.lists(
    st.tuples(
        st.sampled_from(["call", "note", "answer", "take back", "sign in", "sign out"]), st.integers(0, 2), fates
    ),
    max_size=25,
)


def do(laptop: Laptop, deed: str) -> None:
    match deed:
        case "call":
            laptop.calls.call("badge", "anything", laptop.bus.now)
        case "note":
            laptop.notes.write("Printer 2 needs labels.", laptop.bus.now)
        case "answer":
            for call in laptop.calls.waiting(laptop.bus.now)[:1]:
                laptop.calls.answer(call.id)
            for note in laptop.notes.open()[:1]:
                laptop.notes.done(note.id)
        case "take back":
            laptop.take_back("badge")
        case _:
            laptop.calls.staff(laptop.bus.now, signed_in=deed == "sign in")


@settings(max_examples=60, deadline=None)
@given(deeds)
def test_once_the_bus_heals_all_laptops_have_the_same_open_and_every_answer_is_known_everywhere(
    done: list[tuple[str, int, list[int]]],
) -> None:
    bus, laptops = joined()
    for deed, who, how in done:
        do(laptops[who], deed)
        pass_seconds(bus, laptops, 1, how)
    pass_seconds(bus, laptops, 35)
    assert laptops[0].open() == laptops[1].open() == laptops[2].open()
    assert not laptops[0].open() & set().union(*(laptop.gone for laptop in laptops))
    for id in laptops[0].open():
        laptops[2].calls.answer(id)
        laptops[2].notes.done(id)
    pass_seconds(bus, laptops, 1)
    assert [laptop.open() for laptop in laptops] == [set(), set(), set()]


def test_a_desk_on_another_laptop_hears_within_a_second_and_its_answer_is_told_at_the_kiosk() -> None:
    bus, (foyer, stairs, lift) = joined()
    stairs.calls.staff(bus.now, signed_in=True)
    pass_seconds(bus, [foyer, stairs, lift], 1)
    call = foyer.calls.call("badge", "anything", bus.now).id
    pass_seconds(bus, [foyer, stairs, lift], 1)
    assert [one.id for one in stairs.calls.waiting(bus.now) if one.is_ours] == [call]
    assert foyer.calls.help_for(call, bus.now) is Help.HEARD
    stairs.calls.answer(call)
    pass_seconds(bus, [foyer, stairs, lift], 1)
    assert foyer.calls.help_for(call, bus.now) is Help.COMING
    assert lift.open() == set()


@settings(max_examples=60, deadline=None)
@given(st.lists(fates, min_size=1, max_size=12), st.booleans())
def test_once_the_bus_heals_whoever_is_on_their_way_knows_that_the_call_was_taken_back(
    how: list[list[int]], was_told: bool
) -> None:
    bus, laptops = joined()
    foyer, stairs, lift = laptops
    foyer.calls.call("badge", "anything", bus.now)
    pass_seconds(bus, laptops, 1)
    (call,) = stairs.open()
    do(stairs, "answer")
    pass_seconds(bus, laptops, int(was_told), how[0])
    foyer.take_back("badge", call)
    for fate in how:
        pass_seconds(bus, laptops, 1, fate)
    pass_seconds(bus, laptops, 4)
    assert [laptop.told() for laptop in laptops] == [set(), {call}, set()]
    assert lift.open() == stairs.open() == foyer.open() == set()
    assert foyer.calls.help_for(call, bus.now) is not Help.COMING


def test_a_call_taken_back_while_the_network_is_cut_is_dropped_here_and_told_when_it_heals() -> None:
    bus, laptops = joined()
    foyer, stairs, _ = laptops
    call = foyer.calls.call("badge", "anything", bus.now).id
    pass_seconds(bus, laptops, 1)
    bus.is_cut = True
    foyer.take_back("badge")
    assert (foyer.open(), stairs.open()) == (set(), {call})
    pass_seconds(bus, laptops, 3600)
    bus.is_cut = False
    pass_seconds(bus, laptops, 7)
    assert [laptop.open() for laptop in laptops] == [set(), set(), set()]


def test_a_minute_without_an_answer_brings_in_the_next_desk() -> None:
    bus, laptops = joined()
    for laptop in laptops[1:]:
        laptop.calls.staff(bus.now, signed_in=True)
    pass_seconds(bus, laptops, 1)
    laptops[0].calls.call("badge", "anything", bus.now)
    pass_seconds(bus, laptops, NEXT_DESK // 1000 - 2)
    told = [[call.is_ours for call in laptop.calls.waiting(bus.now)] for laptop in laptops[1:]]
    assert told == [[True], [False]]
    pass_seconds(bus, laptops, 3)
    told = [[call.is_ours for call in laptop.calls.waiting(bus.now)] for laptop in laptops[1:]]
    assert told == [[True], [True]]


def test_with_the_network_cut_the_kiosk_says_so_and_takes_it_back_once_a_desk_hears() -> None:
    bus, (foyer, stairs, lift) = joined()
    stairs.calls.staff(bus.now, signed_in=True)
    pass_seconds(bus, [foyer, stairs, lift], 1)
    bus.is_cut = True
    call = foyer.calls.call("badge", "anything", bus.now).id
    pass_seconds(bus, [foyer, stairs, lift], 4)
    assert foyer.calls.help_for(call, bus.now) is Help.SENT
    pass_seconds(bus, [foyer, stairs, lift], 1)
    assert foyer.calls.help_for(call, bus.now) is Help.AT_THE_DESK
    assert foyer.calls.last_staffed() == {"stairs"}
    bus.is_cut = False
    pass_seconds(bus, [foyer, stairs, lift], 3)
    assert foyer.calls.help_for(call, bus.now) is Help.HEARD
