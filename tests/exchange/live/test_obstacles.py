"""One thing that goes wrong stops nothing else: a full disk, a hub that forgets, a bug, a network that is closed."""

import asyncio
from pathlib import Path
from queue import SimpleQueue

import pytest
from nats.aio.client import Client

from kiosk.domain.fact import Kind
from kiosk.domain.talk import Called, Present, SeatWanted
from kiosk.exchange.live import pulling, thread
from kiosk.exchange.live.listeners import safe
from kiosk.exchange.live.messages import FactsWanted, Message, spoken
from kiosk.exchange.live.parcels import LARGEST
from kiosk.exchange.live.state import CannotLook
from kiosk.exchange.live.stream import open_stream
from kiosk.exchange.live.wire import FACTS
from kiosk.exchange.packet import Packet
from tests.exchange.live.laptops import PATIENCE, Laptop, sharing_live
from tests.exchange.live.wiretap import WIRE, at_the_hub, send
from tests.hubs import RunningHub
from tests.samples import NINE
from tests.telling import Telling

CALL = Called("c1", "foyer", "welcome", "help", NINE)


def wanted(laptop: Laptop) -> SeatWanted:
    return SeatWanted(laptop.name, "moor", "0" * 32)


def until_left_alone(laptop: Laptop, kind: str) -> None:
    """Wait until something of this kind was counted: each time that somebody says that they are there, we look."""
    while kind not in laptop.live.left_alone():
        laptop.wait_for_talk(Present)


def test_a_full_disk_is_counted_and_once_there_is_room_nothing_is_missing(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.wait_for(there)
        here.house.full = True
        there.check_in(2)
        until_left_alone(here, "Fault")
        there.house.gift = there.house.packet_after(there.name, 0, 2).result(PATIENCE)
        assert here.live.ask(there.name, wanted(here), PATIENCE).result(PATIENCE) is None
        here.house.full = False
        here.wait_for(there)


@pytest.mark.parametrize("obstacle", ["no answer", "a full disk"])
def test_what_a_stick_brought_to_another_laptop_is_asked_for_until_it_is_here(
    tmp_path: Path, hub: RunningHub, obstacle: str
) -> None:
    third = Telling("loft.1")
    for kind in (Kind.TURNED_TO_STAFF, Kind.TURNED_TO_STAFF):
        third.tell(kind, None, refusal="unknown")
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.wait_for(there)
        here.house.full, there.house.unanswered = obstacle == "a full disk", "loft.1" if obstacle == "no answer" else ""
        there.house.receive(Packet(tuple(third.facts)), None).result(PATIENCE)
        if here.house.full:
            until_left_alone(here, "Fault")
            here.house.full = False
        here.wait_for(there)
        assert "loft.1" in here.known()


def test_a_hub_that_forgets_who_follows_is_asked_anew(tmp_path: Path, hub: RunningHub) -> None:
    async def forget(connection: Client) -> None:
        for follower in await connection.jetstream().consumers_info(FACTS):
            await connection.jetstream().delete_consumer(FACTS, follower.name)

    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.wait_for(there)
        there.wait_for(here)
        at_the_hub(hub, forget)
        here.check_in(2)
        there.wait_for(here)


def test_a_hub_with_nothing_new_is_not_taken_for_one_that_forgot(
    hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulling, "_SILENCE", 1.5)
    monkeypatch.setattr(pulling, "_WISH", {"batch": 1, "expires": 500_000_000})

    class Counted(pulling.Pull):
        wishes, often = 0, asyncio.Event()

        async def go_on(self) -> None:
            self.wishes += self._owed == 0
            if self.wishes >= 6:  # all those before ran out, in more than two seconds
                self.often.set()
            await super().go_on()

    async def follow(connection: Client) -> None:
        await open_stream(connection.jetstream())
        pull = Counted(connection)
        await pull.start(WIRE.facts(), 1)
        following = asyncio.ensure_future(pull.next())
        await asyncio.wait({following, asyncio.ensure_future(pull.often.wait())}, return_when=asyncio.FIRST_COMPLETED)
        assert not following.done()
        await connection.jetstream().publish(WIRE.facts_of("loft.1"), b"news")
        assert (await following).data == b"news"

    at_the_hub(hub, follow)


def test_more_bytes_than_may_be_under_way_come_one_lot_after_the_other(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here:
        at_the_hub(hub, lambda stranger: open_stream(stranger.jetstream()))  # or there might be none to keep them yet
        send(hub, *((WIRE.facts_of("loft.1"), bytes(LARGEST)) for _ in range(9)))
        here.check_in(2)
        with sharing_live(tmp_path, "stairs", hub.address) as there:
            there.wait_for(here)
            # The fact may have come from the laptop itself, before the stream came to its end.
            while there.live.left_alone().get("NotForUs", 0) < 9:
                there.wait_for_talk(Present)
            assert there.live.left_alone() == {"NotForUs": 9}


def test_a_bug_in_a_listener_is_logged_without_what_was_said(caplog: pytest.LogCaptureFixture) -> None:
    def broken(said: str) -> None:
        raise ZeroDivisionError(said)

    safe(broken)("Asha Verma")
    assert "ZeroDivisionError at " in caplog.text
    assert "Asha" not in "".join(record.getMessage() for record in caplog.records)


def test_after_a_bug_of_ours_sharing_begins_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(thread, "AFTER_A_BUG", 0.0)
    begun: SimpleQueue[None] = SimpleQueue()

    async def broken() -> None:
        begun.put(None)
        raise ZeroDivisionError

    running = thread.LoopThread("live", broken)
    running.start()
    for _ in range(2):
        begun.get(timeout=PATIENCE)
    running.stop()
    assert "sharing live broke: ZeroDivisionError" in caplog.text


def test_what_is_asked_of_a_thread_that_has_ended_is_cancelled() -> None:
    async def nothing() -> None:
        await asyncio.Event().wait()

    running = thread.LoopThread("live", nothing)
    running.start()
    pending = running.submit(nothing())
    running.stop()
    assert pending.cancelled()
    assert running.submit(nothing()).cancelled()
    running.call(lambda: None)


def test_a_network_that_lets_nobody_look_is_told_in_words(tmp_path: Path) -> None:
    with sharing_live(tmp_path, "foyer", None, ("203.0.113.1",)) as here:
        told = here.wait_for_state(CannotLook)
        assert isinstance(told, CannotLook)
        assert "Type the address" in told.why


@pytest.mark.parametrize(
    "question",
    [FactsWanted("stairs.1", -1), FactsWanted("stairs.1", 2**70), SeatWanted("foyer.1", "moor", ""), CALL],
)
def test_an_odd_question_is_not_answered_and_the_next_one_is(
    tmp_path: Path, hub: RunningHub, question: Message
) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        here.wait_for_talk(Present)
        subject = WIRE.asks_for_facts(there.name)
        send(hub, (subject, b""), (subject, WIRE.seal(subject, spoken(question))))
        there.write(3)
        here.wait_for(there)
        assert here.live.ask(there.name, wanted(here), PATIENCE).result(PATIENCE) is None
