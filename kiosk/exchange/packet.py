"""Write facts, and the details they point at, as bytes to travel between laptops, and read them back strictly.

A packet is JSON under zlib: `{"v": 1, "facts": [[incarnation, seq, milliseconds, counter, wall, kind, person, session,
body, previous], …], "details": [[id, person, body], …]}`. It is sealed by whoever carries it (`event_seal.py`).
"""

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias, cast

from kiosk.domain.clock import HybridTime
from kiosk.domain.fact import Body, Fact, Kind, is_whole
from kiosk.exchange.faults import damaged, from_newer_version

VERSION = 1
LARGEST = 64 * 2**20
"""How many bytes of JSON we read at most: whoever holds the event's key could send something huge."""


@dataclass(frozen=True, slots=True)
class KeptDetails:
    """One version of somebody's details, as a file keeps it."""

    id: str
    person: str
    body: str
    """JSON, as `kiosk.store.roster` writes it."""


@dataclass(frozen=True, slots=True)
class Packet:
    """Some facts in the order of their chains, and the details that they point at."""

    facts: tuple[Fact, ...]
    details: tuple[KeptDetails, ...] = ()


def packed(packet: Packet) -> bytes:
    """Return a packet as bytes, not sealed yet."""
    told = {
        "v": VERSION,
        "facts": [_plain(fact) for fact in packet.facts],
        "details": [[kept.id, kept.person, kept.body] for kept in packet.details],
    }
    return zlib.compress(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode(), 1)


def unpacked(data: bytes, name: str) -> Packet:
    """Return the packet that `packed` made bytes of; `name` is what faults call where it came from.

    Raises:
        FromNewerVersion: a newer version of this program wrote it, or it tells of a kind of thing we do not know.
        Damaged: it is no packet. It is never quoted: it may be personal.
    """
    try:
        told = _told(data)
        if told.version > VERSION or any(kind not in _KINDS for kind in told.kinds):
            raise from_newer_version(name)
        facts = tuple(_fact(row) for row in told.facts)
        if not all(map(is_whole, facts)):
            raise ValueError
        return Packet(facts, tuple(KeptDetails(*map(_text, row)) for row in told.details))
    except (TypeError, ValueError, RecursionError, zlib.error):
        raise damaged(name) from None


_Row: TypeAlias = Sequence[object]
_KINDS = {kind.value: kind for kind in Kind}
_PLAIN = (str, int, bool, type(None))
_COLUMNS, _KIND = 10, 5


@dataclass(frozen=True, slots=True)
class _Told:
    """What is in a packet, before its parts were looked at."""

    version: int
    facts: list[_Row]
    details: list[_Row]

    @property
    def kinds(self) -> set[str]:
        """Return the kinds of facts it tells of."""
        return {_text(row[_KIND]) for row in self.facts}


def _plain(fact: Fact) -> _Row:
    when = (fact.time.milliseconds, fact.time.counter, fact.wall)
    return (
        *(fact.incarnation, fact.seq, *when, fact.kind.value),
        *(fact.person, fact.session, dict(fact.body), fact.previous),
    )


def _told(data: bytes) -> _Told:
    reader = zlib.decompressobj()
    text = reader.decompress(data, LARGEST)
    told = json.loads(text) if reader.eof else None
    if type(told) is not dict:
        raise ValueError
    return _Told(_number(told.get("v")), _rows(told.get("facts"), _COLUMNS), _rows(told.get("details"), 3))


def _rows(value: object, columns: int) -> list[_Row]:
    if type(value) is not list or any(type(row) is not list or len(row) != columns for row in value):
        raise ValueError
    return value


def _fact(row: _Row) -> Fact:
    incarnation, seq, milliseconds, counter, wall, kind, person, session, body, previous = row
    return Fact(
        _text(incarnation),
        _number(seq),
        HybridTime(_number(milliseconds), _number(counter)),
        _number(wall),
        _KINDS[_text(kind)],
        None if person is None else _text(person),
        None if session is None else _text(session),
        _body(body),
        _text(previous),
    )


def _text(value: object) -> str:
    if type(value) is not str:
        raise ValueError
    return value


def _number(value: object) -> int:
    if type(value) is not int or not -(2**62) < value < 2**62:
        raise ValueError
    return value


def _body(value: object) -> Body:
    if type(value) is not dict or not all(type(one) in _PLAIN for one in value.values()):
        raise ValueError
    return cast("Body", value)
