"""Hand facts over to other laptops, and take over theirs. The way they travel is none of this module's business."""

import json
from collections.abc import Callable, Iterable
from datetime import datetime

from kiosk.desk.desk import Desk
from kiosk.domain.clock import milliseconds
from kiosk.domain.fact import Fact
from kiosk.domain.talk import Head
from kiosk.exchange.packet import KeptDetails, Packet
from kiosk.store import facts
from kiosk.store.facts import Received
from kiosk.store.store import meta, set_meta

_AT_FIRST, _AT_MOST = 8, 64
"""Facts until somebody who waits is let by: more each time that nobody does. Eight take about half a millisecond."""


def known(desk: Desk) -> dict[str, Head]:
    """Return how far each incarnation's facts are known here."""
    counts = facts.counts(desk.store.connection)
    return {name: Head(*head, counts[name]) for name, head in facts.heads(desk.store.connection).items()}


def packet_after(desk: Desk, incarnation: str, after: int, limit: int) -> Packet:
    """Return at most `limit` facts of an incarnation with numbers over `after`, and the details they point at."""
    return with_details(desk, facts.facts_after(desk.store.connection, incarnation, after, limit))


def with_details(desk: Desk, told: Iterable[Fact]) -> Packet:
    """Return facts together with the details that they point at, unless those were erased."""
    told = tuple(told)
    wanted = [str(fact.body["details"]) for fact in told if fact.body.get("details")]
    rows = desk.store.connection.execute(
        "select id, person, body from details where id in (select value from json_each(?)) order by id",
        (json.dumps(wanted),),
    )
    return Packet(told, tuple(KeptDetails(*row) for row in rows))


def receive(
    desk: Desk,
    packet: Packet,
    now: datetime,
    cursor: tuple[str, str] | None = None,
    waited_for: Callable[[], bool] = bool,
) -> Received:
    """Take over what another laptop tells, in one transaction: whatever is new here and hangs together.

    Args:
        desk: where to.
        packet: in any order, with repeats; what does not chain on is returned as waiting, and is to be asked for.
        now: the present moment.
        cursor: a name and a value to remember in the same transaction: how far a stream was read.
        waited_for: returns whether somebody waits for the file. Then this ends early, and returns what is left to be
            taken over, without its details, which are here by then; the cursor is remembered with the last of it.
    """
    told, new, waiting, size = facts.in_chains(packet.facts), list[Fact](), list[Fact](), _AT_FIRST
    with desk.store.writing() as writer:
        writer.connection.executemany(
            "insert or ignore into details (id, person, body) values (?, ?, ?)",
            [(kept.id, kept.person, kept.body) for kept in packet.details],
        )
        while told and not (new and waited_for()):
            some, told, size = told[:size], told[size:], min(2 * size, _AT_MOST)
            received = writer.receive(some, milliseconds(now))
            new += received.new
            waiting += received.waiting
        if cursor is not None and not told:
            set_meta(writer.connection, f"cursor {cursor[0]}", cursor[1])
        return Received(tuple(new), tuple(waiting), tuple(told))


def cursor(desk: Desk, name: str) -> str | None:
    """Return how far the stream called `name` was read, as `receive` remembered it."""
    return meta(desk.store.connection, f"cursor {name}")
