"""The organisers' commands: prepare, codes, reconcile, and keys for opening a bundle by hand."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk import asking
from kiosk.asking import KeysPassphrase, PackFile, PackPassphrase
from kiosk.exchange.faults import Missing

if TYPE_CHECKING:
    from kiosk.domain.pack import Pack

_KEYS_ENDING = "-keys.age"


def prepare(
    event: Annotated[Path, typer.Argument(metavar="EVENT.toml", help="The event's settings.")],
    bookings: Annotated[Path, typer.Argument(metavar="BOOKINGS.csv", help="Who booked, as CSV or XLSX.")],
    pack: Annotated[Path, typer.Option("--output", "-o", metavar="PACK", help="The file for the laptops.")],
    pack_passphrase_file: PackPassphrase = None,
    keys_passphrase_file: KeysPassphrase = None,
    keys: Annotated[
        Path | None,
        typer.Option("--keys", metavar="FILE", help="The organisers' keys; made as EVENT-keys.age beside EVENT.toml."),
    ] = None,
) -> None:
    """Make the pack for the laptops from the event's settings and the list of bookings."""
    from kiosk.organise import prepare as preparing

    preparing.read_lists(event, bookings)  # before anybody types passphrases for lists that have to be mended
    keys_path = keys or event.with_name(f"{event.stem}-keys.age")
    new_keys = not keys_path.exists()
    for_keys = asking.asked(asking.KEYS, keys_passphrase_file, new=new_keys)
    for_pack = asking.asked(asking.PACK, pack_passphrase_file, new=True)
    for line in asking.advice(for_keys, for_pack, new_keys=new_keys):
        typer.echo(line, err=True)
    prepared = preparing.prepare(
        event,
        bookings,
        pack,
        keys_path=keys_path,
        keys_passphrase=for_keys,
        pack_passphrase=for_pack,
        now=datetime.now(UTC),
    )
    typer.echo(prepared.summary)
    typer.echo(f"The pack is {pack}, the keys are {keys_path}. Keep the keys apart from the pack, with a copy.")


def codes(
    pack: PackFile,
    pack_passphrase_file: PackPassphrase = None,
    folder: Annotated[Path, typer.Option("--output", "-o", metavar="FOLDER", help="Where the pictures go.")] = Path(
        "codes"
    ),
) -> None:
    """Draw everyone's code: a picture a person, and a sheet of all as PDF."""
    from kiosk.organise.codes_sheet import write_codes

    written = write_codes(_pack(pack, pack_passphrase_file), folder)
    typer.echo(f"{written.pictures} pictures are in {folder}, and all of them on {written.sheet}.")


def reconcile(
    bundles: Annotated[list[Path], typer.Argument(metavar="BUNDLES…", help="What the laptops handed in.")],
    pack: Annotated[Path, typer.Option("--pack", metavar="PACK", help="The pack that the laptops joined with.")],
    out: Annotated[Path, typer.Option("--output", "-o", metavar="FOLDER", help="Where the result goes.")],
    online: Annotated[
        list[Path] | None, typer.Option("--online", metavar="FILE", help="Who came to an online day, as CSV or XLSX.")
    ] = None,
    keys: Annotated[
        Path | None,
        typer.Option("--keys", metavar="FILE", help="The organisers' keys, if not the one …-keys.age beside the pack."),
    ] = None,
    pack_passphrase_file: PackPassphrase = None,
    keys_passphrase_file: KeysPassphrase = None,
) -> None:
    """Make one true record of what every laptop handed in; with one more bundle, simply do it again."""
    from kiosk.exchange.organisers import load_keys
    from kiosk.organise.reconcile import reconcile as make

    keys_path = keys or _keys_beside(pack)
    made = load_keys(keys_path, asking.asked(asking.KEYS, keys_passphrase_file))
    known = _pack(pack, pack_passphrase_file, made.public_key)
    typer.echo(make(known, made, bundles, online or [], out).summary)


def keys(
    keys: Annotated[Path, typer.Argument(metavar="KEYS", help="The file EVENT-keys.age that `kiosk prepare` made.")],
    identity: Annotated[
        bool, typer.Option("--identity", help="Print the private key itself, as the program age wants it.")
    ] = False,
    keys_passphrase_file: KeysPassphrase = None,
) -> None:
    """Say whose keys these are, or print the private one to open a bundle by hand."""
    from kiosk.exchange.organisers import load_keys
    from kiosk.exchange.pack import fingerprint

    made = load_keys(keys, asking.asked(asking.KEYS, keys_passphrase_file))
    if identity:
        typer.echo(made.identity)
    else:
        typer.echo(f"The keys of {made.event}: {fingerprint(made.public_key)}. Bundles are sealed to {made.recipient}.")


def _pack(path: Path, passphrase_file: Path | None, organisers_key: str | None = None) -> "Pack":
    from kiosk.exchange.files import read_file
    from kiosk.exchange.pack import read_pack

    read_file(path)  # before anybody types a passphrase for a file that is not there
    return read_pack(path, asking.asked(asking.PACK, passphrase_file), organisers_key=organisers_key)


def _keys_beside(pack: Path) -> Path:
    """Return the one file of keys in the pack's folder, where `prepare` makes it if all is in one folder."""
    found = sorted(pack.parent.glob(f"*{_KEYS_ENDING}"))
    if len(found) == 1:
        return found[0]
    there = "no file" if not found else "more than one file"
    raise Missing(f"There is {there} …{_KEYS_ENDING} beside {pack}. Name the organisers' keys with --keys.")
