"""Tests that pictures are read beside the window, the newest first, and that what cannot be read is told."""

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from kiosk.codes.draw import draw_code
from kiosk.codes.read import every_code
from kiosk.domain.ticket_code import encode
from tests.codes.pictures import Shot, photograph
from tests.ui.devices.test_luminance import Format, video_frame
from ui.devices.image_frames import ImageFrames
from ui.devices.reading import Reading

CODES = [encode(bytes(range(start, start + 16))) for start in range(4)]


@pytest.fixture
def reading() -> Iterator[Reading]:
    """Return a worker that reads, closed in the end."""
    worker = Reading(every_code)
    yield worker
    worker.close()


@pytest.mark.parametrize("kind", [Format.Format_NV12, Format.Format_YUYV])
def test_a_cameras_frame_is_read_in_the_worker(reading: Reading, qtbot: QtBot, kind: Format) -> None:
    with qtbot.waitSignal(reading.codes_read) as told:
        reading.offer(video_frame(photograph(CODES[0], Shot()), kind))
    assert told.args == [(CODES[0],)]


def test_a_picture_without_a_code_is_told_of(reading: Reading, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reading.nothing_read):
        reading.offer(np.full((200, 300), 128, np.uint8))


def test_of_the_pictures_that_came_meanwhile_only_the_newest_is_read(qtbot: QtBot) -> None:
    gate, read = threading.Event(), list[tuple[str, ...]]()
    slow = Reading(lambda _: gate.wait(5))
    slow.codes_read.connect(read.append)
    for code in CODES:
        slow.offer(photograph(code, Shot(size=(640, 360))))
    gate.set()
    qtbot.waitUntil(lambda: len(read) == 2)
    slow.close()
    assert read == [(CODES[0],), (CODES[-1],)]


def test_an_image_file_keeps_its_turn_before_the_cameras_frames(qtbot: QtBot, tmp_path: Path) -> None:
    gate, read = threading.Event(), list[tuple[str, ...]]()
    slow = Reading(lambda _: gate.wait(5))
    slow.codes_read.connect(read.append)
    slow.file_read.connect(read.append)
    draw_code(CODES[1]).save(tmp_path / "ticket.png")
    source = ImageFrames(tmp_path / "ticket.png")
    source.frame.connect(slow.offer)
    slow.offer(photograph(CODES[0], Shot(size=(640, 360))))
    source.start()
    slow.offer(photograph(CODES[2], Shot(size=(640, 360))))
    gate.set()
    qtbot.waitUntil(lambda: len(read) == 2)
    source.stop()
    slow.close()
    assert read == [(CODES[0],), (CODES[1],)]


def test_an_image_file_that_is_none_is_told_in_a_sentence(reading: Reading, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no picture", encoding="utf-8")
    with qtbot.waitSignal(reading.fault) as told:
        reading.offer(tmp_path / "notes.txt")
    assert told.args is not None
    assert "is not a picture" in told.args[0]


def test_where_nothing_moves_fewer_pictures_are_shown(reading: Reading, qtbot: QtBot) -> None:
    shown: list[object] = []
    reading.viewed.connect(shown.append)
    for _ in range(40):
        reading.offer(np.full((200, 300), 128, np.uint8))
        qtbot.waitUntil(lambda: not reading.is_busy)
    assert 15 < len(shown) < 25


def test_nothing_is_read_once_it_is_closed(qtbot: QtBot) -> None:
    closed = Reading(every_code)
    with qtbot.assertNotEmitted(closed.codes_read):
        closed.offer(photograph(CODES[0], Shot(size=(640, 360))))
        closed.close()
        closed.offer(photograph(CODES[0], Shot(size=(640, 360))))
