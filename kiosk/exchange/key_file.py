"""Keep the key of a station's file beside it, wrapped: by a passphrase, or by the system's keyring. Never in clear.

A passphrase becomes a wrapping key by Argon2id (RFC 9106), and the key is wrapped with ChaCha20-Poly1305 (RFC 8439).
"""

import secrets
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from kiosk.exchange import documents, files, seal
from kiosk.exchange.faults import AlreadyThere, NoKeyring, WrongPassphrase, damaged, from_newer_version
from kiosk.exchange.recall import Versioned, recall

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

VERSION = 1
NAME = "station.key"
_SERVICE = "kiosk station"
_LARGEST_MEMORY = 4 * 2**20
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Cost:
    """What Argon2id takes for one try at the passphrase."""

    memory: int = 64 * 2**10
    """In KiB."""
    passes: int = 3
    lanes: int = 4


class Keyring(Protocol):
    """The part of a `keyring` backend that we use."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept under these names, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep `password` under these names."""


@dataclass(frozen=True, slots=True)
class _KeyFile:
    """What stands in `station.key`. `cost` is None when a keyring holds the wrapping key, under the name `salt`."""

    salt: str
    cost: Cost | None
    nonce: str
    wrapped: str = ""
    version: int = VERSION


def system_keyring() -> Keyring | None:
    """Return the system's keyring, or None where it has none that keeps secrets."""
    import keyring
    from keyring.backends import fail, null

    found = keyring.get_keyring()
    return None if isinstance(found, fail.Keyring | null.Keyring) else found


def create_key(folder: Path, passphrase: str | None, keyring: Keyring | None = None, cost: Cost | None = None) -> bytes:
    """Return a new key of 32 bytes, kept in `folder` under the passphrase, or by the keyring where there is none.

    Raises:
        AlreadyThere: there is a key; without it, the station's file could not be opened any more.
        NoPassphrase: the passphrase is empty.
        NoKeyring: neither passphrase nor keyring was given.
        Missing, NoPermission, NoRoom, PlaceGone: it cannot be kept there.
    """
    path = folder / NAME
    if path.exists():
        raise AlreadyThere(f"{path} is there already, and the file beside it opens only with it. Leave it where it is.")
    kept = _KeyFile(secrets.token_hex(16), None if passphrase is None else cost or Cost(), secrets.token_hex(12))
    if passphrase is None:
        _ring(keyring, path).set_password(_SERVICE, kept.salt, secrets.token_hex(_KEY_BYTES))
    key = secrets.token_bytes(_KEY_BYTES)
    wrapped = _cipher(kept, passphrase, keyring, path).encrypt(bytes.fromhex(kept.nonce), key, documents.written(kept))
    files.write_whole(path, documents.written(replace(kept, wrapped=wrapped.hex())), mode=0o600)
    return key


def open_key(folder: Path, passphrase: str | None, keyring: Keyring | None = None) -> bytes:
    """Return the key of 32 bytes that `create_key` kept in `folder`.

    Raises:
        NoPassphrase: it is kept under a passphrase, and none was given.
        WrongPassphrase: it does not open with this one.
        NoKeyring: the keyring is not to be had, or has the key no longer.
        Damaged, FromNewerVersion: the file is not as it was written by this version.
        Missing, NotAFile, NoPermission, PlaceGone: it cannot be read.
    """
    from cryptography.exceptions import InvalidTag

    path = folder / NAME
    kept = _read(path)
    bare = documents.written(replace(kept, wrapped=""))
    try:
        return _cipher(kept, passphrase, keyring, path).decrypt(
            bytes.fromhex(kept.nonce), bytes.fromhex(kept.wrapped), bare
        )
    except InvalidTag as error:
        if kept.cost is None:
            raise damaged(str(path)) from error
        raise WrongPassphrase(f"{path} does not open with this passphrase. Check it, capitals too.") from error


def needs_passphrase(folder: Path) -> bool:
    """Return whether the key in `folder` is kept under a passphrase.

    Raises:
        Damaged, FromNewerVersion, Missing, NotAFile, NoPermission, PlaceGone: there is no key file to be read.
    """
    return _read(folder / NAME).cost is not None


def _read(path: Path) -> _KeyFile:
    kept = _recalled(files.read_file(path), path)
    cost = kept.cost or Cost()
    sizes = [_hex_bytes(text) for text in (kept.salt, kept.nonce, kept.wrapped)]
    sensible = 1 <= cost.passes <= 32 and 1 <= cost.lanes <= 16 and 8 * cost.lanes <= cost.memory <= _LARGEST_MEMORY
    if sizes != [16, 12, _KEY_BYTES + 16] or not sensible:
        raise damaged(str(path))
    return kept


def _recalled(text: bytes, path: Path) -> _KeyFile:
    try:
        if recall(Versioned, text).version > VERSION:
            raise from_newer_version(str(path))
        return recall(_KeyFile, text)
    except ValueError as error:
        raise damaged(str(path)) from error


def _hex_bytes(text: str) -> int:
    try:
        return len(bytes.fromhex(text))
    except ValueError:
        return -1


def _ring(keyring: Keyring | None, path: Path) -> Keyring:
    if keyring is None:
        raise NoKeyring(f"This laptop has no safe place of its own for {path}. Start again with a passphrase.")
    return keyring


def _cipher(kept: _KeyFile, passphrase: str | None, keyring: Keyring | None, path: Path) -> "ChaCha20Poly1305":
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if kept.cost is None:
        return ChaCha20Poly1305(_held(_ring(keyring, path), kept.salt, path))
    return ChaCha20Poly1305(_stretched(seal.as_typed(passphrase or ""), bytes.fromhex(kept.salt), kept.cost))


def _held(keyring: Keyring, account: str, path: Path) -> bytes:
    held = keyring.get_password(_SERVICE, account)
    if held is None:
        raise NoKeyring(
            f"The system's keyring no longer has what opens {path}. Sign in as the user who set this laptop up."
        )
    return bytes.fromhex(held)


_ONE_AT_A_TIME = Lock()
"""OpenSSL computes lanes in one pool of threads: two derivations at once may wait there for each other for ever."""


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(salt=salt, length=_KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    with _ONE_AT_A_TIME:
        return kdf.derive(passphrase.encode())
