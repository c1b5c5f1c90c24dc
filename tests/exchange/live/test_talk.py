"""Laptops hear each other, never themselves, each word once; whoever is asked for a place answers, or nobody does."""

from dataclasses import replace
from pathlib import Path

from kiosk.desk import sharing
from kiosk.domain.fact import Draft, Kind
from kiosk.domain.talk import Answered, Called, Present, SeatWanted
from kiosk.exchange.packet import Packet
from tests.exchange.live.laptops import PATIENCE, Laptop, sharing_live
from tests.hubs import RunningHub
from tests.samples import NINE

CALL = Called("c1", "foyer", "welcome", "help", NINE)


def wanted(laptop: Laptop) -> SeatWanted:
    return SeatWanted(laptop.name, "moor", "0" * 32)


def give(laptop: Laptop, to: Laptop) -> Packet:
    """Write down a gift, and have it be the answer."""

    def given() -> Packet:
        desk = laptop.house.desk
        with desk.store.writing() as writer:
            fact = writer.append(Draft(Kind.SHARES_MOVED, None, "moor", {"to": to.name, "seats": 1}), NINE)
        return sharing.with_details(desk, [fact])

    laptop.house.gift = laptop.house.thread.submit(given).result(PATIENCE)
    return laptop.house.gift


def test_talk_is_heard_by_the_others_and_not_by_ourselves(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.wait_for_talk(Present)
        there.wait_for_talk(Present)
        here.live.say(CALL)
        assert there.wait_for_talk(Called) == CALL
        there.live.say(answered := Answered("c1", "stairs"))
        assert here.wait_for_talk(Answered) == answered
        assert here.live.peers()[0].said.station == "stairs"
        own = [said for said in drained(here) if isinstance(said, Called) or said == Present]
        assert own == []


def drained(laptop: Laptop) -> list[object]:
    return [laptop.talk.get_nowait() for _ in range(laptop.talk.qsize())]


def test_laptops_say_that_they_are_there_and_what_they_know(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        there.wait_for(here)
        while not (peers := here.live.peers()) or here.name not in peers[0].said.heads:
            here.wait_for_talk(Present)
        assert peers[0].said.station == "stairs"
        assert peers[0].said.heads == there.known()
        assert peers[0].heard == NINE


def test_a_place_that_is_given_is_in_our_file_when_we_hear_of_it(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.wait_for_talk(Present)
        gift = give(there, here)
        assert here.live.ask(there.name, wanted(here), PATIENCE).result(PATIENCE) == gift
        assert here.known()[there.name].seq == gift.facts[-1].seq


def test_what_comes_before_a_gift_is_asked_for_first(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.wait_for_talk(Present)
        there.write(700)
        gift = give(there, here)
        assert here.live.ask(there.name, wanted(here), PATIENCE).result(PATIENCE) == gift
        assert here.known()[there.name].seq == gift.facts[-1].seq


def test_whoever_has_no_place_to_give_says_so(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.wait_for_talk(Present)
        assert here.live.ask(there.name, wanted(here), PATIENCE).result(PATIENCE) is None


def test_nobody_there_and_no_hub_is_no_answer(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here:
        assert here.live.ask("stairs.1", wanted(here), PATIENCE).result(PATIENCE) is None
        here.wait_together()
        assert here.live.ask("stairs.1", wanted(here), PATIENCE).result(PATIENCE) is None
    assert here.live.ask("stairs.1", wanted(here), PATIENCE).result(PATIENCE) is None


def test_a_laptop_that_does_not_answer_in_time_is_no_answer(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address):
        there = here.wait_for_talk(Present)
        assert isinstance(there, Present)
        hub.freeze()
        assert here.live.ask(there.incarnation, wanted(here), 0.1).result(PATIENCE) is None
        hub.thaw()


def test_a_gift_that_only_we_could_have_written_is_left_alone(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.wait_for_talk(Present)
        gift = give(there, here)
        there.house.gift = Packet(tuple(replace(fact, incarnation=here.name) for fact in gift.facts))
        assert here.live.ask(there.name, wanted(here), PATIENCE).result(PATIENCE) is None
        assert here.live.left_alone()["NotForUs"] == 1
