"""Somebody's own sessions as their day, and one of them as a calendar entry (RFC 5545)."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import zxingcpp
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.codes.draw import QUIET_ZONE, Level, code_modules, draw_code
from kiosk.domain.calendar import LONGEST, calendar_entry
from kiosk.domain.my_day import at_the_same_time, given_up_for, my_sessions, sheet
from kiosk.domain.visit import Place, SessionView
from tests.flow.visits import NOW, session

MINE = session("a", Place.MINE)
minutes = st.integers(0, 600)
days = st.lists(st.tuples(minutes, st.integers(1, 180), st.sampled_from(Place)), max_size=8)


def view(id: str, starts: int, minutes: int, place: Place = Place.MINE) -> SessionView:
    """Return a session that starts so many minutes from now."""
    begin = NOW + timedelta(minutes=starts)
    return replace(session(id, place), title=f"Title {id}", starts=begin, ends=begin + timedelta(minutes=minutes))


def views(day: list[tuple[int, int, Place]]) -> list[SessionView]:
    """Return a day of sessions."""
    return [view(str(number), *one) for number, one in enumerate(day)]


def read(entry: str) -> dict[str, str]:
    """Return the properties of the one VEVENT in an entry, read by the rules of RFC 5545: unfolded, then unescaped."""
    assert entry.endswith("\r\n")
    assert all(len(line.encode()) <= 75 for line in entry.split("\r\n"))
    lines = re.sub(r"\r\n[ \t]", "", entry).removesuffix("\r\n").split("\r\n")
    assert [line for line in lines if line.startswith(("BEGIN", "END"))] == [
        *("BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR")
    ]
    assert {"VERSION:2.0", "PRODID:kiosk"} <= set(lines)
    pairs = (re.fullmatch(r"([A-Z-]+):(.*)", line, re.DOTALL) for line in lines)
    told = {pair[1]: pair[2] for pair in pairs if pair}
    return {
        name: re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], text, flags=re.DOTALL)
        for name, text in told.items()
    }


def moment(text: str) -> datetime:
    """Return a UTC date-time as RFC 5545 writes it (3.3.5, form 2)."""
    return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def test_a_place_in_a_session_costs_those_at_that_time_whatever_their_slot_and_no_others() -> None:
    wanted = view("w", 30, 60, Place.FREE)
    own = [
        replace(view("late", 89, 60), slot="later"),
        replace(view("after", 90, 60), slot="later"),
        view("slot", 300, 5),
    ]
    others = [view("full", 30, 60, Place.FULL), replace(wanted, place=Place.MINE)]
    assert [one.id for one in given_up_for(wanted, [*own, *others])] == ["late", "slot"]


@given(days)
def test_a_day_is_what_is_mine_in_time_order(day: list[tuple[int, int, Place]]) -> None:
    mine = my_sessions(views(day))
    assert {one.id for one in mine} == {one.id for one in views(day) if one.place is Place.MINE}
    assert [one.starts for one in mine] == sorted(one.starts for one in mine)


@given(days)
def test_two_sessions_overlap_for_both_of_them_or_for_neither(day: list[tuple[int, int, Place]]) -> None:
    mine = my_sessions(views(day))
    together = at_the_same_time(mine)
    for one in mine:
        for other in mine:
            both = one is not other and max(one.starts, other.starts) < min(one.ends, other.ends)
            assert (other.title in together[one.id]) == (one.title in together[other.id]) == both


def test_one_that_begins_as_another_ends_is_not_at_the_same_time() -> None:
    assert not any(at_the_same_time([view("a", 0, 45), view("b", 45, 30)]).values())


def test_the_small_print_says_what_is_at_the_same_time_and_nothing_of_anybody() -> None:
    told = sheet([view("b", 10, 45), view("a", 0, 45), view("c", 100, 10), view("d", 0, 9, Place.FREE)])
    assert [(one.title, one.together) for one in told] == [("Title a", True), ("Title b", True), ("Title c", False)]


def test_an_entry_says_what_the_programme_says() -> None:
    told = read(calendar_entry(MINE, NOW))
    assert (told["SUMMARY"], told["LOCATION"]) == (MINE.title, MINE.room)
    assert (moment(told["DTSTART"]), moment(told["DTEND"]), moment(told["DTSTAMP"])) == (MINE.starts, MINE.ends, NOW)
    assert told["UID"].startswith(MINE.id)


@given(st.text(max_size=200), st.text(max_size=200))
@example("Loss; love, and \\ what\nfollows: a, b", "Room; 1, 2")
@example("صدمے کے بعد بچوں کو سننا " * 8, "ایئر روم")
def test_any_title_makes_an_entry_that_is_short_and_reads_back(title: str, room: str) -> None:
    entry = calendar_entry(replace(MINE, title=title, room=room), NOW)
    told = read(entry)
    assert len(entry.encode()) <= LONGEST
    shown = told["SUMMARY"].removesuffix("…")
    clean = "".join(c for c in title.strip() if c.isprintable() or c in "\n\u200c\u200d")
    assert clean.startswith(shown)
    assert set(told) == {
        *("BEGIN", "END", "VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION")
    }


@pytest.mark.parametrize("title", ["Grounding: small things that help", "صدمے کے بعد بچوں کو سننا " * 8, "ਸੁਣੋ " * 40])
def test_an_entry_is_read_off_a_code_of_a_comfortable_size(title: str) -> None:
    entry = calendar_entry(replace(MINE, title=title), NOW)
    [code] = zxingcpp.read_barcodes(draw_code(entry, 4, level=Level.M))
    assert code.text == entry
    assert len(code_modules(entry, level=Level.M)) + 2 * QUIET_ZONE <= 77
