"""Spell bytes in Crockford's base 32, in capitals and digits that survive reading aloud, typing and any keyboard.

The alphabet (https://www.crockford.com/base32.html) leaves out I, L, O and U.
"""

import re

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
_LOOK_ALIKES = str.maketrans("ILO", "110")
_GAPS = re.compile(r"[\s-]")


def digits(size: int) -> int:
    """Return how many digits spell `size` bytes."""
    return -(-size * 8 // 5)


def spelled(data: bytes) -> str:
    """Return the digits for `data`, the most significant first."""
    number = int.from_bytes(data)
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(digits(len(data)))))


def read(text: str, size: int) -> bytes | None:
    """Return the `size` bytes that `spelled` made `text` of; None if it made it of none."""
    if len(text) != digits(size) or not _VALUES.keys() >= set(text):
        return None
    number = 0
    for letter in text:
        number = number << 5 | _VALUES[letter]
    return number.to_bytes(size) if number < 1 << size * 8 else None


def tidied(text: str, prefix: int) -> str:
    """Return `text` in capitals, without spaces and hyphens, and with I, L and O as the digits that they look like.

    The first `prefix` characters keep their letters.
    """
    plain = _GAPS.sub("", text).upper()
    return plain[:prefix] + plain[prefix:].translate(_LOOK_ALIKES)
