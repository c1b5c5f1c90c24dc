"""From an organiser's two files to a pack that laptops join: all of it, or nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.event import Event, StationPlan
from kiosk.domain.fault import Fault
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Details, Status
from kiosk.domain.ticket_code import parse
from kiosk.exchange.faults import AlreadyThere, OtherEvent, WrongPassphrase
from kiosk.exchange.organisers import Keys, make_keys, save_keys
from kiosk.exchange.pack import read_pack
from kiosk.intake.bookings import BadBookings, Booking, read_bookings
from kiosk.intake.settings import BadSettings, read_settings
from kiosk.organise.prepare import Prepared, make_pack, prepare
from kiosk.resources import resource

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
KEYS_WORDS, PACK_WORDS = "heather and moor", "calder aire wharfe"
Made = Callable[[str], Pack]


@pytest.fixture(scope="module")
def event() -> Event:
    return read_settings(resource("example/event.toml"), salt=bytes(16))


@pytest.fixture(scope="module")
def keys(event: Event) -> Keys:
    return make_keys(event.id)


@pytest.fixture
def made(tmp_path: Path, event: Event, keys: Keys) -> Made:
    def from_rows(rows: str) -> Pack:
        path = tmp_path / "bookings.csv"
        path.write_text("Reference,Name,Status,Code,Sessions\n" + rows, encoding="utf-8")
        return make_pack(event, read_bookings(path, event).checked().rows, keys, NOW)

    return from_rows


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for the example event."""
    return tmp_path_factory.mktemp("prepared")


@pytest.fixture(scope="module", autouse=True)
def first(day: Path) -> Prepared:
    """Return what preparing the example event in `day` made."""
    return prepared(day)


def prepared(
    folder: Path,
    bookings: Path | None = None,
    words: str = KEYS_WORDS,
    keys: str = "organisers.keys",
    pack_words: str = PACK_WORDS,
) -> Prepared:
    return prepare(
        resource("example/event.toml"),
        bookings or resource("example/bookings.csv"),
        folder / "day.pack",
        keys_path=folder / keys,
        keys_passphrase=words,
        pack_passphrase=pack_words,
        now=NOW,
    )


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_pack_of_the_example_opens_with_its_passphrase(day: Path) -> None:
    pack = read_pack(day / "day.pack", PACK_WORDS, organisers_key=None)
    assert len(pack.roster) == 64
    assert pack.home == "foyer-1"
    assert pack.issued == 1795176000000


def test_preparing_again_keeps_ids_codes_and_keys(first: Prepared, day: Path) -> None:
    again = prepared(day)
    assert again.pack.roster == first.pack.roster
    assert again.fingerprint == first.fingerprint
    assert (first.new_keys, again.new_keys) == (True, False)


def test_the_summary_counts_what_was_made(first: Prepared) -> None:
    lines = first.summary.splitlines()
    assert lines[0].endswith(": 64 people, 8 sessions, 3 stations.")
    assert lines[1] == "58 people had no code and have one now."


def test_the_summary_names_what_somebody_should_look_at(day: Path, tmp_path: Path) -> None:
    (tmp_path / "later.csv").write_text("Reference,Name,E-mail,Telephone\nR1,Bo,b.example.org,1\n")
    lines = prepared(day, tmp_path / "later.csv").summary.splitlines()
    assert lines[-2:] == [
        "Nothing was taken from: Telephone.",
        "later.csv, line 2, column 3: “b.example.org” does not look like an e-mail address.",
    ]


def test_a_later_pack_gives_no_laptop_a_larger_share(first: Prepared, day: Path) -> None:
    def shares(pack: Pack) -> dict[tuple[str, str], int]:
        return {(grant.station, grant.session): grant.seats for grant in pack.grants}

    later = day / "later.csv"
    later.write_text("Reference,Name,Sessions\nKE26-1001,Amira Haddad,\n", encoding="utf-8")
    before, after = shares(first.pack), shares(prepared(day, later).pack)
    assert after == before


def test_an_earlier_pack_with_another_passphrase_is_told_in_words(day: Path) -> None:
    before = (day / "day.pack").read_bytes()
    with pytest.raises(WrongPassphrase, match="Use the same one"):
        prepared(day, pack_words="quite another one")
    assert (day / "day.pack").read_bytes() == before


