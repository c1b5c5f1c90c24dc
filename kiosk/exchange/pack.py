"""Write and read the pack: all that laptops need before the day, signed by the organisers, sealed to a passphrase.

Inside the seal: a line `kiosk pack 1`, the public key (32 bytes), the signature (64 bytes), and the
pack as JSON, compressed (zlib).
"""

import hashlib
import re
import zlib
from pathlib import Path

from kiosk.domain.pack import Pack
from kiosk.domain.spelling import ALPHABET
from kiosk.exchange import documents, files, keys, seal
from kiosk.exchange.faults import ForeignKey, damaged, from_newer_version
from kiosk.exchange.organisers import Keys

VERSION = 1
LARGEST = 256 * 2**20
"""How many bytes of JSON we read at most."""
_FIRST_LINE = b"kiosk pack %d\n"


def write_pack(path: Path, pack: Pack, made: Keys, passphrase: str) -> None:
    """Put the pack, signed and sealed, at `path`; takes a second or two. What was there before stays until it is whole.

    Raises:
        NoPassphrase: the passphrase is empty.
        Missing, NotAFile, NoPermission, NoRoom, PlaceGone: it cannot be written there.
    """
    files.write_whole(path, seal.seal_to_passphrase(pack_bytes(pack, made), passphrase))


def read_pack(path: Path, passphrase: str, *, organisers_key: str | None) -> Pack:
    """Return the pack at `path`; takes a second or two.

    Args:
        path: the file.
        passphrase: what the organisers said.
        organisers_key: the key in the pack this laptop joined with; None for its first, which its passphrase proves.

    Raises:
        WrongPassphrase, ForeignKey, Damaged, FromNewerVersion, TooBusy: it is not to be believed.
        Missing, NotAFile, NoPermission, PlaceGone: it cannot be read.
    """
    plain = seal.open_with_passphrase(files.read_file(path), passphrase, path.name)
    return pack_from_bytes(plain, name=path.name, organisers_key=organisers_key)


def pack_bytes(pack: Pack, made: Keys) -> bytes:
    """Return the pack as signed bytes, not sealed yet.

    Raises:
        ValueError: the pack names other keys than those it is signed with, so that no bundle could come back.
    """
    if (pack.organisers_key, pack.recipient, pack.event_key) != (made.public_key, made.recipient, made.event_key):
        raise ValueError("the pack and its organisers have different keys")
    first, body = _FIRST_LINE % VERSION, zlib.compress(documents.written(pack))
    return first + bytes.fromhex(made.public_key) + bytes.fromhex(keys.sign(made.signing_key, first + body)) + body


def pack_from_bytes(plain: bytes, *, name: str, organisers_key: str | None) -> Pack:
    """Return the pack in signed bytes; `name` is what faults call the file.

    Raises:
        FromNewerVersion: a newer version of this program made it.
        ForeignKey: other organisers than those with `organisers_key` signed it.
        Damaged: it is not as it was signed.
    """
    first, public, signature, body = _parts(plain, name)
    if organisers_key is not None and public != organisers_key:
        raise ForeignKey(f"{name} comes from other organisers than this laptop's first pack. Ask them for theirs.")
    if not keys.is_signed(public, first + body, signature):
        raise damaged(name)
    pack = documents.read(Pack, _unpacked(body, name), name)
    if pack.organisers_key != public:
        raise damaged(name)
    return pack


def fingerprint(organisers_key: str) -> str:
    """Return five groups of four characters to compare by eye: the first 100 bits of the key's BLAKE2b digest."""
    number = int.from_bytes(hashlib.blake2b(bytes.fromhex(organisers_key), digest_size=13).digest()) >> 4
    letters = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(20)))
    return " ".join(letters[at : at + 4] for at in range(0, 20, 4))


def _parts(plain: bytes, name: str) -> tuple[bytes, str, str, bytes]:
    found = re.match(rb"kiosk pack (\d{1,9})\n", plain)
    if found is None:
        raise damaged(name)
    if int(found[1]) > VERSION:
        raise from_newer_version(name)
    rest = plain[found.end() :]
    return found[0], rest[:32].hex(), rest[32:96].hex(), rest[96:]


def _unpacked(body: bytes, name: str) -> bytes:
    reader = zlib.decompressobj()
    try:
        text = reader.decompress(body, LARGEST)
    except zlib.error as error:
        raise damaged(name) from error
    if not reader.eof:
        raise damaged(name)
    return text
