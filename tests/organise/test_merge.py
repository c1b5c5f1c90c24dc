"""Merging: every fact checked, none twice, none lost; the bulk way gives what the plain way gives."""

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from kiosk.desk.registering import correct_details
from kiosk.domain.chain import Break, chain_breaks
from kiosk.domain.clock import HybridTime
from kiosk.domain.fact import NEEDED, Fact, Kind, body_text
from kiosk.domain.fault import Fault
from kiosk.domain.registration import Details
from kiosk.exchange.bundle import Head, OpenedBundle, open_bundle
from kiosk.organise.merge import CANONICAL, check, find_breaks, merge
from kiosk.store.bulk import rebuild_in_bulk
from kiosk.store.connection import connect_plain, writing
from kiosk.store.schema import upgrade
from kiosk.store.snapshot import snapshot
from tests import joined, samples
from tests.organise.bundles import PUBLIC, bundle, manifest_of, record, resaid, station
from tests.store.laptops import PEOPLE, Laptop, rows
from tests.telling import Telling

TELLABLE = tuple(kind for kind in Kind if kind not in (Kind.STATION_OPENED, Kind.STATION_CLOSED))
DEEDS = st.lists(st.tuples(st.sampled_from(TELLABLE), st.sampled_from(PEOPLE), st.integers(0, 6)), max_size=14)
ASHA = samples.person(1, "Asha").id
INSERT = (
    "insert into facts (incarnation, seq, milliseconds, counter, wall, kind, person, session, body, previous, digest)"
    " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def put(connection: sqlite3.Connection, fact: Fact) -> None:
    """Write a fact down whether it chains on or not."""
    time = (fact.time.milliseconds, fact.time.counter, fact.wall)
    ids = (fact.kind.value, fact.person, fact.session, body_text(fact.body), fact.previous, fact.digest)
    connection.execute(INSERT, (fact.incarnation, fact.seq, *time, *ids))


@settings(deadline=None)
@given(DEEDS, DEEDS, st.integers(0, 6), st.integers(0, 1))
def test_the_bulk_way_builds_the_tables_that_the_one_fold_builds(
    deeds: list[tuple[Kind, str, int]], others: list[tuple[Kind, str, int]], pack: int, ahead: int
) -> None:
    laptop, other = Laptop.new("foyer", 0), Laptop.new("stairs", ahead * 7_200_000)
    for told, to in ((deeds, laptop), (others, other)):
        for kind, person, choice in told:
            to.tell(kind, person, choice)
    laptop.hear(other.facts())
    laptop.take(pack)
    plain = laptop.rebuilt()
    tables, people = plain.tables(), plain.people()
    connection = laptop.writer.connection
    for table in ("attendance", "seats", "came", "offers", "waiting"):
        Database(connection, recursive_triggers=False).table(table).delete_where()
    connection.execute("delete from people where origin = 'here'")
    with writing(connection):
        rebuild_in_bulk(connection)
    assert (laptop.tables(), laptop.people()) == (tables, people)


@given(
    st.builds(
        Fact,
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=9),
        st.integers(1, 2**40),
        st.builds(HybridTime, st.integers(0, 2**45), st.integers(0, 99)),
        st.integers(0, 2**45),
        st.sampled_from(Kind),
        st.none() | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
        st.none() | st.just("weir"),
        st.dictionaries(
            st.text(st.characters(exclude_categories=["Cs"])),
            st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
        ),
        st.just("") | st.just("0f" * 32),
    )
)
def test_sqlite_spells_a_fact_as_its_digest_sees_it(fact: Fact) -> None:
    with closing(connect_plain(":memory:")) as connection:
        upgrade(connection, Path("facts"))
        put(connection, fact)
        [(text, digest)] = connection.execute(CANONICAL)
    assert json.loads(text)[0] == fact.incarnation
    assert hashlib.blake2b(text.encode(), digest_size=32).hexdigest() == digest


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5), st.booleans()), max_size=20))
def test_breaks_found_in_sql_are_those_of_the_one_rule(told: list[tuple[bool, int, bool]]) -> None:
    chain, kept = Telling("foyer.1"), []
    clone = chain
    for forks, number, keeps in told:
        clone = chain.copied() if forks else clone
        fact = clone.tell(Kind.ARRIVED, f"p{number}", door="main")
        kept += [fact] if keeps else []
    with closing(connect_plain(":memory:")) as connection:
        upgrade(connection, Path("facts"))
        for fact in {fact.digest: fact for fact in kept}.values():
            put(connection, fact)
        assert find_breaks(connection) == chain_breaks(kept)


def test_bundles_merge_to_the_same_in_any_order() -> None:
    foyer, stairs = station("foyer"), station("stairs")
    foyer.tell(Kind.ARRIVED, ASHA, door="main", by="")
    early = bundle(foyer)
    foyer.tell(Kind.SEAT_TAKEN, ASHA, "moor", override=False, by="")
    stairs.tell(Kind.LEFT, ASHA, by="")
    given = (early, bundle(foyer, made=samples.NINE + 1), bundle(stairs, foyer.facts))
    results = []
    for order in permutations(given):
        merged = merge(order, joined.pack())
        dump = [rows(merged.connection, table) for table in ("facts", "attendance", "seats", "came")]
        results.append((dump, merged.manifests, merged.breaks))
        merged.connection.close()
    assert all(result == results[0] for result in results)


def test_a_station_is_known_through_another_ones_bundle() -> None:
    foyer, stairs = station("foyer"), station("stairs")
    foyer.tell(Kind.ARRIVED, ASHA, door="main", by="")
    assert record(bundle(stairs, foyer.facts)).people[ASHA].inside


