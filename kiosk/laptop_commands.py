"""The commands at a laptop: join, open, read, carry and close. Each returns its exit status."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import asking
from kiosk.domain.fault import Fault
from kiosk.exchange.files import read_file
from kiosk.laptop_folder import passphrase_for as _passphrase_for
from kiosk.laptop_folder import usual_folder as _folder
from kiosk.sight import look_for_a_screen

if TYPE_CHECKING:
    from kiosk.app import Station
    from kiosk.domain.code_rules import CodeFormat

_IN_THE_WAY = 1
"""The exit status when not everything could be done, and each thing was told already."""


def join(
    pack: Path,
    station: str,
    replace: bool,
    folder: Path | None,
    pack_passphrase_file: Path | None,
    passphrase_file: Path | None,
) -> int:
    """Set this laptop up for the event, bring it up to a newer pack, or let it take a lost laptop's place."""
    from kiosk.desk.joining import join_event

    where = _folder(folder)
    read_file(pack)  # before anybody types a passphrase for a file that is not there
    for_pack = asking.asked(asking.PACK, pack_passphrase_file)
    for_laptop = _passphrase_for_joining(where, passphrase_file)
    laptop = join_event(where, pack, for_pack, station, for_laptop, datetime.now(UTC), instead=replace)
    identity, roster = laptop.store.identity, laptop.pack.roster
    laptop.store.close()
    print(f"This laptop is {identity.station} for {laptop.pack.event.name}, with {len(roster)} people expected.")
    print(f"The organisers' key: {laptop.fingerprint}. It should be the same on every laptop.")
    if replace:
        print(f"It takes the place of the {identity.station} that was lost, and learns from the others what happened.")
    return 0


def open_(
    folder: Path | None,
    badges_to: Path | None,
    printer: str | None,
    image: Path | None,
    film: Path | None,
    full_screen: bool,
    passphrase_file: Path | None,
    two_keys: bool = False,
) -> int:
    """Open the door, and return when the window is closed."""
    look_for_a_screen()
    where = _folder(folder)
    passphrase = _passphrase_for(where, passphrase_file)
    from ui.launch import Wishes, launch

    wishes = Wishes(where, passphrase, badges_to, printer, image, film, two_keys=two_keys)
    return launch(wishes, full_screen=full_screen)


def read(
    images: list[Path], as_json: bool, any_code: bool, pack: Path | None, pack_passphrase_file: Path | None
) -> int:
    """Print what the reader sees in each image, a line an image; with a pack, the codes are that event's."""
    from kiosk.codes import read_command, tickets

    counts, formats = _of_event(pack, pack_passphrase_file) if pack else (tickets.is_our_code, ())
    status = 0
    for reading in read_command.read_images(images, counts, any_code, formats):
        print(read_command.as_json(reading) if as_json else read_command.as_line(reading), flush=True)
        if not reading.looked_at:
            status = _IN_THE_WAY
    return status


def _of_event(pack: Path, passphrase_file: Path | None) -> "tuple[Callable[[str], bool], tuple[CodeFormat, ...]]":
    """Return what tells a pack's codes, and the formats that they come in."""
    from kiosk.desk.inviting import counting
    from kiosk.exchange.pack import read_pack

    read_file(pack)  # before anybody types a passphrase for a file that is not there
    known = read_pack(pack, asking.asked(asking.PACK, passphrase_file), organisers_key=None)
    return counting(known), known.event.codes.formats


def carry(places: list[str], folder: Path | None, passphrase_file: Path | None) -> int:
    """Share facts with the other laptops by way of each place, in both directions."""
    from kiosk.app import FILE, Station
    from kiosk.desk.waking import open_and_wake
    from kiosk.domain.witness import Found
    from kiosk.housekeeping import COPIED
    from kiosk.store.connection import HeldElsewhere

    where = _folder(folder)
    try:
        laptop, found, watch = open_and_wake(where, _passphrase_for(where, passphrase_file), datetime.now(UTC))
    except HeldElsewhere as fault:
        where_else = "Or carry from that window's staff side: Close the day, Carry by stick."
        raise HeldElsewhere(f"{fault} {where_else}") from None
    station = Station(laptop, watch=watch, trouble="" if found is Found.SAME else COPIED)
    try:
        status = max([_carry_to(station, place) for place in places])
        if why := station.troubles[FILE]:
            print(why)
        return status
    finally:
        station.stop()


def _carry_to(station: "Station", place: str) -> int:
    """Carry to one place and from it, say how it went, and return the exit status."""
    from kiosk.desk.carrying import carry_facts
    from kiosk.exchange.places import spoken

    print(f"{spoken(place)}:", flush=True)
    try:
        carried = carry_facts(
            station.desk,
            station.laptop.pack.event_key,
            place,
            datetime.now(UTC),
            in_turn=lambda function: station.submit(function).result(),
            take_over=station.take_over,
        )
    except Fault as fault:
        print(fault, file=sys.stderr)
        return _IN_THE_WAY
    for sentence in carried.sentences:
        print(f"  {sentence}", flush=True)
    for trouble in carried.troubles:
        print(trouble, file=sys.stderr)
    return _IN_THE_WAY if carried.troubles else 0


def close(places: list[str], once: bool, folder: Path | None, passphrase_file: Path | None) -> int:
    """Seal what this laptop knows, and carry it to the organisers."""
    from kiosk.app import Station
    from kiosk.desk.closing import close_day, counts, hand_over
    from kiosk.desk.joining import signing_key
    from kiosk.desk.waking import open_and_wake
    from kiosk.exchange.carry import WAITS

    where = _folder(folder)
    station = Station(open_and_wake(where, _passphrase_for(where, passphrase_file), datetime.now(UTC))[0])
    try:
        laptop, told = station.laptop, counts(station.desk)
        bundle = close_day(station.desk, signing_key(laptop.store), laptop.pack.recipient, datetime.now(UTC))
    finally:
        station.stop()
    print(f"Arrived: {told.arrived}. Still in the building: {told.inside}. Seats taken: {told.seats}.", flush=True)
    status = 0
    for result in hand_over(bundle, places, sleep=_wait, waits=() if once else WAITS):
        if isinstance(result, Fault):
            print(result, file=sys.stderr)
            status = _IN_THE_WAY
        else:
            print(f"{result.name} is in {result.place}, whole.")
    return status


def _passphrase_for_joining(folder: Path, file: Path | None) -> str | None:
    """Return what opens the laptop, or will open it; None where the system's keyring does, or will."""
    from kiosk.exchange.key_file import NAME, system_keyring

    found = _passphrase_for(folder, file)
    if found is not None or (folder / NAME).exists() or system_keyring() is not None:
        return found
    return asking.asked(asking.LAPTOP, file, new=True)


def _wait(seconds: float) -> None:
    from tenacity.nap import sleep

    print(f"Not everything is there yet. Trying again in {seconds:.0f} s; Ctrl+C stops.", file=sys.stderr)
    sleep(seconds)
