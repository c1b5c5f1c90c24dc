"""Tests that `kiosk read` gives one line an image, whatever is in it."""

import json
from pathlib import Path

import pytest
from PIL import Image

from kiosk.codes.draw import draw_code
from kiosk.codes.read_command import ImageReading, as_json, as_line, read_images
from kiosk.codes.tickets import is_our_code
from kiosk.domain.ticket_code import encode
from tests.codes.pictures import Shot, photograph, photograph_several

CODE = encode(bytes(range(16)))
OTHER = encode(bytes(range(16, 32)))


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return one picture of each sort by name."""
    made = {
        "one": Image.fromarray(photograph(CODE, Shot(tilt=30))),
        "two": Image.fromarray(photograph_several((CODE, OTHER), Shot())),
        "none": Image.new("L", (300, 300), 200),
        "poster": draw_code("https://example.org/poster"),
        "both": Image.fromarray(photograph_several((CODE, "https://example.org/poster"), Shot())),
    }
    paths = {name: tmp_path_factory.mktemp("pictures") / f"{name}.png" for name in made}
    for name, picture in made.items():
        picture.save(paths[name])
    return paths


def only(path: Path, *, any_code: bool = False) -> ImageReading:
    (reading,) = read_images([path], is_our_code, any_code)
    return reading


def test_a_picture_of_one_code_gives_the_code(pictures: dict[str, Path]) -> None:
    assert only(pictures["one"]) == ImageReading(str(pictures["one"]), (CODE,))


def test_a_picture_of_two_codes_gives_both(pictures: dict[str, Path]) -> None:
    assert set(only(pictures["two"]).codes) == {CODE, OTHER}


def test_a_picture_without_a_code_says_so(pictures: dict[str, Path]) -> None:
    assert only(pictures["none"]).problem == "No code was found in this picture."


def test_a_code_of_others_is_not_told_unless_any_is_asked_for(pictures: dict[str, Path]) -> None:
    assert only(pictures["poster"]).codes == ()
    assert only(pictures["poster"]).problem == "The code in this picture is not one of the event's."
    assert only(pictures["poster"], any_code=True).codes == ("https://example.org/poster",)


def test_a_poster_beside_a_ticket_is_left_out(pictures: dict[str, Path]) -> None:
    assert only(pictures["both"]).codes == (CODE,)
    assert len(only(pictures["both"], any_code=True).codes) == 2


def test_every_path_gives_one_line_in_order(pictures: dict[str, Path], tmp_path: Path) -> None:
    paths = [*pictures.values(), tmp_path / "missing.png", tmp_path]
    readings = list(read_images(paths))
    assert [reading.file for reading in readings] == [str(path) for path in paths]
    assert all("\n" not in as_line(reading) and "\n" not in as_json(reading) for reading in readings)


def test_two_hundred_pictures_give_their_own_code_or_none_in_their_order(tmp_path: Path) -> None:
    codes = [encode(bytes([number] * 16)) for number in range(20)]
    paths = [tmp_path / f"{number}.png" for number in range(200)]
    for number, code in enumerate(codes):
        shot = Shot(module=2 + number % 4, turn=number * 13.7, blur=number % 3, size=(240, 240))
        picture = Image.fromarray(photograph(code, shot, number))
        for path in paths[number::20]:
            picture.save(path)
    readings = list(read_images(paths))
    assert [reading.file for reading in readings] == [str(path) for path in paths]
    assert all(reading.codes in ((), (codes[number % 20],)) for number, reading in enumerate(readings))
    assert sum(bool(reading.codes) for reading in readings) > 120


def test_a_missing_picture_is_a_problem_and_not_a_crash(tmp_path: Path) -> None:
    assert only(tmp_path / "missing.png").problem.startswith("There is no file")


def test_control_characters_in_a_code_are_shown_escaped() -> None:
    reading = ImageReading("a.png", ("one\ntwo\x1b[31m\u202e",))
    assert as_line(reading) == r"a.png: one\ntwo\x1b[31m\u202e"
    assert json.loads(as_json(reading))["codes"] == ["one\ntwo\x1b[31m\u202e"]
    assert as_json(reading).isascii()


def test_a_problem_is_null_in_json_when_there_is_none() -> None:
    assert json.loads(as_json(ImageReading("a.png", (CODE,)))) == {"file": "a.png", "codes": [CODE], "problem": None}
