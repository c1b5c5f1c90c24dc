"""A queue of the operating system takes badges at their true size, under a name that tells nothing."""

import os
import shutil
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from kiosk.domain.badge import BadgeLayout
from kiosk.domain.print_job import Knowledge
from kiosk.printing.compose import Composer
from kiosk.printing.letter import Lettering
from kiosk.printing.printers import PrinterFault
from kiosk.printing.rasterise import page_size, rasterise
from tests.printing.samples import CODE, full
from ui.devices.system_printer import SystemPrinter, draw_page, queue_refuses, system_printers


@pytest.fixture(scope="module")
def composer(qapp: QGuiApplication) -> Composer:
    """Return what makes badges."""
    return Composer(Lettering())


@pytest.mark.parametrize("stock", BadgeLayout)
def test_a_badge_is_drawn_at_its_true_size(composer: Composer, tmp_path: Path, stock: BadgeLayout) -> None:
    pdf, paper = composer.compose(full("Sam"), stock), _paper(tmp_path)
    draw_page(paper, "7-a1", pdf)
    drawn = (tmp_path / "out.pdf").read_bytes()
    assert page_size(drawn) == pytest.approx(page_size(pdf), abs=1)
    assert [code.text for code in zxingcpp.read_barcodes(rasterise(drawn, 203))] == [CODE]


def test_the_job_is_known_by_its_number(composer: Composer, tmp_path: Path) -> None:
    paper = _paper(tmp_path)
    draw_page(paper, "7-a1", composer.compose(full("Quetzalcoatl"), BadgeLayout.A6))
    assert paper.docName() == "7-a1"
    assert b"Quetzalcoatl" not in (tmp_path / "out.pdf").read_bytes()


def test_a_printer_that_is_gone_took_nothing(composer: Composer) -> None:
    printer = SystemPrinter("no such queue")
    with pytest.raises(PrinterFault, match="no such queue is not set up") as caught:
        printer.send("7-a1", composer.compose(full("Quetzalcoatl"), BadgeLayout.A6))
    assert caught.value.certain


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_paper_that_cannot_be_begun_took_nothing(composer: Composer, tmp_path: Path) -> None:
    with pytest.raises(PrinterFault, match="Is it on") as caught:
        draw_page(_paper(tmp_path / "gone"), "7-a1", composer.compose(full("Quetzalcoatl"), BadgeLayout.A6))
    assert caught.value.certain


def test_a_queue_of_the_system_never_says_what_came_out(qapp: QGuiApplication) -> None:
    assert SystemPrinter("any").look_up("7-a1") is Knowledge.UNKNOWN
    assert SystemPrinter("any").name == "any"
    assert "any" not in system_printers()


@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell")
@pytest.mark.parametrize(("says", "refuses"), [("tray not accepting requests", True), ("tray accepting", False)])
def test_cups_is_asked_whether_the_queue_takes_jobs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, refuses: bool
) -> None:
    lpstat = tmp_path / "lpstat"
    lpstat.write_text(f"#!/bin/sh\necho {says} since today -\n")
    lpstat.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert queue_refuses("tray") is refuses


def test_without_cups_no_queue_is_called_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert not queue_refuses("tray")


def _paper(folder: Path) -> QPrinter:
    """Return a printer that prints into a file."""
    paper = QPrinter(QPrinter.PrinterMode.HighResolution)
    paper.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    paper.setOutputFileName(str(folder / "out.pdf"))
    return paper
