"""Move this station's shares of seats about: each deed one transaction, each fact committed before anybody is told."""

import sqlite3
from collections import Counter
from collections.abc import Set
from datetime import datetime

from kiosk.desk.desk import SELF, Desk
from kiosk.desk.kept_back import release_unneeded
from kiosk.domain import shares as rules
from kiosk.domain.clock import milliseconds
from kiosk.domain.fact import Body, Draft, Fact, Kind
from kiosk.domain.shares import Gift, Ledger
from kiosk.domain.talk import SeatWanted
from kiosk.store import seats, shares
from kiosk.store.store import Writer

UNDO_WINDOW = 60_000
"""For how many milliseconds somebody may take back that they let go of a seat, unless another person comes first."""


def free_here(desk: Desk, session: str) -> int:
    """Return how many seats of `session` this station may give out of its own share."""
    return free_everywhere(desk).get(session, 0)


def free_everywhere(desk: Desk) -> dict[str, int]:
    """Return how many seats of each session this station may give out of its own share."""
    connection, identity = desk.store.connection, desk.store.identity
    found = shares.ledgers(connection, identity)
    return {session: rules.free(ledger, identity.incarnation) for session, ledger in found.items()}


def free_elsewhere(desk: Desk, reachable: Set[str]) -> Counter[str]:
    """Return how many seats of each session other laptops, of those that can be asked, may give, as far as is known."""
    found = shares.ledgers(desk.store.connection, desk.store.identity) if reachable else {}
    others = reachable - {desk.store.identity.incarnation}
    return Counter({one: sum(rules.free(ledger, other) for other in others) for one, ledger in found.items()})


def is_any_silent(desk: Desk, reachable: Set[str]) -> bool:
    """Tell whether another laptop that is at work, as far as is known, is not among those that can be heard now."""
    identity = desk.store.identity
    known = shares.lives(desk.store.connection, identity)
    return any(not life.retired for name, life in known.items() if name not in reachable | {identity.incarnation})


def givers(desk: Desk, session: str, person: str, reachable: Set[str]) -> tuple[str, ...]:
    """Return whom to ask for a place, first whoever keeps one for just this person, then whoever has most."""
    ledger = shares.ledgers(desk.store.connection, desk.store.identity).get(session, Ledger())
    kept = seats.offers_to(desk.store.connection, person, "").get(session)
    keeper = kept.giver if kept is not None else ""
    has = {other: rules.free(ledger, other) for other in reachable - {desk.store.identity.incarnation}}
    found = [other for other, seats in has.items() if seats > 0 or other == keeper]
    return tuple(sorted(found, key=lambda other: (other != keeper, -has[other], other)))


def free_for(desk: Desk, person: str) -> Counter[str]:
    """Return how many seats of each session a person could have here: with those that others let go of just now."""
    free, me = Counter(free_everywhere(desk)), desk.store.identity
    connection = desk.store.connection
    for other, session, seat, giver, _ in seats.let_go(connection):
        mine = giver in (me.incarnation, me.station) and me.incarnation in _leavers(connection, seat, other)
        free[session] += mine and other != person
    return free


def keep_house(desk: Desk, writer: Writer, now: datetime) -> None:
    """Do what is due to shares without anybody's asking, inside the caller's transaction; doing it again does nothing.

    Gifts are accepted, changes of the pack carried out, leavings that nobody took back are made final, and what retired
    incarnations left behind is reclaimed by the station that the pack names.
    """
    wall = milliseconds(now)
    _make_final(writer, wall - UNDO_WINDOW, wall)
    _finish_what_others_left(desk, writer, wall)
    changes = shares.changes(writer.connection)
    me = writer.identity.incarnation
    for session, ledger in shares.ledgers(writer.connection, writer.identity).items():
        due: list[Draft] = [_accepted(session, gift.id, gift.seats) for gift in rules.acceptable(ledger, me)]
        due += [_accepted(session, one.id, one.seats) for one in rules.raises(ledger, me, changes.get(session, ()))]
        due += [
            Draft(Kind.SHARES_CUT, session=session, body={"cut": cut.id, "seats": cut.seats})
            for cut in rules.owed_cuts(ledger, me, changes.get(session, ()))
        ]
        due += [
            Draft(Kind.SHARES_RECLAIMED, session=session, body={"of": one.of, "seats": one.seats})
            for one in rules.reclaimable(ledger, me, desk.home)
        ]
        for draft in due:
            writer.append(draft, wall)
        owed = rules.owed_to_heir(ledger, me, changes.get(session, ()))
        if owed is not None:
            give(writer, session, owed, now)


