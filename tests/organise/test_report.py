"""The report: a page or two, for any size of day, with the figures in it and no person's name."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from kiosk.domain.fact import Kind
from kiosk.domain.registration import Status
from kiosk.organise import figures
from kiosk.organise.matter import Matter, Settler
from kiosk.organise.online import read_days
from kiosk.organise.record import Record
from kiosk.organise.report import write_report
from tests import joined, samples
from tests.organise.bundles import bundle, record, station
from tests.samples import at


def pages(data: bytes) -> list[str]:
    """Return the text of each page."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def day_of(people: int, sessions: int, arrived: int) -> Record:
    """Return a day of this size."""
    roster = tuple(samples.person(number, f"Unseen Name{number}") for number in range(1, people + 1))
    plain = samples.event().sessions[0]
    planned = tuple(
        replace(plain, id=f"s{n}", title=f"Session {n} & a <b>title</b> that goes on for some time, as they do")
        for n in range(sessions)
    )
    pack = replace(joined.pack(), roster=roster, event=replace(samples.event(), sessions=planned))
    foyer = station()
    for person in roster[:arrived]:
        foyer.tell(Kind.ARRIVED, person.id, door="main", by="")
    for person in roster[:arrived:2] if sessions else ():
        foyer.tell(Kind.SEAT_TAKEN, person.id, "s0", override=True, by="")
    return record(bundle(foyer, by=pack), by=pack)


@pytest.mark.parametrize(
    ("people", "sessions", "arrived", "at_most"),
    [(8, 3, 0, 2), (8, 3, 1, 2), (0, 0, 0, 1), (60, 8, 50, 2), (1000, 30, 900, 4)],
)
def test_a_day_of_any_size_fits(people: int, sessions: int, arrived: int, at_most: int) -> None:
    told = pages(write_report(day_of(people, sessions, arrived), [], []))
    assert 1 <= len(told) <= at_most
    assert "Nothing. All laptops' files agree" in told[-1]
    assert "Unseen" not in "".join(told)


def test_an_empty_day_says_so() -> None:
    assert "Nobody has arrived yet" in pages(write_report(record(), [], []))[0]


def test_the_key_figures_are_on_the_first_page() -> None:
    text = pages(write_report(day_of(60, 2, 50), [], []))[0].replace("\r\n", " ")
    for words in ("50", "of the 60 on the list", "booked, not here on the day", "25 of 4 seats"):
        assert words in text


def test_matters_are_counted_by_kind_and_name_nobody() -> None:
    found = [Matter("two arrivals", f"Person {n} came twice.", Settler.DESK_LEAD, "One counts.", str(n)) for n in "ab"]
    text = "".join(pages(write_report(record(), found, [])))
    assert "two arrivals" in text
    assert "whoever led the welcome desk" in text.replace("\r\n", " ")
    assert "came twice" not in text


def test_a_title_is_never_alone_at_the_end_of_a_page() -> None:
    found = [Matter("two arrivals", "What.", Settler.DESK_LEAD, "One counts.")]
    for sessions in range(3, 16):
        told = pages(write_report(day_of(8, sessions, 4), found, []))
        assert not [page for page in told if "needs a look" in page and "If nobody does" not in page]


def test_online_days_stand_beside_the_day_in_person(tmp_path: Path) -> None:
    (tmp_path / "day1.csv").write_text(
        "E-mail,Name,Minutes\nperson1@example.org,Asha Verma,9\nperson1@example.org,Asha Verma,7\nx@example.org,X,5\n"
    )
    foyer = station()
    foyer.tell(Kind.ARRIVED, samples.person(1, "x").id, door="main", by="")
    found = record(bundle(foyer))
    days = read_days([tmp_path / "day1.csv"], "Europe/London", found.people)
    assert "2 came, 1 listed, 1 also here" in pages(write_report(found, [], days))[0].replace("\r\n", " ")


def test_who_cancelled_is_not_missed() -> None:
    expected = sum(person.status is Status.CONFIRMED for person in samples.roster())
    assert figures.day(record()).missed == expected


@pytest.mark.parametrize(("last", "step"), [(9, "quarter of an hour"), (16, "half an hour"), (23, "hour")])
def test_a_longer_day_has_wider_columns(last: int, step: str) -> None:
    foyer = station()
    foyer.tell(Kind.ARRIVED, samples.person(1, "x").id, door="main", by="")
    foyer.ahead = int((at(last, 20) - at(9)).total_seconds() * 1000)
    foyer.tell(Kind.ARRIVED, samples.person(2, "x").id, door="main", by="")
    told = figures.arrivals(record(bundle(foyer)))
    assert told is not None
    assert (told.step, sum(number for _, number in told.columns)) == (step, 2)
    assert len(told.columns) <= 24


def test_the_same_day_gives_the_same_bytes() -> None:
    found = day_of(8, 3, 4)
    assert write_report(found, [], []) == write_report(found, [], [])
