"""Seal what laptops of one event tell each other, so that only they can read it: ChaCha20-Poly1305 (RFC 8439).

The key follows from the event's key; each message has a random nonce (96 bits: safe for 2^32 messages of one event).
What a message is for is bound to it: a call cannot be passed off as a fact.
"""

import secrets
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.exchange.faults import NotForUs
from kiosk.exchange.keys import derive

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_NONCE = 12
OVERHEAD = _NONCE + 16
"""By how many bytes a sealed message is longer."""


def seal_for_event(event_key: str, purpose: str, data: bytes) -> bytes:
    """Return `data` sealed with the event's key, for this purpose alone."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + _cipher(event_key).encrypt(nonce, data, purpose.encode())


def open_from_event(event_key: str, purpose: str, sealed: bytes, name: str = "The message") -> bytes:
    """Return what a laptop of this event sealed for this purpose; `name` is what faults call it.

    Raises:
        NotForUs: another key sealed it, it was for something else, or it was changed on its way.
    """
    from cryptography.exceptions import InvalidTag

    try:
        if len(sealed) < OVERHEAD:
            raise InvalidTag
        return _cipher(event_key).decrypt(sealed[:_NONCE], sealed[_NONCE:], purpose.encode())
    except InvalidTag:
        raise NotForUs(f"{name} does not come whole from a laptop of this event. It is left alone.") from None


@lru_cache(maxsize=4)
def _cipher(event_key: str) -> "ChaCha20Poly1305":
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(derive(bytes.fromhex(event_key), "between laptops"))
