"""Set a laptop up from a pack, take over a newer one, and open the laptop in the morning."""

import secrets
import shutil
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from kiosk.desk.desk import Desk
from kiosk.desk.opening import opening_of
from kiosk.domain.clock import milliseconds
from kiosk.domain.event import StationPlan
from kiosk.domain.fact import Body
from kiosk.domain.fault import Fault
from kiosk.domain.pack import Pack
from kiosk.exchange import documents, files, key_file, keys
from kiosk.exchange.faults import OtherEvent, file_fault
from kiosk.exchange.pack import fingerprint, read_pack
from kiosk.exchange.recall import recall
from kiosk.store.roster import take_over
from kiosk.store.store import Identity, Store, Writer, create, meta, open_store, set_meta

FILE = "station.sqlite"


class NoSuchStation(Fault):
    """The pack plans no laptop of this name."""


class OtherStation(Fault):
    """The laptop was set up under another name."""


class FolderInUse(Fault):
    """Where the laptop's file would go, there is something else."""


class OlderPack(Fault):
    """The laptop has a newer pack already."""


class NotJoined(Fault):
    """The laptop was not set up for an event yet."""


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop's open file, and the pack it works by."""

    store: Store
    pack: Pack

    @property
    def plan(self) -> StationPlan:
        """Return what the organisers plan for this station."""
        return _plan(self.pack, self.store.identity.station)

    def without_roster(self) -> "Laptop":
        """Return the laptop with nobody's name in memory: who is on the list is looked up in the encrypted file."""
        return Laptop(self.store, replace(self.pack, roster=()))

    @property
    def fingerprint(self) -> str:
        """Return the organisers' key in a few groups of letters, to compare by eye."""
        return fingerprint(self.pack.organisers_key)


def desk_of(laptop: Laptop) -> Desk:
    """Return the desk that works on an open laptop."""
    pack, plan = laptop.pack, laptop.plan
    hashed = partial(keys.keyed_hash, pack.event_key)
    door = pack.event.door_of(plan)
    return Desk(laptop.store, pack.event, door, hashed, pack.home, pack.organisers_key, plan.room)


def join_event(
    folder: Path,
    pack_file: Path,
    pack_passphrase: str,
    station: str,
    passphrase: str | None,
    now: datetime,
    cost: key_file.Cost | None = None,
    *,
    instead: bool = False,
) -> Laptop:
    """Set this laptop up in `folder` as `station`, or bring it up to a newer pack if it was set up before.

    Args:
        folder: where the laptop keeps its file and its key; made by this.
        pack_file: what the organisers handed out.
        pack_passphrase: what opens the pack.
        station: the name of a laptop planned in the pack.
        passphrase: what opens the laptop in the morning; None to leave its key to the system's keyring.
        now: the present moment.
        cost: what a try at `passphrase` takes, if other than usual.
        instead: whether it takes the place of a laptop of that name which is lost: it begins without a share of the
            seats, and the lost one, should it come back, is told.

    Raises:
        Fault: in plain words, why not; then nothing was changed.
    """
    if _is_set_up(folder) and not instead:
        return _bring_up_to_date(folder, pack_file, pack_passphrase, station, passphrase)
    _refuse_what_is_there(folder)
    pack = read_pack(pack_file, pack_passphrase, organisers_key=None)
    set_up(folder, pack, station, passphrase, now, cost, instead=instead)
    return open_laptop(folder, passphrase)


def set_up(
    folder: Path,
    pack: Pack,
    station: str,
    passphrase: str | None,
    now: datetime,
    cost: key_file.Cost | None = None,
    *,
    instead: bool = False,
) -> None:
    """Put a new laptop's file and key into `folder`, which is empty or not there yet: whole or not at all.

    Raises:
        NoSuchStation: the pack plans no laptop of this name.
        Fault: the disk does not let us.
    """
    _plan(pack, station)
    beside = folder.with_name(folder.name + ".new")
    try:
        shutil.rmtree(beside, ignore_errors=True)  # what a try that was cut off has left
        beside.mkdir(parents=True)
        key = key_file.create_key(beside, passphrase, _keyring(passphrase), cost)
        identity = Identity(station, f"{station}.{secrets.token_hex(4)}")
        _fill(beside, pack, identity, key, {"first": not instead, "instead": instead}, now)
        if folder.exists():
            folder.rmdir()
        beside.rename(folder)
        files.flush_folder(folder.parent)
    except OSError as error:
        raise file_fault(error, folder) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def open_laptop(folder: Path, passphrase: str | None) -> Laptop:
    """Open what `join_event` set up in `folder`.

    Raises:
        Fault: it was not set up, the passphrase is another, or the file is held, damaged or from the future.
    """
    if not _is_set_up(folder):
        raise NotJoined(
            f"{folder}: this laptop has not joined an event yet. Run `kiosk join PACK --station NAME` first."
        )
    store = open_store(folder / FILE, key_file.open_key(folder, passphrase, _keyring(passphrase)))
    text = meta(store.connection, "pack")
    if text is None:
        store.close()
        raise NotJoined(f"{folder}: this laptop holds no pack. Remove the folder and join again.")
    return Laptop(store, recall(Pack, text))


