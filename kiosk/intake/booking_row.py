"""Read one row of a list of bookings, and say all that is wrong with it."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from kiosk.domain.event import Event, Session
from kiosk.domain.names import fold
from kiosk.domain.registration import Details, Status
from kiosk.domain.same_time import exclude_each_other
from kiosk.domain.ticket_code import parse
from kiosk.intake.booking_words import PAID, STATUSES, YES_OR_NO
from kiosk.intake.columns import Columns
from kiosk.intake.problems import Problem, Severity, shortened, suggestion
from kiosk.intake.rows import Row

NAME_LIMIT = 100
_LIMIT = 300
_SHORTENED_BY_EXCEL = re.compile(r"\d([.,]\d+)?E\+?\d+", re.IGNORECASE)
_FORMULA_SIGNS = ("=", "+", "-", "@")

_Meaning = TypeVar("_Meaning")


@dataclass(frozen=True, slots=True)
class Booking:
    """One person's booking as the list has it. `line` is where it stands; an empty code is yet to be made."""

    line: int
    reference: str
    details: Details
    ticket_type: str
    status: Status
    paid: bool
    code: str
    booked: tuple[str, ...] = ()
    group: str = ""
    """What the list calls those who were booked together."""
    instead_of: str = ""
    """The reference of the booking whose place this person takes."""
    reissued: int = 0
    """How often the code we made was replaced by another."""


class RowReader:
    """Reads the rows of one list for one event, and keeps the problems it comes across."""

    def __init__(self, columns: Columns, event: Event) -> None:
        """Read rows of `columns`; ticket types and sessions are those of `event`."""
        self.problems: list[Problem] = []
        self._columns = columns
        self._event = event
        self._tells_paid = columns.used("paid")
        self._types = {fold(kind): kind for kind in event.ticket_types}
        self._sessions = {fold(word): session for session in event.sessions for word in (session.id, session.title)}

    def booking(self, row: Row) -> Booking:
        """Return what `row` says. What is wrong with it is added to `problems`, and left out of the booking."""
        for field in self._columns.places:
            self._check(row, field)
        return Booking(
            line=row.line,
            reference=self._columns.text(row, "reference"),
            details=self._details(row),
            ticket_type=self._chosen(row, "ticket_type", self._types, self._event.ticket_types[0], "ticket type"),
            status=self._chosen(row, "status", STATUSES, Status.CONFIRMED, "status"),
            paid=self._paid(row),
            code=self._code(row),
            booked=tuple(session.id for session in self._booked(row)),
            group=self._columns.text(row, "group"),
            instead_of=self._columns.text(row, "instead_of"),
            reissued=self._reissued(row),
        )

    def _details(self, row: Row) -> Details:
        def text(field: str) -> str:
            return self._columns.text(row, field)

        email = text("email")
        if email and not re.fullmatch(r"[^@\s]+@[^@\s]+", email):
            self._say(row, "email", f"{shortened(email)} does not look like an e-mail address.", Severity.WARNING)
        return Details(
            name=self._name(row),
            known_as=text("known_as"),
            pronouns=text("pronouns"),
            email=email,
            organisation=text("organisation"),
            role=text("role"),
            place=text("place"),
            private=self._chosen(row, "private", YES_OR_NO, False, "way to say whether somebody is private"),
        )

    def _name(self, row: Row) -> str:
        name = self._columns.text(row, "name")
        if not name and "name" not in self._columns.places:
            name = f"{self._columns.text(row, 'known_as')} {self._columns.text(row, 'family')}".strip()
        if not any(unicodedata.category(character)[0] in "LN" for character in name):
            self._say(row, "name", "This row has no name. Fill it in, or delete the row.")
        if len(name) > NAME_LIMIT:
            self._say(row, "name", f"This name has {len(name):,} characters. Up to {NAME_LIMIT} are kept; shorten it.")
        return name

    def _paid(self, row: Row) -> bool:
        if not self._tells_paid:
            return True
        if not self._columns.text(row, "paid"):
            self._say(row, "paid", "This cell is empty. Write “yes”, “no” or “free”.")
        return self._chosen(row, "paid", PAID, True, "way to say whether somebody paid")

    def _code(self, row: Row) -> str:
        code = self._columns.text(row, "code")
        if _SHORTENED_BY_EXCEL.fullmatch(code):
            sentence = f"Excel has shortened this code to {shortened(code)}, and the rest of it is lost."
            self._say(row, "code", f"{sentence} Export the list again with this column as text.")
        return parse(code) or code

    def _reissued(self, row: Row) -> int:
        text = self._columns.text(row, "reissued")
        if text and not re.fullmatch(r"\d{1,2}", text, re.ASCII):
            self._say(row, "reissued", f"{shortened(text)} does not say how often. Write 1, or 2 the next time.")
            return 0
        return int(text or 0)

    def _booked(self, row: Row) -> list[Session]:
        booked: list[Session] = []
        for word in self._session_words(row):
            session = self._sessions.get(fold(word))
            if session is None:
                words = [name for each in self._event.sessions for name in (each.id, each.title)]
                self._say(row, "booked", f"No session is called {shortened(word)}.{suggestion(word, words)}")
            elif session not in booked:
                self._check_slot(row, session, booked)
                booked.append(session)
        return booked

    def _session_words(self, row: Row) -> Iterator[str]:
        """Yield the sessions that a cell names. A comma parts them too, unless it belongs to a title."""
        for part in re.split(r"\s*[;|]\s*", self._columns.text(row, "booked")):
            if part:
                yield from [part] if fold(part) in self._sessions else filter(None, re.split(r"\s*,\s*", part))

    def _check_slot(self, row: Row, session: Session, booked: list[Session]) -> None:
        for other in booked:
            if exclude_each_other(session, other):
                sentence = (
                    f"{shortened(other.title)} and {shortened(session.title)} are at the same time. Keep one of them."
                )
                self._say(row, "booked", sentence)

    def _chosen(
        self, row: Row, field: str, meanings: Mapping[str, _Meaning], otherwise: _Meaning, called: str
    ) -> _Meaning:
        """Return the meaning of the word in a cell; of an empty cell, `otherwise`."""
        word = self._columns.text(row, field)
        if word and fold(word) not in meanings:
            self._say(row, field, f"{shortened(word)} is no {called} we know.{suggestion(word, meanings)}")
        return meanings.get(fold(word), otherwise)

    def _check(self, row: Row, field: str) -> None:
        text = self._columns.text(row, field)
        if any(unicodedata.category(character) == "Cc" for character in text):
            self._say(row, field, "This cell holds a character that cannot be shown. Type the text anew.")
        if "\N{REPLACEMENT CHARACTER}" in text:
            sentence = f"A letter of {shortened(text)} was lost before this list reached us. Look at it."
            self._say(row, field, sentence, Severity.WARNING)
        if len(text) > _LIMIT and field not in ("name", "booked"):
            self._say(row, field, f"This cell has {len(text):,} characters. Up to {_LIMIT} are kept; shorten it.")
        if text.startswith(_FORMULA_SIGNS) and len(text) > 1:
            sentence = f"{shortened(text)} looks like a formula. It is kept as plain text."
            self._say(row, field, sentence, Severity.WARNING)

    def _say(self, row: Row, field: str, sentence: str, severity: Severity = Severity.ERROR) -> None:
        self.problems.append(self._columns.problem(row, field, sentence, severity))
