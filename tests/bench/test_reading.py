"""Benchmarks of the reader on 1280×720 frames: with and without a code, against plain zxing-cpp."""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count, cycle, islice
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.codes.guidance import Advising, Measuring
from kiosk.codes.read import Reader
from kiosk.codes.read_command import read_images
from kiosk.domain.ticket_code import encode
from tests.bench.conditions import HELD, LIGHT, held_up
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
    "without, lit, where nothing moves": lambda: [room(LIT, 0)] * 24,
    "without, dark, where nothing moves": lambda: [room(DARK, 0)] * 24,
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


def with_hints() -> Callable[[Frame], object]:
    """Return what reads frames as they come 15 times a second, and says what to try."""
    reader, times = Reader(), count()
    advise = Advising(lambda: next(times) / 15)

    def read(frame: Frame) -> None:
        if not reader.read(frame).codes:
            advise(frame, is_still=reader.is_still)

    return read


@pytest.mark.parametrize("sort", FRAMES)
def test_a_frame_is_read(benchmark: BenchmarkFixture, figure: Figure, sort: str) -> None:
    pictures = FRAMES[sort]()
    read = with_hints()
    read(pictures[0])
    frames = cycle(pictures)
    benchmark(lambda: read(next(frames)))
    ours = [milliseconds(read, frame) for frame in islice(cycle(pictures), ROUNDS)]
    plainly = [milliseconds(plain, frame) for frame in islice(cycle(pictures), ROUNDS)]
    goal = "p95 ≤ 10 ms" if sort == "with a code" else "median ≤ 4 ms"
    figure(f"1280×720 frame {sort}, hints and all", goal, told(ours, plainly))


@pytest.mark.parametrize("light", ["lit", "dark"])
def test_what_keeps_a_code_from_being_read_is_measured(benchmark: BenchmarkFixture, figure: Figure, light: str) -> None:
    shot = replace(LIT if light == "lit" else DARK, blur=2.5)
    frames, measure = cycle([photograph(CODE, shot, seed) for seed in range(12)]), Measuring()
    benchmark(lambda: measure(next(frames)))
    spent = [milliseconds(measure, frame) for frame in islice(frames, ROUNDS)]
    late = statistics.quantiles(spent, n=20)[-1]
    figure(f"why no code is read, {light}", "", f"median {statistics.median(spent):.1f} ms, p95 {late:.1f} ms")


def test_a_batch_of_pictures_is_read(figure: Figure, tmp_path: Path) -> None:
    names = [*LIGHT, *HELD]
    paths = [tmp_path / f"{number}.png" for number in range(200)]
    for number, path in enumerate(paths):
        Image.fromarray(held_up(names[number % len(names)], CODE, 4, number)).save(path)
    began = time.perf_counter()
    readings = list(read_images(paths))
    passed, read = time.perf_counter() - began, sum(bool(reading.codes) for reading in readings)
    assert all(reading.codes in ((), (CODE,)) for reading in readings)
    figure("200 pictures by `kiosk read`, every look at each", "", f"{passed:.1f} s, {read} read, none wrongly")
