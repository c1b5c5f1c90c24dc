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


def note(benchmark: BenchmarkFixture, ours: list[float], plainly: list[float]) -> None:
    """Keep what the README's table shows beside the benchmark's own figures."""
    benchmark.extra_info |= {
        "median ms": round(statistics.median(ours), 2),
        "p95 ms": round(statistics.quantiles(ours, n=20)[-1], 2),
        "plain zxing-cpp, median ms": round(statistics.median(plainly), 2),
        "× plain": round(statistics.median(ours) / statistics.median(plainly), 2),
    }


@pytest.mark.parametrize("sort", FRAMES)
def test_a_frame_is_read(benchmark: BenchmarkFixture, sort: str) -> None:
    pictures = FRAMES[sort]()
    reader = Reader()
    reader.read(pictures[0])
    frames = cycle(pictures)
    benchmark(lambda: reader.read(next(frames)))
    pairs = [
        (milliseconds(reader.read, frame), milliseconds(plain, frame)) for frame in islice(cycle(pictures), ROUNDS)
    ]
    note(benchmark, *map(list, zip(*pairs, strict=True)))
