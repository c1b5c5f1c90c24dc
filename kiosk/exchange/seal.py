"""Seal bytes with age, so that only whom they are for can read them.

Format: https://age-encryption.org/v1. The ordinary `age` program opens whatever is sealed here.
"""

import unicodedata

from kiosk.exchange.faults import NoPassphrase, NotForUs, TooBusy, WrongPassphrase, damaged


def new_identity() -> str:
    """Return a new private age key, `AGE-SECRET-KEY-1…`."""
    from pyrage import x25519

    return str(x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """Return the public half, `age1…`, of a private age key."""
    from pyrage import x25519

    return str(x25519.Identity.from_str(identity).to_public())


def as_typed(passphrase: str) -> str:
    """Return a passphrase in the one spelling that every keyboard and system agrees on (NFC).

    Raises:
        NoPassphrase: there is nothing in it.
    """
    if not passphrase.strip():
        raise NoPassphrase("There is no passphrase yet. Choose one, and keep it where you can find it.")
    return unicodedata.normalize("NFC", passphrase)


def seal_to_passphrase(data: bytes, passphrase: str) -> bytes:
    """Return `data` sealed so that the passphrase opens it; takes a second or two by intent.

    Raises:
        NoPassphrase: the passphrase is empty.
    """
    from pyrage import passphrase as age

    return bytes(age.encrypt(data, as_typed(passphrase)))


def open_with_passphrase(sealed: bytes, passphrase: str, name: str) -> bytes:
    """Return what `seal_to_passphrase` sealed; `name` is what faults call the file.

    Raises:
        WrongPassphrase: it does not open with this passphrase.
        Damaged: it is cut short, changed, or no sealed file at all.
        TooBusy: this computer could not do it in reasonable time.
    """
    from pyrage import DecryptError
    from pyrage import passphrase as age

    try:
        return bytes(age.decrypt(sealed, as_typed(passphrase)))
    except DecryptError as error:
        if "Excessive work" in str(error):
            raise TooBusy(
                f"This computer is too busy to open {name} just now. Close other programs, then try again."
            ) from error
        if "Decryption failed" in str(error):
            raise WrongPassphrase(
                f"{name} does not open with this passphrase. Check it; if it is right, copy the file again."
            ) from error
        raise damaged(name) from error


def seal_to_recipient(data: bytes, recipient: str) -> bytes:
    """Return `data` sealed to a public age key, `age1…`."""
    import pyrage

    return bytes(pyrage.encrypt(data, [pyrage.x25519.Recipient.from_str(recipient)]))


def open_with_identity(sealed: bytes, identity: str, name: str) -> bytes:
    """Return what was sealed to the public half of `identity`; `name` is what faults call the file.

    Raises:
        NotForUs: it was sealed to another key.
        Damaged: it is cut short, changed, or no sealed file at all.
    """
    import pyrage

    try:
        return bytes(pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity)]))
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            raise NotForUs(f"{name} is sealed to another event's organisers. Use the keys it was made for.") from error
        raise damaged(name) from error
