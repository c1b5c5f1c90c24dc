"""Notes between desks: short, plain, shown everywhere until somebody has seen to them."""

import pytest

from kiosk.desk.board import LIFE
from kiosk.desk.notes import AGAIN, LONGEST, Notes, plain
from kiosk.domain.talk import Called, Noted, NoteDone, Talk
from tests.samples import NINE

LABELS = "Printer 2 needs labels."


@pytest.fixture
def said() -> list[Talk]:
    return []


@pytest.fixture
def notes(said: list[Talk]) -> Notes:
    return Notes("foyer", ("foyer", "stairs"), said.append)


def texts(notes: Notes) -> list[str]:
    return [note.text for note in notes.open()]


def test_a_note_is_told_and_told_again_until_somebody_has_seen_to_it(notes: Notes, said: list[Talk]) -> None:
    assert notes.write(f"  {LABELS} ", NINE)
    notes.tick(NINE + AGAIN - 1)
    notes.tick(NINE + AGAIN)
    id = notes.open()[0].id
    assert said == [Noted(id, "foyer", LABELS), Noted(id, "foyer", LABELS, AGAIN)]
    notes.hear(NoteDone(id, "stairs"), NINE)
    notes.tick(NINE + 9 * AGAIN)
    assert texts(notes) == []
    assert len(said) == 2


def test_a_note_of_another_desk_is_done_for_all(notes: Notes, said: list[Talk]) -> None:
    notes.hear(Noted("n", "stairs", LABELS, 60_000), NINE)
    assert [(note.station, note.since) for note in notes.open()] == [("stairs", NINE - 60_000)]
    notes.done("n")
    notes.done("n")
    notes.hear(Noted("n", "stairs", LABELS), NINE + AGAIN)
    assert texts(notes) == []
    assert said == [NoteDone("n", "foyer")] * 3


def test_what_is_empty_is_no_note(notes: Notes, said: list[Talk]) -> None:
    assert not notes.write(" \u202e\n ", NINE)
    notes.hear(Noted("n", "stairs", "\u200b"), NINE)
    notes.hear(Called("c", "stairs", "badge", "anything"), NINE)
    assert (texts(notes), said) == ([], [])


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Printer 2\nneeds\tlabels", "Printer 2 needs labels"),
        ("a\u202eb\u2066c\u0007d", "abcd"),
        ("پرنٹر", "پرنٹر"),
        ("half \ud800 a letter", "half a letter"),
        ("x" * 5_000, "x" * LONGEST),
    ],
)
def test_a_note_is_one_short_line_without_characters_that_do_tricks(typed: str, shown: str) -> None:
    assert plain(typed) == shown


def test_a_note_that_nobody_sees_to_goes_after_two_hours() -> None:
    changes: list[str] = []
    notes = Notes("foyer", changed=lambda: changes.append(""))
    notes.write(LABELS, NINE)
    notes.tick(NINE + LIFE)
    assert texts(notes) == []
    assert len(changes) == 2
