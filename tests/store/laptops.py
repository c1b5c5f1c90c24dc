"""Several laptops that write, hear of each other in any order, are cloned and get newer packs.

They are kept in memory and without encryption, for speed.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.domain.fact import NEEDED, Draft, Fact, Kind
from kiosk.domain.registration import Details, Registration, Status
from kiosk.domain.seats import booked_seat_id
from kiosk.store.connection import connect_plain, writing
from kiosk.store.facts import Received, all_facts, facts_of
from kiosk.store.finding import find
from kiosk.store.roster import add_details, take_over
from kiosk.store.schema import upgrade
from kiosk.store.store import Identity, Writer
from kiosk.store.tables import rebuild
from tests.samples import ISSUED, NINE, roster

PEOPLE = ("0" * 31 + "1", "0" * 31 + "4", "joined today")
SESSIONS = ("listening", "moor", "together")


@dataclass(slots=True)
class Laptop:
    """One laptop's tables, and how far its clock is ahead, in milliseconds."""

    writer: Writer
    ahead: int
    ticks: int = 0

    @classmethod
    def new(cls, name: str, ahead: int) -> "Laptop":
        """Return a laptop that has taken over the small event's pack."""
        return cls(Writer(_copied(_first()), Identity(name, f"{name}.1")), ahead)

    def cloned(self) -> "Laptop":
        """Return a copy that goes on under the same name."""
        return Laptop(Writer(_copied(self.writer.connection), self.writer.identity), self.ahead, self.ticks)

    def tell(self, kind: Kind, person: str, choice: int) -> None:
        """Write down that something happened; `choice` picks among what there is to pick."""
        with writing(self.writer.connection):
            draft = self._draft(kind, person, choice)
            self.ticks += 1
            self.writer.append(draft, NINE + 1000 * self.ticks + self.ahead)

    def hear(self, facts: Sequence[Fact]) -> Received:
        """Take facts from elsewhere."""
        with writing(self.writer.connection):
            return self.writer.receive(facts, NINE + 1000 * self.ticks + self.ahead)

    def take(self, choice: int) -> None:
        """Take over the pack, or a newer one in which people, bookings and details changed."""
        with writing(self.writer.connection):
            _take(self.writer.connection, choice)

    def facts(self) -> list[Fact]:
        """Return all that this laptop knows of."""
        return list(all_facts(self.writer.connection))

    def tables(self) -> dict[str, list[Any]]:
        """Return what the facts amount to here."""
        return {
            table: rows(self.writer.connection, table) for table in ("attendance", "seats", "came", "offers", "waiting")
        }

    def people(self) -> list[Any]:
        """Return everyone as they are here."""
        return rows(self.writer.connection, "people")

    def found(self, typed: str) -> list[str]:
        """Return whom the desk finds."""
        return find(self.writer.connection, typed, 100)

    def rebuilt(self) -> "Laptop":
        """Return the laptop after its tables were built anew."""
        with writing(self.writer.connection):
            rebuild(self.writer.connection)
        return self

    def _draft(self, kind: Kind, person: str, choice: int) -> Draft:
        known = sorted(facts_of(self.writer.connection, person), key=lambda fact: fact.order)
        session = SESSIONS[choice % 3]
        taken = [fact.digest for fact in known if fact.kind is Kind.SEAT_TAKEN] + [booked_seat_id(session)]
        offers = [fact.digest for fact in known if fact.kind is Kind.PLACE_OFFERED] + ["none"]
        bodies: dict[Kind, dict[str, str | int | bool | None]] = {
            Kind.ARRIVED: {"door": "main", "overrode": "not paid" if choice % 2 else None},
            Kind.HANDED_ON: {"to": PEOPLE[choice % 3]},
            Kind.SEAT_TAKEN: {"override": choice % 2 == 0},
            Kind.SEAT_LEFT: {"seat": taken[choice % len(taken)]},
            Kind.SEAT_RELEASED: {"seat": taken[choice % len(taken)]},
            Kind.PLACE_OFFERED: {"until": NINE + choice},
            Kind.OFFER_TAKEN: {"offer": offers[choice % len(offers)]},
            Kind.OFFER_ENDED: {"offer": offers[choice % len(offers)]},
        }
        if kind.value.endswith(" undone"):
            return Draft(kind, person, body={"undoes": known[choice % len(known)].digest if known else ""})
        if kind in (Kind.DETAILS_CORRECTED, Kind.REGISTERED_HERE, Kind.BADGE_CHOSEN):
            return Draft(kind, person, body=self._body_with_details(kind, person, choice))
        usual = {name: choice if needed is int else f"{choice}" for name, needed in NEEDED.get(kind, {}).items()}
        return Draft(kind, person, session, {**usual, **bodies.get(kind, {})})

    def _body_with_details(self, kind: Kind, person: str, choice: int) -> dict[str, str | int | bool | None]:
        """Return a body that points at details, or at none: whoever comes by an invitation tells no name."""
        named = kind is Kind.DETAILS_CORRECTED or choice % 3 == 1
        details = add_details(self.writer.connection, person, Details(f"Name {choice}")) if named else None
        more = {"wanted": choice % 2 == 0} if kind is Kind.BADGE_CHOSEN else {"ticket_type": f"type {choice % 2}"}
        return {"details": details, **more}


@cache
def upgraded() -> sqlite3.Connection:
    """Return an empty file of this version: to be copied, not written to."""
    connection = connect_plain(":memory:")
    upgrade(connection, Path("laptop"))
    return connection


@cache
def _first() -> sqlite3.Connection:
    connection = _copied(upgraded())
    with writing(connection):
        _take(connection, 0)
    return connection


def _copied(connection: sqlite3.Connection) -> sqlite3.Connection:
    copy = connect_plain(":memory:")
    connection.backup(copy)
    return copy


def _take(connection: sqlite3.Connection, choice: int) -> None:
    take_over(connection, newer(choice), (), "foyer", ISSUED + choice)


def newer(choice: int) -> list[Registration]:
    """Return the small event's people as a newer pack might have them."""
    people = list(roster())
    first = people[0]
    if choice % 2:
        people[0] = replace(first, booked=("moor",), details=Details(f"Asha {choice}"), status=Status.CANCELLED)
    if choice % 3 == 0:
        people.append(replace(first, id=PEOPLE[2], code="K3", booked=("together",), details=Details("Was here first")))
    return people[choice % 2 * (choice % 5) :]


def rows(connection: sqlite3.Connection, table: str) -> list[Any]:
    """Return a table's rows in the order of their contents."""
    return sorted(connection.execute(f"select * from {table}").fetchall(), key=repr)  # noqa: S608 - our own table names
