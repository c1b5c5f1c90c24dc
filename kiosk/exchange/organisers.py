"""Keep the organisers' private keys: one file under a passphrase, from which all secrets of the event follow."""

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain import ticket_code
from kiosk.exchange import documents, files, keys, seal
from kiosk.exchange.faults import AlreadyThere

VERSION = 1


@dataclass(frozen=True, slots=True)
class Keys:
    """What only the organisers have. It never enters a pack, and never shows itself in a log."""

    event: str
    signing_key: str = field(repr=False)
    """Private Ed25519 key, hexadecimal: packs are signed with it."""
    identity: str = field(repr=False)
    """Private age key, `AGE-SECRET-KEY-1…`: opens the bundles, also with the `age` program."""
    event_key: str = field(repr=False)
    """32 bytes in hexadecimal that every laptop of the event shares."""
    secret: str = field(repr=False)
    """32 bytes in hexadecimal that registration ids and codes follow from."""
    version: int = VERSION

    @property
    def public_key(self) -> str:
        """Return the public half of the signing key."""
        return keys.public_key(self.signing_key)

    @property
    def recipient(self) -> str:
        """Return the public age key, `age1…`, that bundles are sealed to."""
        return seal.recipient_of(self.identity)


def make_keys(event: str) -> Keys:
    """Return new keys for the event with this id."""
    return Keys(event, keys.new_signing_key(), seal.new_identity(), secrets.token_hex(32), secrets.token_hex(32))


def save_keys(path: Path, made: Keys, passphrase: str) -> None:
    """Put the keys into a file that only the passphrase opens; only its owner may read it.

    Raises:
        AlreadyThere: there is a file at `path`; without the keys in it, its bundles could not be opened any more.
        NoPassphrase, Missing, NoPermission, NoRoom, PlaceGone: they cannot be kept there.
    """
    if path.exists():
        raise AlreadyThere(f"{path} is there already, and the event may depend on it. Use it, or choose another name.")
    files.write_whole(path, seal.seal_to_passphrase(documents.written(made), passphrase), mode=0o600)


def load_keys(path: Path, passphrase: str) -> Keys:
    """Return the keys that `save_keys` put at `path`; takes a second or two.

    Raises:
        WrongPassphrase, Damaged, FromNewerVersion, TooBusy: they cannot be had from this file.
        Missing, NotAFile, NoPermission, PlaceGone: it cannot be read.
    """
    plain = seal.open_with_passphrase(files.read_file(path), passphrase, path.name)
    return documents.read(Keys, plain, path.name, newest=VERSION)


def registration_id(made: Keys, reference: str) -> str:
    """Return the id (32 hexadecimal digits) of the person with this booking reference, always the same."""
    return keys.derive(bytes.fromhex(made.secret), "registration", reference, size=16).hex()


def code_for(made: Keys, reference: str, issue: int = 0) -> str:
    """Return the K1 code of the person with this booking reference; a code that replaces it is the next `issue`."""
    return ticket_code.encode(keys.derive(bytes.fromhex(made.secret), "code", reference, str(issue), size=16))
