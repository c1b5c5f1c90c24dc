"""A snapshot is a plain database with what happened, and nothing that stays on the laptop."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from kiosk.domain.fact import Draft, Kind
from kiosk.store.facts import all_facts, breaks
from kiosk.store.people import by_id
from kiosk.store.snapshot import TABLES, Unsound, checked, snapshot
from kiosk.store.store import Store
from tests.samples import NINE, roster

ASHA = roster()[0].id


@pytest.fixture
def copied(store: Store) -> Iterator[sqlite3.Connection]:
    """Return what is in the snapshot of a file in which something happened."""
    with store.writing() as writer:
        writer.append(Draft(Kind.ARRIVED, ASHA, body={"door": "main"}), NINE)
        writer.append(Draft(Kind.CAME_TO_SESSION, ASHA, "moor"), NINE)
    connection = sqlite3.connect(":memory:")
    connection.deserialize(snapshot(store.connection))
    connection.execute("pragma journal_mode = memory")
    yield connection
    connection.close()


def test_all_that_happened_is_in_it(store: Store, copied: sqlite3.Connection) -> None:
    assert list(all_facts(copied)) == list(all_facts(store.connection))
    there, here = by_id(copied, ASHA), by_id(store.connection, ASHA)
    assert there is not None
    assert here is not None
    assert replace(there, registration=here.registration) == here
    assert there.details == here.details
    assert breaks(copied) == ()


def test_nobodys_code_is_in_it(copied: sqlite3.Connection) -> None:
    assert copied.execute("select distinct code from people").fetchall() == [("",)]
    assert not any(person.code.encode() in copied.serialize() for person in roster())


@pytest.mark.parametrize("table", [table for table in TABLES if table != "people"])
def test_each_table_is_the_same_row_by_row(store: Store, copied: sqlite3.Connection, table: str) -> None:
    query = f"select * from {table} order by 1, 2"  # noqa: S608 - our own table names
    assert copied.execute(query).fetchall() == store.connection.execute(query).fetchall()


@pytest.mark.parametrize("table", ["meta", "codes", "search", "print_jobs"])
def test_what_stays_on_the_laptop_is_not_in_it(copied: sqlite3.Connection, table: str) -> None:
    assert copied.execute(f"select count(*) from {table}").fetchone() == (0,)  # noqa: S608 - our own table names


def test_a_copy_that_does_not_hold_is_never_handed_in() -> None:
    copy = sqlite3.connect(":memory:")
    copy.execute("create table counts (seats check (seats >= 0))")
    copy.execute("pragma ignore_check_constraints = on")
    copy.execute("insert into counts values (-1)")
    copy.execute("pragma ignore_check_constraints = off")
    with closing(copy), pytest.raises(Unsound):
        checked(copy)
