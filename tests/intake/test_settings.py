"""The event's settings, and all that an organiser may slip on."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.check_in import ReEntry, Refusal
from kiosk.domain.code_rules import AS_THEY_STAND, CodeFormat, CodeRules
from kiosk.domain.event import Event, Role
from kiosk.domain.fault import Fault
from kiosk.domain.pin import is_pin
from kiosk.domain.rules import Unseated
from kiosk.intake.problems import UnreadableFile
from kiosk.intake.settings import parse_settings, read_settings
from kiosk.resources import resource

Told = Callable[[str], list[str]]
SALT = bytes(16)


def test_the_example_event_reads_without_a_problem() -> None:
    event = read_settings(resource("example/event.toml"), salt=SALT)
    assert len(event.sessions) == 8
    assert [station.name for station in event.stations] == ["foyer-1", "foyer-2", "side-door"]
    assert event.overrides[Refusal.NOT_PAID] is Role.HELPER
    assert Refusal.BLOCKED not in event.overrides


def test_local_times_become_instants(event: Event) -> None:
    assert event.doors[0].opens == datetime(2026, 11, 26, 8, 30, tzinfo=UTC)


def test_a_pin_is_kept_as_a_seal_only(event: Event) -> None:
    assert "482913" not in event.staff[0].pin
    assert is_pin("482913", event.staff[0].pin)


def test_an_event_may_have_rules_for_codes_and_has_none_by_itself(settings: str) -> None:
    rules = """[codes]
        url = "https://tickets.example.org/{code}"
        any_case = true
        up_to = "/"
        formats = ["code 128", "aztec", "aztec"]
    """
    event = parse_settings("event.toml", f"{settings}\n{rules}".encode(), salt=SALT)
    formats = (CodeFormat.CODE_128, CodeFormat.AZTEC)
    urls = ("https://tickets.example.org/{code}",)
    assert event.codes == CodeRules(urls, any_case=True, up_to="/", formats=formats)
    assert parse_settings("event.toml", settings.encode(), salt=SALT).codes == AS_THEY_STAND


SLIPS = [
    ("capacity = 2", "capacity = -1", "line 38, column 12: “capacity” should be at least 1, not -1."),
    ("capacity = 2", 'capacity = "many"', "line 38, column 12: “capacity” should be a whole number"),
    ("capacity = 2", "capcity = 2", "line 38, column 1: No setting is called “capcity” here. Did you mean “capacity”?"),
    ("capacity = 2", "", "line 31, column 1: “capacity” is missing here."),
    ('room = "hall"', 'room = "hal"', "line 35, column 8: No room is called “hal”. Did you mean “hall”?"),
    ('room = "hall"', "room = 5", "line 35, column 8: “room” should be text in quotation marks, not 5."),
    ("T11:00:00", "T09:00:00", "line 37, column 8: “ends” should come after “starts”, which is 2026-11-26 10:00."),
    (
        "Europe/London",
        "Europe/Londn",
        "line 4, column 13: “Europe/Londn” is no time zone. Did you mean “Europe/London”?",
    ),
    ('door = "foyer"', 'door = "foyr"', "line 15, column 8: No door is called “foyr”. Did you mean “foyer”?"),
    ('"482913"', '"4829l3"', "line 21, column 7: A PIN has 4 to 8 digits, in quotation marks."),
    ('"482913"', "482913", "line 21, column 7: “pin” should be text in quotation marks."),
    ('"lead"', '"leed"', "line 20, column 8: “leed” is no role of staff. Did you mean “lead”?"),
    ('id = "grounding"', 'id = "Listening"', "line 50, column 6: The id “Listening” is taken by another"),
    ("T08:30:00", "T08:30", "line 10, column 19: A time needs its seconds, such as 2026-11-26T09:30:00."),
    ("2026-11-26T08:30:00", '"8:30"', "line 10, column 9: “opens” should be a date and a time such as"),
    ("2026-11-26T08:30:00", "0001-01-01T08:30:00", "line 10, column 9: The year 1 is not one for an event."),
    ("[event]", "[event", "line 1, column 7: This is not written as TOML wants it."),
    ('name = "Main Hall"', 'name = "Main Hall', "line 25, column 18: This is not written as TOML wants it."),
    ("[[rooms]]", "[[room]]", "line 23, column 1: No setting is called “room” here. Did you mean “rooms”?"),
    ('id = "foyer"', 'id = "the foyer"', "line 8, column 6: “id” should be made of letters"),
    ('name = "Foyer"', 'name = ""', "line 9, column 8: “name” should not be empty."),
    ("T17:00:00", 'T17:00:00\nticket_types = ["speakr"]', "line 12, column 17: No ticket type is called “speakr”."),
    ("[[doors]]", "[codes]\nany_case = 1\n[[doors]]", "line 8, column 12: “any_case” should be true or false"),
    (
        "[[doors]]",
        "[codes]\ncase = true\n[[doors]]",
        "line 8, column 1: No setting is called “case” here. Did you",
    ),
    (
        "[[doors]]",
        '[codes]\nformats = ["aztec", "pdf"]\n[[doors]]',
        "line 8, column 21: “pdf” is no format of codes besides QR. Did you mean “pdf417”?",
    ),
    (
        "[[doors]]",
        '[codes]\nurl = "https://example.org/"\n[[doors]]',
        "line 8, column 7: An address has {code} in it once, where the code stands: https://tickets.example.org/{code}.",
    ),
    (
        "[[doors]]",
        '[codes]\nurl = ["https://example.org/{code}", "example.org/{code}"]\n[[doors]]',
        "line 8, column 38: “example.org/{code}” should begin with https:// and the name of a host",
    ),
    ("[[doors]]", '[codes]\nurl = "https://{code}/"\n[[doors]]', "line 8, column 7: “https://{code}/” should begin"),
    (
        "T17:00:00",
        'T17:00:00\nticket_types = ["speaker"]',
        "line 5, column 17: No door lets in the ticket type “in person”.",
    ),
    ('["in person", "speaker"]', "[]", "line 5, column 16: “ticket_types” should name at least one."),
]


DOOR_SLIPS = [
    ('[rules]\nre_entry = "twice"\n', "line 58, column 12: “twice” is no way to say how often people may come back."),
    ('[rules]\nnot_paid = "admit"\n', "line 58, column 12: “admit” is no way to go about it."),
    ('[rules]\nwithout_seat = "let in"\n', "line 58, column 1: No setting is called “without_seat” here. Did you mean"),
    ("[rules]\nminutes_before = 300\n", "line 58, column 18: “minutes_before” should be at most 240, not 300."),
    (
        '[overrides]\n"unknown" = "lead"\n',
        "line 58, column 1: Nobody can be let in over “unknown”. Look for them by name",
    ),
    (
        '[overrides]\nblocked = "lead"\n[stands]\nblocked = "Ask Maryam."\n',
        "line 60, column 1: “blocked” may be overridden, by what stands above. Keep one of the two.",
    ),
    (
        '[rules]\nnot_paid = "admit and tell the desk"\n[stands]\n"not paid" = "Ask Maryam."\n',
        "line 60, column 1: “not paid” is admitted by “not_paid”. Keep one of the two.",
    ),
    ('[stands]\nblocked = ""\n', "line 58, column 11: “blocked” should not be empty."),
    ('[reasons]\n"paid now" = "Paid"\n', "line 58, column 14: “paid now” should be made of letters A to Z"),
    ('[[stations]]\nname = "spare"\n', "line 57, column 1: A laptop stands at a door or at a room's door."),
    (
        '[[stations]]\nname = "spare"\nroom = "hal"\n',
        "line 59, column 8: No room is called “hal”. Did you mean “hall”?",
    ),
    (
        '[[rooms]]\nid = "attic"\nname = "Attic"\n[[stations]]\nname = "spare"\nroom = "attic"\n',
        "line 62, column 8: No session is planned in “attic”: nobody to count.",
    ),
]


@pytest.mark.parametrize(("added", "sentence"), DOOR_SLIPS)
def test_a_slip_in_the_rules_of_doors_is_told_with_its_place(
    told: Told, settings: str, added: str, sentence: str
) -> None:
    assert any(sentence in line for line in told(settings + added))


def test_a_session_names_ticket_types_that_there_are(told: Told, settings: str) -> None:
    slip = settings.replace("capacity = 2", 'capacity = 2\nticket_types = ["speakr"]', 1)
    assert any("line 39, column 17: No ticket type is called “speakr”." in line for line in told(slip))


def test_the_rules_of_doors_are_read(settings: str) -> None:
    rules = '[rules]\nre_entry = "once"\nnot_paid = "admit and tell the desk"\nwithout_a_seat = "send to the desk"\n'
    reasons = '[reasons]\npaid-now = "Paid at the desk"\n[stands]\nblocked = "Ask Maryam."\n'
    told = parse_settings("event.toml", (settings + rules + reasons).encode(), salt=SALT).rules
    assert (told.re_entry, told.without_a_seat) == (ReEntry.ONCE, Unseated.TO_THE_DESK)
    assert told.admits == {Refusal.NOT_PAID}
    assert (told.reasons, told.stands) == ({"paid-now": "Paid at the desk"}, {Refusal.BLOCKED: "Ask Maryam."})


def test_a_door_may_say_how_often_people_come_back_by_it(settings: str) -> None:
    text = settings.replace("T17:00:00", 'T17:00:00\nre_entry = "never"', 1)
    event = parse_settings("event.toml", text.encode(), salt=SALT)
    assert event.entrance(event.doors[0]).re_entry is ReEntry.NEVER


@pytest.mark.parametrize(("right", "slip", "sentence"), SLIPS)
def test_a_slip_is_told_with_its_place(told: Told, settings: str, right: str, slip: str, sentence: str) -> None:
    assert any(sentence in line for line in told(settings.replace(right, slip, 1)))


def test_every_slip_is_told_at_once(told: Told, settings: str) -> None:
    slips = settings.replace("capacity = 2", "capacity = 0").replace("Europe/London", "Leeds").replace('"foyer-1"', "1")
    assert len(told(slips)) == 5


def test_sessions_that_share_a_room_and_a_time_are_named(told: Told, settings: str) -> None:
    moved = settings.replace("T14:00:00", "T10:30:00").replace("T15:00:00", "T11:30:00")
    assert told(moved) == [
        "event.toml, line 53, column 8: “Listening, and being heard” and “Grounding” are in one room at the same time. "
        "Move one of them."
    ]


def test_a_time_the_clocks_show_twice_comes_with_both_readings(told: Told, settings: str) -> None:
    (sentence,) = told(settings.replace("2026-11-26T08:30:00", "2026-10-25T01:30:00"))
    assert "2026-10-25T01:30:00+01:00 for the first time or 2026-10-25T01:30:00+00:00 for the second" in sentence


def test_a_time_the_clocks_never_show_comes_with_both_readings(told: Told, settings: str) -> None:
    (sentence,) = told(settings.replace("2026-11-26T08:30:00", "2026-03-29T01:30:00"))
    assert sentence.endswith("never show 01:30. Write 2026-03-29T00:30:00 or 2026-03-29T02:30:00.")


def test_an_offset_settles_which_of_two_times_is_meant(settings: str) -> None:
    night = settings.replace("2026-11-26T08:30:00", "2026-10-25T01:30:00+00:00")
    assert parse_settings("event.toml", night.encode(), salt=SALT).doors[0].opens.timestamp() == 1792891800


def test_a_door_may_open_before_and_close_after_the_clocks_go_back(settings: str) -> None:
    night = settings.replace("2026-11-26T08:30:00", "2026-10-25T01:30:00+01:00")
    night = night.replace("2026-11-26T17:00:00", "2026-10-25T01:10:00+00:00")
    assert parse_settings("event.toml", night.encode(), salt=SALT).doors[0].closes.fold == 1


def test_two_of_the_staff_have_no_pin_in_common(told: Told, settings: str) -> None:
    twin = '[[staff]]\nid = "tom"\nname = "Tom"\nrole = "helper"\npin = "482913"\n'
    assert told(settings + twin) == [
        "event.toml, line 61, column 7: Two of the staff have this PIN. Give each their own."
    ]


def test_an_unknown_refusal_cannot_be_overridden(told: Told, settings: str) -> None:
    (sentence,) = told(settings + '[overrides]\n"not payed" = "lead"\n')
    assert "line 58, column 15: “not payed” is no reason to turn to staff. Did you mean “not paid”?" in sentence


def test_an_empty_file_lacks_its_tables(told: Told) -> None:
    assert [line.split("“")[1].split("”")[0] for line in told("")] == ["event", "doors", "stations", "staff"]


def test_a_mark_and_windows_line_ends_are_no_matter(settings: str) -> None:
    content = b"\xef\xbb\xbf" + settings.replace("\n", "\r\n").encode()
    assert parse_settings("event.toml", content, salt=SALT).id == "day-3"


def test_what_is_not_utf_8_is_told_with_its_place() -> None:
    with pytest.raises(UnreadableFile, match=r"event.toml, line 2, column 3: This is not UTF-8 text."):
        parse_settings("event.toml", b"# hm\n# \xe9\n", salt=SALT)


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="is a folder"):
        read_settings(tmp_path, salt=SALT)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="There is no file"):
        read_settings(tmp_path / "event.toml", salt=SALT)


@hypothesis.settings(deadline=None)
@given(st.one_of(st.binary(), st.text().map(str.encode)))
def test_no_bytes_raise_anything_but_a_fault(content: bytes) -> None:
    with pytest.raises(Fault):
        parse_settings("event.toml", content, salt=SALT)


_VALUES = st.recursive(
    st.sampled_from(
        ["1", '"x"', "2026-11-26T08:30:00", "2026-11-26", "true", "[]", "{}", '"foyer"', "9999-12-31T23:59:59"]
    ),
    lambda inner: st.one_of(inner.map("[{}]".format), inner.map("{{id = {}}}".format)),
    max_leaves=3,
)


@hypothesis.settings(deadline=None)
@given(st.data())
def test_no_value_in_any_place_raises_anything_but_a_fault(settings: str, data: st.DataObject) -> None:
    lines = settings.splitlines()
    index = data.draw(st.sampled_from([number for number, line in enumerate(lines) if "=" in line]))
    lines[index] = f"{lines[index].split('=')[0]}= {data.draw(_VALUES)}"
    with suppress(Fault):
        parse_settings("event.toml", "\n".join(lines).encode(), salt=SALT)


def test_a_file_that_cannot_be_opened_for_another_reason_is_told(tmp_path: Path) -> None:
    (tmp_path / "loop.toml").symlink_to(tmp_path / "loop.toml")
    with pytest.raises(UnreadableFile, match="cannot be read: Too many levels of symbolic links"):
        read_settings(tmp_path / "loop.toml", salt=SALT)


def test_a_great_many_slips_are_listed_in_part_and_counted(settings: str) -> None:
    with pytest.raises(Fault) as caught:
        parse_settings(
            "event.toml", (settings + "[overrides]\n" + "\n".join(f"k{n} = 1" for n in range(20))).encode(), salt=SALT
        )
    assert str(caught.value).startswith("There are 40 things to put right.")
    assert str(caught.value).endswith("And 10 more.")
