"""Who came to an online day, out of a simple list."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from kiosk.intake.online import BadAttendance, OnlineVisit, read_online
from kiosk.intake.problems import BadInput
from kiosk.resources import resource

Read = Callable[[str], tuple[OnlineVisit, ...]]

_CLOCK_TIMES = [datetime.fromisoformat("2026-11-24 10:00"), datetime.fromisoformat("2026-11-24 11:00")]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def from_text(text: str) -> tuple[OnlineVisit, ...]:
        path = tmp_path / "day.csv"
        path.write_text(text, encoding="utf-8")
        return read_online(path, "Europe/London")

    return from_text


@pytest.mark.parametrize("day", ["attendance-day1.csv", "attendance-day2.csv"])
def test_the_example_days_read_without_a_problem(day: str) -> None:
    visits = read_online(resource(f"example/{day}"), "Europe/London")
    assert len(visits) > 40
    assert all(visit.joined and visit.left and visit.minutes for visit in visits)


def test_times_are_those_of_the_event_unless_they_say_otherwise(read: Read) -> None:
    (visit,) = read("Name,Joined,Left\nBo,2026-07-01 10:00,2026-07-01T10:30:00+00:00\n")
    assert visit.joined == datetime(2026, 7, 1, 9, 0, tzinfo=UTC)
    assert visit.minutes == 90


def test_minutes_may_stand_without_times(read: Read) -> None:
    assert read("E-mail,Name,Minutes\nb@example.org,Bo,12.6\n") == (OnlineVisit("b@example.org", "Bo", None, None, 13),)


def test_a_workbook_with_real_dates_reads_too(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["Name", "Joined", "Left"])
    book.worksheets[0].append(["Bo", *_CLOCK_TIMES])
    book.save(tmp_path / "day.xlsx")
    assert read_online(tmp_path / "day.xlsx", "Europe/London")[0].minutes == 60


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (",,,,5", "line 2, column 2: This row has neither a name nor an e-mail."),
        (",Bo,tenish,,5", "line 2, column 3: “tenish” is no date and time we can read."),
        (",Bo,0001-01-01 10:00,,5", "line 2, column 3: “0001-01-01 10:00” is no date and time we can read."),
        (",Bo,2026-11-24 11:00,2026-11-24 10:00,5", "line 2, column 4: This visit ends before it begins."),
        (",Bo,,,five", "line 2, column 5: “five” is no number of minutes."),
        (",Bo,,,2000", "line 2, column 5: A day has 1440 minutes, and this visit 2000."),
        (",Bo,2026-11-24 11:00,,", "line 2, column 5: How long this visit was is not said."),
    ],
)
def test_a_trouble_is_told_with_its_place(read: Read, row: str, sentence: str) -> None:
    with pytest.raises(BadAttendance) as caught:
        read(f"E-mail,Name,Joined,Left,Minutes\n{row}\n")
    assert sentence in str(caught.value)


def test_a_list_without_a_header_is_told(read: Read) -> None:
    with pytest.raises(BadInput, match="There is no header row with a column “Name” or “E-mail”"):
        read("Bo,10:00,11:00\n")
