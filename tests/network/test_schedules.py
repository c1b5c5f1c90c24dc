"""Days of random mishaps, with real processes and a real hub: in the end all files agree with what people were told.

The long run: `KIOSK_NETWORK_LOG=FILE python3 run.py test tests/network/test_schedules.py -m long` keeps a line about
each day, and all there is to know of a day on which a promise was broken. `KIOSK_NETWORK_SEEDS=103-103` lives through
some days only; what processes and the network do at the same time is theirs, so that a day may end otherwise.
"""

import os
from pathlib import Path

import pytest

from tests.network.days import HEAD, live_through, plans
from tests.network.venue import Surroundings

AT_ONCE = 4


@pytest.mark.parametrize("first", range(0, 20, AT_ONCE))
def test_after_a_day_of_mishaps_all_agree_and_nothing_is_lost_doubled_or_overbooked(
    first: int, around: Surroundings, tmp_path: Path
) -> None:
    days = live_through(around, tmp_path, plans(range(first, first + AT_ONCE), 6, 20), AT_ONCE)
    assert [day.broken for day in days if day.broken] == []


@pytest.mark.long
def test_after_a_thousand_days_of_mishaps_all_agree_and_nothing_is_lost_doubled_or_overbooked(
    around: Surroundings, tmp_path: Path
) -> None:
    first, last = map(int, os.environ.get("KIOSK_NETWORK_SEEDS", "1000-1999").split("-"))
    broken = []
    with Path(os.environ.get("KIOSK_NETWORK_LOG", tmp_path / "network-runs.txt")).open("w") as log:
        log.write(HEAD + "\n")
        for day in live_through(around, tmp_path, plans(range(first, last + 1), 12, 40), 2 * AT_ONCE):
            log.write(day.line + "\n" + "".join(f"# {line}\n" for line in day.broken.splitlines()))
            log.flush()
            broken += [day.line] if day.broken else []
    assert broken == []
