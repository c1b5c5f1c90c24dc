"""The key of a station's file is never in clear beside it, and never lost by accident."""

import json
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.fault import Fault
from kiosk.exchange.faults import (
    AlreadyThere,
    Damaged,
    FromNewerVersion,
    Missing,
    NoKeyring,
    NoPassphrase,
    WrongPassphrase,
)
from kiosk.exchange.key_file import NAME, Cost, create_key, needs_passphrase, open_key, system_keyring

CHEAP = Cost(memory=8, passes=1, lanes=1)


class Pocket:
    """A keyring that a test can look into."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept under these names, or None."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep `password` under these names."""
        self.kept[service, username] = password


def change(folder: Path, **changes: object) -> None:
    told = json.loads((folder / NAME).read_text())
    (folder / NAME).write_text(json.dumps({**told, **changes}))


def test_two_laptops_of_one_process_open_their_keys_side_by_side(tmp_path: Path) -> None:
    opened: list[bool] = []
    keys: dict[str, bytes] = {}
    for name in ("foyer", "stairs"):
        (tmp_path / name).mkdir()
        keys[name] = create_key(tmp_path / name, name, cost=Cost(memory=1024, passes=1, lanes=4))

    def open_often(name: str) -> None:
        opened.extend(open_key(tmp_path / name, name) == keys[name] for _ in range(30))

    threads = [Thread(target=open_often, args=(name,), daemon=True) for name in keys]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert opened == [True] * 60


def test_a_passphrase_opens_the_key(tmp_path: Path) -> None:
    key = create_key(tmp_path, "café", cost=CHEAP)
    assert len(key) == 32
    assert open_key(tmp_path, "cafe\u0301") == key
    assert needs_passphrase(tmp_path)


def test_the_keyring_opens_the_key_without_a_passphrase(tmp_path: Path) -> None:
    pocket = Pocket()
    key = create_key(tmp_path, None, pocket)
    assert open_key(tmp_path, None, pocket) == key
    assert not needs_passphrase(tmp_path)


@pytest.mark.parametrize("passphrase", ["heather", None])
def test_the_key_is_never_in_clear_beside_the_file(tmp_path: Path, passphrase: str | None) -> None:
    pocket = Pocket()
    key = create_key(tmp_path, passphrase, pocket, CHEAP)
    beside = (tmp_path / NAME).read_bytes()
    assert not any(secret in beside for secret in (key, key.hex().encode(), b"heather"))
    assert not any(secret.encode() in beside or secret == key.hex() for secret in pocket.kept.values())
    assert (tmp_path / NAME).stat().st_mode & 0o777 == 0o600


def test_every_key_is_another(tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    one, two = (create_key(folder, "heather", cost=CHEAP) for folder in folders)
    assert one != two


def test_a_wrong_passphrase_is_said_in_words(tmp_path: Path) -> None:
    create_key(tmp_path, "heather", cost=CHEAP)
    with pytest.raises(WrongPassphrase, match="does not open with this passphrase"):
        open_key(tmp_path, "bracken")


def test_without_a_passphrase_one_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(NoPassphrase):
        create_key(tmp_path, "")
    create_key(tmp_path, "heather", cost=CHEAP)
    with pytest.raises(NoPassphrase):
        open_key(tmp_path, None)


def test_a_key_is_never_written_over(tmp_path: Path) -> None:
    key = create_key(tmp_path, "heather", cost=CHEAP)
    with pytest.raises(AlreadyThere):
        create_key(tmp_path, "bracken", cost=CHEAP)
    assert open_key(tmp_path, "heather") == key


def test_without_a_keyring_a_passphrase_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(NoKeyring, match="Start again with a passphrase"):
        create_key(tmp_path, None)
    assert list(tmp_path.iterdir()) == []


def test_a_keyring_that_lost_the_key_is_named(tmp_path: Path) -> None:
    create_key(tmp_path, None, Pocket())
    with pytest.raises(NoKeyring, match="no longer has what opens"):
        open_key(tmp_path, None, Pocket())


def test_another_key_in_the_keyring_is_named_damaged(tmp_path: Path) -> None:
    pocket = Pocket()
    create_key(tmp_path, None, pocket)
    pocket.kept = dict.fromkeys(pocket.kept, "00" * 32)
    with pytest.raises(Damaged):
        open_key(tmp_path, None, pocket)


def test_a_key_file_of_a_newer_version_is_named(tmp_path: Path) -> None:
    create_key(tmp_path, "heather", cost=CHEAP)
    change(tmp_path, version=2)
    with pytest.raises(FromNewerVersion):
        open_key(tmp_path, "heather")


@pytest.mark.parametrize(
    "changes",
    [
        {"nonce": "00"},
        {"wrapped": "not hexadecimal"},
        {"salt": 7},
        {"cost": {"memory": 2**31, "passes": 1, "lanes": 1}},
        {"cost": {"memory": 8, "passes": 0, "lanes": 1}},
    ],
)
def test_what_no_version_of_ours_wrote_is_damaged(tmp_path: Path, changes: dict[str, object]) -> None:
    create_key(tmp_path, "heather", cost=CHEAP)
    change(tmp_path, **changes)
    with pytest.raises(Damaged):
        open_key(tmp_path, "heather")


def test_no_key_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(Missing):
        open_key(tmp_path, "heather")


@given(place=st.integers(0, 200), flipped=st.integers(1, 127))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_changed_anywhere_it_does_not_open(tmp_path: Path, place: int, flipped: int) -> None:
    (tmp_path / NAME).unlink(missing_ok=True)
    create_key(tmp_path, "heather", cost=CHEAP)
    changed = bytearray((tmp_path / NAME).read_bytes())
    changed[place] ^= flipped
    (tmp_path / NAME).write_bytes(changed)
    with pytest.raises(Fault):
        open_key(tmp_path, "heather")


def test_by_default_a_try_takes_64_mebibytes() -> None:
    assert Cost().memory * 1024 >= 64 * 2**20


def test_this_machine_says_whether_it_has_a_keyring() -> None:
    ring = system_keyring()
    assert ring is None or callable(ring.get_password)
