"""Close the day: count, copy, sign, seal, and carry to the organisers. Doing it again finishes what was begun."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk import VERSION
from kiosk.desk import answers
from kiosk.desk.desk import SELF, Desk
from kiosk.domain.clock import milliseconds
from kiosk.domain.fact import Draft, Kind
from kiosk.domain.fault import Fault
from kiosk.exchange.bundle import Head, Manifest, seal_bundle
from kiosk.exchange.carry import WAITS, Delivered, deliver
from kiosk.store import schema
from kiosk.store.facts import all_facts, heads
from kiosk.store.snapshot import snapshot


@dataclass(frozen=True, slots=True)
class Counts:
    """The day at this laptop, as shown before it is handed over."""

    arrived: int
    inside: int
    left: int
    seats: int
    came: int
    turned: int
    facts: int


@dataclass(frozen=True, slots=True)
class SealedBundle:
    """What goes to the organisers, and what it is called."""

    name: str
    data: bytes


def counts(desk: Desk) -> Counts:
    """Return what this laptop knows of the day."""
    query = """
        select (select count(*) from attendance where arrived is not null),
               (select count(*) from attendance where inside = 1),
               (select count(*) from attendance where left is not null),
               (select count(*) from seats where left is null),
               (select count(*) from came),
               (select count(*) from facts where kind = ?),
               (select count(*) from facts)
    """
    return Counts(*desk.store.connection.execute(query, (Kind.TURNED_TO_STAFF,)).fetchone())


def close_day(desk: Desk, signing_key: str, recipient: str, now: datetime, by: str = SELF) -> SealedBundle:
    """Write down that this station closed, unless it did so last, and seal all it knows to `recipient`."""
    _write_closed(desk, now, by)
    desk.answers.keep(desk.store)
    connection, identity = desk.store.connection, desk.store.identity
    manifest = Manifest(
        event=desk.event.id,
        station=identity.station,
        incarnation=identity.incarnation,
        made=milliseconds(now),
        facts=dict(Counter(fact.kind.value for fact in all_facts(connection))),
        heads={incarnation: Head(seq, digest) for incarnation, (seq, digest) in heads(connection).items()},
        store_version=schema.VERSION,
        program=VERSION,
        answers={answer.value: number for answer, number in answers.kept(desk.store).items()},
    )
    data = seal_bundle(manifest, snapshot(connection), signing_key, recipient)
    return SealedBundle(f"{identity.incarnation}.bundle", data)


def hand_over(
    bundle: SealedBundle,
    places: Sequence[str],
    *,
    sleep: Callable[[float], None] | None = None,
    waits: Sequence[float] = WAITS,
) -> tuple[Delivered | Fault, ...]:
    """Carry the bundle to every place; it may take a while, and needs nothing of the laptop's file."""
    return deliver(bundle.data, bundle.name, places, waits=waits, sleep=sleep)


def _write_closed(desk: Desk, now: datetime, by: str) -> None:
    with desk.store.writing() as writer:
        last = writer.connection.execute(
            "select kind from facts where incarnation = ? order by seq desc limit 1", (desk.store.identity.incarnation,)
        ).fetchone()
        if last is None or last[0] != Kind.STATION_CLOSED:
            told = counts(desk)
            body: dict[str, str | int | bool | None] = {"arrivals": told.arrived, "seats": told.seats, "by": by}
            writer.append(Draft(Kind.STATION_CLOSED, body=body), milliseconds(now))
