"""Seal what a laptop recorded into a bundle for the organisers, and open it there.

By hand: `age -d -i key.txt NAME.bundle | tar xz` gives `manifest.json`, `manifest.sig` and `attendance.sqlite`.
"""

import hashlib
import io
import tarfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.exchange import documents, files, keys, seal
from kiosk.exchange.faults import OtherEvent, damaged
from kiosk.exchange.organisers import Keys

VERSION = 1
LARGEST = 2**30
"""How many bytes of each part we read at most: whoever holds a pack could seal something huge to us."""
MANIFEST, SIGNATURE, SNAPSHOT = "manifest.json", "manifest.sig", "attendance.sqlite"


@dataclass(frozen=True, slots=True)
class Head:
    """The last fact of one incarnation that the laptop knows of."""

    seq: int
    digest: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a laptop says that it hands over, so that the organisers can check it against what they find."""

    event: str
    station: str
    incarnation: str
    made: int
    """When, by the station's own clock, in milliseconds since 1970 (UTC)."""
    facts: Mapping[str, int]
    """How many facts of each kind."""
    heads: Mapping[str, Head]
    """The end of each incarnation's chain."""
    store_version: int
    program: str
    public_key: str = ""
    """The station's public Ed25519 key; filled in by `seal_bundle`."""
    snapshot: str = ""
    """The BLAKE2b digest (32 bytes, hexadecimal) of `attendance.sqlite`; filled in by `seal_bundle`."""
    version: int = VERSION
    answers: Mapping[str, int] = field(default_factory=dict)
    """How often each answer was given to the one question, in the life of this file so far."""


@dataclass(frozen=True, slots=True)
class OpenedBundle:
    """A bundle whose signature and digests hold. Whether the event made the station's key is told by its first fact."""

    manifest: Manifest
    snapshot: bytes


def seal_bundle(manifest: Manifest, snapshot: bytes, signing_key: str, recipient: str) -> bytes:
    """Return the bundle with this plain SQLite file, signed by the station and sealed to the organisers."""
    told = documents.written(replace(manifest, public_key=keys.public_key(signing_key), snapshot=_digest(snapshot)))
    signature = keys.sign(signing_key, told).encode()
    return seal.seal_to_recipient(_packed({MANIFEST: told, SIGNATURE: signature, SNAPSHOT: snapshot}), recipient)


def open_bundle(sealed: bytes | Path, made: Keys, name: str = "The bundle") -> OpenedBundle:
    """Return what is in a bundle, given as its bytes (called `name` in faults) or its file.

    Raises:
        NotForUs: it was sealed to other organisers.
        OtherEvent: it was made at another event.
        Damaged: it is cut short or changed, or its signature or a digest does not hold.
        FromNewerVersion: a newer version of this program made it.
        Missing, NotAFile, NoPermission, PlaceGone: the file cannot be read.
    """
    if isinstance(sealed, Path):
        return open_bundle(files.read_file(sealed), made, sealed.name)
    parts = _unpacked(seal.open_with_identity(sealed, made.identity, name), name)
    told, snapshot = parts[MANIFEST], parts[SNAPSHOT]
    manifest = documents.read(Manifest, told, name, newest=VERSION)
    signed = keys.is_signed(manifest.public_key, told, parts[SIGNATURE].decode(errors="replace"))
    if not signed or manifest.snapshot != _digest(snapshot):
        raise damaged(name)
    if manifest.event != made.event:
        raise OtherEvent(f"{name} was made at another event, {manifest.event}. Leave it out here.")
    return OpenedBundle(manifest, snapshot)


def _digest(snapshot: bytes) -> str:
    return hashlib.blake2b(snapshot, digest_size=32).hexdigest()


def _packed(parts: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz", compresslevel=6) as tar:
        for name, data in parts.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))
    return packed.getvalue()


def _unpacked(packed: bytes, name: str) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    try:
        with tarfile.open(fileobj=io.BytesIO(packed), mode="r:gz") as tar:
            for wanted in (MANIFEST, SIGNATURE, SNAPSHOT):
                member = tar.next()
                if member is None or member.name != wanted or not member.isreg() or member.size > LARGEST:
                    raise damaged(name)
                parts[wanted] = _content(tar, member)
    except (tarfile.TarError, zlib.error, OSError, EOFError) as error:
        raise damaged(name) from error
    return parts


def _content(tar: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    content = tar.extractfile(member)
    return content.read() if content else b""
