"""Whatever bytes come through the hub, nothing is taken over but what a laptop said just so; and it goes on."""

from pathlib import Path

import pytest

from kiosk.domain.talk import Called, Head, Present
from kiosk.exchange.event_seal import seal_for_event
from kiosk.exchange.live.company import MOST_HEADS, MOST_LAPTOPS
from kiosk.exchange.live.messages import spoken
from kiosk.exchange.packet import Packet, packed
from tests.exchange.live.laptops import Laptop, sharing_live
from tests.exchange.live.wiretap import WIRE, send, stored
from tests.hubs import RunningHub
from tests.samples import NINE

OTHER_KEY = "0f" * 32


def tell(hub: RunningHub, here: Laptop, there: Laptop) -> list[tuple[str, bytes]]:
    """Have one laptop tell the other three facts, one at a time, and return its messages."""
    for number in (2, 4, 6):
        here.check_in(number)
        there.wait_for(here)
    subject = WIRE.facts_of(here.name)
    return [message for message in stored(hub) if message[0] == subject]


def goes_on(here: Laptop, there: Laptop) -> None:
    here.check_in(1)
    there.wait_for(here)


def test_facts_sent_again_in_any_order_change_nothing(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        told = tell(hub, here, there)
        before = there.known()
        send(hub, *reversed(told), *told, told[0])
        goes_on(here, there)
        known = there.known()[here.name]
        assert known.count == known.seq == before[here.name].seq + 1
        with sharing_live(tmp_path, "loft", hub.address) as new:
            new.wait_for(here, there)
            assert new.known()[here.name] == known


def forged(kind: str, message: tuple[str, bytes], packet: bytes) -> tuple[str, bytes]:
    """Return a message that is wrong in one way; the packet would be taken over."""
    subject, data = message
    match kind:
        case "truncated":
            return subject, data[:-7]
        case "empty":
            return subject, b""
        case "no packet":
            return subject, WIRE.seal(subject, b"no packet")
        case "changed":
            return subject, data[:-1] + bytes([data[-1] ^ 1])
        case "another event's":
            return subject, seal_for_event(OTHER_KEY, subject, packet)
        case "of another use":
            return subject, WIRE.seal(subject.replace("facts", "talk"), packet)
        case _:
            other = WIRE.facts_of("loft.1")
            return other, WIRE.seal(other, packet)


@pytest.mark.parametrize(
    "kind", ["truncated", "empty", "no packet", "changed", "another event's", "of another use", "another's name"]
)
def test_what_no_laptop_said_just_so_is_counted_and_left_alone(tmp_path: Path, hub: RunningHub, kind: str) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        told = tell(hub, here, there)
        fact = here.house.packet_after(here.name, 0, 1).result().facts[0]
        send(hub, forged(kind, told[-1], packed(Packet((fact,)))))
        goes_on(here, there)
        assert sum(there.live.left_alone().values()) == 1
        assert there.known()[here.name].count == there.known()[here.name].seq


def test_talk_sent_again_is_heard_once(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "stairs", hub.address) as there:
        there.wait_together()
        subject = WIRE.talk_of("foyer.1")
        first, second = (Called(id, "foyer", "welcome", "help", NINE) for id in ("c1", "c2"))
        sealed = WIRE.seal(subject, spoken(first))
        send(hub, (subject, sealed), (subject, sealed), (subject, WIRE.seal(subject, spoken(second))))
        assert [there.wait_for_talk(Called), there.wait_for_talk(Called)] == [first, second]


def test_no_laptop_says_for_another_that_it_is_there(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "stairs", hub.address) as there:
        there.wait_together()
        subject = WIRE.talk_of("foyer.1")
        call = Called("c1", "foyer", "welcome", "help", NINE)
        lies = (subject, WIRE.seal(subject, spoken(Present("loft", "loft.1", NINE))))
        send(hub, lies, (subject, WIRE.seal(subject, b"2 Sung\n{}")), (subject, WIRE.seal(subject, spoken(call))))
        assert there.talk.get(timeout=30) == call
        assert there.live.left_alone() == {"NotForUs": 1, "FromNewerVersion": 1}


def test_somebody_with_the_key_who_speaks_for_laptops_without_end_takes_no_room_and_is_told_of(
    tmp_path: Path, hub: RunningHub
) -> None:
    heads = {f"false.{number}": Head(1, "ab", 1) for number in range(MOST_HEADS + 1)}
    said = [Present(f"loft {number}", f"loft.{number}", NINE) for number in range(MOST_LAPTOPS + 20)]
    said.append(Present("loft", "loft.1", NINE, heads=heads))
    with sharing_live(tmp_path, "stairs", hub.address) as there:
        there.wait_together()
        send(hub, *((subject := WIRE.talk_of(one.incarnation), WIRE.seal(subject, spoken(one))) for one in said))
        with sharing_live(tmp_path, "foyer", hub.address) as here:
            here.check_in(2)
            there.wait_for(here)
        assert len(there.live.peers()) == MOST_LAPTOPS
        assert there.live.left_alone()["TooManyLaptops"] >= 21


def test_a_listener_learns_no_names(tmp_path: Path, hub: RunningHub) -> None:
    with sharing_live(tmp_path, "foyer", hub.address) as here, sharing_live(tmp_path, "stairs", hub.address) as there:
        told = b"\0".join(subject.encode() + data for subject, data in tell(hub, here, there))
        for name in (here.name, "foyer", "stairs", here.house.event, "Asha", "arrived"):
            assert name.encode() not in told
