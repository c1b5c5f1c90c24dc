"""What it costs to look for other formats besides QR, which is done only where an event uses them."""

import statistics
import time

import pytest

from kiosk.codes.looks import Frame
from kiosk.codes.other_formats import other_codes
from kiosk.domain.code_rules import CodeFormat
from tests.bench.conftest import Figure
from tests.codes.pictures import Shot, room


def milliseconds(frame: Frame, kind: CodeFormat) -> float:
    """Return the processor's time for one frame."""
    start = time.thread_time()
    other_codes(frame, (kind,))
    return (time.thread_time() - start) * 1000


@pytest.mark.parametrize("kind", CodeFormat)
def test_what_another_format_costs_on_each_frame(figure: Figure, kind: CodeFormat) -> None:
    frames = [room(Shot(), seed) for seed in range(24)]
    least = [min(milliseconds(frame, kind) for _ in range(3)) for frame in frames]
    told = f"median {statistics.median(least):.1f} ms more on a 1280×720 frame"
    figure(f"{kind.value} besides QR", "only where it is used", told)
