"""A pack arrives as the organisers made it, or not at all."""

import json
import unicodedata
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.code_rules import AS_THEY_STAND
from kiosk.domain.languages import KNOWN
from kiosk.domain.pack import Pack
from kiosk.exchange import documents, seal
from kiosk.exchange import keys as signing
from kiosk.exchange.faults import (
    Damaged,
    ForeignKey,
    FromNewerVersion,
    Missing,
    NoPassphrase,
    NotAFile,
    WrongPassphrase,
)
from kiosk.exchange.organisers import Keys, make_keys
from kiosk.exchange.pack import fingerprint, pack_bytes, pack_from_bytes, read_pack, write_pack
from kiosk.exchange.recall import recall
from tests.exchange import samples

KEYS = make_keys("ke-2026")
PLAIN = pack_bytes(samples.pack(KEYS), KEYS)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def test_the_first_pack_is_trusted_by_its_passphrase(pack_file: Path, keys: Keys) -> None:
    assert read_pack(pack_file, samples.TYPED, organisers_key=None) == samples.pack(keys)


def test_a_passphrase_typed_on_another_keyboard_opens_it(pack_file: Path, keys: Keys) -> None:
    typed = unicodedata.normalize("NFD", samples.TYPED)
    assert read_pack(pack_file, typed, organisers_key=keys.public_key) == samples.pack(keys)


def test_a_wrong_passphrase_is_said_in_words(pack_file: Path) -> None:
    with pytest.raises(WrongPassphrase, match=r"^ke-2026\.pack does not open with this passphrase\. Check it"):
        read_pack(pack_file, "bracken", organisers_key=None)


def test_no_passphrase_is_asked_for_before_anything_else(pack_file: Path) -> None:
    with pytest.raises(NoPassphrase):
        read_pack(pack_file, "", organisers_key=None)


def test_a_pack_cut_short_is_damaged(pack_file: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.pack"
    cut.write_bytes(pack_file.read_bytes()[:-10])
    with pytest.raises(Damaged, match=r"^cut\.pack is damaged"):
        read_pack(cut, samples.TYPED, organisers_key=None)


def test_an_empty_file_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "empty.pack").touch()
    with pytest.raises(Damaged):
        read_pack(tmp_path / "empty.pack", samples.TYPED, organisers_key=None)


def test_no_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(Missing, match="There is no file or folder"):
        read_pack(tmp_path / "none.pack", samples.TYPED, organisers_key=None)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotAFile):
        read_pack(tmp_path, samples.TYPED, organisers_key=None)


def test_nothing_can_be_read_in_the_sealed_pack(pack_file: Path) -> None:
    sealed = pack_file.read_bytes()
    assert not any(name.encode() in sealed for name in (*samples.NAMES, "example.org", "KE-1", "Listening"))


def test_a_pack_of_other_organisers_is_refused() -> None:
    with pytest.raises(ForeignKey, match=r"^it comes from other organisers"):
        pack_from_bytes(PLAIN, name="it", organisers_key=make_keys("ke-2026").public_key)


def test_a_pack_from_a_newer_version_is_refused() -> None:
    with pytest.raises(FromNewerVersion, match=r"^it was made by a newer version of this program\."):
        pack_from_bytes(PLAIN.replace(b"kiosk pack 1\n", b"kiosk pack 2\n", 1), name="it", organisers_key=None)


@given(st.integers(0, len(PLAIN) - 1))
def test_a_signed_pack_cut_at_any_length_is_damaged(length: int) -> None:
    with pytest.raises(Damaged):
        pack_from_bytes(PLAIN[:length], name="it", organisers_key=None)


@given(place=st.integers(0, len(PLAIN) - 1), flipped=st.integers(1, 255))
def test_a_signed_pack_changed_anywhere_is_refused(place: int, flipped: int) -> None:
    changed = bytearray(PLAIN)
    changed[place] ^= flipped
    with pytest.raises((Damaged, FromNewerVersion)):
        pack_from_bytes(bytes(changed), name="it", organisers_key=None)


def test_a_pack_that_was_made_before_the_event_had_a_desk_rules_for_codes_or_translations_can_still_be_read() -> None:
    pack = samples.pack(KEYS)
    told = json.loads(documents.written(pack))
    del told["event"]["texts"]["desk"]
    del told["event"]["codes"]
    del told["event"]["translations"]
    first, body = b"kiosk pack 1\n", zlib.compress(json.dumps(told).encode())
    signed = bytes.fromhex(signing.sign(KEYS.signing_key, first + body))
    plain = first + bytes.fromhex(KEYS.public_key) + signed + body
    assert pack_from_bytes(plain, name="old.pack", organisers_key=None) == replace(
        pack, event=replace(pack.event, codes=AS_THEY_STAND, translations={})
    )


@given(st.dictionaries(st.sampled_from(KNOWN), st.dictionaries(WORDS, WORDS, max_size=3)))
def test_texts_in_other_languages_travel_with_the_pack(translations: dict[str, dict[str, str]]) -> None:
    pack = samples.pack(KEYS)
    pack = replace(pack, event=replace(pack.event, translations=translations))
    assert pack_from_bytes(pack_bytes(pack, KEYS), name="it", organisers_key=None) == pack
    assert recall(Pack, documents.written(pack)) == pack


def test_a_pack_that_names_other_keys_than_its_own_is_never_signed() -> None:
    with pytest.raises(ValueError, match="different keys"):
        pack_bytes(replace(samples.pack(KEYS), recipient=seal.recipient_of(seal.new_identity())), KEYS)


def signed(body: bytes) -> bytes:
    """Return a pack with this body, rightly signed."""
    first = b"kiosk pack 1\n"
    signature = signing.sign(KEYS.signing_key, first + body)
    return first + bytes.fromhex(KEYS.public_key + signature) + body


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"not compressed", id="not compressed"),
        pytest.param(zlib.compress(b"x" * 1000)[:-5], id="compressed, but cut"),
        pytest.param(zlib.compress(documents.written(samples.pack(KEYS)))[:-2], id="its check sum cut"),
        pytest.param(zlib.compress(b"{}"), id="another shape"),
        pytest.param(
            zlib.compress(documents.written(replace(samples.pack(KEYS), organisers_key="00" * 32))),
            id="another key inside",
        ),
    ],
)
def test_what_is_rightly_signed_but_no_pack_is_damaged(body: bytes) -> None:
    with pytest.raises(Damaged):
        pack_from_bytes(signed(body), name="it", organisers_key=None)


def test_the_same_pack_gives_the_same_bytes() -> None:
    assert pack_bytes(samples.pack(KEYS), KEYS) == PLAIN


def test_a_pack_is_not_written_without_a_passphrase(tmp_path: Path) -> None:
    with pytest.raises(NoPassphrase):
        write_pack(tmp_path / "it.pack", samples.pack(KEYS), KEYS, "")
    assert list(tmp_path.iterdir()) == []


def test_a_fingerprint_is_five_groups_of_four() -> None:
    assert [len(group) for group in fingerprint(KEYS.public_key).split()] == [4] * 5
    assert fingerprint("00" * 32) != fingerprint("00" * 31 + "01")
