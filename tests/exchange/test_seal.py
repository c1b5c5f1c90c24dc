"""What is sealed opens for whom it is for, whole, and for nobody else."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchange import seal
from kiosk.exchange.faults import Damaged, NoPassphrase, NotForUs, TooBusy

SECRET = b"Asha Verma, by bus from Keighley " * 3
IDENTITY = seal.new_identity()
SEALED = seal.seal_to_recipient(SECRET, seal.recipient_of(IDENTITY))


def test_what_is_sealed_to_a_key_opens_with_it() -> None:
    assert seal.open_with_identity(SEALED, IDENTITY, "it") == SECRET


def test_nothing_of_it_can_be_read_in_the_sealed_bytes() -> None:
    assert not any(word in SEALED for word in SECRET.split() if len(word) > 3)


def test_another_key_does_not_open_it() -> None:
    with pytest.raises(NotForUs, match=r"^north\.bundle is sealed to another event's organisers\."):
        seal.open_with_identity(SEALED, seal.new_identity(), "north.bundle")


def test_cut_at_any_length_it_is_damaged() -> None:
    for length in range(len(SEALED)):
        with pytest.raises(Damaged):
            seal.open_with_identity(SEALED[:length], IDENTITY, "it")


@given(place=st.integers(0, len(SEALED) - 1), flipped=st.integers(1, 255))
def test_changed_anywhere_it_does_not_open(place: int, flipped: int) -> None:
    changed = bytearray(SEALED)
    changed[place] ^= flipped
    with pytest.raises((Damaged, NotForUs)):
        seal.open_with_identity(bytes(changed), IDENTITY, "it")


@given(st.binary(max_size=200))
def test_bytes_of_any_other_kind_are_damaged(noise: bytes) -> None:
    with pytest.raises(Damaged):
        seal.open_with_identity(noise, IDENTITY, "it")


@given(st.binary(max_size=200))
def test_bytes_of_any_other_kind_are_damaged_with_a_passphrase_too(noise: bytes) -> None:
    with pytest.raises(Damaged):
        seal.open_with_passphrase(noise, "heather", "it")


@pytest.mark.parametrize("passphrase", ["", " ", "\t\n"])
def test_an_empty_passphrase_seals_nothing(passphrase: str) -> None:
    with pytest.raises(NoPassphrase):
        seal.seal_to_passphrase(SECRET, passphrase)


def test_a_passphrase_that_would_take_hours_is_not_tried() -> None:
    costly = b"age-encryption.org/v1\n-> scrypt " + b"A" * 22 + b" 40\n" + b"A" * 43 + b"\n--- " + b"A" * 43 + b"\n"
    with pytest.raises(TooBusy, match="too busy to open it"):
        seal.open_with_passphrase(costly + bytes(60), "heather", "it")


def test_the_age_program_opens_what_is_sealed_to_a_key(tmp_path: Path) -> None:
    (tmp_path / "key.txt").write_text(IDENTITY)
    opened = subprocess.run(["age", "-d", "-i", tmp_path / "key.txt"], input=SEALED, capture_output=True, check=True)
    assert opened.stdout == SECRET
