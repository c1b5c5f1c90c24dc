"""The commands at a laptop: join, open, read and close."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk import asking
from kiosk.asking import LaptopPassphrase, PackFile, PackPassphrase
from kiosk.domain.fault import Fault

_IN_THE_WAY = 1
"""The exit status when not everything could be done, and each thing was told already."""

Folder = Annotated[
    Path | None,
    typer.Option("--folder", metavar="FOLDER", help="Where this laptop keeps its file, if not in the usual place."),
]


class NoScreen(Fault):
    """There is nothing to open a window on."""


def join(
    pack: PackFile,
    station: Annotated[str, typer.Option("--station", metavar="NAME", help="The name planned for this laptop.")],
    pack_passphrase_file: PackPassphrase = None,
    passphrase_file: LaptopPassphrase = None,
    folder: Folder = None,
) -> None:
    """Set this laptop up for the event, or bring it up to a newer pack: nobody who arrived is lost."""
    from kiosk.desk.joining import join_event
    from kiosk.exchange.files import read_file

    where = _folder(folder)
    read_file(pack)
    for_pack = asking.asked(asking.PACK, pack_passphrase_file)
    laptop = join_event(where, pack, for_pack, station, _for_laptop(where, passphrase_file), datetime.now(UTC))
    identity, roster = laptop.store.identity, laptop.pack.roster
    laptop.store.close()
    typer.echo(f"This laptop is {identity.station} for {laptop.pack.event.name}, with {len(roster)} people expected.")
    typer.echo(f"The organisers' key: {laptop.fingerprint}. It should be the same on every laptop.")


def open_(
    passphrase_file: LaptopPassphrase = None,
    folder: Folder = None,
    badge_folder: Annotated[
        Path | None, typer.Option("--badges-to", metavar="FOLDER", help="Put badges into this folder, as PDF.")
    ] = None,
    printer: Annotated[
        str | None, typer.Option("--printer", metavar="NAME", help="Print badges on this queue of the system.")
    ] = None,
    image: Annotated[
        Path | None,
        typer.Option("--image", metavar="FILE", help="Show the reader this picture of a code at the start."),
    ] = None,
    full_screen: Annotated[bool, typer.Option("--full-screen/--window", help="Fill the screen, as at a venue.")] = True,
) -> None:
    """Open the door: the attendees' window, with the staff side behind a PIN (Ctrl+Shift+S)."""
    _look_for_a_screen()
    where = _folder(folder)
    passphrase = _for_laptop(where, passphrase_file)
    from ui.launch import Wishes, launch

    sys.exit(launch(Wishes(where, passphrase, badge_folder, printer, image), full_screen=full_screen))


def read(
    images: Annotated[list[Path], typer.Argument(metavar="IMAGE…", help="PNG, JPEG, WebP, GIF, BMP or TIFF files.")],
    as_json: Annotated[
        bool, typer.Option("--json", help="A line of JSON an image: file, codes, problem (null if there is none).")
    ] = False,
    any_code: Annotated[bool, typer.Option("--any", help="Also print codes that are not the event's.")] = False,
) -> None:
    """Print what the reader sees in each image, a line an image."""
    from kiosk.codes import read_command

    unseen = False
    for reading in read_command.read_images(images, any_code=any_code):
        typer.echo(read_command.as_json(reading) if as_json else read_command.as_line(reading))
        unseen = unseen or not reading.looked_at
    raise typer.Exit(_IN_THE_WAY if unseen else 0)


def close(
    places: Annotated[
        list[str],
        typer.Option("--to", metavar="PLACE", help="A folder, a stick, or an address; several: --to A --to B."),
    ],
    passphrase_file: LaptopPassphrase = None,
    folder: Folder = None,
    once: Annotated[
        bool, typer.Option("--once", help="Tell at once when a place does not answer; else it is tried for a while.")
    ] = False,
) -> None:
    """Seal what this laptop knows, and carry it to the organisers. Doing it again does no harm."""
    from kiosk.app import Station
    from kiosk.desk.closing import close_day, counts, hand_over
    from kiosk.desk.joining import open_laptop, signing_key
    from kiosk.exchange.carry import WAITS

    where = _folder(folder)
    station = Station(open_laptop(where, _for_laptop(where, passphrase_file)))
    try:
        laptop, told = station.laptop, counts(station.desk)
        bundle = close_day(station.desk, signing_key(laptop.store), laptop.pack.recipient, datetime.now(UTC))
    finally:
        station.stop()
    typer.echo(f"Arrived: {told.arrived}. Still in the building: {told.inside}. Seats taken: {told.seats}.")
    results = hand_over(bundle, places, sleep=_wait, waits=() if once else WAITS)
    for result in results:
        if isinstance(result, Fault):
            typer.echo(str(result), err=True)
        else:
            typer.echo(f"{result.name} is in {result.place}, whole.")
    if any(isinstance(result, Fault) for result in results):
        raise typer.Exit(_IN_THE_WAY)


def _folder(folder: Path | None) -> Path:
    if folder is not None:
        return folder
    from platformdirs import user_data_path

    return user_data_path("kiosk", appauthor=False) / "station"


def _for_laptop(folder: Path, file: Path | None) -> str | None:
    """Return what opens the laptop; None where the system's keyring does, or will."""
    from kiosk.exchange.key_file import NAME, needs_passphrase, system_keyring

    found = asking.given(asking.LAPTOP, file)
    if found is not None:
        return found
    if (folder / NAME).exists():
        return asking.asked(asking.LAPTOP, file) if needs_passphrase(folder) else None
    return None if system_keyring() is not None else asking.asked(asking.LAPTOP, file, new=True)


def _look_for_a_screen() -> None:
    """Raise a fault where Qt would only abort: a Linux machine that nobody sits at."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        raise NoScreen("There is no screen here to open a window on. Start this at the laptop itself, signed in.")


def _wait(seconds: float) -> None:
    from tenacity.nap import sleep

    typer.echo(f"Not everything is there yet. Trying again in {seconds:.0f} s; Ctrl+C stops.", err=True)
    sleep(seconds)
