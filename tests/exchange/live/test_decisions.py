"""How facts are cut into parcels, which hub is best, how long to wait, who is there: decided without any network."""

import random
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.fact import Kind
from kiosk.domain.talk import Present
from kiosk.exchange.address import Address
from kiosk.exchange.event_seal import OVERHEAD
from kiosk.exchange.live.bustle import Bustle
from kiosk.exchange.live.candidates import better_than, in_order
from kiosk.exchange.live.company import MOST_LAPTOPS, Company
from kiosk.exchange.live.parcels import parcels
from kiosk.exchange.live.pauses import pause
from kiosk.exchange.live.state import NotAnswering, Refused, Together
from kiosk.exchange.live.tally import Heard
from kiosk.exchange.packet import KeptDetails, Packet, unpacked
from tests.telling import Telling

HUBS = tuple(Address(f"192.168.1.{number}") for number in range(1, 5))
KEY = "0e" * 32


def packet(facts: int) -> Packet:
    telling = Telling()
    for number in range(facts):
        telling.tell(Kind.DETAILS_CORRECTED, details=f"d{number}", by="")
    return Packet(tuple(telling.facts), tuple(KeptDetails(f"d{number}", "p1", "{}") for number in range(facts)))


@given(facts=st.integers(1, 40), largest=st.integers(400, 4000))
def test_parcels_hold_everything_in_order_each_fact_with_its_details(facts: int, largest: int) -> None:
    whole, parts = packet(facts), list(parcels(packet(facts), largest))
    assert sum((part.packet.facts for part in parts), ()) == whole.facts
    for part in parts:
        assert unpacked(part.data, "it") == part.packet
        assert len(part.data) + OVERHEAD <= largest
        assert [kept.id for kept in part.packet.details] == [fact.body["details"] for fact in part.packet.facts]


def test_details_that_no_hub_would_carry_do_not_hold_up_what_happened() -> None:
    letters = random.Random(1).choices("abcdefgh", k=9000)  # noqa: S311 - only so that it does not compress
    one = packet(1)
    long = Packet(one.facts, (KeptDetails("d0", "p1", "".join(letters)),))
    assert [part.packet for part in parcels(long, 1000)] == [Packet(one.facts)]


def test_all_laptops_put_hubs_in_the_same_order() -> None:
    assert {in_order(each, KEY) for each in permutations(HUBS)} == {in_order(HUBS, KEY)}
    assert set(in_order(HUBS, KEY)) == set(HUBS)


def test_hubs_before_ours_are_better_and_all_are_if_ours_is_unknown() -> None:
    order = in_order(HUBS, KEY)
    assert better_than(order[0], order) == ()
    assert better_than(order[2], order) == order[:2]
    assert better_than(Address("10.0.0.1"), order) == order


@given(tries=st.integers(0, 2000), chance=st.floats(0, 1))
def test_nobody_asks_a_hub_in_a_storm(tries: int, chance: float) -> None:
    assert pause(Refused(HUBS[0]), tries, chance) >= 2.5
    assert 0.1 <= pause(NotAnswering(HUBS[0]), tries, chance) <= 7.5
    assert pause(Together(HUBS[0]), tries, chance) <= 0.31


def test_pauses_grow() -> None:
    grown = [pause(NotAnswering(HUBS[0]), tries, 0.5) for tries in range(8)]
    assert grown == sorted(grown)
    assert grown[0] < 0.5
    assert grown[-1] == 5.0


def test_a_laptop_is_new_when_it_was_not_there_or_silent_for_long() -> None:
    company = Company()
    said = Present("foyer", "foyer.1", 0)
    assert [company.hear(said, now) for now in (0, 3000, 30_000)] == [True, False, True]
    assert [peer.heard for peer in company.peers] == [30_000]


def test_an_earlier_life_of_a_file_gives_way_once_it_is_silent() -> None:
    company = Company()
    for incarnation, now in (("foyer.1", 0), ("stairs.1", 0), ("foyer.2", 1000)):
        company.hear(Present(incarnation.split(".")[0], incarnation, now), now)
    assert [peer.said.incarnation for peer in company.peers] == ["foyer.1", "foyer.2", "stairs.1"]
    company.hear(Present("foyer", "foyer.2", 20_000), 20_000)
    assert [peer.said.incarnation for peer in company.peers] == ["foyer.2", "stairs.1"]


def test_of_laptops_without_end_those_heard_last_are_remembered() -> None:
    company = Company()
    for number in range(5_000):
        company.hear(Present("foyer", "foyer.1", number), number)
        company.hear(Present(f"false {number}", f"false {number}.1", number), number)
    names = {peer.said.station for peer in company.peers}
    assert names == {"foyer", *(f"false {number}" for number in range(5_000 - MOST_LAPTOPS + 1, 5_000))}


def test_a_message_is_a_repeat_until_thousands_came_after_it() -> None:
    heard = Heard()
    sealed = [number.to_bytes(12) for number in range(5000)]
    assert not heard.is_repeat(sealed[0])
    assert heard.is_repeat(sealed[0])
    assert not any(heard.is_repeat(each) for each in sealed[1:])
    assert not heard.is_repeat(sealed[0])


def test_nobody_waits_for_anything_while_one_other_laptop_tells_something() -> None:
    bustle = Bustle()
    assert bustle.pause(0.0) == 0
    for moment in range(100):
        bustle.hear("stairs", moment / 100)
        assert bustle.pause(moment / 100) == 0


def test_the_more_laptops_tell_at_once_the_longer_one_waits_for_all_of_them_but_never_long() -> None:
    bustle, pauses = Bustle(), []
    for teller in range(8):
        bustle.hear(teller, 5.0)
        pauses.append(bustle.pause(5.5))
    assert pauses == sorted(set(pauses))
    assert pauses[-1] < 0.2
    assert bustle.pause(6.1) == 0, "they are quiet again"
    for teller in range(1_000):
        bustle.hear(teller, 7.0)
    assert bustle.pause(7.0) < 0.3
