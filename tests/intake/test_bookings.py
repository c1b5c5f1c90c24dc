"""The list of bookings: what is taken from it, and each trouble it may come with."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from kiosk.domain.code_rules import AS_THEY_STAND, CodeRules
from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.registration import Details, Status
from kiosk.intake.bookings import BadBookings, Bookings, read_bookings
from kiosk.intake.problems import BadInput
from kiosk.intake.settings import read_settings
from kiosk.resources import resource

Read = Callable[[str], Bookings]


@pytest.fixture
def read(tmp_path: Path, event: Event) -> Read:
    def from_text(text: str) -> Bookings:
        path = tmp_path / "bookings.csv"
        path.write_text(text, encoding="utf-8")
        return read_bookings(path, event)

    return from_text


def test_the_example_list_reads_without_a_problem() -> None:
    event = read_settings(resource("example/event.toml"), salt=bytes(16))
    bookings = read_bookings(resource("example/bookings.csv"), event)
    assert len(bookings.rows) == 64
    assert bookings.problems == ()
    assert bookings.ignored_columns == ()


def test_columns_come_in_any_order_and_case_under_usual_names(read: Read) -> None:
    text = (
        "E-MAIL;First Name;organization;full_name;Order code;TICKET\na@example.org;Amira;Aire;Amira Haddad;R1;Speaker\n"
    )
    (booking,) = read(text).checked().rows
    assert booking.details == Details("Amira Haddad", "Amira", email="a@example.org", organisation="Aire")
    assert (booking.reference, booking.ticket_type, booking.status, booking.paid) == (
        "R1",
        "speaker",
        Status.CONFIRMED,
        True,
    )


def test_given_and_family_names_make_a_name_where_there_is_no_other(read: Read) -> None:
    (booking,) = read("Reference,First name,Surname\nR1,Amira,Haddad\n").checked().rows
    assert (booking.details.name, booking.details.known_as) == ("Amira Haddad", "Amira")


def test_a_column_of_given_names_alone_is_not_enough(read: Read) -> None:
    assert (
        "Add a column “Name” with each person's full name."
        in read("Reference,First name\nR1,Amira\n").errors[0].sentence
    )


def test_a_header_may_stand_below_a_title(read: Read) -> None:
    assert read("Knowledge Exchange\n\nReference,Name\nR1,Amira\n").rows[0].details.name == "Amira"


def test_a_list_without_a_header_is_told(read: Read) -> None:
    with pytest.raises(BadInput, match="line 1, column 1: There is no header row with a column “Name” or “Known as”"):
        read("R1,Amira Haddad,a@example.org\nR2,Bo,b@example.org\n")


def test_a_header_with_a_slip_is_told(read: Read) -> None:
    with pytest.raises(BadInput, match=r"line 1, column 2: No column is called .* Did you mean “name”"):
        read("Reference,Nmae\nR1,Amira\n")


def test_two_columns_for_one_field_are_told(read: Read) -> None:
    with pytest.raises(BadInput, match="line 1, column 3: The columns “Name” and “Full name” mean the same"):
        read("Reference,Name,Full name\nR1,Amira,Amira\n")


def test_what_has_no_place_is_not_imported_but_named(read: Read) -> None:
    bookings = read("Reference,Name,Date of birth,Organistion\nR1,Amira,1990-01-01,Aire\n")
    assert bookings.ignored_columns == ("Date of birth", "Organistion")
    assert [problem.sentence for problem in bookings.warnings] == [
        "Nothing was taken from the column “Organistion”. Did you mean “organisation”?"
    ]


TROUBLES = [
    ("R1,,,,,,", "line 2, column 2: This row has no name."),
    ("R1,-,,,,,", "line 2, column 2: This row has no name."),
    (f"R1,{'x' * 10_000},,,,,", "line 2, column 2: This name has 10,000 characters. Up to 100 are kept; shorten it."),
    ("R1,Bo,conffirmed,,,,", "line 2, column 3: “conffirmed” is no status we know. Did you mean “confirmed”?"),
    ("R1,Bo,,yess,,,", "line 2, column 4: “yess” is no way to say whether somebody paid we know. Did you mean “yes”?"),
    ("R1,Bo,,,in persn,,", "line 2, column 5: “in persn” is no ticket type we know. Did you mean “in person”?"),
    (
        "R1,Bo,,,,1.12E+25,",
        "line 2, column 6: Excel has shortened this code to “1.12E+25”, and the rest of it is lost.",
    ),
    ("R1,Bo,,,,,groundin", "line 2, column 7: No session is called “groundin”. Did you mean “grounding”?"),
    ("R1,Bo,,,,,juggling", "line 2, column 7: No session is called “juggling”."),
    ("R1,Bo,,,,,listening;matinee", "“Listening, and being heard” and “Matinee” are at the same time. Keep one"),
    ("R1,B\x07o,,,,,", "line 2, column 2: This cell holds a character that cannot be shown."),
    (f"{'x' * 400},Bo,,,,,", "line 2, column 1: This cell has 400 characters. Up to 300 are kept; shorten it."),
    ("R1,Bo,,,,,\nR1,Cy,,,,,", "line 3, column 1: The reference “R1” stands in line 2 already."),
    ("R1,Bo,,,,T1,\nR2,Cy,,,,T1,", "line 3, column 6: The code “T1” stands in line 2 already."),
    (",Bo,,,,,\n,BO,,,,,", "line 3, column 2: This is the person of line 2 again. Delete one row"),
    ("R1,Bo,,,,,\n,Bo,,,,,\n,Bo,,,,,", "line 4, column 2: This is the person of line 3 again. Delete one row"),
]


@pytest.mark.parametrize(("rows", "sentence"), TROUBLES)
def test_a_trouble_is_told_with_its_place(read: Read, rows: str, sentence: str) -> None:
    bookings = read(f"Reference,Name,Status,Paid,Ticket type,Code,Sessions\n{rows}\n")
    assert [str(problem) for problem in bookings.errors if sentence in str(problem)]
    with pytest.raises(BadBookings):
        bookings.checked()


def test_every_trouble_is_told_at_once(read: Read) -> None:
    with pytest.raises(BadBookings) as caught:
        read("Reference,Name,Status\nR1,,nope\nR1,Bo,\n").checked()
    assert len(caught.value.problems) == 3


def test_a_paid_column_says_something_of_everybody(read: Read) -> None:
    assert "Write “yes”, “no” or “free”" in read("Reference,Name,Paid\nR1,Bo,\nR2,Cy,no\n").errors[0].sentence


def test_a_wholly_empty_paid_column_asks_nothing(read: Read) -> None:
    assert all(booking.paid for booking in read("Reference,Name,Paid\nR1,Bo,\nR2,Cy,\n").checked().rows)


def test_a_private_column_says_who_is_not_to_be_found_by_name(read: Read) -> None:
    marks = ["yes", "Private", "x", "no", "", "maybe"]
    told = read("Name,Private\n" + "\n".join(f"Person {place},{mark}" for place, mark in enumerate(marks)))
    assert [row.details.private for row in told.rows] == [True, True, True, False, False, False]
    assert [problem.line for problem in told.errors] == [7]


def test_the_same_name_and_address_twice_is_for_somebody_to_look_at(read: Read) -> None:
    bookings = read("Reference,Name,E-mail\nR1,Zoë Hill,z@example.org\nR2,zoe hill,Z@example.org\n").checked()
    assert "line 3, column 2: Line 2 has the same name and e-mail" in str(bookings.warnings[0])


def test_an_address_shared_by_a_family_is_no_trouble(read: Read) -> None:
    assert read("Reference,Name,E-mail\nR1,Zoë,z@example.org\nR2,Max,z@example.org\n").problems == ()


def test_a_formula_is_kept_as_plain_text_and_named(read: Read) -> None:
    bookings = read("Reference,Name\nR1,\"=cmd|' /C calc'!A0\"\n").checked()
    assert bookings.rows[0].details.name == "=cmd|' /C calc'!A0"
    assert "looks like a formula. It is kept as plain text." in bookings.warnings[0].sentence


def test_an_address_without_a_sign_is_for_somebody_to_look_at(read: Read) -> None:
    assert "does not look like an e-mail" in read("Reference,Name,E-mail\nR1,Bo,example.org\n").warnings[0].sentence


def test_a_letter_lost_on_the_way_is_for_somebody_to_look_at(read: Read) -> None:
    assert "was lost before this list reached us" in read("Reference,Name\nR1,Ren\ufffde\n").warnings[0].sentence


def test_sessions_are_named_by_id_or_title_even_with_a_comma(read: Read) -> None:
    (booking,) = read('Reference,Name,Sessions\nR1,Bo,"Listening, and being heard; GROUNDING"\n').checked().rows
    assert booking.booked == ("listening", "grounding")


def test_sessions_may_be_parted_by_commas(read: Read) -> None:
    (booking,) = read('Reference,Name,Sessions\nR1,Bo,"listening, grounding, listening"\n').checked().rows
    assert booking.booked == ("listening", "grounding")


def test_our_own_codes_are_kept_in_their_one_spelling(read: Read) -> None:
    spelled = "k1 0123-4567-89ab-cdef-ghjk-mnpq-rs"
    (booking,) = read(f"Reference,Name,Code\nR1,Bo,{spelled}\n").checked().rows
    assert booking.code == "K10123456789ABCDEFGHJKMNPQRS"


def test_a_row_without_a_reference_gets_one_of_its_own_each_time_the_same(read: Read) -> None:
    text = "Name,E-mail\nZoë Hill,z@example.org\nBo,b@example.org\n"
    first, second = read(text), read(text.replace("Zoë", "zoe"))
    assert first.rows[0].reference == second.rows[0].reference != first.rows[1].reference
    assert "2 rows from here on have no reference" in first.warnings[0].sentence


def test_a_header_with_nobody_below_is_told(read: Read) -> None:
    assert "nobody below it" in read("Reference,Name\n").errors[0].sentence


@hypothesis.settings(deadline=None)
@given(st.data())
def test_no_cells_raise_anything_but_a_fault(
    event: Event, tmp_path_factory: pytest.TempPathFactory, data: DataObject
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    cell = st.one_of(st.text(max_size=20), st.sampled_from(["Name", "Code", "1E5", "grounding", "=1", "yes"]))
    rows = data.draw(st.lists(st.lists(cell, max_size=6), max_size=6))
    path.write_text("\n".join(["Reference,Name,Status,Code,Sessions", *map(",".join, rows)]), "utf-8", "surrogatepass")
    with suppress(Fault):
        read_bookings(path, event).checked()


@pytest.mark.parametrize(
    ("rules", "codes", "sentence"),
    [
        (AS_THEY_STAND, "Ab-1 / Ab-1", "line 3, column 2: The code “Ab-1” stands in line 2 already."),
        (
            CodeRules(any_case=True),
            "Ab-1 / AB-1",
            "line 3, column 2: By the rules of [codes], “AB-1” is the same code as",
        ),
        (CodeRules(ignore_spaces=True), "Ab 1 / Ab1", "“Ab1” is the same code as “Ab 1” in line 2."),
        (CodeRules(up_to=":"), "7:abc / 7:def", "“7:def” is the same code as “7:abc” in line 2."),
        (
            CodeRules(urls=("https://go.example.org/{code}",)),
            "https://go.example.org/7 / 7",
            "in line 2. Change a code",
        ),
        (CodeRules(up_to=":"), ":abc / 7", "line 2, column 2: By the rules of [codes], nothing of “:abc” is left."),
    ],
    ids=["the same", "case", "spaces", "up to a mark", "in an address", "nothing left"],
)
def test_two_people_whose_codes_are_one_by_the_rules_are_told(
    tmp_path: Path, event: Event, rules: CodeRules, codes: str, sentence: str
) -> None:
    one, other = codes.split(" / ")
    list_ = tmp_path / "bookings.csv"
    list_.write_text(f"Name,Code,Reference\nAda,{one},R1\nBea,{other},R2\n", encoding="utf-8")
    problems = read_bookings(list_, replace(event, codes=rules)).errors
    assert sentence in "\n".join(map(str, problems))


def test_codes_that_differ_are_no_trouble_whatever_the_rules(tmp_path: Path, event: Event) -> None:
    list_ = tmp_path / "bookings.csv"
    list_.write_text("Name,Code,Reference\nAda,Ab-1,R1\nBea,AB-1,R2\nCy,,R3\nDee,,R4\n", encoding="utf-8")
    assert read_bookings(list_, event).problems == ()
