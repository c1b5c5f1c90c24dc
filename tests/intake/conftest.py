"""A small event to read lists for, and its settings as text."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.domain.event import Event
from kiosk.intake.problems import BadInput
from kiosk.intake.settings import parse_settings

SETTINGS = """\
[event]
id = "day-3"
name = "Knowledge Exchange"
time_zone = "Europe/London"
ticket_types = ["in person", "speaker"]

[[doors]]
id = "foyer"
name = "Foyer"
opens = 2026-11-26T08:30:00
closes = 2026-11-26T17:00:00

[[stations]]
name = "foyer-1"
door = "foyer"

[[staff]]
id = "maryam"
name = "Maryam Sheikh"
role = "lead"
pin = "482913"

[[rooms]]
id = "hall"
name = "Main Hall"

[[rooms]]
id = "garden"
name = "Garden Room"

[[sessions]]
id = "listening"
title = "Listening, and being heard"
slot = "Morning"
room = "hall"
starts = 2026-11-26T10:00:00
ends = 2026-11-26T11:00:00
capacity = 2

[[sessions]]
id = "matinee"
title = "Matinee"
slot = "Film"
room = "garden"
starts = 2026-11-26T10:30:00
ends = 2026-11-26T11:30:00
capacity = 2

[[sessions]]
id = "grounding"
title = "Grounding"
slot = "Afternoon"
room = "hall"
starts = 2026-11-26T14:00:00
ends = 2026-11-26T15:00:00
capacity = 2
"""
SALT = bytes(16)


@pytest.fixture(scope="session")
def event() -> Event:
    return parse_settings("event.toml", SETTINGS.encode(), salt=SALT)


@pytest.fixture
def told() -> Callable[[str], list[str]]:
    """Return what is said of settings, each problem as text."""

    def tell(text: str) -> list[str]:
        with pytest.raises(BadInput) as caught:
            parse_settings("event.toml", text.encode(), salt=SALT)
        return [str(problem) for problem in caught.value.problems]

    return tell


@pytest.fixture(scope="session")
def settings() -> str:
    return SETTINGS


@pytest.fixture
def unreadable_file(tmp_path: Path) -> Iterator[Path]:
    """Return a file that nobody may read; the superuser, who may read all, is somebody else meanwhile."""
    path = tmp_path / "locked.csv"
    path.write_text("Name\n")
    path.chmod(0)
    superuser = os.geteuid() == 0
    if superuser:
        os.seteuid(65534)
    yield path
    if superuser:
        os.seteuid(0)
