"""The command line: what organisers do before and after the day, and how a laptop's window is opened."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.domain.fault import Fault

app = typer.Typer(
    name="kiosk",
    help="A calm check-in for the in-person day of a conference.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

PackPassphrase = Annotated[
    str,
    typer.Option("--pack-passphrase", envvar="KIOSK_PACK_PASSPHRASE", prompt="The pack's passphrase", hide_input=True),
]
KeysPassphrase = Annotated[
    str,
    typer.Option(
        "--keys-passphrase", envvar="KIOSK_KEYS_PASSPHRASE", prompt="The organisers' passphrase", hide_input=True
    ),
]
Passphrase = Annotated[
    str | None,
    typer.Option(
        "--passphrase", envvar="KIOSK_PASSPHRASE", help="Opens this laptop; asked for where there is no keyring."
    ),
]
Folder = Annotated[Path | None, typer.Option("--folder", help="Where this laptop keeps its file and its key.")]
Keys = Annotated[Path, typer.Option("--keys", help="The organisers' key file.")]


@app.command()
def prepare(
    event: Annotated[Path, typer.Argument(metavar="EVENT.toml")],
    bookings: Annotated[Path, typer.Argument(metavar="BOOKINGS.csv")],
    pack: Annotated[Path, typer.Option("--output", "-o", metavar="PACK")],
    pack_passphrase: PackPassphrase,
    keys_passphrase: KeysPassphrase,
    keys: Annotated[
        Path | None, typer.Option("--keys", help="The organisers' key file; made beside EVENT.toml.")
    ] = None,
) -> None:
    """Make the pack for the laptops from the event's settings and the list of bookings."""
    from kiosk.organise.prepare import prepare as make

    prepared = make(
        event,
        bookings,
        pack,
        keys_path=keys or event.with_name(event.stem + "-keys.age"),
        keys_passphrase=keys_passphrase,
        pack_passphrase=pack_passphrase,
        now=datetime.now(UTC),
    )
    typer.echo(prepared.summary)


@app.command()
def codes(
    pack: Annotated[Path, typer.Argument(metavar="PACK")],
    pack_passphrase: PackPassphrase,
    folder: Annotated[Path, typer.Option("--output", "-o", help="Where the pictures go.")] = Path("codes"),
) -> None:
    """Draw everyone's code: a picture a person, and a sheet of all as PDF."""
    from kiosk.exchange.pack import read_pack
    from kiosk.organise.codes_sheet import write_codes

    written = write_codes(read_pack(pack, pack_passphrase, organisers_key=None), folder)
    typer.echo(f"{written.pictures} pictures are in {folder}, and all of them on {written.sheet}.")


@app.command()
def join(
    pack: Annotated[Path, typer.Argument(metavar="PACK")],
    station: Annotated[str, typer.Option("--station", metavar="NAME", help="The name planned for this laptop.")],
    pack_passphrase: PackPassphrase,
    passphrase: Passphrase = None,
    folder: Folder = None,
) -> None:
    """Set this laptop up for the event, or bring it up to a newer pack."""
    from kiosk.desk.joining import join_event

    where = _folder(folder)
    laptop = join_event(where, pack, pack_passphrase, station, _new_passphrase(passphrase), datetime.now(UTC))
    identity, roster = laptop.store.identity, laptop.pack.roster
    laptop.store.close()
    typer.echo(f"This laptop is {identity.station} for {laptop.pack.event.name}, with {len(roster)} people expected.")
    typer.echo(f"The organisers' key: {laptop.fingerprint}. It should be the same on every laptop.")


@app.command(name="open")
def open_(
    passphrase: Passphrase = None,
    folder: Folder = None,
    badge_folder: Annotated[
        Path | None, typer.Option("--badges-to", help="Put badges into this folder, as PDF.")
    ] = None,
    printer: Annotated[str | None, typer.Option("--printer", help="Print badges on this queue of the system.")] = None,
    full_screen: Annotated[bool, typer.Option("--full-screen/--window", help="Fill the screen, as at a venue.")] = True,
) -> None:
    """Open the door: the attendees' window, with the staff side behind a PIN."""
    from ui.launch import launch

    where = _folder(folder)
    sys.exit(
        launch(where, _asked(where, passphrase), badge_folder=badge_folder, queue=printer, full_screen=full_screen)
    )


