"""Make and recognise our own ticket codes: `K1` and 128 bits in Crockford's base 32.

28 characters fit a QR code of version 2 at level Q in alphanumeric mode.
"""

import re

from kiosk.domain.spelling import ALPHABET, digits, spelled, tidied

PREFIX = "K1"
_SIZE = 16
_SHAPE = re.compile(f"{PREFIX}[{ALPHABET[:8]}][{ALPHABET}]{{{digits(_SIZE) - 1}}}")


def encode(secret: bytes) -> str:
    """Return the code for 16 bytes that nobody can guess.

    Raises:
        ValueError: `secret` is not 16 bytes long.
    """
    if len(secret) != _SIZE:
        raise ValueError(f"a code is made of {_SIZE} bytes, not {len(secret)}")
    return PREFIX + spelled(secret)


def parse(text: str) -> str | None:
    """Return the K1 code that `text` holds, in its one true spelling, or None.

    Case, spaces and hyphens do not matter, and I, L and O count as the digits they look like.
    """
    code = tidied(text, len(PREFIX))
    return code if _SHAPE.fullmatch(code) else None
