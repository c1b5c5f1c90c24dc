"""Read who came to an online day: one row a visit, with the times of joining and leaving, or the minutes between."""

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.intake.columns import Columns, Synonyms, find_columns
from kiosk.intake.local_time import YEARS, instant
from kiosk.intake.problems import BadInput, Problem, shortened
from kiosk.intake.rows import Row
from kiosk.intake.table import read_table

_SYNONYMS: Synonyms = {
    "email": ("e-mail", "e-mail address", "user email", "mail"),
    "name": ("name", "full name", "attendee", "participant", "user name"),
    "joined": ("joined", "join time", "first join", "from", "arrived"),
    "left": ("left", "leave time", "last leave", "until", "to"),
    "minutes": ("minutes", "duration (minutes)", "duration", "time in session (minutes)"),
}
_DAY_MINUTES = 24 * 60


class BadAttendance(BadInput):
    """A list of who came to an online day needs something put right."""


@dataclass(frozen=True, slots=True)
class OnlineVisit:
    """One visit of one person, or device, to an online day. Who came back after a break has several."""

    email: str
    name: str
    joined: datetime | None
    left: datetime | None
    minutes: int


def read_online(path: Path, time_zone: str) -> tuple[OnlineVisit, ...]:
    """Return the visits in a CSV or XLSX file; times without an offset are what clocks in `time_zone` showed.

    Raises:
        UnreadableFile: the file is not there, not ours to read, of another kind, damaged or empty.
        BadInput: it has no header row, or two columns for one field.
        BadAttendance: rows have something to put right; all of it is named.
    """
    columns = find_columns(read_table(path), _SYNONYMS, needed=("name", "email"))
    reader = _VisitReader(columns, ZoneInfo(time_zone))
    visits = tuple(map(reader.visit, columns.rows))
    if reader.problems:
        raise BadAttendance(reader.problems)
    return visits


class _VisitReader:
    def __init__(self, columns: Columns, zone: ZoneInfo) -> None:
        self.problems: list[Problem] = []
        self._columns = columns
        self._zone = zone

    def visit(self, row: Row) -> OnlineVisit:
        email, name = self._columns.text(row, "email"), self._columns.text(row, "name")
        if not email and not name:
            self._say(row, "name", "This row has neither a name nor an e-mail. Fill one in, or delete the row.")
        joined, left = self._moment(row, "joined"), self._moment(row, "left")
        if joined and left and left < joined:
            self._say(row, "left", "This visit ends before it begins.")
        return OnlineVisit(email, name, joined, left, self._minutes(row, joined, left))

    def _moment(self, row: Row, field: str) -> datetime | None:
        text = self._columns.text(row, field)
        if not text:
            return None
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            moment = None
        if moment is None or moment.year not in YEARS:
            self._say(row, field, f"{shortened(text)} is no date and time we can read. Write 2026-11-24 10:05.")
            return None
        return instant(moment, self._zone)

    def _minutes(self, row: Row, joined: datetime | None, left: datetime | None) -> int:
        text = self._columns.text(row, "minutes")
        if re.fullmatch(r"[0-9]{1,4}([.,][0-9]{1,9})?", text, re.ASCII):
            return self._of_a_day(row, round(float(text.replace(",", "."))))
        if text:
            self._say(row, "minutes", f"{shortened(text)} is no number of minutes. Write digits only, such as 95.")
        elif joined and left:
            return max(0, round((left.timestamp() - joined.timestamp()) / 60))
        else:
            self._say(row, "minutes", "How long this visit was is not said. Fill in minutes, or both times.")
        return 0

    def _of_a_day(self, row: Row, minutes: int) -> int:
        if minutes > _DAY_MINUTES:
            self._say(row, "minutes", f"A day has {_DAY_MINUTES} minutes, and this visit {minutes}.")
        return minutes

    def _say(self, row: Row, field: str, sentence: str) -> None:
        self.problems.append(self._columns.problem(row, field, sentence))
