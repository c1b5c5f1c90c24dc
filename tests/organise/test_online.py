"""Online visitors and the list: who it certainly is, who it may be, and nobody by e-mail alone."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.registration import Details, Registration
from kiosk.exchange.faults import Missing
from kiosk.organise.online import online_matters, read_days
from kiosk.organise.record import Record
from tests import joined
from tests.organise.bundles import record
from tests.samples import person


def somebody(number: int, name: str, email: str, known_as: str = "") -> Registration:
    return replace(person(number, name), details=Details(name, known_as, email=email))


@pytest.fixture(scope="module")
def listed() -> Record:
    """Return the record of a day for a list on which a buyer's mail is on two tickets, and a name stands twice."""
    people = (
        somebody(1, "Nell Hartley", "nell@example.org", "Nelly"),
        somebody(2, "Bo Buyer", "buyer@example.org"),
        somebody(3, "Cy Colleague", "buyer@example.org"),
        somebody(4, "Sam Pike", "sam@example.org"),
        somebody(5, "Sam Pike", "pike@example.org"),
        somebody(6, "", ""),
    )
    return record(by=replace(joined.pack(), roster=people))


@pytest.mark.parametrize(
    ("email", "name", "number"),
    [
        ("nell@example.org", "Nell Hartley", 1),
        ("NELL@Example.org", "nell  HARTLEY", 1),
        ("nell@example.org", "Nelly", 1),
        ("buyer@example.org", "Cy Colleague", 3),
        ("pike@example.org", "Sam Pike", 5),
        ("buyer@example.org", "The Office", None),
        ("nell@example.org", "Somebody Else", None),
        ("other@example.org", "Nell Hartley", None),
        ("", "Nell Hartley", None),
        ("nell@example.org", "", None),
    ],
)
def test_a_visitor_is_placed_by_e_mail_and_name_together(
    listed: Record, tmp_path: Path, email: str, name: str, number: int | None
) -> None:
    (tmp_path / "day1.csv").write_text(f"E-mail,Name,Minutes\n{email},{name},10\n")
    [day] = read_days([tmp_path / "day1.csv"], "Europe/London", listed.people)
    assert day.visits[0].person == (f"{number:032x}" if number else None)


def told(listed: Record, tmp_path: Path, *rows: str) -> list[str]:
    for day in ("day1", "day2"):
        text = "\n".join(row.removeprefix(f"{day}:") for row in rows if row.startswith(day))
        (tmp_path / f"{day}.csv").write_text(
            f"E-mail,Name,Minutes\n{text}\nnell@example.org,Nell Hartley,{len(day + text)}\n"
        )
    days = read_days([tmp_path / "day1.csv", tmp_path / "day2.csv"], "Europe/London", listed.people)
    return [matter.what for matter in online_matters(days, listed)]


def test_one_of_the_two_alone_is_asked_about(listed: Record, tmp_path: Path) -> None:
    assert told(listed, tmp_path, "day1:nell@example.org,Eleanor,10", "day1:,Sam Pike,10") == [
        "Sam Pike was at day1. Is it Sam Pike or Sam Pike, who is on the list?",
        "Eleanor was at day1. Is it Nell Hartley, who is on the list?",
    ]


def test_a_visitor_of_both_days_is_asked_about_once(listed: Record, tmp_path: Path) -> None:
    assert told(
        listed, tmp_path, "day1:x@example.org,New,10", "day1:x@example.org,New,5", "day2:X@example.org,new,9"
    ) == ["New was at day1 and day2. Nobody on the list has that e-mail or name."]


def test_a_day_that_is_not_there_is_told_in_words(listed: Record, tmp_path: Path) -> None:
    with pytest.raises(Missing):
        read_days([tmp_path / "gone.csv"], "Europe/London", listed.people)
