"""A bundle reaches the organisers as the station sealed it, or is found out."""

import io
import json
import sqlite3
import subprocess
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.exchange import documents, seal
from kiosk.exchange import keys as signing
from kiosk.exchange.bundle import Head, Manifest, open_bundle, seal_bundle
from kiosk.exchange.faults import Damaged, FromNewerVersion, Missing, NotForUs, OtherEvent
from kiosk.exchange.organisers import Keys, make_keys

STATION_KEY = signing.new_signing_key()
MANIFEST = Manifest(
    event="ke-2026",
    station="north",
    incarnation="north-1",
    made=1_795_640_000_000,
    facts={"arrived": 61, "left": 3},
    heads={"north-1": Head(64, "ab" * 32)},
    store_version=1,
    program="1.0.0",
)


def _snapshot() -> bytes:
    file = sqlite3.connect(":memory:")
    file.execute("create table people (name text)")
    file.execute("insert into people values ('Asha Verma')")
    file.commit()
    plain = file.serialize()
    file.close()
    return plain


SNAPSHOT = _snapshot()


@pytest.fixture(scope="module")
def bundle(keys: Keys) -> bytes:
    return seal_bundle(MANIFEST, SNAPSHOT, STATION_KEY, keys.recipient)


def repacked(keys: Keys, parts: dict[str, bytes]) -> bytes:
    """Return a bundle that holds just these parts, whoever signed them."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        for name, data in parts.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))
    return seal.seal_to_recipient(packed.getvalue(), keys.recipient)


@pytest.fixture
def parts(keys: Keys, bundle: bytes) -> dict[str, bytes]:
    packed = io.BytesIO(seal.open_with_identity(bundle, keys.identity, "it"))
    with tarfile.open(fileobj=packed, mode="r:gz") as tar:
        files = [(member.name, tar.extractfile(member)) for member in tar]
        return {name: file.read() for name, file in files if file}


def test_the_organisers_open_what_a_station_sealed(keys: Keys, bundle: bytes) -> None:
    opened = open_bundle(bundle, keys)
    assert opened.snapshot == SNAPSHOT
    filled = replace(opened.manifest, public_key="", snapshot="")
    assert (filled, opened.manifest.public_key) == (MANIFEST, signing.public_key(STATION_KEY))


def test_nobody_can_read_it_on_its_way(bundle: bytes) -> None:
    assert not any(word in bundle for word in (b"Asha", b"people", b"north", b"SQLite", b"arrived"))


def test_the_age_program_and_tar_open_it_by_hand(tmp_path: Path, keys: Keys, bundle: bytes) -> None:
    (tmp_path / "key.txt").write_text(keys.identity)
    opened = subprocess.run(["age", "-d", "-i", tmp_path / "key.txt"], input=bundle, capture_output=True, check=True)
    subprocess.run(["tar", "xz"], input=opened.stdout, cwd=tmp_path, check=True)
    assert json.loads((tmp_path / "manifest.json").read_text())["facts"] == {"arrived": 61, "left": 3}
    file = sqlite3.connect(tmp_path / "attendance.sqlite")
    assert file.execute("select name from people").fetchall() == [("Asha Verma",)]
    file.close()


def test_other_organisers_are_told_that_it_is_not_theirs(bundle: bytes) -> None:
    with pytest.raises(NotForUs):
        open_bundle(bundle, make_keys("ke-2026"))


def test_a_bundle_of_another_event_is_named(keys: Keys) -> None:
    elsewhere = seal_bundle(replace(MANIFEST, event="rehearsal"), SNAPSHOT, STATION_KEY, keys.recipient)
    with pytest.raises(OtherEvent, match="another event, rehearsal"):
        open_bundle(elsewhere, keys)


def test_a_bundle_of_a_newer_version_is_named(keys: Keys) -> None:
    newer = seal_bundle(replace(MANIFEST, version=2), SNAPSHOT, STATION_KEY, keys.recipient)
    with pytest.raises(FromNewerVersion):
        open_bundle(newer, keys)


def test_cut_or_changed_in_any_region_it_is_damaged(keys: Keys, bundle: bytes) -> None:
    for place in range(0, len(bundle), 7):
        with pytest.raises(Damaged):
            open_bundle(bundle[:place], keys)
        with pytest.raises((Damaged, NotForUs)):
            open_bundle(bundle[:place] + bytes([bundle[place] ^ 1]) + bundle[place + 1 :], keys)


@pytest.mark.parametrize("name", ["manifest.json", "manifest.sig", "attendance.sqlite"])
def test_a_part_changed_before_sealing_is_found_out(keys: Keys, parts: dict[str, bytes], name: str) -> None:
    with pytest.raises(Damaged):
        open_bundle(repacked(keys, {**parts, name: parts[name][::-1]}), keys)


def test_a_count_changed_before_sealing_is_found_out(keys: Keys, parts: dict[str, bytes]) -> None:
    parts["manifest.json"] = parts["manifest.json"].replace(b'"arrived":61', b'"arrived":60')
    with pytest.raises(Damaged):
        open_bundle(repacked(keys, parts), keys)


@pytest.mark.parametrize("name", ["manifest.json", "manifest.sig", "attendance.sqlite"])
def test_a_bundle_without_one_of_its_parts_is_damaged(keys: Keys, parts: dict[str, bytes], name: str) -> None:
    with pytest.raises(Damaged):
        open_bundle(repacked(keys, {other: data for other, data in parts.items() if other != name}), keys)


def test_a_part_under_another_name_is_damaged(keys: Keys, parts: dict[str, bytes]) -> None:
    parts["../attendance.sqlite"] = parts.pop("attendance.sqlite")
    with pytest.raises(Damaged):
        open_bundle(repacked(keys, parts), keys)


def test_the_untouched_parts_packed_again_are_believed(keys: Keys, parts: dict[str, bytes]) -> None:
    assert open_bundle(repacked(keys, parts), keys).snapshot == SNAPSHOT


def test_someone_elses_signature_is_found_out(keys: Keys, parts: dict[str, bytes]) -> None:
    parts["manifest.sig"] = signing.sign(signing.new_signing_key(), parts["manifest.json"]).encode()
    with pytest.raises(Damaged):
        open_bundle(repacked(keys, parts), keys)


def test_a_manifest_of_another_shape_is_damaged(keys: Keys, parts: dict[str, bytes]) -> None:
    parts["manifest.json"] = documents.written({"event": "ke-2026", "version": 1})
    with pytest.raises(Damaged):
        open_bundle(repacked(keys, parts), keys)


def test_sealed_bytes_that_hold_no_archive_are_damaged(keys: Keys) -> None:
    with pytest.raises(Damaged):
        open_bundle(seal.seal_to_recipient(b"a letter", keys.recipient), keys)


def test_a_file_is_opened_under_its_own_name(tmp_path: Path, keys: Keys, bundle: bytes) -> None:
    (tmp_path / "north.bundle").write_bytes(bundle)
    assert open_bundle(tmp_path / "north.bundle", keys).manifest.station == "north"
    (tmp_path / "cut.bundle").write_bytes(bundle[:-1])
    with pytest.raises(Damaged, match=r"^cut\.bundle is damaged"):
        open_bundle(tmp_path / "cut.bundle", keys)
    with pytest.raises(Missing):
        open_bundle(tmp_path / "none.bundle", keys)