def answer(desk: Desk, wanted: SeatWanted, now: datetime) -> bool:
    """Give another station one seat, and return whether this one had any left to give.

    A place that is kept here for just this person is passed on; should the answer be lost, they wait as before.
    """
    with desk.store.writing() as writer:
        me = writer.identity.incarnation
        ledger = shares.ledgers(writer.connection, writer.identity).get(wanted.session, Ledger())
        here = [ledger.lives[name] for name in (me, wanted.incarnation) if name in ledger.lives]
        kept = seats.offers_to(writer.connection, wanted.person, me).get(wanted.session)
        passed_on = kept is not None and kept.giver == me
        if len(here) < 2 or any(life.retired for life in here) or rules.free(ledger, me) + passed_on < 1:
            return False
        if kept is not None and passed_on:
            body: Body = {"offer": kept.id, "by": SELF, "waits": True}
            writer.append(Draft(Kind.OFFER_ENDED, wanted.person, wanted.session, body), milliseconds(now))
        give(writer, wanted.session, Gift("", me, wanted.incarnation, 1), now)
        return True


def spread(desk: Desk, present: frozenset[str], now: datetime) -> None:
    """Let free seats move towards where they are asked for: at most one gift a session; `present` are incarnations."""
    with desk.store.writing() as writer:
        for session, ledger in shares.ledgers(writer.connection, writer.identity).items():
            gift = rules.moved_towards_demand(ledger, writer.identity.incarnation, present)
            if gift is not None:
                give(writer, session, gift, now)


def give(writer: Writer, session: str, gift: Gift, now: datetime) -> Fact:
    """Write a gift down, inside the caller's transaction; only then may anybody hear of it."""
    draft = Draft(Kind.SHARES_MOVED, session=session, body={"to": gift.to, "seats": gift.seats})
    return writer.append(draft, milliseconds(now))


def release(writer: Writer, person: str, wall: int) -> None:
    """Make final whatever other people than `person` let go of here: the next one is at the screen."""
    _make_final(writer, wall, wall, but=person)


def _make_final(writer: Writer, before: int, wall: int, but: str = "") -> None:
    """Make leavings from before `before` final where they are this station's word, in whichever of its lives."""
    lives = shares.lives(writer.connection, writer.identity)
    ours = {name for name, life in lives.items() if life.station == writer.identity.station}
    for person, session, seat, _, _ in seats.let_go(writer.connection):
        left = [wall for name, wall in _leavers(writer.connection, seat, person).items() if name in ours]
        if left and max(left) <= before and person != but:
            writer.append(Draft(Kind.SEAT_RELEASED, person, session, {"seat": seat}), wall)


def _finish_what_others_left(desk: Desk, writer: Writer, wall: int) -> None:
    """Make leavings final, and end offers, where those who could have done so are retired.

    The giver of a seat does that; what a retired one gave is the home station's to finish. Should a lost laptop have
    given such a seat again, then that word stands, and the seat counts as over the share.
    """
    lives, me = shares.lives(writer.connection, writer.identity), writer.identity
    ended = {name for name, life in lives.items() if life.retired}
    mine = {me.incarnation, me.station} | (ended if me.station == desk.home else set())
    release_unneeded(writer, mine, wall)
    for person, session, seat, giver, _ in seats.let_go(writer.connection):
        leavers = _leavers(writer.connection, seat, person)
        if giver in mine and leavers and leavers.keys() <= ended:
            writer.append(Draft(Kind.SEAT_RELEASED, person, session, {"seat": seat}), wall)
    for giver in sorted(mine & ended):
        for person, offer in seats.offers_by(writer.connection, giver):
            body: Body = {"offer": offer.id, "by": SELF, "waits": offer.until > wall}
            writer.append(Draft(Kind.OFFER_ENDED, person, offer.session, body), wall)


def _leavers(connection: sqlite3.Connection, seat: str, person: str) -> dict[str, int]:
    """Return who said that a seat was let go of, and when last, each by its own clock."""
    query = (
        "select incarnation, max(wall) from facts where person = ? and kind = ? and json_extract(body, '$.seat') = ?"
    )
    rows = connection.execute(query + " group by incarnation", (person, Kind.SEAT_LEFT.value, seat))
    return dict(rows.fetchall())


def _accepted(session: str, gift: str, seats: int) -> Draft:
    return Draft(Kind.SHARES_ACCEPTED, session=session, body={"gift": gift, "seats": seats})
