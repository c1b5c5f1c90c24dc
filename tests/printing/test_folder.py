"""A folder takes whole badges or none, and says what it has."""

import os
from pathlib import Path

import pytest

from kiosk.domain.print_job import Knowledge
from kiosk.printing.printers import PrinterFault
from kiosk.printing.printers.folder import FolderPrinter


def test_a_badge_is_a_file_under_the_job_s_name(tmp_path: Path) -> None:
    FolderPrinter(tmp_path).send("7-a1", b"%PDF")
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"7-a1.pdf": b"%PDF"}


def test_the_folder_knows_what_it_printed(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    printer.send("7-a1", b"%PDF")
    assert printer.look_up("7-a1") is Knowledge.PRINTED
    assert printer.look_up("7-a2") is Knowledge.NOTHING_CAME


def test_half_a_badge_is_no_badge_and_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / ".7-a1.part").write_bytes(b"%P")
    assert FolderPrinter(tmp_path).look_up("7-a1") is Knowledge.NOTHING_CAME
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_took_nothing(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path / "stick")
    with pytest.raises(PrinterFault, match=r"stick \(No such file or directory\)\. Put it back") as caught:
        printer.send("7-a1", b"%PDF")
    assert caught.value.certain
    assert printer.look_up("7-a1") is Knowledge.UNKNOWN


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("")
    with pytest.raises(PrinterFault, match="Not a directory"):
        FolderPrinter(tmp_path / "stick").send("7-a1", b"%PDF")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_took_nothing(tmp_path: Path) -> None:
    os.symlink("/dev/full", tmp_path / ".7-a1.part")
    with pytest.raises(PrinterFault, match="No space left") as caught:
        FolderPrinter(tmp_path).send("7-a1", b"%PDF")
    assert caught.value.certain
    assert FolderPrinter(tmp_path).look_up("7-a1") is Knowledge.NOTHING_CAME


def test_a_printer_is_called_by_its_folder(tmp_path: Path) -> None:
    assert FolderPrinter(tmp_path).name == str(tmp_path)
