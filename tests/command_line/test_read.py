"""`kiosk read`: a line an image, whatever an organiser names."""

import json
from pathlib import Path

import pytest
from PIL import Image

from kiosk.codes.draw import draw_code
from kiosk.domain.ticket_code import encode
from tests.codes.pictures import Shot, photograph, photograph_several
from tests.command_line.kiosk_program import Program

CODE, OTHER, POSTER = encode(bytes(range(16))), encode(bytes(range(16, 32))), "https://example.org/poster"
TURNED_BY_THE_CAMERA = 8


@pytest.fixture
def album(kiosk: Program) -> Path:
    """Fill the program's folder with what may lie among an organiser's pictures."""
    folder = kiosk.folder
    shot = Image.fromarray(photograph(CODE, Shot(tilt=20)))
    shot.save(folder / "ticket.png")
    shot.save(folder / "ticket.webp")
    turned = Image.Exif()
    turned[0x0112] = TURNED_BY_THE_CAMERA
    shot.convert("RGB").save(folder / "photo.jpeg", exif=turned, quality=80)
    Image.fromarray(photograph_several((CODE, OTHER), Shot())).save(folder / "two.png")
    Image.new("L", (300, 300), 200).save(folder / "wall.png")
    draw_code(POSTER).save(folder / "poster.png")
    return folder


def test_every_kind_of_picture_gives_its_code_on_a_line(kiosk: Program, album: Path) -> None:
    ended = kiosk("read", "ticket.png", "photo.jpeg", "ticket.webp", "two.png", "wall.png")
    assert ended.status == 0, ended.told
    assert ended.said.splitlines() == [
        f"ticket.png: {CODE}",
        f"photo.jpeg: {CODE}",
        f"ticket.webp: {CODE}",
        f"two.png: {CODE}  {OTHER}",
        "wall.png: No code was found in this picture.",
    ]


def test_json_lines_hold_file_codes_and_problem(kiosk: Program, album: Path) -> None:
    ended = kiosk("read", "--json", "two.png", "wall.png", "poster.png")
    assert ended.status == 0
    assert [json.loads(line) for line in ended.said.splitlines()] == [
        {"file": "two.png", "codes": [CODE, OTHER], "problem": None},
        {"file": "wall.png", "codes": [], "problem": "No code was found in this picture."},
        {"file": "poster.png", "codes": [], "problem": "The code in this picture is not one of the event's."},
    ]


def test_any_tells_codes_of_others_too(kiosk: Program, album: Path) -> None:
    assert kiosk("read", "--any", "poster.png").said == f"poster.png: {POSTER}\n"


def test_with_a_pack_the_codes_are_its_events(kiosk: Program, album: Path, prepared: Path) -> None:
    kiosk("codes", prepared / "day.pack", "-o", "codes")
    ticket = album / "codes" / "code-KE26-1001.png"
    of_ours = kiosk("read", "ticket.png", ticket, "--pack", prepared / "day.pack").said.splitlines()
    assert of_ours == [
        "ticket.png: The code in this picture is not one of the event's.",
        kiosk("read", ticket).said.strip(),
    ]


def test_what_is_no_picture_gets_a_line_and_the_rest_is_read(kiosk: Program, album: Path) -> None:
    (album / "empty.png").touch()
    (album / "notes.txt").write_text("Bring the lanyards.")
    (album / "cut.png").write_bytes((album / "ticket.png").read_bytes()[:2000])
    (album / "folder").mkdir()
    ended = kiosk("read", "folder", "empty.png", "notes.txt", "cut.png", "missing.png", "ticket.png")
    assert ended.status == 1
    assert ended.told == ""
    assert ended.said.splitlines() == [
        "folder: folder is a folder, not a picture. Name the pictures in it.",
        "empty.png: empty.png is not a picture. Give a PNG, JPEG, WebP, GIF, BMP or TIFF file.",
        "notes.txt: notes.txt is not a picture. Give a PNG, JPEG, WebP, GIF, BMP or TIFF file.",
        "cut.png: cut.png is damaged, or its end is missing. Copy or save it again.",
        "missing.png: There is no file missing.png. Look at how its name is spelled.",
        f"ticket.png: {CODE}",
    ]


def test_a_name_that_this_terminal_cannot_show_stops_nothing(kiosk: Program, album: Path) -> None:
    (album / "ticket.png").rename(album / "Łódź.png")
    ended = kiosk("read", "Łódź.png", words={"PYTHONIOENCODING": "ascii"})
    assert (ended.status, ended.said) == (0, f"\\u0141\\xf3d\\u017a.png: {CODE}\n")


def test_it_loads_no_window_and_nothing_of_the_day(kiosk: Program, album: Path) -> None:
    ended = kiosk("read", "ticket.png", words={"PYTHONPROFILEIMPORTTIME": "1"})
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in ended.told.splitlines()}
    assert ended.said == f"ticket.png: {CODE}\n"
    assert loaded & {"PySide6", "pydantic", "reportlab", "sqlcipher3", "cryptography"} == set()
    assert {"zxingcpp", "PIL"} <= loaded
