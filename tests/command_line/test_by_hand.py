"""A bundle opens without this program, too: with `age`, `tar` and the organisers' private key."""

import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from tests.command_line.kiosk_program import Program


def test_the_keys_say_whose_they_are_and_nothing_private(kiosk: Program, prepared: Path) -> None:
    said = kiosk("keys", prepared / "event-keys.age").said
    assert said.startswith("The keys of knowledge-exchange-2026-day-3: ")
    assert "age1" in said
    assert "AGE-SECRET-KEY" not in said


def test_age_and_tar_open_a_bundle_with_the_identity(kiosk: Program, organisers: Path, laptop: Path) -> None:
    if shutil.which("age") is None:
        pytest.skip("the age program is not on this machine")
    assert kiosk("close", "--folder", "laptop", "--to", ".").status == 0
    identity = kiosk("keys", "event-keys.age", "--identity")
    (organisers / "key.txt").write_text(identity.said)
    (bundle,) = organisers.glob("foyer-1.*.bundle")
    opened = subprocess.run(["age", "-d", "-i", "key.txt", bundle], cwd=organisers, capture_output=True, check=True)
    subprocess.run(["tar", "xz"], cwd=organisers, input=opened.stdout, check=True)
    with closing(sqlite3.connect(organisers / "attendance.sqlite")) as record:
        assert record.execute("select count(*) from facts").fetchone() == (2,)