def test_a_list_with_trouble_leaves_everything_as_it_was(day: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("Reference,Name\nR1,\n")
    before = contents(day)
    with pytest.raises(BadBookings, match="has no name"):
        prepared(day, tmp_path / "bad.csv")
    assert contents(day) == before


def test_the_wrong_passphrase_leaves_everything_as_it_was(day: Path) -> None:
    before = contents(day)
    with pytest.raises(WrongPassphrase):
        prepared(day, words="guess")
    assert contents(day) == before


def test_keys_of_another_event_are_refused(tmp_path: Path) -> None:
    save_keys(tmp_path / "organisers.keys", make_keys("last-year"), KEYS_WORDS)
    with pytest.raises(OtherEvent, match="has the keys of “last-year”"):
        prepared(tmp_path)


def test_a_pack_that_cannot_be_written_leaves_no_keys_behind(tmp_path: Path) -> None:
    (tmp_path / "day.pack").mkdir()
    with pytest.raises(Fault):
        prepared(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["day.pack"]


def test_a_file_that_is_no_pack_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "day.pack").write_text("Reference,Name\nR1,Bo\n")
    with pytest.raises(AlreadyThere, match="is no pack"):
        prepared(tmp_path)
    assert contents(tmp_path) == {"day.pack": b"Reference,Name\nR1,Bo\n"}


def test_the_keys_are_never_replaced_by_a_pack(tmp_path: Path) -> None:
    with pytest.raises(AlreadyThere, match="a name of its own"):
        prepared(tmp_path, keys="day.pack")


def test_bad_settings_are_told_before_anything_is_written(tmp_path: Path) -> None:
    (tmp_path / "event.toml").write_text("[event]\n")
    with pytest.raises(BadSettings):
        prepare(
            tmp_path / "event.toml",
            resource("example/bookings.csv"),
            tmp_path / "day.pack",
            keys_path=tmp_path / "organisers.keys",
            keys_passphrase=KEYS_WORDS,
            pack_passphrase=PACK_WORDS,
            now=NOW,
        )
    assert [path.name for path in tmp_path.iterdir()] == ["event.toml"]


def test_everybody_without_a_code_gets_one_and_others_keep_theirs(made: Made) -> None:
    first, second = made("R1,Bo,,,\nR2,Cy,,TKT-1,\n").roster
    assert parse(first.code) == first.code
    assert second.code == "TKT-1"


def test_a_person_keeps_id_and_code_in_a_later_list(made: Made) -> None:
    (before,) = made("R1,Bo,,,\n").roster
    _, after = made("R0,Cy,,,\nR1,Robert,cancelled,,\n").roster
    assert (after.id, after.code) == (before.id, before.code)
    assert after.status is Status.CANCELLED


def test_a_cancelled_booking_leaves_its_seat_to_others(made: Made) -> None:
    pack = made("R1,Bo,,,grounding\nR2,Cy,cancelled,,grounding\n")
    assert sum(grant.seats for grant in pack.grants if grant.session == "grounding") == 7


def test_a_session_booked_beyond_its_places_is_named(day: Path, tmp_path: Path) -> None:
    rows = "".join(f"R{number},Person {number},grounding\n" for number in range(10))
    (tmp_path / "many.csv").write_text("Reference,Name,Sessions\n" + rows)
    with pytest.raises(BadBookings) as caught:
        prepared(day, tmp_path / "many.csv")
    assert str(caught.value) == (
        "many.csv, line 10, column 1: “Grounding: small things that help on a h…” has 8 places, "
        "and 10 people are booked. Take 2 off from here on, or give it more places."
    )


# Groups, substitutes, codes that replace others.


@pytest.fixture
def listed(tmp_path: Path, event: Event, keys: Keys) -> Made:
    """Return what makes a pack of a list with its own header."""

    def from_list(text: str) -> Pack:
        path = tmp_path / "list.csv"
        path.write_text(text, encoding="utf-8")
        return make_pack(event, read_bookings(path, event).checked().rows, keys, NOW)

    return from_list


TOGETHER = "Reference,Name,Code,Group\nA1,Asha Verma,TEAM,Team\nA2,Zoë Ó Briain,TEAM,Team\nA3,Sam Okonkwo,OWN,\n"


def test_rows_of_one_group_may_share_a_code_which_is_the_groups(listed: Made) -> None:
    pack = listed(TOGETHER)
    [group] = pack.groups
    assert (group.label, group.code) == ("Team", "TEAM")
    assert [person.group for person in pack.roster] == [group.id, group.id, ""]
    assert len({person.code for person in pack.roster} | {"TEAM"}) == 4


def test_a_group_without_a_code_gets_one_and_keeps_it(listed: Made) -> None:
    rows = "Reference,Name,Group\nA1,Asha Verma,Team\nA2,Zoë Ó Briain,Team\n"
    [group], [again] = listed(rows).groups, listed(rows).groups
    assert group == again
    assert parse(group.code) == group.code


def test_one_code_for_two_people_of_no_group_is_refused(listed: Made) -> None:
    with pytest.raises(BadBookings, match="The code “TEAM” stands in line 2 already"):
        listed(TOGETHER.replace("TEAM,Team", "TEAM,"))


INSTEAD = "Reference,Name,In place of,Sessions booked\nA1,Asha Verma,,{}\nA2,Robin Fearn,A1,{}\n"


def test_a_substitute_leaves_both_peoples_details_and_only_one_place(listed: Made) -> None:
    first, second = listed(INSTEAD.format("safe-front-doors", "safe-front-doors")).roster
    assert (first.status, first.successor, first.booked) == (Status.TRANSFERRED, second.id, ())
    assert (first.details.name, second.details.name) == ("Asha Verma", "Robin Fearn")
    assert (second.status, second.booked, first.code != second.code) == (
        Status.CONFIRMED,
        ("safe-front-doors",),
        True,
    )


@pytest.mark.parametrize(
    ("rows", "seats"),
    [
        ("A1,Asha,,{one},\nA2,Robin,A1,,\n", ["", "{one}"]),
        ("A1,Asha,,{one},\nA2,Robin,A1,{two},\n", ["", "{two}"]),
        ("A1,Asha,,{one},\nA2,Robin,A1,,\nA3,Kim,A2,,\n", ["", "", "{one}"]),
        ("A1,Asha,,{one},cancelled\nA2,Robin,A1,,\n", ["", ""]),
        ("A1,Asha,,,\nA2,Robin,A1,,\n", ["", ""]),
    ],
)
def test_a_substitute_has_the_first_one_s_seats_unless_the_row_names_others(
    listed: Made, event: Event, rows: str, seats: list[str]
) -> None:
    one, two = (session.id for session in event.sessions[:2])
    roster = listed("Reference,Name,In place of,Sessions booked,Status\n" + rows.format(one=one, two=two)).roster
    assert [" ".join(person.booked) for person in roster] == [named.format(one=one, two=two) for named in seats]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ("A1,Asha,A9\n", "line 2, column 3: No booking has the reference “A9”."),
        ("A1,Asha,\nA2,Zoë,A1\nA3,Sam,A1\n", "line 4, column 3: The person in line 3 comes in place of “A1” already."),
        ("A1,Asha,A2\nA2,Zoë,A1\n", "line 2, column 3: By this, “A2” and this person would come in place of each"),
        ("A1,Asha,A2\nA2,Zoë,A1\nA3,Sam,A2\n", "would come in place of each"),
        ("A1,Asha,A1\n", "line 2, column 3: By this, “A1” and this person"),
    ],
)
def test_a_slip_about_a_substitute_is_told_with_its_place(listed: Made, rows: str, sentence: str) -> None:
    with pytest.raises(BadBookings) as caught:
        listed(f"Reference,Name,In place of\n{rows}")
    assert sentence in str(caught.value)