@app.command()
def read(
    images: Annotated[list[Path], typer.Argument(metavar="IMAGE…")],
    as_json: Annotated[bool, typer.Option("--json", help="One line of JSON an image.")] = False,
    any_code: Annotated[bool, typer.Option("--any", help="Also print codes that are not the event's.")] = False,
) -> None:
    """Print what the reader sees in each image, a line an image."""
    from kiosk.codes import read_command

    for reading in read_command.read_images(images, any_code=any_code):
        typer.echo(read_command.as_json(reading) if as_json else read_command.as_line(reading))


@app.command()
def close(
    places: Annotated[list[str], typer.Option("--to", metavar="PLACE", help="A folder, a stick, or an address.")],
    passphrase: Passphrase = None,
    folder: Folder = None,
) -> None:
    """Seal what this laptop knows, and carry it to the organisers."""
    from kiosk.app import Station
    from kiosk.desk.closing import close_day, counts, hand_over
    from kiosk.desk.joining import open_laptop, signing_key

    where = _folder(folder)
    station = Station(open_laptop(where, _asked(where, passphrase)))
    try:
        laptop, told = station.laptop, counts(station.desk)
        bundle = close_day(station.desk, signing_key(laptop.store), laptop.pack.recipient, datetime.now(UTC))
    finally:
        station.stop()
    typer.echo(
        f"{told.arrived} people arrived here, {told.seats} seats are taken, {told.inside} are still in the building."
    )
    results = hand_over(bundle, places)
    for result in results:
        typer.echo(str(result) if isinstance(result, Fault) else f"{result.name} is in {result.place}, whole.")
    if any(isinstance(result, Fault) for result in results):
        raise typer.Exit(1)


@app.command()
def reconcile(
    bundles: Annotated[list[Path], typer.Argument(metavar="BUNDLES…")],
    pack: Annotated[Path, typer.Option("--pack", metavar="PACK", help="The pack that the laptops joined with.")],
    keys: Keys,
    out: Annotated[Path, typer.Option("--output", "-o", metavar="FOLDER")],
    pack_passphrase: PackPassphrase,
    keys_passphrase: KeysPassphrase,
    online: Annotated[list[Path] | None, typer.Option("--online", help="Who came to an online day.")] = None,
) -> None:
    """Make one true record of what every laptop handed in."""
    from kiosk.exchange.organisers import load_keys
    from kiosk.exchange.pack import read_pack
    from kiosk.organise.reconcile import reconcile as make

    made = load_keys(keys, keys_passphrase)
    known = read_pack(pack, pack_passphrase, organisers_key=made.public_key)
    typer.echo(make(known, made, bundles, online or [], out).summary)


def _folder(folder: Path | None) -> Path:
    if folder is not None:
        return folder
    from platformdirs import user_data_path

    return user_data_path("kiosk", appauthor=False) / "station"


def _new_passphrase(given: str | None) -> str | None:
    from kiosk.exchange.key_file import system_keyring

    if given is not None or system_keyring() is not None:
        return given
    return str(typer.prompt("A passphrase for this laptop", hide_input=True, confirmation_prompt=True))


def _asked(folder: Path, given: str | None) -> str | None:
    from kiosk.exchange.key_file import NAME, needs_passphrase

    if given is not None or not (folder / NAME).exists() or not needs_passphrase(folder):
        return given
    return str(typer.prompt("This laptop's passphrase", hide_input=True))


def main() -> None:
    """Run a command; a fault of the world is told in its own words and ends with status 1."""
    try:
        app()
    except Fault as fault:
        typer.echo(str(fault), err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
