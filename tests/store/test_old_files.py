"""The file remembers its past: each version's old file opens, is brought to this version, and has lost nothing.

When the first of these fails, a schema step was added: run `python -m tests.files.make_old_file`, keep what it makes.
"""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.chain import Break, ChainBreak
from kiosk.domain.fact import Kind
from kiosk.store.facts import breaks
from kiosk.store.people import search
from kiosk.store.schema import VERSION
from kiosk.store.store import Store, open_store
from kiosk.store.tables import rebuild
from tests.files.make_old_file import KEY, expected_of, file_of, found
from tests.store.laptops import rows

VERSIONS = range(1, VERSION + 1)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_has_its_old_file(version: int) -> None:
    assert file_of(version).is_file()
    assert expected_of(version).is_file()


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> int:
    """Return each version that there was."""
    return int(request.param)


@pytest.fixture
def old(version: int, tmp_path: Path) -> Iterator[Store]:
    """Return a copy of a version's old file, opened by this version."""
    store = open_store(Path(shutil.copy(file_of(version), tmp_path)), KEY)
    yield store
    store.close()


def test_an_old_file_has_all_that_was_in_it(old: Store, version: int) -> None:
    assert found(old) == json.loads(expected_of(version).read_text("utf-8"))
    assert breaks(old.connection) == (ChainBreak("stairs.00000001", 2, Break.FORK),)


def test_an_old_file_holds_facts_of_every_kind_of_its_time(old: Store, version: int) -> None:
    kinds = set(found(old)["kinds"])
    assert kinds == {kind.value for kind in Kind} if version == VERSION else kinds


def test_people_in_an_old_file_are_found(old: Store) -> None:
    assert [person.details.name for person in search(old.connection, "oyelaran")] == ["Wilhelmina Oyelaran"]


def test_an_old_file_is_brought_to_the_very_schema_of_a_new_one(old: Store, empty_store: Store) -> None:
    query = "select type, name, sql from sqlite_schema order by type, name"
    new = empty_store.connection.execute(query).fetchall()
    assert old.connection.execute(query).fetchall() == new


def test_the_tables_of_an_old_file_are_what_its_facts_say(old: Store) -> None:
    tables = ("attendance", "seats", "came", "offers", "waiting", "people")
    before = [rows(old.connection, table) for table in tables]
    with old.writing() as writer:
        rebuild(writer.connection)
    assert [
        rows(old.connection, table) for table in ("attendance", "seats", "came", "offers", "waiting", "people")
    ] == before
