"""Tests that picture files of all kinds are opened, and that each that cannot be says why."""

import os
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.codes import image_file
from kiosk.codes.draw import code_png, draw_code
from kiosk.codes.image_file import PictureFault, load_frame
from kiosk.codes.read import read_thoroughly

TEXT = "K1EXAMPLE"
KINDS = [(kind, mode) for kind in ("png", "webp", "gif", "bmp", "tiff") for mode in ("1", "L", "P", "RGB", "RGBA")]
KINDS += [("jpg", mode) for mode in ("L", "RGB", "CMYK")]


def told(path: Path) -> str:
    try:
        return f"{load_frame(path).ndim} dimensions".replace("2", "two")
    except PictureFault as fault:
        return str(fault)


def saved(picture: Image.Image, path: Path) -> Path:
    picture.save(path)
    return path


@pytest.mark.parametrize(("kind", "mode"), KINDS)
def test_a_code_is_read_from_every_kind_of_picture(tmp_path: Path, kind: str, mode: str) -> None:
    path = saved(draw_code(TEXT).convert(mode), tmp_path / f"code.{kind}")
    assert read_thoroughly(load_frame(path)) == (TEXT,)


def test_sixteen_bits_of_grey_are_read(tmp_path: Path) -> None:
    deep = Image.fromarray(np.asarray(draw_code(TEXT)).astype(np.uint16) * 257)
    assert read_thoroughly(load_frame(saved(deep, tmp_path / "deep.png"))) == (TEXT,)


def test_transparent_parts_are_white(tmp_path: Path) -> None:
    clear = Image.new("RGBA", (264, 264), (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), (0, 0, 264, 264), draw_code(TEXT).point(lambda grey: 255 - grey).resize((264, 264)))
    assert read_thoroughly(load_frame(saved(clear, tmp_path / "clear.png"))) == (TEXT,)


def test_a_picture_is_turned_as_its_camera_noted(tmp_path: Path) -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    path = tmp_path / "turned.jpg"
    Image.new("L", (40, 20)).save(path, exif=turned)
    assert load_frame(path).shape == (40, 20)


def test_a_name_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(image_file.NoSuchPicture, match="There is no file"):
        load_frame(tmp_path / "nothing.png")


def test_a_folder_is_told_from_a_picture(tmp_path: Path) -> None:
    with pytest.raises(image_file.NotAFile, match="is a folder"):
        load_frame(tmp_path)


@pytest.fixture
def closed_picture(tmp_path: Path) -> Path:
    """Return a picture that its owner closed to all."""
    path = saved(draw_code(TEXT), tmp_path / "closed.png")
    path.chmod(0)
    return path


@pytest.fixture
def nobody(closed_picture: Path) -> Iterator[None]:
    """Give up the superuser's rights for a while, if we have them: they may read everything."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    yield
    os.seteuid(before)


@pytest.mark.usefixtures("nobody")
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights to give up")
def test_a_file_that_may_not_be_read_is_told(closed_picture: Path) -> None:
    with pytest.raises(image_file.NoPermission, match="may not be read"):
        load_frame(closed_picture)


def test_a_file_below_another_file_is_not_there(tmp_path: Path) -> None:
    path = saved(draw_code(TEXT), tmp_path / "code.png")
    with pytest.raises(image_file.NoSuchPicture, match="There is no file"):
        load_frame(path / "code.png")


def test_a_name_too_long_is_told_as_the_system_says_it(tmp_path: Path) -> None:
    with pytest.raises(PictureFault, match="could not be opened: File name too long"):
        load_frame(tmp_path / ("x" * 300))


@pytest.mark.parametrize("content", [b"", b"name,e-mail\n", b"\x00" * 500, b"\x89PNG\r\n\x1a\n"])
def test_a_file_that_is_no_picture_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.png"
    path.write_bytes(content)
    with pytest.raises(image_file.NotAPicture, match="is not a picture"):
        load_frame(path)


@pytest.mark.parametrize("side", [8001, 13_400])
def test_a_picture_of_too_many_pixels_is_not_loaded(tmp_path: Path, side: int) -> None:
    path = saved(Image.new("1", (side, side)), tmp_path / "huge.png")
    with pytest.raises(image_file.PictureTooLarge, match="larger than 64 million pixels"):
        load_frame(path)


def test_a_cut_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "cut.png"
    path.write_bytes(code_png(TEXT)[:-200])
    with pytest.raises(image_file.PictureCut, match="its end is missing"):
        load_frame(path)


@given(st.sampled_from(["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"]), st.data())
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damaged_bytes_give_a_picture_or_a_sentence(tmp_path: Path, kind: str, data: st.DataObject) -> None:
    stream = BytesIO()
    draw_code(TEXT).convert("RGB").save(stream, kind)
    content = bytearray(stream.getvalue())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged"
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    assert told(path).endswith(("two dimensions", "."))