def test_a_reissued_code_leaves_the_ones_before_it_known_as_replaced(listed: Made) -> None:
    rows = "Reference,Name,Code reissued\nA1,Asha Verma,{}\n"
    [none], [twice] = listed(rows.format("")).roster, listed(rows.format(2)).roster
    assert none.replaced_codes == ()
    assert twice.replaced_codes[0] == none.code
    assert len({*twice.replaced_codes, twice.code}) == 3
    with pytest.raises(BadBookings, match="“often” does not say how often"):
        listed(rows.format("often"))


def test_a_code_that_a_later_list_changed_is_known_as_replaced(event: Event, keys: Keys) -> None:
    def row(code: str, reference: str = "A1") -> Booking:
        return Booking(2, reference, Details("Asha Verma"), "in person", Status.CONFIRMED, True, code)

    first = make_pack(event, (row("OLD"),), keys, NOW)
    second = make_pack(event, (row("NEW"),), keys, NOW, first)
    third = make_pack(event, (row("NEWER"), row("OLD", "A2")), keys, NOW, second)
    assert second.roster[0].replaced_codes == ("OLD",)
    assert third.roster[0].replaced_codes == ("NEW",)


def test_a_laptop_at_a_rooms_door_holds_no_seats_that_nobody_could_take_there(event: Event, keys: Keys) -> None:
    at_a_room = replace(event, stations=(*event.stations, StationPlan("hall-door", room="hall")))
    pack = make_pack(at_a_room, (), keys, NOW)
    assert {grant.station for grant in pack.grants} == {station.name for station in event.stations}
    rooms_only = replace(event, stations=(StationPlan("hall-door", room="hall"),))
    assert {grant.station for grant in make_pack(rooms_only, (), keys, NOW).grants} == {"hall-door"}
