"""What one laptop wrote is soon in the others' files, through a real hub: once, in order, details beside it."""

from pathlib import Path

from nats.aio.client import Client
from nats.js.api import PubAck

from kiosk.desk import registering
from kiosk.domain.registration import Details
from kiosk.exchange.live.parcels import AT_ONCE
from kiosk.exchange.live.wire import FACTS
from kiosk.store import people
from tests.exchange.live.laptops import sharing_live
from tests.exchange.live.wiretap import WIRE, at_the_hub, facts_in_the_stream
from tests.hubs import RunningHub
from tests.samples import at, code, event


def test_whoever_came_in_here_is_in_there(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.check_in(2)
        there.wait_for(here)
        found = there.house.ask(lambda desk: people.by_code(desk.store.connection, code(2)))
        assert found is not None
        assert found.inside
        here.wait_for(there)


def test_details_travel_beside_the_facts_that_point_at_them(tmp_path: Path, hub: RunningHub) -> None:
    helper = event().staff[0]
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        new = registering.new_person()
        here.house.ask(
            lambda desk: registering.register_here(desk, new, Details("Ada Moss"), "standard", at(9), helper)
        )
        there.wait_for(here)
        found = there.house.ask(lambda desk: people.search(desk.store.connection, "ada mo"))
        assert [person.id for person in found] == [new]


def test_facts_arrive_in_the_order_in_which_they_were_written(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        for _ in range(20):
            here.write(3)
        there.wait_for(here)
        taken = [fact.seq for packet in there.house.taken for fact in packet.facts if fact.incarnation == here.name]
        assert taken == list(range(1, 62))


def test_the_hub_is_told_each_fact_once(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.write(1200)
        there.wait_for(here)
        here.check_in(2)
        there.wait_for(here)
        assert facts_in_the_stream(hub, here.name) == list(range(1, 1203))


def test_a_message_that_comes_to_the_hub_twice_is_kept_once_by_its_id_alone(tmp_path: Path, hub: RunningHub) -> None:
    async def tell_again(connection: Client) -> PubAck:
        stream = connection.jetstream()
        told = await stream.get_last_msg(FACTS, WIRE.facts_of(here.name))
        assert told.headers is not None
        same = {"Nats-Msg-Id": told.headers["Nats-Msg-Id"]}
        return await stream.publish(str(told.subject), told.data or b"", headers=same)

    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.check_in(2)
        there.wait_for(here)
        assert at_the_hub(hub, tell_again).duplicate
        assert facts_in_the_stream(hub, here.name) == [1, 2]


def test_after_a_restart_only_what_is_new_is_read(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here:
        here.write(5)
        with sharing_live(tmp_path, "stairs", hub.address) as there:
            there.wait_for(here)
        here.write(2)
        with sharing_live(tmp_path, "stairs", hub.address) as there:
            there.wait_for(here)
            assert {fact.seq for packet in there.house.taken for fact in packet.facts} == {7, 8}


def test_what_was_written_while_nobody_listened_is_told_later(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", None, ("127.0.0.1",)) as here:
        here.check_in(2)
        here.live.go_to(hub.address)
        with sharing_live(tmp_path, "stairs", hub.address) as there:
            there.wait_for(here)


def test_many_facts_are_written_down_some_hundred_at_a_time(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here:
        here.write(3 * AT_ONCE)
        here.wait_together()
        with sharing_live(tmp_path, "stairs", hub.address) as there:
            there.wait_for(here)
            sizes = [len(packet.facts) for packet in there.house.taken]
            assert max(sizes) < 2 * AT_ONCE
            assert len(sizes) < 10


def test_facts_of_this_laptop_are_not_taken_over_from_the_hub(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.check_in(2)
        there.check_in(4)
        there.wait_for(here)
        here.wait_for(there)
        assert here.name not in {fact.incarnation for packet in here.house.taken for fact in packet.facts}


def test_what_two_others_tell_at_once_is_written_down_together(tmp_path: Path, hub: RunningHub) -> None:
    with (
        sharing_live(tmp_path, "foyer", hub.address) as one,
        sharing_live(tmp_path, "stairs", hub.address) as other,
        sharing_live(tmp_path, "loft", hub.address) as there,
    ):
        there.wait_for(one, other)
        before = len(there.house.taken)
        for _ in range(50):
            one.write(1)
            other.write(1)
        there.wait_for(one, other)
        assert len(there.house.taken) - before < 50