def test_what_follows_a_gap_counts_and_is_told() -> None:
    foyer = station()
    for person in ("a" * 32, ASHA):
        foyer.tell(Kind.ARRIVED, person, door="main", by="")
    torn = resaid(bundle(foyer), "delete from facts where seq = 2")
    check(torn, joined.pack())
    merged = merge([torn], joined.pack())
    assert [(one.seq, one.kind) for one in merged.breaks] == [(3, Break.GAP)]
    assert merged.connection.execute("select inside from attendance where person = ?", (ASHA,)).fetchone() == (1,)
    merged.connection.close()


def test_both_branches_of_a_copied_file_count() -> None:
    foyer = station()
    copy = foyer.copied()
    foyer.tell(Kind.ARRIVED, ASHA, door="main", by="")
    copy.tell(Kind.ARRIVED, "0" * 31 + "2", door="main", by="")
    merged = merge([bundle(foyer), bundle(copy)], joined.pack())
    assert [(one.seq, one.kind) for one in merged.breaks] == [(2, Break.FORK)]
    assert merged.connection.execute("select count(*) from attendance where inside").fetchone() == (2,)
    merged.connection.close()


def test_the_latest_of_older_lists_names_whom_this_one_does_not() -> None:
    gone = samples.person(9, "Gone Before")
    renamed = replace(gone, details=Details("Gone Since"))
    packs = [replace(joined.pack(), roster=(one,), issued=when) for one, when in ((gone, 1), (renamed, 2))]
    foyer, stairs = station("foyer"), station("stairs")
    foyer.tell(Kind.ARRIVED, gone.id, door="main", by="")
    for order in permutations([bundle(foyer, by=packs[0]), bundle(stairs, by=packs[1])]):
        found = record(*order)
        assert found.name(gone.id) == "Gone Since"
        assert found.dropped == {gone.id}


def test_somebody_nobody_knows_counts_without_a_name() -> None:
    foyer = station()
    foyer.tell(Kind.ARRIVED, "f" * 32, door="main", by="")
    found = record(bundle(foyer))
    assert found.strangers == {"f" * 32}
    assert found.name("f" * 32) == "somebody unknown (ffffffff)"


def test_a_bundle_as_it_was_made_passes() -> None:
    check(bundle(station()), joined.pack())


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("update facts set wall = wall + 1 where seq = 2", "a fact was changed"),
        ("update facts set body = '{}' where seq = 2", "a fact was changed"),
        ("update facts set body = '{' where seq = 2", "no record of a day"),
        ("drop table facts", "no record of a day"),
        ("pragma user_version = 99", "newer version"),
    ],
)
def test_a_changed_record_is_not_believed(sql: str, words: str) -> None:
    foyer = station()
    foyer.tell(Kind.ARRIVED, ASHA, door="main", by="")
    with pytest.raises(Fault, match=words):
        check(resaid(bundle(foyer), sql), joined.pack())


def written_by_another_program(telling: Telling) -> OpenedBundle:
    """Return what `telling` hands over where its program took down whatever it was told."""
    with closing(connect_plain(":memory:")) as connection:
        upgrade(connection, Path("station"))
        for fact in telling.facts:
            put(connection, fact)
        return OpenedBundle(manifest_of(connection, telling.incarnation, samples.NINE), snapshot(connection))


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind, needed in NEEDED.items() for name in needed])
def test_a_fact_that_lacks_what_tables_are_built_from_is_not_believed(kind: Kind, name: str) -> None:
    whole: dict[str, str | int] = {one: "x" if type_ is str else 3 for one, type_ in NEEDED[kind].items()}
    for value in (None, True, *([-1, 2**62] if NEEDED[kind][name] is int else [7])):
        foyer = station()
        foyer.tell(kind, ASHA, "moor", **(whole | {name: value}))
        with pytest.raises(Fault, match="lacks what belongs to it"):
            check(written_by_another_program(foyer), joined.pack())


def test_bytes_that_are_no_database_are_not_believed() -> None:
    with pytest.raises(Fault):
        check(replace(bundle(station()), snapshot=b"no database at all" * 500), joined.pack())


def test_a_manifest_that_lies_is_not_believed() -> None:
    told = bundle(station())
    for lie in (
        replace(told.manifest, facts={"arrived": 900}),
        replace(told.manifest, heads={"foyer.00000001": Head(9, "")}),
    ):
        with pytest.raises(Fault, match="not those that the station counted"):
            check(replace(told, manifest=lie), joined.pack())


def test_a_laptop_that_never_joined_is_not_believed() -> None:
    stranger = Telling("foyer.00000009")
    stranger.tell(Kind.STATION_OPENED, None, station="foyer", public_key=PUBLIC, mac="00" * 32)
    own_name = replace(bundle(station()), manifest=replace(bundle(station()).manifest, station="attic"))
    for told in (bundle(stranger), own_name, bundle(station("stairs"), stranger.facts)):
        with pytest.raises(Fault, match="never joined this event"):
            check(told, joined.pack())


def test_what_was_corrected_on_the_day_comes_along(tmp_path: Path) -> None:
    with joined.at_work(tmp_path / "laptop") as desk:
        correct_details(desk, ASHA, Details("Asha Corrected"), samples.at(9), desk.event.staff[1])
        data = joined.closed(desk).data
    told = open_bundle(data, joined.keys())
    check(told, joined.pack())
    assert record(told).people[ASHA].details.name == "Asha Corrected"
