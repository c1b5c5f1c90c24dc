"""Sign, and derive secrets from secrets. Keys are hexadecimal text.

Ed25519 (RFC 8032) signs, HKDF with SHA-256 (RFC 5869) derives, BLAKE2b with a key (RFC 7693) hashes.
"""

import hashlib
import hmac


def new_signing_key() -> str:
    """Return a new private Ed25519 key: 32 bytes in hexadecimal."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes_raw().hex()


def public_key(signing_key: str) -> str:
    """Return the public half of a private Ed25519 key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(signing_key)).public_key().public_bytes_raw().hex()


def sign(signing_key: str, data: bytes) -> str:
    """Return the signature of `data`: 64 bytes in hexadecimal."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(signing_key)).sign(data).hex()


def is_signed(public: str, data: bytes, signature: str) -> bool:
    """Return whether the owner of the public key signed just this; keys and signatures that are none count as no."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(bytes.fromhex(signature), data)
    except (InvalidSignature, ValueError):
        return False
    return True


def keyed_hash(event_key: str, text: str) -> str:
    """Return 32 hexadecimal digits that stand for `text`, whatever it is, to holders of the event's key alone."""
    return hashlib.blake2b(
        text.encode(errors="surrogatepass"), key=bytes.fromhex(event_key), digest_size=16
    ).hexdigest()


def derive(secret: bytes, *labels: str, size: int = 32) -> bytes:
    """Return `size` bytes that follow from the secret and the labels, and from which neither can be told."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    spelled = [label.encode() for label in labels]
    info = b"".join(len(label).to_bytes(4) + label for label in spelled)
    return HKDF(SHA256(), size, salt=None, info=info).derive(secret)


def station_mac(event_key: str, station: str, incarnation: str, public: str) -> str:
    """Return what shows that a laptop of this event made the station's key."""
    told = "\0".join(("station", station, incarnation, public))
    return hashlib.blake2b(told.encode(), key=bytes.fromhex(event_key), digest_size=32).hexdigest()


def is_station_mac(event_key: str, station: str, incarnation: str, public: str, mac: str) -> bool:
    """Return whether `mac` is the station's own, made with the event's key."""
    return hmac.compare_digest(station_mac(event_key, station, incarnation, public).encode(), mac.encode())
