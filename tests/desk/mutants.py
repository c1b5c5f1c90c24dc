"""Bugs that the sharing of seats might have, put in on purpose, each to be found by the machine.

Eleven are those of `seats.md`. With one more a room is overbooked at once, while those lose count first; and one is of
places that are handed on.

They live in the tests alone. Each is a patch of a rule, and pytest puts back what it replaced.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeAlias

import pytest

from kiosk.desk import shares as deeds
from kiosk.desk.desk import Desk
from kiosk.domain import shares as rules
from kiosk.domain.clock import milliseconds
from kiosk.domain.fact import Draft, Fact, Kind
from kiosk.domain.shares import Credit, Gift, Ledger, Reclaim
from kiosk.store import seats, shares
from kiosk.store.facts import all_facts
from kiosk.store.store import Identity, Writer
from tests.desk import seat_house
from tests.desk.seat_house import Ask, House, Laptop

Mutant: TypeAlias = Callable[[pytest.MonkeyPatch], None]

MINUTE = 60_000
"""In milliseconds."""

_ask, _deliver = House.ask, House.deliver
_free = rules.free
_give, _keep_house = deeds.give, deeds.keep_house
_ledgers, _move, _reclaimable = shares.ledgers, shares._move, rules.reclaimable  # noqa: SLF001 - mutants cut deep


def credited_twice(patch: pytest.MonkeyPatch) -> None:
    """A gift is put to the share as often as anybody looks at it."""

    def move(told: shares._Told, incarnation: str, kind: str, digest: str, body: Mapping[str, Any]) -> None:
        if kind == Kind.SHARES_ACCEPTED:
            told.credits[incarnation, digest] = Credit(body["gift"], incarnation, body["seats"])
        else:
            _move(told, incarnation, kind, digest, body)

    patch.setattr(shares, "_move", move)
    patch.setattr(rules, "acceptable", lambda ledger, me: tuple(gift for gift in ledger.gifts if gift.to == me))


def sent_before_committed(patch: pytest.MonkeyPatch) -> None:
    """A gift is on its way before it is on the disk: a crash takes it back here, and not there."""

    def ask(self: House, asker: Laptop, giver: Laptop, person: str, session: str, fate: Ask) -> None:
        sent: list[Fact] = []

        def give(writer: Writer, session: str, gift: Gift, now: datetime) -> Fact:
            sent.append(_give(writer, session, gift, now))
            return sent[-1]

        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(deeds, "give", give)
            self.tell(giver, asker)
            try:
                _ask(self, asker, giver, person, session, fate)
            finally:
                self.deliver(asker, sent)
                self.tick(asker)

    patch.setattr(House, "ask", ask)


def gift_undone_on_a_timeout(patch: pytest.MonkeyPatch) -> None:
    """A gift that nobody has accepted for a minute goes back to its giver."""

    def keep_house(desk: Desk, writer: Writer, now: datetime) -> None:
        _keep_house(desk, writer, now)
        me, told = writer.identity.incarnation, list(all_facts(writer.connection))
        accepted = {fact.body["gift"] for fact in told if fact.kind is Kind.SHARES_ACCEPTED}
        for fact in told:
            old = fact.wall < milliseconds(now) - MINUTE
            if fact.kind is Kind.SHARES_MOVED and fact.incarnation == me and old and fact.digest not in accepted:
                body = {"gift": fact.digest, "seats": fact.body["seats"]}
                writer.append(Draft(Kind.SHARES_ACCEPTED, session=fact.session, body=body), milliseconds(now))

    patch.setattr(deeds, "keep_house", keep_house)


def released_by_a_station_that_did_not_give_it(patch: pytest.MonkeyPatch) -> None:
    """Whoever lets go of a seat has it in their own share; its giver hears of it later, and has it too."""

    def came_back(connection: sqlite3.Connection) -> Iterable[tuple[str, str, int]]:
        return connection.execute(
            "select facts.session, incarnation, count(*) from facts join seats on id = json_extract(body, '$.seat')"
            " where kind = ? and incarnation <> giver group by facts.session, incarnation",
            (Kind.SEAT_RELEASED.value,),
        ).fetchall()

    patch.setattr(shares, "ledgers", _with_more(came_back))


def a_restored_file_goes_on_under_its_old_name(patch: pytest.MonkeyPatch) -> None:
    """Nobody sees that a file was restored: it writes on where the backup stands."""
    patch.setattr(seat_house, "begin_new_life", lambda laptop, now, *, last_word: None)


def a_new_incarnation_keeps_the_share_its_backup_shows(patch: pytest.MonkeyPatch) -> None:
    """A new life of a file also has what the lives before had left, as far as the file knows."""

    def free(ledger: Ledger, me: str) -> int:
        mine = ledger.lives[me]
        lives = [name for name, life in ledger.lives.items() if life.station == mine.station]
        return 0 if mine.retired else max(0, sum(rules.share(ledger, name) for name in lives))

    patch.setattr(rules, "free", free)


def a_lost_gift_never_resent(patch: pytest.MonkeyPatch) -> None:
    """A gift is sent once: if it is lost on its way, it is never heard of."""
    lost: set[str] = set()

    def ask(self: House, asker: Laptop, giver: Laptop, person: str, session: str, fate: Ask) -> None:
        before = {fact.digest for fact in all_facts(giver.connection)}
        _ask(self, asker, giver, person, session, fate)
        if not fate.comes:
            lost.update(
                fact.digest
                for fact in all_facts(giver.connection)
                if fact.kind is Kind.SHARES_MOVED and fact.digest not in before
            )

    def deliver(self: House, laptop: Laptop, told: Sequence[Fact]) -> None:
        _deliver(self, laptop, [fact for fact in told if fact.digest not in lost])

    patch.setattr(House, "ask", ask)
    patch.setattr(House, "deliver", deliver)


def reclaimed_with_an_incomplete_log(patch: pytest.MonkeyPatch) -> None:
    """What a lost laptop had left is reclaimed though nobody knows all that it gave away."""

    def reclaimable(ledger: Ledger, me: str, reclaimer: str) -> tuple[Reclaim, ...]:
        lives = {name: replace(life, complete=life.complete or life.retired) for name, life in ledger.lives.items()}
        return _reclaimable(replace(ledger, lives=lives), me, reclaimer)

    patch.setattr(rules, "reclaimable", reclaimable)


def a_restored_reclaimer_forgets_its_own_past(patch: pytest.MonkeyPatch) -> None:
    """A new life of the station that reclaims does so though it does not know what the life before reclaimed."""
    patch.setattr(rules, "_is_heir", lambda ledger, me: True)


def an_open_seat_released_twice(patch: pytest.MonkeyPatch) -> None:
    """A seat goes back to its share each time that somebody says it was let go of."""

    def came_back(connection: sqlite3.Connection) -> Iterable[tuple[str, str, int]]:
        return connection.execute(
            "select facts.session, giver, count(*) - count(distinct id) from facts"
            " join seats on id = json_extract(body, '$.seat') where kind = ? group by facts.session, giver",
            (Kind.SEAT_RELEASED.value,),
        ).fetchall()

    def let_go(connection: sqlite3.Connection) -> list[tuple[str, str, str, str, int]]:
        query = "select person, session, id, giver, left from seats where left is not null order by left, id"
        return connection.execute(query).fetchall()

    patch.setattr(seats, "let_go", let_go)
    patch.setattr(shares, "ledgers", _with_more(came_back))


def an_override_that_takes_a_share_too(patch: pytest.MonkeyPatch) -> None:
    """A seat that staff give over the share costs the share one all the same."""
    spent = shares._SPENT.replace("override = 0 and ", "")  # noqa: SLF001 - mutants cut deep
    patch.setattr(shares, "_SPENT", spent)


def more_given_than_the_share(patch: pytest.MonkeyPatch) -> None:
    """A station gives out one seat more than its share holds."""
    patch.setattr(rules, "free", lambda ledger, me: _free(ledger, me) + (not ledger.lives[me].retired))


def kept_from_everybody_for_ever(patch: pytest.MonkeyPatch) -> None:
    """A seat kept from everybody, as one who came in another's place has one over the share, stays so without need."""
    patch.setattr(deeds, "release_unneeded", lambda writer, mine, wall: None)


def _with_more(
    came_back: Callable[[sqlite3.Connection], Iterable[tuple[str, str, int]]],
) -> Callable[[sqlite3.Connection, Identity], dict[str, Ledger]]:
    """Return how shares are reckoned where some incarnations have more than they ought to."""

    def ledgers(connection: sqlite3.Connection, identity: Identity) -> dict[str, Ledger]:
        found = _ledgers(connection, identity)
        for session, who, seats_back in came_back(connection):
            granted = found[session].granted
            found[session] = replace(found[session], granted={**granted, who: granted.get(who, 0) + seats_back})
        return found

    return ledgers


MUTANTS: tuple[Mutant, ...] = (
    credited_twice,
    sent_before_committed,
    gift_undone_on_a_timeout,
    released_by_a_station_that_did_not_give_it,
    a_restored_file_goes_on_under_its_old_name,
    a_new_incarnation_keeps_the_share_its_backup_shows,
    a_lost_gift_never_resent,
    reclaimed_with_an_incomplete_log,
    a_restored_reclaimer_forgets_its_own_past,
    an_open_seat_released_twice,
    an_override_that_takes_a_share_too,
    more_given_than_the_share,
    kept_from_everybody_for_ever,
)
