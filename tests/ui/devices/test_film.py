"""Tests that a folder of pictures is seen as a camera sees: one after the other, over and over."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.domain.ticket_code import encode
from tests.codes.pictures import Shot, photograph
from ui.devices.film import Film
from ui.devices.scanning import Scanning

GREYS = (50, 150)
CODE = encode(bytes(range(16)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for grey in GREYS:
        Image.new("L", (64, 48), grey).save(tmp_path / f"{grey:03}.png")
    return tmp_path


def greys(film: Film, number: int, qtbot: QtBot) -> list[int]:
    """Return the greys of so many pictures of a film."""
    shown: list[int] = []
    film.frame.connect(lambda plane: shown.append(int(np.mean(plane))))
    film.start()
    film.start()
    qtbot.waitUntil(lambda: len(shown) >= number)
    film.stop()
    return shown[:number]


def test_the_pictures_are_shown_by_name_over_and_over(folder: Path, qtbot: QtBot) -> None:
    assert greys(Film(folder, 200), 5, qtbot) == [50, 150, 50, 150, 50]


def test_a_film_that_was_stopped_begins_anew_and_shows_nothing_meanwhile(folder: Path, qtbot: QtBot) -> None:
    film = Film(folder, 200)
    greys(film, 1, qtbot)
    with qtbot.assertNotEmitted(film.frame):
        film.stop()
    assert greys(film, 2, qtbot) == [50, 150]


def test_a_folder_without_pictures_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    film = Film(tmp_path / "nowhere")
    with qtbot.waitSignal(film.fault) as told:
        film.start()
    assert told.args is not None
    assert "There are no pictures in the folder" in told.args[0]


def test_a_file_that_is_no_picture_is_told_and_passed_over(folder: Path, qtbot: QtBot) -> None:
    (folder / "100.png").write_text("a note")
    film, faults = Film(folder, 200), list[str]()
    film.fault.connect(faults.append)
    assert greys(film, 3, qtbot) == [50, 150, 50]
    assert "is not a picture" in faults[0]


def test_a_code_in_a_film_is_one_scan(tmp_path: Path, qtbot: QtBot) -> None:
    Image.fromarray(photograph(CODE, Shot(size=(640, 360)))).save(tmp_path / "1.png")
    scanning = Scanning({CODE}.__contains__)
    scanning.use(Film(tmp_path, 100, scanning))
    with qtbot.waitSignal(scanning.seen) as seen:
        scanning.want(wanted=True)
    assert seen.args == [(CODE,)]
    with qtbot.assertNotEmitted(scanning.seen):
        qtbot.waitUntil(lambda: scanning.pictures_read > 5)
    scanning.close()
