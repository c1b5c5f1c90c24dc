"""Print into a folder: one PDF file for each badge, whole or not at all."""

import os
from pathlib import Path

from kiosk.domain.print_job import Knowledge
from kiosk.printing.printers import PrinterFault


class FolderPrinter:
    """A folder that keeps what is put into it. What is missing there was never printed."""

    def __init__(self, folder: Path) -> None:
        """Take the folder; it need not be there yet, as a stick or a share may come later."""
        self._folder = folder

    @property
    def name(self) -> str:
        """Return the folder's path."""
        return str(self._folder)

    def send(self, job_name: str, pdf: bytes) -> None:
        """Write `<job_name>.pdf`, safe on the disk before it has that name.

        Raises:
            PrinterFault: the folder is gone, full or not to be written to.
        """
        part = self._part(job_name)
        try:
            with part.open("wb") as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self._page(job_name))
        except OSError as error:
            raise PrinterFault(self._sentence(error), certain=True) from error
        try:
            _sync_folder(self._folder)
        except OSError as error:
            raise PrinterFault(self._sentence(error), certain=False) from error

    def look_up(self, job_name: str) -> Knowledge:
        """Return whether the page is there; unknown while the folder itself cannot be read."""
        try:
            names = {entry.name for entry in os.scandir(self._folder)}
            if self._page(job_name).name in names:
                return Knowledge.PRINTED
            self._part(job_name).unlink(missing_ok=True)  # left by a crash, half written
        except OSError:
            return Knowledge.UNKNOWN
        return Knowledge.NOTHING_CAME

    def _page(self, job_name: str) -> Path:
        return self._folder / f"{job_name}.pdf"

    def _part(self, job_name: str) -> Path:
        return self._folder / f".{job_name}.part"

    def _sentence(self, error: OSError) -> str:
        reason = error.strerror or type(error).__name__
        return f"Badges cannot be written to the folder {self._folder} ({reason}). Put it back, or make room there."


def _sync_folder(folder: Path) -> None:
    """Bring a new name in `folder` safely to the disk, where the system can (Windows does it by itself)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
