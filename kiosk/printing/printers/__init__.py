"""Say what a printer is to the queue: something that takes a page, and may be asked later what became of it."""

from typing import Protocol

from kiosk.domain.fault import Fault
from kiosk.domain.print_job import Knowledge


class PrinterFault(Fault):
    """A printer could not take a page, or nobody knows whether it did."""

    def __init__(self, sentence: str, *, certain: bool) -> None:
        """Say what is wrong and what to do; `certain` if certainly nothing came out, and nothing will."""
        super().__init__(sentence)
        self.certain = certain


class Printer(Protocol):
    """One way to paper. All its methods are called from one thread."""

    @property
    def name(self) -> str:
        """Return what staff call it."""

    def send(self, job_name: str, pdf: bytes) -> None:
        """Hand the page over; on return the printer has it.

        Raises:
            PrinterFault: it does not, or may not.
        """

    def look_up(self, job_name: str) -> Knowledge:
        """Return what the printer knows about the job, without waiting long for an answer."""
