"""Where passphrases come from: never from the command line, where anybody on the computer could list them."""

import os
import pty
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.command_line.kiosk_program import KEYS_WORDS, PACK_WORDS, Program


def at_a_keyboard(program: Program, arguments: Sequence[str], typed: Sequence[str]) -> tuple[int, str]:
    """Run the program at a terminal, type a line each time it asks for a passphrase; return status and screen."""
    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *arguments],
        cwd=program.folder,
        env=program.environment({}),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        preexec_fn=lambda: os.login_tty(theirs),
    )
    os.close(theirs)
    screen, lines = "", iter(typed)
    with os.fdopen(ours, "r+b", buffering=0) as terminal:
        while piece := _piece(terminal.fileno()):
            screen += piece
            if screen.endswith(": "):
                terminal.write(f"{next(lines)}\n".encode())
                screen += "\n"
    return running.wait(), screen


def _piece(terminal: int) -> str:
    try:
        return os.read(terminal, 4096).decode()
    except OSError:  # how Linux says that nobody is at the other end any more
        return ""


@pytest.mark.parametrize(
    ("command", "missing", "option"),
    [
        (["prepare", "event.toml", "bookings.csv", "-o", "new.pack"], "KIOSK_KEYS", "--keys-passphrase-file"),
        (["codes", "day.pack"], "KIOSK_PACK", "--pack-passphrase-file"),
        (["join", "day.pack", "--station", "foyer-1", "--folder", "new"], "KIOSK_PACK", "--pack-passphrase-file"),
        (["keys", "event-keys.age"], "KIOSK_KEYS", "--keys-passphrase-file"),
    ],
)
def test_where_nobody_can_be_asked_it_says_what_is_missing(
    kiosk: Program, organisers: Path, command: list[str], missing: str, option: str
) -> None:
    before = sorted(organisers.rglob("*"))
    ended = kiosk(*command, words={})
    assert ended.status == 1
    assert f"{missing}_PASSPHRASE" in ended.told
    assert option in ended.told
    assert sorted(organisers.rglob("*")) == before


def test_the_first_line_of_a_file_goes_before_the_environment(kiosk: Program, prepared: Path) -> None:
    (kiosk.folder / "words.txt").write_bytes(f"\ufeff{KEYS_WORDS}\r\nkeep this safe\r\n".encode())
    ended = kiosk(
        "keys", prepared / "event-keys.age", "--keys-passphrase-file", "words.txt", words={"KIOSK_KEYS_PASSPHRASE": "x"}
    )
    assert ended.status == 0, ended.told
    assert "The keys of knowledge-exchange-2026-day-3" in ended.said


def test_a_laptop_that_a_passphrase_opens_says_so(kiosk: Program, laptop: Path) -> None:
    ended = kiosk("open", "--folder", "laptop", words={})
    assert ended.status == 1
    assert "set KIOSK_PASSPHRASE" in ended.told


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"\nwords\n", "The first line of words.txt is empty."), (b"\xff\xfe\x00", "words.txt is damaged")],
)
def test_a_file_without_a_passphrase_is_told(kiosk: Program, prepared: Path, content: bytes, sentence: str) -> None:
    (kiosk.folder / "words.txt").write_bytes(content)
    ended = kiosk("codes", prepared / "day.pack", "--pack-passphrase-file", "words.txt")
    assert (ended.status, ended.told[: len(sentence)]) == (1, sentence)


def test_a_wrong_passphrase_is_said_in_words(kiosk: Program, prepared: Path) -> None:
    ended = kiosk("codes", prepared / "day.pack", words={"KIOSK_PACK_PASSPHRASE": "guess"})
    assert ended.status == 1
    assert ended.told.startswith("day.pack does not open with this passphrase.")
    assert list(kiosk.folder.iterdir()) == []


def test_at_a_keyboard_it_asks_and_shows_nothing_of_the_answer(kiosk: Program, organisers: Path) -> None:
    status, screen = at_a_keyboard(kiosk, ["keys", "event-keys.age"], [KEYS_WORDS])
    assert status == 0, screen
    assert "The passphrase of the organisers' keys" in screen
    assert KEYS_WORDS not in screen


def test_new_passphrases_are_asked_for_twice_and_weak_ones_get_a_word(kiosk: Program, organisers: Path) -> None:
    (organisers / "event-keys.age").unlink()
    command = ["prepare", "event.toml", "bookings.csv", "-o", "new.pack"]
    status, screen = at_a_keyboard(kiosk, command, ["one", "two", "short", "short", "short", "short"])
    assert status == 0, screen
    assert "The two are not the same." in screen
    assert "The pack's passphrase has fewer than 12 characters." in screen
    assert "The passphrase of the organisers' keys has fewer than 12 characters." in screen
    assert "The keys and the pack have one passphrase" in screen


def test_what_opens_keys_and_pack_that_are_there_is_asked_for_once(kiosk: Program, organisers: Path) -> None:
    command = ["prepare", "event.toml", "bookings.csv", "-o", "day.pack"]
    status, screen = at_a_keyboard(kiosk, command, ["guess", PACK_WORDS])
    assert status == 1
    assert "event-keys.age does not open with this passphrase." in screen
    assert "fewer than" not in screen


def test_lists_to_be_mended_are_told_before_anybody_types_a_passphrase(kiosk: Program, organisers: Path) -> None:
    (organisers / "bookings.csv").write_text("Reference,Name\nR1,\n")
    status, screen = at_a_keyboard(kiosk, ["prepare", "event.toml", "bookings.csv", "-o", "day.pack"], [])
    assert status == 1
    assert screen.startswith("bookings.csv, line 2, column 2: This row has no name.")
    assert screen.count("\n") == 1
