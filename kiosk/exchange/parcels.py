"""Make parcels: facts that one laptop wrote, sealed for the event, to lie in a place until another laptop comes by.

A parcel's name tells laptops of the event which facts are in it, and tells strangers nothing but numbers.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from kiosk.domain.fact import Fact
from kiosk.exchange import packet
from kiosk.exchange.event_seal import OVERHEAD, open_from_event, seal_for_event
from kiosk.exchange.faults import NotForUs, damaged
from kiosk.exchange.files import try_name
from kiosk.exchange.keys import keyed_hash
from kiosk.exchange.packet import Packet

ENDING = ".facts"
LARGEST = packet.LARGEST + OVERHEAD
"""Bytes. What is larger is no parcel, and is not read."""

_NAME = re.compile(r"([0-9a-f]{16})-(\d{1,18})-(\d{1,18})-([0-9a-f]{16})-([0-9a-f]{16})\.facts")
_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Carrier:
    """A laptop that carries: for which event, and as which incarnation."""

    event: str
    key: str = field(repr=False)
    """The event's, which all its laptops hold."""
    incarnation: str

    @property
    def folder(self) -> str:
        """Return what the folder of this event's parcels is called, in any place."""
        return f"kiosk-{self.veiled('event', self.event)}"

    @property
    def writer(self) -> str:
        """Return what stands for this laptop in the names of the parcels that it makes."""
        return self.veiled("writer", self.incarnation)

    def veiled(self, what: str, text: str) -> str:
        """Return what stands for `text` where anybody may read it."""
        return keyed_hash(self.key, "\0".join(("parcel", self.event, what, text)))[:_DIGITS]


@dataclass(frozen=True, slots=True, order=True)
class Label:
    """What a parcel's name says. In this order of labels, what is read first never waits for what is read later."""

    chain: str
    """Stands for the incarnation whose facts they are."""
    first: int
    last: int
    mark: str
    """Stands for the facts' digests."""
    writer: str
    """Stands for the laptop that made the parcel: no two laptops ever write a file of one name."""

    @property
    def name(self) -> str:
        """Return the parcel's name."""
        return f"{self.chain}-{self.first}-{self.last}-{self.mark}-{self.writer}{ENDING}"


def chain_of(carrier: Carrier, incarnation: str) -> str:
    """Return what stands for an incarnation in the names of parcels."""
    return carrier.veiled("chain", incarnation)


def mark_of(carrier: Carrier, digests: Iterable[str]) -> str:
    """Return what stands for facts, in the order of their numbers and digests, in the names of parcels."""
    return carrier.veiled("facts", "\n".join(digests))


def label_of(carrier: Carrier, facts: tuple[Fact, ...]) -> Label:
    """Return the label of a parcel with these facts of one incarnation, in the order of their numbers and digests."""
    mark = mark_of(carrier, (fact.digest for fact in facts))
    return Label(chain_of(carrier, facts[0].incarnation), facts[0].seq, facts[-1].seq, mark, carrier.writer)


def label_in(name: str) -> Label | None:
    """Return the label that is the name of a file, or None: no laptop gives such a name."""
    if (found := _NAME.fullmatch(name)) is None:
        return None
    chain, first, last, mark, writer = found.groups()
    label = Label(chain, int(first), int(last), mark, writer)
    return label if label.name == name else None


def is_own_try(carrier: Carrier, name: str) -> bool:
    """Return whether this laptop began to write this file, and was stopped."""
    whole = name.removeprefix(".").removesuffix(".part")
    label = label_in(whole)
    return label is not None and label.writer == carrier.writer and name == try_name(whole)


def sealed_parcel(carrier: Carrier, label: Label, told: Packet) -> bytes:
    """Return a parcel's bytes. They open under this label alone."""
    return seal_for_event(carrier.key, _purpose(carrier, label), packet.packed(told))


def whole_parcel(carrier: Carrier, label: Label, sealed: bytes) -> bytes:
    """Return what was sealed as a parcel of this label, without looking at what it says.

    Raises:
        NotForUs: it was renamed, changed, cut short, or sealed for another event.
    """
    try:
        return open_from_event(carrier.key, _purpose(carrier, label), sealed, label.name)
    except NotForUs as fault:
        raise NotForUs(f"{fault} Carry from the laptop that wrote it once more: it writes it anew.") from None


def facts_in(carrier: Carrier, label: Label, whole: bytes) -> Packet:
    """Return what a parcel tells, after it was seen that it is just what its label says.

    Raises:
        FromNewerVersion: a newer version of this program wrote it.
        Damaged: it is not what its label says.
    """
    told = packet.unpacked(whole, label.name)
    one_chain = len({fact.incarnation for fact in told.facts}) == 1
    if not one_chain or replace(label_of(carrier, told.facts), writer=label.writer) != label:
        raise damaged(label.name)
    return told


def _purpose(carrier: Carrier, label: Label) -> str:
    return f"parcel {carrier.event} {label.name}"
