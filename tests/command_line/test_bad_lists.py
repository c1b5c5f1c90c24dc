"""Lists and settings that have to be mended: each trouble with file, line and column, and nothing else is touched.

What each sentence says in every case is tested where it is made, in `tests/intake`.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command_line.kiosk_program import Program, contents

COMMAND = ("prepare", "event.toml", "bookings.csv", "-o", "day.pack")
HEADER = "Reference,Name,Sessions,Code\n"
Mend = Callable[[Path], object]


def bookings(content: bytes | str) -> Mend:
    """Return what puts another list in place of the bookings."""
    data = content if isinstance(content, bytes) else content.encode()
    return lambda folder: (folder / "bookings.csv").write_bytes(data)


def setting(right: str, slip: str) -> Mend:
    """Return what makes a slip in the settings."""

    def put(folder: Path) -> None:
        text = (folder / "event.toml").read_text()
        assert right in text
        (folder / "event.toml").write_text(text.replace(right, slip, 1))

    return put


def folder_instead(name: str) -> Mend:
    """Return what puts a folder where a file should be."""

    def put(folder: Path) -> None:
        (folder / name).unlink()
        (folder / name).mkdir()

    return put


@pytest.mark.parametrize(
    ("spoil", "sentences"),
    [
        (bookings(b""), ["bookings.csv, line 1, column 1: This file is empty."]),
        (bookings("1,Amira,\n2,Bo,\n"), ["bookings.csv, line 1, column 1: "]),
        (bookings(HEADER + '1,Amira,"grounding\n'), ["bookings.csv, line 2, column 9: "]),
        (
            bookings(
                HEADER
                + f"1,Amira,,C1\n1,Bo,,C2\n3,Cy,,C2\n,Amira,,\n,Amira,,\n6,,,\n7,{'x' * 10_000},,\n8,Di,nobody,\n"
            ),
            [
                "There are 6 things to put right.",
                "bookings.csv, line 3, column 1: The reference “1” stands in line 2 already.",
                "bookings.csv, line 4, column 4: The code “C2” stands in line 3 already.",
                "bookings.csv, line 6, column 2: This is the person of line 5 again.",
                "bookings.csv, line 7, column 2: This row has no name.",
                "bookings.csv, line 8, column 2: This name has 10,000 characters.",
                "bookings.csv, line 9, column 3: No session is called “nobody”.",
            ],
        ),
        (folder_instead("bookings.csv"), ["bookings.csv, line 1, column 1: bookings.csv is a folder."]),
        (folder_instead("event.toml"), ["event.toml, line 1, column 1: event.toml is a folder."]),
        (setting("capacity = 8", "capacity = -1"), ["column 12: “capacity” should be at least 1, not -1."]),
        (setting("capacity = 8", 'capacity = "many"'), ["column 12: “capacity” should be a whole number"]),
        (
            setting("capacity = 8", "capcity = 8"),
            ["column 1: No setting is called “capcity” here. Did you mean “capacity”?"],
        ),
        (setting("T17:00:00", "T07:00:00"), ["column 10: “closes” should come after “opens”"]),
        (
            setting("2026-11-26T08:30:00", "2026-03-29T01:30:00"),
            ["event.toml, line 20, column 9: On 2026-03-29 the clocks go"],
        ),
        (
            setting("2026-11-26T17:00:00", "2026-10-25T01:30:00"),
            ["event.toml, line 21, column 10: On 2026-10-25 the clocks go back"],
        ),
    ],
)
def test_a_trouble_is_told_with_its_place_and_nothing_is_touched(
    kiosk: Program, organisers: Path, spoil: Mend, sentences: list[str]
) -> None:
    spoil(organisers)
    before = contents(organisers)
    ended = kiosk(*COMMAND)
    assert ended.status == 1
    assert [sentence for sentence in sentences if sentence not in ended.told] == [], ended.told
    assert "Traceback" not in ended.told
    assert contents(organisers) == before


def test_an_online_day_with_a_trouble_is_told_with_its_place(kiosk: Program, organisers: Path) -> None:
    (organisers / "attendance-day1.csv").write_text("Name,E-mail,Minutes\nAmira,a@example.org,many\n")
    before = contents(organisers)
    ended = kiosk("reconcile", "no.bundle", "--pack", "day.pack", "--online", "attendance-day1.csv", "-o", "result")
    assert ended.told.startswith("attendance-day1.csv, line 2, column 3: “many” is no number of minutes.")
    assert contents(organisers) == before
