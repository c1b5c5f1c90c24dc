"""Share a real hub of the small event."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange.live.laptops import KEY
from tests.hubs import RunningHub, running_hub


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    with running_hub(tmp_path / "hub", KEY) as running:
        yield running
