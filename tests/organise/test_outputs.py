"""What a result may replace: an earlier result, and nothing else."""

from pathlib import Path

import pytest

from kiosk.domain.fault import Fault
from kiosk.exchange.faults import AlreadyThere
from kiosk.organise.outputs import refuse_to_replace

RECORD, OTHERS = "attendance.sqlite", ("people.csv", "report.pdf")


def test_a_new_folder_and_an_earlier_result_may_be_written_to(tmp_path: Path) -> None:
    refuse_to_replace(tmp_path / "new", RECORD, OTHERS, [])
    for name in (RECORD, *OTHERS):
        (tmp_path / name).touch()
    refuse_to_replace(tmp_path, RECORD, OTHERS, [tmp_path / "foyer-1.bundle"])


def test_a_file_that_no_result_put_there_stays(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").touch()
    with pytest.raises(AlreadyThere, match=r"report\.pdf is there already, and no earlier result"):
        refuse_to_replace(tmp_path, RECORD, OTHERS, [])


def test_a_result_never_replaces_what_it_is_made_from(tmp_path: Path) -> None:
    for name in (RECORD, "people.csv"):
        (tmp_path / name).touch()
    (tmp_path / "link.csv").symlink_to(tmp_path / "people.csv")
    with pytest.raises(AlreadyThere, match=r"people\.csv is one of the files to reconcile"):
        refuse_to_replace(tmp_path, RECORD, OTHERS, [tmp_path / "link.csv"])


def test_a_folder_that_cannot_be_looked_at_is_told(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="There is no file or folder"):
        refuse_to_replace(tmp_path / ("x" * 300), RECORD, OTHERS, [])
