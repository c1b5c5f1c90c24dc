"""The organisers' secrets stay theirs, and the same list gives the same ids and codes."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain import ticket_code
from kiosk.exchange import documents, seal
from kiosk.exchange.faults import AlreadyThere, FromNewerVersion, NoPassphrase
from kiosk.exchange.organisers import Keys, code_for, load_keys, make_keys, registration_id, save_keys


def test_keys_are_kept_under_a_passphrase_for_their_owner_alone(tmp_path: Path, keys: Keys) -> None:
    path = tmp_path / "ke-2026-keys.age"
    save_keys(path, keys, "heather")
    assert load_keys(path, "heather") == keys
    assert path.stat().st_mode & 0o777 == 0o600
    assert not any(secret.encode() in path.read_bytes() for secret in (keys.identity, keys.signing_key, keys.secret))


def test_keys_are_never_written_over_others(tmp_path: Path, keys: Keys) -> None:
    path = tmp_path / "ke-2026-keys.age"
    path.write_text("the keys of last week")
    with pytest.raises(AlreadyThere):
        save_keys(path, keys, "heather")
    assert path.read_text() == "the keys of last week"


def test_keys_are_not_kept_without_a_passphrase(tmp_path: Path, keys: Keys) -> None:
    with pytest.raises(NoPassphrase):
        save_keys(tmp_path / "keys.age", keys, " ")
    assert list(tmp_path.iterdir()) == []


def test_keys_of_a_newer_version_are_named_so(keys: Keys) -> None:
    with pytest.raises(FromNewerVersion):
        documents.read(Keys, documents.written(replace(keys, version=2)), "keys.age", newest=1)


def test_keys_do_not_show_themselves(keys: Keys) -> None:
    shown = repr(keys)
    assert not any(secret in shown for secret in (keys.identity, keys.signing_key, keys.event_key, keys.secret))


def test_the_same_reference_gives_the_same_id_and_code(keys: Keys) -> None:
    assert registration_id(keys, "KE-1") == registration_id(keys, "KE-1")
    assert code_for(keys, "KE-1") == code_for(keys, "KE-1", issue=0)


def test_another_reference_issue_or_event_gives_another_code(keys: Keys) -> None:
    codes = {
        code_for(keys, "KE-1"),
        code_for(keys, "KE-1", issue=1),
        code_for(keys, "KE-11"),
        code_for(make_keys("ke-2026"), "KE-1"),
    }
    assert len(codes) == 4


def test_ids_and_codes_have_their_shapes(keys: Keys) -> None:
    assert len(bytes.fromhex(registration_id(keys, "KE-1"))) == 16
    assert ticket_code.parse(code_for(keys, "KE-1")) == code_for(keys, "KE-1")


def test_the_public_halves_belong_to_the_private_ones(keys: Keys) -> None:
    assert seal.open_with_identity(seal.seal_to_recipient(b"told", keys.recipient), keys.identity, "it") == b"told"
    assert len(keys.public_key) == 64
