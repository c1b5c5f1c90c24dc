"""The organisers' commands: prepare, codes, invite, reconcile, and keys to open a bundle. Each returns its status."""

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import asking
from kiosk.exchange.faults import Missing
from kiosk.exchange.files import read_file

if TYPE_CHECKING:
    from kiosk.domain.pack import Pack
    from kiosk.exchange.organisers import Keys

_KEYS_ENDING = "-keys.age"


def prepare(
    event: Path,
    bookings: Path,
    out: Path,
    keys: Path | None,
    pack_passphrase_file: Path | None,
    keys_passphrase_file: Path | None,
) -> int:
    """Make the pack, and the keys if there are none yet."""
    from kiosk.organise import prepare as preparing

    keys_path = keys or event.parent / f"{event.stem}{_KEYS_ENDING}"
    preparing.refuse_to_replace(out, keys_path)  # before anybody types passphrases for something to be mended first
    preparing.read_lists(event, bookings)
    new_keys, new_pack = not keys_path.exists(), not out.exists()
    for_keys = asking.asked(asking.KEYS, keys_passphrase_file, new=new_keys)
    for_pack = asking.asked(asking.PACK, pack_passphrase_file, new=new_pack)
    for line in asking.advice(for_keys, for_pack, new_keys=new_keys, new_pack=new_pack):
        print(line, file=sys.stderr)
    prepared = preparing.prepare(
        event,
        bookings,
        out,
        keys_path=keys_path,
        keys_passphrase=for_keys,
        pack_passphrase=for_pack,
        now=datetime.now(UTC),
    )
    print(prepared.summary)
    print(f"The pack is {out}, the keys are {keys_path}. Keep the keys apart from the pack, and a copy of them.")
    return 0


def codes(pack: Path, out: Path, pack_passphrase_file: Path | None) -> int:
    """Draw everyone's code."""
    from kiosk.organise.codes_sheet import write_codes

    written = write_codes(_pack(pack, pack_passphrase_file), out)
    print(f"{written.pictures} pictures are in {out}, and all of them on {written.sheet}.")
    return 0


def invite(
    pack: Path,
    references: list[str],
    out: Path,
    begins: str | None,
    ends: str | None,
    ticket_type: str,
    keys: Path | None,
    pack_passphrase_file: Path | None,
    keys_passphrase_file: Path | None,
) -> int:
    """Draw invitations for people who registered after the pack was made."""
    from kiosk.organise.codes_sheet import write_codes
    from kiosk.organise.invitations import Period, invited, local_time

    made = _keys(keys or _keys_beside(pack), keys_passphrase_file)
    known = _pack(pack, pack_passphrase_file, made.public_key)
    times = (None if typed is None else local_time(typed, known.event) for typed in (begins, ends))
    guests = invited(known, made, references, datetime.now(UTC), Period(*times), ticket_type)
    written = write_codes(replace(known, roster=guests), out)
    made_them = "1 invitation is" if written.pictures == 1 else f"{written.pictures} invitations are"
    print(f"{made_them} in {out}, and on {written.sheet}.")
    print("Each lets one person in, who is on no laptop's list. Put the same reference into a later list.")
    return 0


def reconcile(
    bundles: list[Path],
    pack: Path,
    online: list[Path],
    out: Path,
    keys: Path | None,
    pack_passphrase_file: Path | None,
    keys_passphrase_file: Path | None,
) -> int:
    """Make one true record of what every laptop handed in."""
    from kiosk.organise.reconcile import reconcile as make

    made = _keys(keys or _keys_beside(pack), keys_passphrase_file)
    known = _pack(pack, pack_passphrase_file, made.public_key)
    print(make(known, made, bundles, online, out).summary)
    return 0


def keys(keys: Path, identity: bool, keys_passphrase_file: Path | None) -> int:
    """Say whose keys these are, or print the private one to open a bundle by hand."""
    from kiosk.exchange.pack import fingerprint

    made = _keys(keys, keys_passphrase_file)
    if identity:
        print(made.identity)
    else:
        print(f"The keys of {made.event}: {fingerprint(made.public_key)}. Bundles are sealed to {made.recipient}.")
    return 0


def _pack(path: Path, passphrase_file: Path | None, organisers_key: str | None = None) -> "Pack":
    from kiosk.exchange.pack import read_pack

    read_file(path)  # before anybody types a passphrase for a file that is not there
    return read_pack(path, asking.asked(asking.PACK, passphrase_file), organisers_key=organisers_key)


def _keys(path: Path, passphrase_file: Path | None) -> "Keys":
    from kiosk.exchange.organisers import load_keys

    read_file(path)  # as above
    return load_keys(path, asking.asked(asking.KEYS, passphrase_file))


def _keys_beside(pack: Path) -> Path:
    """Return the one file of keys in the pack's folder, where `prepare` makes it if all is in one folder."""
    found = sorted(pack.parent.glob(f"*{_KEYS_ENDING}"))
    if len(found) == 1:
        return found[0]
    there = "no file" if not found else "more than one file"
    raise Missing(f"There is {there} …{_KEYS_ENDING} beside {pack}. Name the organisers' keys with --keys.")
