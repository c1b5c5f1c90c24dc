"""Whatever is held up, typed or scanned at the door: it answers, lets in only who may come in, and tells nobody."""

import os
import time
from pathlib import Path

import pytest

from tests.fuzz.door import fuzz

SEED, INPUTS, AT_ONCE = 2026, 1_000_000, 50_000


def test_ten_thousand_inputs_let_in_nobody_who_may_not_come_in(capfd: pytest.CaptureFixture[str]) -> None:
    tally = fuzz(SEED, 10_000)
    assert sum(tally.values()) == 10_000
    assert min(tally["in"], tally["here"], tally["to staff"]) > 20
    assert capfd.readouterr() == ("", "")


@pytest.mark.long
def test_a_million_inputs_let_in_nobody_who_may_not_come_in(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    done, seed = 0, int(os.environ.get("KIOSK_FUZZ_SEED", SEED))
    with Path(os.environ.get("KIOSK_FUZZ_LOG", tmp_path / "fuzz-runs.txt")).open("a") as log:
        while done < int(os.environ.get("KIOSK_FUZZ_INPUTS", INPUTS)):
            began = time.monotonic()
            tally = fuzz(seed, AT_ONCE)
            told = f"{tally['in']} {tally['here']} {tally['to staff']} {time.monotonic() - began:.0f} nothing"
            log.write(f"{seed} {AT_ONCE} {told}\n")
            log.flush()
            done, seed = done + AT_ONCE, seed + 1
    assert capfd.readouterr() == ("", "")
