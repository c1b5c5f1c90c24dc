"""My day through a whole laptop: the real queue, its printers and their faults, and a code that reads back."""

import queue
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.app import Station
from kiosk.desk import badges, my_day, sessions
from kiosk.desk.joining import Laptop
from kiosk.domain.clock import milliseconds
from kiosk.domain.fact import Kind
from kiosk.domain.pack import Pack
from kiosk.domain.print_job import DAY, Job, JobState, Knowledge, TooLate
from kiosk.domain.visit import PaperState
from kiosk.flow.errands import CheckIn, PrintMyDay, TakeAlong
from kiosk.flow.inputs import EntryReady, Input, PaperMoved
from kiosk.printing.printers import Printer, PrinterFault
from kiosk.printing.printers.folder import FolderPrinter
from kiosk.store.facts import all_facts
from kiosk.store.print_jobs import PrintJobs
from kiosk.store.store import Store
from tests import samples
from tests.domain.test_my_day import moment, read
from tests.printing.test_day_sheet import text_of

ASHA = samples.person(1, "x").id
NINE = samples.at(9, 30)
Build = Callable[..., Station]


class Jammed:
    """A printer that takes nothing, certainly or perhaps."""

    name = "tray"

    def __init__(self, *, certain: bool) -> None:
        self.certain = certain

    def send(self, job_name: str, pdf: bytes) -> None:
        raise PrinterFault("The tray is jammed.", certain=self.certain)

    def look_up(self, job_name: str) -> Knowledge:
        return Knowledge.UNKNOWN


@pytest.fixture
def build(qapp: object, store: Store, pack: Pack) -> Iterator[Build]:
    """Return what builds a laptop with these printers, where Asha is in and has a seat."""
    stations: list[Station] = []

    def built(*printers: Printer, clock: Callable[[], datetime] = lambda: NINE) -> Station:
        station = Station(Laptop(store, pack), printers, clock)
        stations.append(station)
        answer(station, CheckIn(samples.code(1)))
        station.submit(lambda: sessions.join(station.desk, ASHA, "together", NINE)).result()
        return station

    yield built
    for station in stations:
        station.finish_printing()
        station.thread.shutdown()


def answer(station: Station, errand: CheckIn | TakeAlong | PrintMyDay) -> Input:
    return station.submit(partial(station.run, errand)).result()


def tray(folder: Path) -> FolderPrinter:
    """Return a printer that puts its pages into a folder."""
    (folder / "tray").mkdir(exist_ok=True)
    return FolderPrinter(folder / "tray")


def papers(station: Station) -> list[PaperState]:
    """Print Asha's day, and return how far the paper is told to be until it goes no further."""
    told: queue.Queue[PaperState] = queue.Queue()
    station.on_badge.append(lambda moved: told.put(moved.paper) if isinstance(moved, PaperMoved) else None)
    station.start()
    first = answer(station, PrintMyDay(ASHA))
    assert first == PaperMoved(ASHA, PaperState.MAKING)
    seen = [told.get(timeout=20)]
    while seen[-1] is PaperState.MAKING:
        seen.append(told.get(timeout=20))
    return seen


def job_states(station: Station) -> list[JobState]:
    jobs = station.submit(lambda: PrintJobs(station.desk.store.connection).in_state(*JobState)).result()
    return [job.state for job in jobs if job.reason.startswith(DAY)]


def test_a_session_is_taken_along_as_a_code_that_reads_back(build: Build) -> None:
    station = build()
    told = answer(station, TakeAlong(ASHA, "together"))
    assert isinstance(told, EntryReady)
    [code] = zxingcpp.read_barcodes(Image.open(BytesIO(told.png)))
    entry, session = read(code.text), station.desk.event.session("together")
    assert (entry["SUMMARY"], moment(entry["DTSTART"])) == (session.title, session.starts)
    assert not [word for word in ("Asha", "Verma", ASHA, "example.org") if word in code.text]


def test_a_session_that_is_not_there_gives_no_code(build: Build) -> None:
    assert answer(build(), TakeAlong(ASHA, "dropped")) == EntryReady(ASHA, "dropped", b"")


def test_the_day_comes_out_of_the_printer_small_and_names_nobody(build: Build, tmp_path: Path) -> None:
    station = build(tray(tmp_path))
    assert papers(station)[-1] is PaperState.READY
    [pdf] = (tmp_path / "tray").glob("*.pdf")
    told = text_of(pdf.read_bytes())
    assert station.desk.event.session("together").title in told
    assert not [line for line in told if "Asha" in line or "Verma" in line]


def test_a_day_on_paper_is_no_badge(build: Build, tmp_path: Path) -> None:
    station = build(tray(tmp_path))
    assert papers(station)[-1] is PaperState.READY
    connection = station.desk.store.connection
    assert station.submit(lambda: PrintJobs(connection).of(ASHA)).result() == ()
    kinds = station.submit(lambda: [fact.kind for fact in all_facts(connection)]).result()
    assert Kind.BADGE_PRINTED not in kinds


def test_without_a_printer_nothing_waits(build: Build) -> None:
    station = build()
    assert answer(station, PrintMyDay(ASHA)) == PaperMoved(ASHA, PaperState.NOT_NOW)
    assert job_states(station) == []


@pytest.mark.parametrize(("certain", "left"), [(True, JobState.CANCELLED), (False, JobState.UNSURE)])
def test_a_jam_is_told_and_nothing_comes_out_later(build: Build, certain: bool, left: JobState) -> None:
    station = build(Jammed(certain=certain))
    assert papers(station)[-1] is PaperState.NOT_NOW
    assert job_states(station) == [left]
    assert station.submit(lambda: badges.unsure(station.desk)).result() == ()


def test_a_printer_in_trouble_is_not_asked(build: Build) -> None:
    station = build(Jammed(certain=True))
    station.troubles["tray"] = "The tray is jammed."
    assert answer(station, PrintMyDay(ASHA)) == PaperMoved(ASHA, PaperState.NOT_NOW)


def test_what_waited_while_the_program_was_shut_is_not_printed(build: Build, tmp_path: Path) -> None:
    station = build(tray(tmp_path))
    station.submit(lambda: my_day.print_day(station.desk, ASHA, NINE)).result()
    again = build(tray(tmp_path))
    again.start()
    assert job_states(again) == [JobState.CANCELLED]


def test_what_waited_too_long_is_not_printed_into_somebody_else_s_hands(build: Build) -> None:
    desk = build().desk
    job = Job(1, ASHA, f"{DAY}x", due=milliseconds(NINE))
    assert my_day.sheet_for(desk, job, NINE + timedelta(seconds=59))
    with pytest.raises(TooLate):
        my_day.sheet_for(desk, job, NINE + timedelta(seconds=61))
