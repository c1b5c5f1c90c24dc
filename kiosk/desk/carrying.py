"""Carry facts between laptops by stick or shared folder: take over what is new there, and bring what it lacks.

It needs no network, can be done in any order and as often as one likes, and nothing in the place is believed unseen.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Protocol, TypeAlias, TypeVar

from kiosk.desk.carried import Carried, gaps, station_of
from kiosk.desk.desk import Desk
from kiosk.desk.sharing import packet_after, receive
from kiosk.domain.fact import Fact
from kiosk.domain.fault import Fault
from kiosk.exchange.packet import Packet
from kiosk.exchange.parcel_plan import Known, Span, digests, known_by_name, lacking
from kiosk.exchange.parcels import Carrier, Label, facts_in
from kiosk.exchange.shelf import Shelf, look_through, put_parcel, tidy
from kiosk.store.facts import Received

Result = TypeVar("Result")

MOST = 2_000
"""Facts in a parcel: a stick takes about as long for a small file as for a larger one."""
BATCH = 250
"""Facts taken over in one transaction: between two, somebody at the door has their turn."""


class InTurn(Protocol):
    """Runs a function where this laptop's file may be used, and returns what it returns."""

    def __call__(self, function: Callable[[], Result], /) -> Result:
        """Run `function`."""


TakeOver: TypeAlias = Callable[[Packet], Received]


def at_once(function: Callable[[], Result], /) -> Result:
    """Run `function` right here: for whoever has the laptop's file to themselves."""
    return function()


def carry_facts(
    desk: Desk,
    event_key: str,
    place: str,
    now: datetime,
    in_turn: InTurn = at_once,
    take_over: TakeOver | None = None,
) -> Carried:
    """Take over all facts in `place` that are new here, and put there all that it lacks.

    Reading and writing the place may take a while, and is done in the caller's thread; whatever touches the laptop's
    file is done `in_turn`, a little at a time. Cut off at any moment, nothing is lost, and doing it again finishes it.

    Args:
        desk: whose facts.
        event_key: what this event's laptops seal with.
        place: a folder's path or an fsspec URL.
        now: the present moment.
        in_turn: how to run what touches the laptop's file.
        take_over: how to take facts over, if more is to follow from them than that they are known.

    Raises:
        Fault: the place is not there or cannot be read, or the laptop's own file cannot be written.
    """
    carrier = Carrier(desk.event.id, event_key, desk.store.identity.incarnation)
    shelf = look_through(place, carrier)
    errand = _Errand(desk, carrier, shelf, now, in_turn, take_over or (lambda packet: receive(desk, packet, now)))
    errand.take()
    return errand.bring()


@dataclass(slots=True)
class _Errand:
    """One laptop's way to one place and back."""

    desk: Desk
    carrier: Carrier
    shelf: Shelf
    now: datetime
    in_turn: InTurn
    take_over: TakeOver
    there: set[str] = field(default_factory=set)
    """Digests of the facts in whole parcels there."""
    new: list[Fact] = field(default_factory=list)
    waiting: list[Fact] = field(default_factory=list)
    troubles: list[Fault] = field(default_factory=list)

    def take(self) -> None:
        """Take over what is new here."""
        self.troubles.extend(self.shelf.troubles)
        by_name = known_by_name(self.carrier, self._known(), self.shelf.parcels)
        self.there.update(*by_name.values())
        for label in sorted(self.shelf.parcels.keys() - by_name.keys()):
            self._take_parcel(label)

    def bring(self) -> Carried:
        """Put there what the place lacks, and return how all of it went."""
        known = self._known()
        spans = lacking(known, self.there, MOST)
        brought = Counter[str]()
        try:
            if spans or self.shelf.spoiled:
                tidy(self.shelf)
            for span in spans:
                put_parcel(self.shelf, self.carrier, self.in_turn(partial(self._packet, span)))
                brought[station_of(span.incarnation)] += span.lacking
        except Fault as fault:
            self.troubles.append(fault)
        left = sum(span.lacking for span in spans) - brought.total()
        return self._told(known, brought, left)

    def _take_parcel(self, label: Label) -> None:
        try:
            told = facts_in(self.carrier, label, self.shelf.parcels[label])
        except Fault as fault:
            self.troubles.append(fault)
            return
        self.there.update(fact.digest for fact in told.facts)
        for batch in _batches(told):
            received = self.in_turn(partial(self.take_over, batch))
            self.new.extend(received.new)
            self.waiting.extend(received.waiting)

    def _told(self, known: Known, brought: Counter[str], left: int) -> Carried:
        taken = Counter(station_of(fact.incarnation) for fact in self.new)
        people = len({fact.person for fact in self.new if fact.person is not None})
        troubles = {str(fault): fault for fault in (*self.troubles, *gaps(self.waiting, digests(known)))}
        return Carried(taken, people, brought, left, tuple(troubles.values()))

    def _known(self) -> Known:
        return self.in_turn(partial(_known, self.desk))

    def _packet(self, span: Span) -> Packet:
        return packet_after(self.desk, span.incarnation, span.first - 1, span.count)


def _known(desk: Desk) -> Known:
    known: dict[str, list[tuple[int, str]]] = {}
    rows = desk.store.connection.execute("select incarnation, seq, digest from facts order by incarnation, seq, digest")
    for incarnation, seq, digest in rows:
        known.setdefault(incarnation, []).append((seq, digest))
    return known


def _batches(told: Packet) -> Iterator[Packet]:
    """Yield a packet in parts, details first: facts point at them."""
    yield replace(told, facts=told.facts[:BATCH])
    for start in range(BATCH, len(told.facts), BATCH):
        yield Packet(told.facts[start : start + BATCH])
