"""Make and recognise our own ticket codes: `K1` and 128 bits in Crockford's base 32.

The alphabet (https://www.crockford.com/base32.html) leaves out I, L, O and U, so that a code survives being read aloud,
typed, and sent through a keyboard-wedge scanner of any layout. 28 characters fit a QR code of version 2 at level Q in
alphanumeric mode.
"""

import re

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PREFIX = "K1"
_DIGITS = 26
_SHAPE = re.compile(f"{PREFIX}[{ALPHABET}]{{{_DIGITS}}}")
_LOOK_ALIKES = str.maketrans("ILO", "110")


def encode(secret: bytes) -> str:
    """Return the code for 16 bytes that nobody can guess.

    Raises:
        ValueError: `secret` is not 16 bytes long.
    """
    if len(secret) != 16:
        raise ValueError(f"a code is made of 16 bytes, not {len(secret)}")
    number = int.from_bytes(secret)
    digits = (ALPHABET[number >> 5 * place & 31] for place in reversed(range(_DIGITS)))
    return PREFIX + "".join(digits)


def parse(text: str) -> str | None:
    """Return the K1 code that `text` holds, in its one true spelling, or None.

    Case, spaces and hyphens do not matter, and I, L and O count as the digits they look like.
    """
    spelled = re.sub(r"[\s-]", "", text).upper()
    code = spelled[:2] + spelled[2:].translate(_LOOK_ALIKES)
    return code if _SHAPE.fullmatch(code) and code[2] in ALPHABET[:8] else None
