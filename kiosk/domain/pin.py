"""Keep a staff PIN as something that shows whether it was typed right, and never as itself."""

import hashlib
import hmac

_COST = {"n": 2**14, "r": 8, "p": 1, "maxmem": 64 * 2**20, "dklen": 32}
"""scrypt (RFC 7914) with 16 MiB a try: about 50 ms, slow for whoever steals a laptop, and quick enough at the desk."""


def sealed_pin(pin: str, salt: bytes) -> str:
    """Return `salt:digest` in hexadecimal."""
    return f"{salt.hex()}:{_digest(pin, salt).hex()}"


def is_pin(typed: str, sealed: str) -> bool:
    """Return whether `typed` is the PIN that was sealed."""
    salt, _, digest = sealed.partition(":")
    return hmac.compare_digest(_digest(typed, bytes.fromhex(salt)), bytes.fromhex(digest))


def _digest(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, **_COST)
