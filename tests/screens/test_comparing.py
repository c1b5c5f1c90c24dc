"""What the comparison of pictures finds, and what it lets pass."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from tests.screens.comparing import EDGE, Verdict, approve, change_sheet, compare

WIDE, HIGH = 1366, 768


def drawn(
    folder: Path, name: str = "one", words: str = "Show your code", *, at: float = 80, soft: bool = True, fill: str = ""
) -> Path:
    """Save a picture of a key with words on it, its edge at so many pixels from the left."""
    picture = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FBF8F3"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, soft)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, soft)
    painter.setBrush(QColor(fill or "#FFFFFF"))
    painter.drawRoundedRect(QRectF(at, 300, 320, 88), 16, 16)
    font = painter.font()
    font.setFamilies(["Atkinson Hyperlegible Next"])
    font.setPixelSize(24)
    painter.setFont(font)
    painter.drawText(QRectF(at + 40, 300, 280, 88), words)
    painter.end()
    file = folder / f"{name}.png"
    picture.save(str(file))
    return file


@pytest.fixture
def approved(tmp_path: Path, qapp: object) -> Path:
    """Return the folder of approved pictures, with one in it."""
    folder = tmp_path / "approved"
    approve([drawn(tmp_path)], folder)
    return folder


def verdicts(files: list[Path], approved: Path) -> dict[str, Verdict]:
    return {one.name: one.verdict for one in compare(files, approved)}


def test_the_same_picture_is_the_same(approved: Path, tmp_path: Path) -> None:
    assert verdicts([drawn(tmp_path)], approved) == {"one": Verdict.SAME}


@pytest.mark.parametrize("at", [80.3, 79.6])
def test_other_soft_edges_are_no_change(approved: Path, tmp_path: Path, at: float) -> None:
    assert verdicts([drawn(tmp_path, at=at)], approved) == {"one": Verdict.SAME}
    assert verdicts([drawn(tmp_path, soft=False)], approved) == {"one": Verdict.SAME}


def test_a_key_that_moved_is_found_and_marked_where_it_was_and_is(approved: Path, tmp_path: Path) -> None:
    moved = drawn(tmp_path, at=92)
    (found,) = compare([moved], approved)
    assert found.verdict is Verdict.CHANGED
    assert 0 < found.share < 0.1
    assert change_sheet("one", [moved], approved).width > 3 * 400


def test_another_word_is_found(approved: Path, tmp_path: Path) -> None:
    assert verdicts([drawn(tmp_path, words="Show your card")], approved) == {"one": Verdict.CHANGED}


@pytest.mark.parametrize(("shade", "verdict"), [(238, Verdict.SAME), (150, Verdict.CHANGED)])
def test_a_lone_speck_has_to_differ_more(approved: Path, tmp_path: Path, shade: int, verdict: Verdict) -> None:
    file, edge = drawn(tmp_path), round(WIDE / EDGE * 5)
    with Image.open(file) as opened:
        opened.paste((shade, shade, shade), (edge * 40, edge * 20, edge * 41, edge * 21))
        opened.save(file)
    assert verdicts([file], approved) == {"one": verdict}


def test_another_colour_is_found(approved: Path, tmp_path: Path) -> None:
    assert verdicts([drawn(tmp_path, fill="#D5E8E4")], approved) == {"one": Verdict.CHANGED}


def test_a_picture_of_another_shape_has_changed_all_over(approved: Path, tmp_path: Path) -> None:
    QImage(768, 1366, QImage.Format.Format_RGB32).save(str(tmp_path / "one.png"))
    (found,) = compare([tmp_path / "one.png"], approved)
    assert (found.verdict, found.share) == (Verdict.CHANGED, 1.0)
    assert change_sheet("one", [tmp_path / "one.png"], approved).height > 400


def test_pictures_that_came_and_went_are_named(approved: Path, tmp_path: Path) -> None:
    assert verdicts([drawn(tmp_path, "two")], approved) == {"one": Verdict.GONE, "two": Verdict.NEW}


def test_approving_takes_over_what_is_there_and_leaves_what_is_the_same(approved: Path, tmp_path: Path) -> None:
    files = [drawn(tmp_path), drawn(tmp_path, "two")]
    before = (approved / "one.webp").stat().st_mtime_ns
    approve(files, approved)
    assert set(verdicts(files, approved).values()) == {Verdict.SAME}
    assert (approved / "one.webp").stat().st_mtime_ns == before


def test_approving_some_leaves_the_others(approved: Path, tmp_path: Path) -> None:
    approve([drawn(tmp_path, "two")], approved, all_of_them=False)
    assert {file.stem for file in approved.iterdir()} == {"one", "two"}
    approve([drawn(tmp_path, "two")], approved)
    assert {file.stem for file in approved.iterdir()} == {"two"}
