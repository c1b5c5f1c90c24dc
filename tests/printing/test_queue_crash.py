"""A station that is killed while it prints loses no badge, and prints none twice."""

import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.print_job import JobState
from kiosk.store.print_jobs import PRINT_JOBS_SCHEMA, PrintJobs

PEOPLE = [f"p{number}" for number in range(5)]


def run(queue: Path, folder: Path, steps: int) -> bool:
    """Print until `steps` have been told and then kill with −9; return whether it had finished before."""
    command = [sys.executable, "-m", "tests.printing.print_all", str(queue), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as process:
        told = [process.stdout.readline() if process.stdout else b"" for _ in range(steps)]
        process.kill()
    return told[-1] == b""


def kill_again_and_again(folder: Path, seed: int) -> int:
    """Print five badges through as many crashes as it takes, and return how many those were."""
    queue, crashes, chance = folder / "queue.sqlite", 0, random.Random(seed)  # noqa: S311 - which step, not a secret
    connection = sqlite3.connect(queue)
    connection.execute(PRINT_JOBS_SCHEMA)
    for person in PEOPLE:
        PrintJobs(connection).add(person, "arrival", 0)
    connection.commit()
    while not run(queue, folder, chance.randint(1, 30)):
        crashes += 1
    states = {job.state for job in PrintJobs(connection).in_state(*JobState)}
    connection.close()
    assert states == {JobState.DONE}
    return crashes


def printed(folder: Path) -> list[str]:
    return sorted(page.read_bytes().decode().strip() for page in folder.glob("*.pdf"))


@pytest.mark.parametrize("seed", range(3))
def test_killed_at_any_step_each_badge_comes_out_once(tmp_path: Path, seed: int) -> None:
    assert kill_again_and_again(tmp_path, seed) > 0
    assert printed(tmp_path) == PEOPLE


@pytest.mark.long
@pytest.mark.parametrize("seed", range(3, 203))
def test_killed_a_thousand_times_each_badge_comes_out_once(tmp_path: Path, seed: int) -> None:
    kill_again_and_again(tmp_path, seed)
    assert printed(tmp_path) == PEOPLE