def update(laptop: Laptop, pack_file: Path, passphrase: str) -> Laptop:
    """Take over a newer pack of the same organisers and event; who is in the building stays in the building.

    Raises:
        Fault: the pack is another event's, an older one, not signed by the same organisers, or cannot be read.
    """
    pack = read_pack(pack_file, passphrase, organisers_key=laptop.pack.organisers_key)
    if pack.event.id != laptop.pack.event.id:
        raise OtherEvent(f"{pack_file.name} is for another event. This laptop keeps the one it has.")
    if pack.issued < laptop.pack.issued:
        raise OlderPack(f"{pack_file.name} is older than the pack on this laptop. Nothing was changed.")
    return adopt(laptop, pack)


def adopt(laptop: Laptop, pack: Pack) -> Laptop:
    """Make this laptop work by `pack`, whose signature and age were checked, all of it or nothing.

    Raises:
        NoSuchStation: the pack plans no laptop of this name any more.
        Fault: the disk does not let us.
    """
    _plan(pack, laptop.store.identity.station)
    with laptop.store.writing() as writer:
        _take(writer, pack)
    return Laptop(laptop.store, pack)


def signing_key(store: Store) -> str:
    """Return the key this laptop signs with, in hexadecimal; it never leaves the encrypted file."""
    key = meta(store.connection, "signing_key")
    if key is None:
        raise NotJoined("This laptop's file holds no signing key. Join again in a new folder.")
    return key


def _bring_up_to_date(
    folder: Path, pack_file: Path, pack_passphrase: str, station: str, passphrase: str | None
) -> Laptop:
    laptop = open_laptop(folder, passphrase)
    try:
        name = laptop.store.identity.station
        if name != station:
            raise OtherStation(f"This laptop is “{name}” already, not “{station}”. Nothing was changed.")
        return update(laptop, pack_file, pack_passphrase)
    except BaseException:
        laptop.store.close()
        raise


def _is_set_up(folder: Path) -> bool:
    try:
        return (folder / FILE).exists()
    except OSError as error:
        raise file_fault(error, folder) from error


def _refuse_what_is_there(folder: Path) -> None:
    """Leave a folder alone that has something else in it: all of it would have to make way."""
    try:
        if folder.exists() and any(folder.iterdir()):
            raise FolderInUse(f"{folder} has something else in it. Name an empty folder, or one that is not there yet.")
    except OSError as error:
        raise file_fault(error, folder) from error


def _fill(folder: Path, pack: Pack, identity: Identity, key: bytes, begins: Body, now: datetime) -> None:
    store = create(folder / FILE, key, identity)
    try:
        with store.writing() as writer:
            set_meta(writer.connection, "signing_key", keys.new_signing_key())
            _take(writer, pack)
            writer.append(opening_of(pack.event_key, writer, begins), milliseconds(now))
    finally:
        store.close()


def _take(writer: Writer, pack: Pack) -> None:
    set_meta(writer.connection, "pack", documents.written(pack).decode())
    rules, groups = pack.event.codes, pack.groups
    take_over(writer.connection, pack.roster, pack.grants, pack.home, pack.issued, pack.changes, rules, groups)


def _plan(pack: Pack, station: str) -> StationPlan:
    for plan in pack.event.stations:
        if plan.name == station:
            return plan
    names = ", ".join(plan.name for plan in pack.event.stations)
    raise NoSuchStation(f"The pack plans no station called “{station}”. It knows: {names}.")


def _keyring(passphrase: str | None) -> key_file.Keyring | None:
    return None if passphrase is not None else key_file.system_keyring()
