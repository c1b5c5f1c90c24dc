"""Benchmarks of the reader on 1280×720 frames: with and without a code, against plain zxing-cpp."""

import statistics
import time
from collections.abc import Callable
from itertools import cycle, islice

import pytest
import zxingcpp
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.codes.read import Reader
from kiosk.domain.ticket_code import encode
from tests.bench.conftest import Figure
from tests.codes.pictures import Frame, Shot, photograph, room

CODE = encode(bytes(range(16)))
ROUNDS = 240
LIT, DARK = Shot(), Shot(light=0.2, noise=6)
HELD_UP = [Shot(), Shot(tilt=45, turn=30), Shot(blur=1.5, module=5), Shot(motion=5), DARK, Shot(module=3)]
FRAMES: dict[str, Callable[[], list[Frame]]] = {
    "with a code": lambda: [photograph(CODE, shot, seed) for seed in range(4) for shot in HELD_UP],
    "without, lit": lambda: [room(LIT, seed) for seed in range(24)],
    "without, dark": lambda: [room(DARK, seed) for seed in range(24)],
}


def plain(frame: Frame) -> None:
    """Read as the library does when nothing is asked of it but the format."""
    zxingcpp.read_barcodes(frame, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2))


def milliseconds(read: Callable[[Frame], object], frame: Frame) -> float:
    """Return the processor's time for one frame, which other programs on the machine disturb less than the clock's."""
    start = time.thread_time()
    read(frame)
    return (time.thread_time() - start) * 1000


def told(ours: list[float], plainly: list[float]) -> str:
    """Return what the README's table says."""
    median, late = statistics.median(ours), statistics.quantiles(ours, n=20)[-1]
    return f"median {median:.1f} ms, p95 {late:.1f} ms; {median / statistics.median(plainly):.1f} × plain zxing-cpp"


@pytest.mark.parametrize("sort", FRAMES)
def test_a_frame_is_read(benchmark: BenchmarkFixture, figure: Figure, sort: str) -> None:
    pictures = FRAMES[sort]()
    reader = Reader()
    reader.read(pictures[0])
    frames = cycle(pictures)
    benchmark(lambda: reader.read(next(frames)))
    pairs = [
        (milliseconds(reader.read, frame), milliseconds(plain, frame)) for frame in islice(cycle(pictures), ROUNDS)
    ]
    goal = "p95 ≤ 10 ms" if sort == "with a code" else "median ≤ 4 ms"
    figure(f"1280×720 frame {sort}", goal, told(*map(list, zip(*pairs, strict=True))))
