"""Whatever a day of mishaps may break is seen: an oracle that finds nothing would be no proof."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from kiosk.domain.fact import Fact, Kind
from kiosk.exchange.packet import Packet, packed
from tests.network.oracle import Oracle
from tests.network.place import ROOM, person
from tests.telling import Telling

WHO = person(2)


def day() -> tuple[Fact, ...]:
    """Return a day: somebody came, a seat moved between stations, and they took it."""
    foyer, stairs = Telling("foyer.1"), Telling("stairs.1")
    came = foyer.tell(Kind.ARRIVED, WHO, door="main")
    gift = foyer.tell(Kind.SHARES_MOVED, session="moor", to="stairs.1", seats=1)
    credit = stairs.tell(Kind.SHARES_ACCEPTED, session="moor", gift=gift.digest, seats=1)
    return came, gift, credit, stairs.tell(Kind.SEAT_TAKEN, WHO, "moor", override=False)


def dump(facts: tuple[Fact, ...], **other: object) -> dict[str, Any]:
    """Return what a station's file tells where all is well, but for what is other there."""
    fills = {one: {"free_here": 0, "taken": seats, "kept": 0, "overrides": 0} for one, seats in ROOM.items()}
    tables = {"attendance": [[WHO, 1, 1]], "seats": [[WHO, facts[3].digest, "moor", "stairs.1", 0, 1, None, 0]]}
    packet = b64encode(packed(Packet(facts))).decode()
    return {"packet": packet, "tables": tables, "rebuilt": True, "breaks": [], "fills": fills} | other


def told(facts: tuple[Fact, ...]) -> Oracle:
    """Return an oracle that heard what people were told on that day."""
    oracle = Oracle()
    oracle.hear("foyer", 2, {"written": [facts[0].digest], "knew": []})
    oracle.hear("stairs", 2, {"written": [facts[3].digest], "knew": [facts[0].digest]})
    return oracle


def full(**other: int) -> Mapping[str, Any]:
    """Return how full a session is where something is other than it should be."""
    return {"fills": dump(day())["fills"] | {"moor": {"free_here": 0, "taken": 3, "kept": 0, "overrides": 0} | other}}


def test_a_day_on_which_all_is_well_is_accepted() -> None:
    facts = day()
    assert told(facts).check({"foyer": dump(facts), "stairs": dump(facts)}) == facts


BROKEN: dict[str, Callable[[tuple[Fact, ...]], dict[str, Any]]] = {
    "other facts": lambda facts: dump((*facts, Telling("loft.1").tell(Kind.ARRIVED, person(3), door="main"))),
    "other tables": lambda facts: dump(facts, tables={"attendance": []}),
    "not what its facts amount to": lambda facts: dump(facts, rebuilt=False),
    "altered": lambda facts: dump(facts, breaks=["altered"]),
}


@pytest.mark.parametrize("sentence", BROKEN)
def test_a_file_that_differs_is_seen(sentence: str) -> None:
    facts = day()
    with pytest.raises(AssertionError, match=sentence):
        told(facts).check({"foyer": dump(facts), "stairs": BROKEN[sentence](facts)})


def test_something_acknowledged_that_is_nowhere_is_seen() -> None:
    facts = day()
    oracle = told(facts)
    oracle.hear("foyer", 3, {"written": ["0" * 64], "knew": []})
    with pytest.raises(AssertionError, match="acknowledged is lost"):
        oracle.check({"foyer": dump(facts)})


def test_a_gift_credited_twice_is_seen() -> None:
    facts = day()
    again = Telling("stairs.2").tell(Kind.SHARES_ACCEPTED, session="moor", gift=facts[1].digest, seats=1)
    with pytest.raises(AssertionError, match="credited twice"):
        told(facts).check({"foyer": dump((*facts, again))})


def test_somebody_counted_twice_or_not_at_all_is_seen() -> None:
    facts = day()
    tables = dump(facts)["tables"]
    for rows in ([], [[WHO, 1, 1], [WHO, 1, 1]]):
        with pytest.raises(AssertionError, match="counted once"):
            told(facts).check({"foyer": dump(facts, tables=tables | {"attendance": rows})})


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        ("overbooked", {"taken": 4}),
        ("overbooked", {"kept": 1}),
        ("lost or won", {"taken": 2}),
        ("lost or won", {"free_here": 1}),
    ],
)
def test_a_seat_too_many_or_too_few_is_seen(sentence: str, other: dict[str, int]) -> None:
    facts = day()
    with pytest.raises(AssertionError, match=sentence):
        told(facts).check({"foyer": dump(facts, **full(**other))})


def test_somebody_without_the_seat_they_were_told_of_last_is_seen() -> None:
    facts = day()
    tables = dump(facts)["tables"] | {"seats": []}
    with pytest.raises(AssertionError, match="told last"):
        told(facts).check({"foyer": dump(facts, tables=tables)})


def test_whoever_gave_a_seat_up_after_they_were_told_of_it_needs_none() -> None:
    facts = day()
    left = Telling("tower.1", ahead=60_000).tell(Kind.SEAT_LEFT, WHO, "moor", seat=facts[3].digest)
    oracle = told(facts)
    oracle.hear("tower", 2, {"written": [left.digest], "knew": [facts[0].digest, facts[3].digest]})
    told_of = (*facts, left)
    oracle.check({"foyer": dump(told_of, tables=dump(facts)["tables"] | {"seats": []})})
