"""Print on any printer that the operating system has a queue for."""

import os
import shutil
import subprocess

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.domain.print_job import Knowledge
from kiosk.printing.printers import PrinterFault
from kiosk.printing.rasterise import page_size, rasterise

_LEAST_DOTS, _USUAL_DOTS, _MOST_DOTS = 200, 300, 600  # an inch; more than the most costs memory, and no eye sees it


def system_printers() -> tuple[str, ...]:
    """Return the names of the queues that the operating system offers now."""
    return tuple(QPrinterInfo.availablePrinterNames())


class SystemPrinter:
    """One queue of the operating system. It takes a page and never says what became of it."""

    def __init__(self, queue: str) -> None:
        """Take the queue's name. Needs a running QGuiApplication."""
        self._queue = queue

    @property
    def name(self) -> str:
        """Return the queue's name."""
        return self._queue

    def send(self, job_name: str, pdf: bytes) -> None:
        """Draw the page at the printer's own resolution, on paper of exactly the page's size.

        Raises:
            PrinterFault: the queue is gone, has stopped, or let go of the page half-way.
        """
        info = QPrinterInfo.printerInfo(self._queue)
        if info.isNull():
            raise PrinterFault(
                f"The printer {self._queue} is not set up on this laptop any more. Add it again.", certain=True
            )
        if info.state() is QPrinter.PrinterState.Error:
            raise PrinterFault(
                f"The printer {self._queue} has stopped. Look for paper, a jam or an open cover.", certain=True
            )
        if queue_refuses(self._queue):
            raise PrinterFault(f"The printer {self._queue} takes no jobs. Switch its queue on again.", certain=True)
        draw_page(QPrinter(info, QPrinter.PrinterMode.HighResolution), job_name, pdf)

    def look_up(self, job_name: str) -> Knowledge:
        """Return that nothing is known: Qt tells neither a job's number nor its state."""
        return Knowledge.UNKNOWN


def draw_page(printer: QPrinter, job_name: str, pdf: bytes) -> None:
    """Draw the first page of `pdf` on `printer` as the job `job_name`. May be called in any one thread.

    Raises:
        PrinterFault: the printer does not begin, or does not finish.
    """
    _set_up(printer, job_name, pdf)
    picture = rasterise(pdf, printer.resolution())
    pixels = picture.tobytes()
    image = QImage(pixels, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterFault(f"The printer {printer.printerName()} does not take the badge. Is it on?", certain=True)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    painter.drawImage(QRectF(printer.paperRect(QPrinter.Unit.DevicePixel)), image)
    ended = painter.end()
    if not ended or printer.printerState() in (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error):
        raise PrinterFault(
            f"The printer {printer.printerName()} let go of a badge half-way. Look into its tray.", certain=False
        )


def queue_refuses(queue: str) -> bool:
    """Return whether CUPS takes no jobs for the queue: Qt then drops the badge and says nothing (CUPS 2.4.2)."""
    lpstat = shutil.which("lpstat")
    if lpstat is None:
        return False
    asked = subprocess.run(
        [lpstat, "-a", queue], env={**os.environ, "LC_ALL": "C"}, capture_output=True, text=True, check=False
    )
    return " not accepting " in asked.stdout


def _set_up(printer: QPrinter, job_name: str, pdf: bytes) -> None:
    """Choose the paper, the resolution and a job name that says nothing about the person."""
    printer.setDocName(job_name)
    printer.setCreator("")
    printer.setFullPage(True)
    size = QPageSize(QSizeF(*page_size(pdf)), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageSize(size)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setCopyCount(1)
    offered = [dots for dots in printer.supportedResolutions() if _LEAST_DOTS <= dots <= _MOST_DOTS]
    printer.setResolution(max(offered, default=_USUAL_DOTS))
