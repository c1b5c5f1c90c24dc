"""Remember what people were told at every station, and hold all files against it once everything is mended."""

from base64 import b64decode
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.fact import Fact, Kind, in_order
from kiosk.exchange.packet import unpacked
from tests.network.place import ROOM, person

_YES = (Kind.SEAT_TAKEN, Kind.OFFER_TAKEN, Kind.SEAT_LEAVING_UNDONE)


@dataclass(frozen=True, slots=True)
class Word:
    """What somebody was told of a seat, by the last fact about it, and what was known of them there by then."""

    fact: Fact
    knew: frozenset[str]


@dataclass(slots=True)
class Oracle:
    """All that was answered, station by station, in order."""

    told: defaultdict[str, list[tuple[str, Mapping[str, Any]]]] = field(default_factory=lambda: defaultdict(list))

    def hear(self, station: str, number: int, answer: Mapping[str, Any]) -> None:
        """Take down what somebody was told."""
        if "written" in answer:
            self.told[station].append((person(number), answer))

    def acknowledged(self) -> int:
        """Return how many facts people were told of."""
        return len({digest for told in self.told.values() for _, answer in told for digest in answer["written"]})

    def check(self, dumps: Mapping[str, Mapping[str, Any]]) -> tuple[Fact, ...]:
        """Hold the files against it, and return all facts.

        Raises:
            AssertionError: a promise was broken, and which.
        """
        first = next(iter(dumps.values()))
        facts = unpacked(b64decode(first["packet"]), "a dump").facts
        digests = {fact.digest for fact in facts}
        for station, dump in dumps.items():
            there = {fact.digest for fact in unpacked(b64decode(dump["packet"]), "a dump").facts}
            assert there == digests, f"{station} holds other facts"
            assert dump["tables"] == first["tables"], f"{station} holds other tables"
            assert dump["rebuilt"], f"{station}: its tables are not what its facts amount to"
            assert dump["breaks"] == [], f"{station}: {dump['breaks']}"
        try:
            self._nothing_is_lost(facts)
            _nothing_is_doubled(facts, first["tables"])
            _no_seat_is_lost_or_given_twice(dumps)
            self._everybody_has_what_they_were_told(facts, first["tables"])
        except AssertionError as broken:
            for fact in sorted(facts, key=lambda fact: fact.order):
                broken.add_note(_line(fact))
            raise
        return facts

    def _nothing_is_lost(self, facts: Sequence[Fact]) -> None:
        known = {fact.digest: fact for fact in facts}
        for station, told in self.told.items():
            written = [digest for _, answer in told for digest in answer["written"]]
            assert all(digest in known for digest in written), f"{station}: something acknowledged is lost"
            numbers = [known[digest].seq for digest in written]
            assert numbers == sorted(set(numbers)), f"{station}: the order of what was acknowledged is another"

    def _everybody_has_what_they_were_told(self, facts: Sequence[Fact], tables: Mapping[str, Any]) -> None:
        known = {fact.digest: fact for fact in facts}
        words: defaultdict[tuple[str, str], list[Word]] = defaultdict(list)
        for told in self.told.values():
            for who, answer in told:
                written = (known[digest] for digest in answer["written"])
                about = [fact for fact in written if fact.person == who and fact.kind in (*_YES, Kind.SEAT_LEFT)]
                for session, fact in {fact.session or "": fact for fact in about}.items():
                    words[who, session].append(Word(fact, frozenset(answer["knew"])))
        seats = {(row[0], row[2]) for row in tables["seats"] if row[6] is None}
        for (who, session), each in words.items():
            last = _last([fact for fact in facts if fact.person == who], each)
            said = f"{who[-2:]} was told last that they have a seat in {session}, and has none"
            assert last.kind not in _YES or (who, session) in seats, said


def _last(facts: Sequence[Fact], words: Sequence[Word]) -> Fact:
    """Return the last word: of those that whoever said another one did not know, the one that is told last."""
    overtaken = {digest for word in words for digest in word.knew}
    standing = {word.fact.digest for word in words} - overtaken
    return next(fact for fact in reversed(in_order(facts)) if fact.digest in standing)


def _line(fact: Fact) -> str:
    who, body = (fact.person or "")[-2:], {name: str(value)[:8] for name, value in fact.body.items()}
    return f"{fact.digest[:8]} {fact.incarnation} {fact.seq} {fact.wall} {fact.kind} {who} {fact.session} {body}"


def _nothing_is_doubled(facts: Sequence[Fact], tables: Mapping[str, Any]) -> None:
    undone = {fact.body["undoes"] for fact in facts if fact.kind is Kind.CHECK_IN_UNDONE}
    came = {fact.person for fact in facts if fact.kind is Kind.ARRIVED and fact.digest not in undone}
    counted = [row[0] for row in tables["attendance"] if row[2] is not None]
    assert sorted(counted) == sorted(str(one) for one in came), "not everybody who arrived is counted once"
    gifts = {fact.digest: fact for fact in facts if fact.kind is Kind.SHARES_MOVED}
    credits = Counter(fact.body["gift"] for fact in facts if fact.kind is Kind.SHARES_ACCEPTED)
    assert credits == Counter(dict.fromkeys(gifts, 1)), "a gift was credited twice, or never"


def _no_seat_is_lost_or_given_twice(dumps: Mapping[str, Mapping[str, Any]]) -> None:
    for session, capacity in ROOM.items():
        fills = [dump["fills"][session] for dump in dumps.values()]
        free = sum(fill["free_here"] for fill in fills)
        given = fills[0]["taken"] + fills[0]["kept"] - fills[0]["overrides"]
        assert given <= capacity, f"{session} is overbooked: {given} of {capacity}, {fills}"
        assert free + given == capacity, f"{session} lost or won seats: {free} free and {given} given of {capacity}"
