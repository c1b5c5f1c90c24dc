"""What a laptop answers to its screens."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from kiosk.app import Station
from kiosk.desk.joining import Laptop
from kiosk.domain.badge import BadgeChoices
from kiosk.domain.fault import Fault
from kiosk.domain.pack import Pack
from kiosk.domain.recognising import Claim
from kiosk.flow.errands import (
    CheckIn,
    Errand,
    Find,
    LeaveToday,
    Preview,
    StartFinding,
    UndoLeaveToday,
    UndoLeaving,
    Wait,
)
from kiosk.flow.findings import FoundByName, NotFound
from kiosk.flow.inputs import (
    DayLeft,
    Done,
    FoundHere,
    Input,
    LeavingUndone,
    NotDone,
    NotDrawable,
    PreviewReady,
    StaysHere,
    ToStaff,
    WelcomedIn,
)
from kiosk.store.store import Store
from tests import samples

ASHA = samples.person(1, "x").id


@pytest.fixture
def station(store: Store, pack: Pack) -> Iterator[Station]:
    """Return the small event's laptop at half past nine, without a printer."""
    station = Station(Laptop(store, pack), clock=lambda: samples.at(9, 30))
    yield station
    station.thread.shutdown()


def answers(station: Station, *errands: Errand) -> list[Input]:
    return [station.submit(partial(station.run, errand)).result() for errand in errands]


def test_what_is_said_of_a_code_names_the_code(station: Station) -> None:
    known, strange = CheckIn(samples.code(1)), CheckIn("K1NOBODY")
    came, again, unknown = answers(station, known, known, strange)
    assert isinstance(came, WelcomedIn)
    assert isinstance(again, FoundHere)
    assert (came.code, again.code, came.visitor.person) == (known.code, known.code, ASHA)
    assert unknown == ToStaff(strange.code)


def test_whoever_has_no_code_is_answered_by_name(station: Station) -> None:
    asha, nobody = Claim("Asha Verma", "KE-001"), Claim("Nobody Here", "KE-001")
    begun, found, missed, waited = answers(station, StartFinding(), Find(asha), Find(nobody), Wait(asha))
    assert isinstance(found, FoundByName)
    assert (found.visitor.person, found.visitor.greeting) == (ASHA, "Asha")
    assert (begun, missed, waited) == (Done(), NotFound(nobody), Done())


def test_leaving_and_staying_name_the_person(station: Station) -> None:
    said = answers(station, CheckIn(samples.code(1)), LeaveToday(ASHA), UndoLeaveToday(ASHA))
    left = said[1]
    assert isinstance(left, DayLeft)
    assert said[1:] == [DayLeft(ASHA, left.leaving), StaysHere(ASHA)]


def test_leaving_is_taken_back_by_the_fact_alone(station: Station) -> None:
    _, left = answers(station, CheckIn(samples.code(1)), LeaveToday(ASHA))
    assert isinstance(left, DayLeft)
    assert answers(station, UndoLeaving(left.leaving), UndoLeaving(left.leaving)) == [LeavingUndone()] * 2
    strange = UndoLeaving("f" * 64)
    assert answers(station, strange) == [NotDone(strange)]


@pytest.mark.parametrize("name", ["Asha 🌱", "明日香"])
def test_a_letter_that_no_font_has_is_told_as_such(qapp: object, station: Station, name: str) -> None:
    typed, plain = BadgeChoices(typed_name=name), BadgeChoices()
    without, drawn = answers(station, Preview(ASHA, typed), Preview(ASHA, plain))
    assert without == NotDrawable(ASHA, typed)
    assert isinstance(drawn, PreviewReady)


def test_a_file_that_cannot_be_read_any_more_is_the_world_s_fault(station: Station, store_path: Path) -> None:
    connection = station.desk.store.connection
    for pragma in ("wal_checkpoint(truncate)", "cache_size = 1", "shrink_memory"):
        connection.execute(f"pragma {pragma}")
    os.truncate(store_path, 4096)
    with pytest.raises(Fault, match=store_path.name):
        answers(station, CheckIn(samples.code(1)))
