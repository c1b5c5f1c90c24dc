"""Get passphrases from a file, the environment or the keyboard: never from the command line, which others can list."""

import os
import sys
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path

from kiosk.exchange.faults import NoPassphrase, damaged
from kiosk.exchange.files import read_file

SHORT = 12
"""Characters: a passphrase with fewer is worth a word, as whoever finds the file may try many of them."""


@dataclass(frozen=True, slots=True)
class Secret:
    """One passphrase: what it is called, and where it may come from other than the keyboard."""

    name: str
    variable: str
    option: str


PACK = Secret("The pack's passphrase", "KIOSK_PACK_PASSPHRASE", "--pack-passphrase-file")
KEYS = Secret("The passphrase of the organisers' keys", "KIOSK_KEYS_PASSPHRASE", "--keys-passphrase-file")
LAPTOP = Secret("This laptop's passphrase", "KIOSK_PASSPHRASE", "--passphrase-file")


def asked(secret: Secret, file: Path | None, *, new: bool = False) -> str:
    """Return a passphrase; at the keyboard it is not shown, and asked for twice if it is `new`.

    Raises:
        NoPassphrase: there is none, and nobody at a keyboard to ask.
        Fault: the file cannot be read.
    """
    found = given(secret, file)
    if found is not None:
        return found
    if not sys.stdin.isatty():
        raise NoPassphrase(
            f"{secret.name} is missing, and nobody can be asked here. "
            f"Name a file that holds it with {secret.option}, or set {secret.variable}."
        )
    return _chosen(secret) if new else _typed(f"{secret.name}: ")


def given(secret: Secret, file: Path | None) -> str | None:
    """Return the first line of `file`, or else what the environment holds; None if there is neither.

    Raises:
        NoPassphrase: the file's first line is empty.
        Fault: the file cannot be read, or is no text.
    """
    if file is None:
        return os.environ.get(secret.variable) or None
    try:
        line = read_file(file).partition(b"\n")[0].decode("utf-8-sig").rstrip("\r")
    except UnicodeDecodeError as error:
        raise damaged(str(file)) from error
    if not line:
        raise NoPassphrase(f"The first line of {file} is empty. Write the passphrase there, and nothing else.")
    return line


def advice(keys: str, pack: str, *, new_keys: bool, new_pack: bool) -> list[str]:
    """Return what is worth a word about the passphrases that an organiser chose; nothing of it is refused."""
    told = [
        f"{secret.name} has fewer than {SHORT} characters. Four or five unrelated words are safer."
        for secret, text, new in ((KEYS, keys, new_keys), (PACK, pack, new_pack))
        if new and len(text) < SHORT
    ]
    if keys == pack:
        told.append("The keys and the pack have one passphrase: whoever sets up a laptop could open every bundle.")
    return told


def _chosen(secret: Secret) -> str:
    while True:
        first = _typed(f"{secret.name} (a new one; nothing shows while you type): ")
        if first == _typed("The same once more: "):
            return first
        sys.stderr.write("The two are not the same. Type both again.\n")


def _typed(words: str) -> str:
    try:
        typed = getpass(words)
    except EOFError:
        typed = ""
    if not typed:
        raise NoPassphrase("No passphrase was typed. Nothing was changed.")
    return typed
