"""Print a whole queue into a folder, telling each step; the crash test ends it at any of them.

Run as a module: `python -m tests.printing.print_all QUEUE.sqlite FOLDER`.
"""

import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk.domain.print_job import Job, JobState
from kiosk.printing.printers.folder import FolderPrinter
from kiosk.printing.queue import JobRows, PrintWorker
from kiosk.store.print_jobs import PrintJobs

Result = TypeVar("Result")


def tell(what: str) -> None:
    """Say on the standard output what happens next."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


class Telling(FolderPrinter):
    """A folder that tells when it is about to be used, and when it was."""

    def send(self, job_name: str, pdf: bytes) -> None:
        """Write the page."""
        tell("sending")
        super().send(job_name, pdf)
        tell("sent")


def page_for(job: Job) -> bytes:
    """Return a page that takes a while to write."""
    return job.person.encode().ljust(1_000_000)


def main(queue: str, folder: str) -> None:
    """Print until nothing waits and nothing is on its way."""
    connection = sqlite3.connect(queue, isolation_level=None)
    rows = PrintJobs(connection)

    def ask(function: Callable[[JobRows], Result]) -> Result:
        tell("asking")
        with connection:
            connection.execute("begin immediate")
            return function(rows)

    worker = PrintWorker(Telling(Path(folder)), ask, page_for, lambda job: tell("moving"), lambda name, words: None)
    now = 0
    while rows.in_state(JobState.QUEUED, JobState.SENDING, JobState.SENT):
        now += 60_000
        if not worker.work_once(now):
            worker.look_again(now)


if __name__ == "__main__":
    main(*sys.argv[1:])
