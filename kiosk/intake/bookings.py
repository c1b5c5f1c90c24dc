"""Read the organisers' list of bookings: who is expected, with which ticket, and in which sessions."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.domain.code_rules import CodeRules, key_of, keys
from kiosk.domain.event import Event
from kiosk.domain.names import fold
from kiosk.domain.registration import Details
from kiosk.intake.booking_links import link_problems
from kiosk.intake.booking_row import Booking, RowReader
from kiosk.intake.booking_words import SYNONYMS
from kiosk.intake.columns import Columns, find_columns
from kiosk.intake.problems import BadInput, Problem, Severity, shortened, suggestion
from kiosk.intake.table import Table, read_table

__all__ = ["BadBookings", "Booking", "Bookings", "read_bookings"]


class BadBookings(BadInput):
    """The list of bookings needs something put right."""


@dataclass(frozen=True, slots=True)
class Bookings:
    """The bookings of a list, what to look at in it, and the columns that nothing was taken from."""

    rows: tuple[Booking, ...]
    problems: tuple[Problem, ...]
    ignored_columns: tuple[str, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Return the problems that have to be put right first."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """Return the problems that somebody should look at."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.WARNING)

    def checked(self) -> "Bookings":
        """Return these bookings if nothing has to be put right.

        Raises:
            BadBookings: something has to; it names all of it.
        """
        if self.errors:
            raise BadBookings(self.errors)
        return self


def read_bookings(path: Path, event: Event) -> Bookings:
    """Return the bookings in a CSV or XLSX file, and all that is wrong with them.

    The same reference twice is an error, and so are two codes that are one by the event's rules; the same name and
    e-mail under two references is a warning, for a family may share an address. A row without a reference gets one made
    of e-mail and name.

    Raises:
        UnreadableFile: the file is not there, not ours to read, of another kind, damaged or empty.
        BadInput: it has no header row, or two columns for one field.
    """
    table = read_table(path)
    columns = find_columns(table, SYNONYMS, needed=("name", "known_as"))
    reader = RowReader(columns, event)
    rows = tuple(map(reader.booking, columns.rows))
    links = [*_twins(columns, rows), *_same_codes(columns, rows, event.codes), *link_problems(columns, rows)]
    problems = [*_of_the_whole(table, columns), *reader.problems, *links, *_unreferenced(columns, rows)]
    return Bookings(tuple(map(_referenced, rows)), tuple(problems), columns.ignored)


def _of_the_whole(table: Table, columns: Columns) -> Iterator[Problem]:
    yield from table.notes
    if not columns.rows:
        yield Problem(columns.file, columns.header.line, 1, "This list has a header row and nobody below it.")
    if not {"name", "family"} & set(columns.places):
        sentence = "There is a column for given names only. Add a column “Name” with each person's full name."
        yield Problem(columns.file, columns.header.line, 1, sentence)
    unused = [words[0] for field, words in SYNONYMS.items() if field not in columns.places]
    for heading in columns.ignored:
        if near := suggestion(heading, unused):
            place = columns.header.cells.index(heading) + 1
            sentence = f"Nothing was taken from the column {shortened(heading)}.{near}"
            yield Problem(columns.file, columns.header.line, place, sentence, Severity.WARNING)


def _twins(columns: Columns, rows: Iterable[Booking]) -> Iterator[Problem]:
    rows = tuple(rows)
    for later, earlier in _repeated(rows, lambda booking: booking.reference):
        sentence = (
            f"The reference {shortened(later.reference)} stands in line {earlier.line} already. Each person has one."
        )
        yield _at(columns, later, "reference", sentence)
    without = (booking for booking in rows if not booking.reference)
    for later, earlier in _repeated(without, lambda booking: _same_person(booking.details)):
        sentence = f"This is the person of line {earlier.line} again. Delete one row, or give both a reference."
        yield _at(columns, later, "name", sentence)
    for later, earlier in _repeated(rows, lambda booking: _same_person(booking.details)):
        if later.reference != earlier.reference:
            sentence = f"Line {earlier.line} has the same name and e-mail: two records to look at together."
            yield _at(columns, later, "name", sentence, Severity.WARNING)


def _same_codes(columns: Columns, rows: Iterable[Booking], rules: CodeRules) -> Iterator[Problem]:
    """Yield a problem for each code that the event could not tell from another's, or by which it could tell nobody."""
    first: dict[str, Booking] = {}
    for booking in rows:
        if booking.code and not key_of(booking.code, rules):
            yield _at(
                columns, booking, "code", f"By the rules of [codes], nothing of {shortened(booking.code)} is left."
            )
        meant = keys(booking.code, rules)
        earlier = next((first[key] for key in meant if key in first), None)
        for key in meant:
            first.setdefault(key, booking)
        if earlier is not None and booking.group and booking.group == earlier.group:
            continue  # it is the code of them all
        if earlier is not None and earlier.code == booking.code:
            sentence = f"The code {shortened(booking.code)} stands in line {earlier.line} already. Each person has one."
            yield _at(columns, booking, "code", sentence)
        elif earlier is not None:
            yield _at(columns, booking, "code", _alike(booking, earlier))


def _alike(later: Booking, earlier: Booking) -> str:
    told = f"By the rules of [codes], {shortened(later.code)} is the same code as {shortened(earlier.code)}"
    return f"{told} in line {earlier.line}. Change a code, or the rules."


def _repeated(rows: Iterable[Booking], key: Callable[[Booking], str]) -> Iterator[tuple[Booking, Booking]]:
    first: dict[str, Booking] = {}
    for booking in rows:
        if word := key(booking):
            earlier = first.setdefault(word, booking)
            if earlier is not booking:
                yield booking, earlier


def _same_person(details: Details) -> str:
    return f"{fold(details.name)}\n{details.email.casefold()}" if details.name else ""


def _unreferenced(columns: Columns, rows: Iterable[Booking]) -> Iterator[Problem]:
    without = [booking for booking in rows if not booking.reference]
    if without:
        sentence = (
            f"{len(without)} rows from here on have no reference, so each got one made of e-mail and name. "
            "If either changes in a later list, that person gets a new code."
        )
        yield _at(columns, without[0], "reference", sentence, Severity.WARNING)


def _referenced(booking: Booking) -> Booking:
    if booking.reference:
        return booking
    digest = hashlib.blake2b(_same_person(booking.details).encode(), digest_size=5).hexdigest()
    return replace(booking, reference=f"M-{digest.upper()}")


def _at(columns: Columns, booking: Booking, field: str, sentence: str, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(columns.file, booking.line, columns.places.get(field, 0) + 1, sentence, severity)
