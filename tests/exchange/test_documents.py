"""What travels as JSON is read back as it was written, or not at all."""

from dataclasses import dataclass
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exchange import documents
from kiosk.exchange.faults import Damaged, FromNewerVersion


@dataclass(frozen=True, slots=True)
class Note:
    """Something small, with one of each kind."""

    text: str
    when: datetime
    marks: frozenset[str]
    version: int = 1


SINCE_MINUTES_ARE_WHOLE = st.datetimes(datetime.fromisoformat("1975-01-01"), timezones=st.timezones())


@given(text=st.text(), when=SINCE_MINUTES_ARE_WHOLE, marks=st.frozensets(st.text(max_size=3), max_size=3))
def test_what_was_written_is_read(text: str, when: datetime, marks: frozenset[str]) -> None:
    note = documents.read(Note, documents.written(Note(text, when, marks)), "note")
    assert (note.text, note.when.timestamp(), note.marks) == (text, when.timestamp(), marks)


@given(st.binary())
def test_anything_else_is_damaged(noise: bytes) -> None:
    with pytest.raises(Damaged):
        documents.read(Note, noise, "note", newest=1)


@pytest.mark.parametrize("text", ['{"text":7,"when":"2026-11-26T09:00:00Z","marks":[]}', '{"text":"a"}', "[]"])
def test_a_wrong_shape_is_damaged_and_never_quoted(text: str) -> None:
    with pytest.raises(Damaged, match=r"^note is damaged"):
        documents.read(Note, text.encode(), "note")


def test_a_newer_version_is_named_whatever_its_shape() -> None:
    with pytest.raises(FromNewerVersion):
        documents.read(Note, b'{"version":2,"words":[]}', "note", newest=1)


def test_what_has_no_place_in_a_file_is_our_mistake() -> None:
    with pytest.raises(TypeError, match="complex"):
        documents.written({"text": 1j})
