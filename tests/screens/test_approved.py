"""A handful of pictures still look as they did when somebody approved them; `run.py screens` compares them all."""

from pathlib import Path

import pytest

from kiosk.domain.event import Event
from tests.screens.comparing import APPROVED, Verdict, compare
from tests.screens.drawing import LARGEST_SAVED, draw, within
from tests.screens.samples import example_event
from tests.screens.variants import Shot, states

STATES = ("welcome", "find-name", "badge", "sessions", "panel-quiet-room", "still-there")


@pytest.fixture(scope="module")
def event(qapp: object) -> Event:
    return example_event()


def approved_of(state: str) -> Path:
    return min(APPROVED.glob(f"{state}_*_en.webp"), default=min(APPROVED.glob(f"{state}_*.webp")))


@pytest.mark.parametrize("state", STATES)
def test_a_screen_looks_as_it_was_approved(event: Event, state: str, tmp_path: Path) -> None:
    shot = Shot.named(approved_of(state).stem)
    picture = within(draw(event, states(event, shot.variant.language)[state], shot.variant), LARGEST_SAVED)
    file = tmp_path / f"{shot.name}.png"
    picture.save(str(file))
    (found,) = [one for one in compare([file]) if one.name == shot.name]
    assert found.verdict is Verdict.SAME, f"{shot.name}: look at it; if it is well, python3 run.py screens --approve"
