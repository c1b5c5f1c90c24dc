"""Words on the screen are whole, in any script, at any width."""

import math
from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QRawFont

from kiosk.resources import resource
from ui import fonts
from ui.parts.paragraph import Paragraph
from ui.parts.text import StepLine, Text
from ui.theme import DP, Look, Role, TextSize, load_look

NAMES = {
    "core": "Siân Ó Briain-Żółkiewska d’Arcy",
    "urdu": "پڑھ کر سنائیں، ڑےں",
    "arabic": "عبد الرحمن",
    "gurmukhi": "ਗੁਰਪ੍ਰੀਤ",
    "gujarati": "ગુજરાતી",
    "bengali": "বাংলা",
    "devanagari": "हिन्दी",
    "tamil": "தமிழ்",
    "rest": "Σωκράτης",
    "hebrew": "שרה",
    "ethiopic": "አበበ",
    "georgian": "ნინო",
    "armenian": "Արամ",
    "thai": "สมชาย",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
@pytest.mark.parametrize("role", [Role.BODY, Role.TITLE])
def test_no_ink_lies_outside_a_text_in_any_script(look: Look, name: str, role: Role) -> None:
    words = Paragraph(f"{name} " * 14, look, role, 400)
    ink = words.ink()
    assert words.line_count > 1
    assert ink.top() >= -1
    assert ink.bottom() <= words.height + 1
    assert ink.right() <= 403


@pytest.mark.parametrize("width", [600, 604, 700])
def test_no_letter_that_leans_over_its_line_is_cut(look: Look, width: int) -> None:
    words = Paragraph("کیمرے کی تصویر محفوظ نہیں کی جاتی۔", look, Role.TITLE, width, mirrored=True)
    assert words.natural_width > Paragraph("کیمرے", look, Role.TITLE).natural_width
    assert words.ink().left() >= 0
    assert words.ink().right() <= width


@pytest.mark.parametrize("key", [key for key in NAMES if key != "core"])
def test_each_script_is_written_in_its_own_bundled_family(look: Look, key: str) -> None:
    assert fonts.ensure_for(NAMES[key])[0] == fonts.families()[key].name


def test_a_name_in_latin_letters_loads_no_other_family(look: Look) -> None:
    assert fonts.ensure_for(NAMES["core"]) == [fonts.families()["core"].name]


def test_short_urdu_words_are_nastaliq_when_the_screen_is_urdu(look: Look) -> None:
    assert fonts.ensure_for("زبان", "ur")[0] == "Noto Nastaliq Urdu"
    assert fonts.ensure_for("زبان", "ar")[0] == "Noto Sans Arabic"


def test_every_bundled_font_is_named_and_there(look: Look) -> None:
    named = {f"{family.file}-{style}.ttf" for family in fonts.families().values() for style in family.styles}
    assert named == {file.name for file in resource("fonts").glob("*.ttf")}


def test_a_narrow_text_is_taller_and_shows_everything(look: Look, show: Callable[..., None]) -> None:
    text = Text(look, "Hold your phone or printed email about a hand’s length away.", Role.LEAD)
    assert text.heightForWidth(300) > text.heightForWidth(900)
    assert text.hasHeightForWidth()


def test_the_lines_of_a_title_are_about_equally_long(look: Look) -> None:
    words = "Welcome. Show your code to the camera"
    plain, even = (Paragraph(words, look, Role.TITLE, 690, balanced=on) for on in (False, True))
    assert even.line_count == plain.line_count == 2
    assert even.natural_width < plain.natural_width - 50


def test_a_text_is_heard_as_it_is_read(look: Look, show: Callable[..., None]) -> None:
    text = Text(look, "Take your badge from the tray.")
    show(text)
    assert QAccessible.queryAccessibleInterface(text).text(QAccessible.Text.Name) == "Take your badge from the tray."


def test_the_step_line_says_here_and_next(look: Look) -> None:
    line = StepLine(look)
    line.show_step("Step 1 of 3", "next: check your badge")
    assert line.text() == "Step 1 of 3  ·  next: check your badge"


@pytest.mark.parametrize("size", list(TextSize))
def test_a_bigger_text_size_makes_every_role_bigger(size: TextSize) -> None:
    standard, chosen = load_look().type.sizes, load_look(size=size).type.sizes
    assert all(chosen[role] >= standard[role] for role in Role)
    assert min(chosen.values()) >= {"standard": 18, "large_a": 34, "large_b": 50}[size]


READ_FROM = 600
"""Of eyes in front of a kiosk, in millimetres."""
ATTENDEES = [role for role in Role if role not in (Role.DENSE, Role.DENSE_STRONG)]


@pytest.mark.parametrize("role", ATTENDEES)
def test_small_letters_of_the_large_layout_are_as_tall_as_a_locked_screen_needs(qapp: object, role: Role) -> None:
    """EN 301 549, 5.1.4, as EXPERIENCE puts it: 16 dp and more."""
    assert height_of("x", load_look(size=TextSize.LARGE_A), role) >= 16


@pytest.mark.parametrize("role", ATTENDEES)
def test_capitals_of_the_largest_layout_are_as_tall_as_a_locked_screen_needs(qapp: object, role: Role) -> None:
    """EN 301 549, 5.1.4: an H is seen at 0.7 degrees and more."""
    millimetres = height_of("H", load_look(size=TextSize.LARGE_B), role) * DP
    assert math.degrees(2 * math.atan(millimetres / 2 / READ_FROM)) >= 0.7


def height_of(letter: str, look: Look, role: Role) -> float:
    """Return the height of a letter's ink, in dp."""
    font = QRawFont.fromFont(look.font(role))
    [glyph] = font.glyphIndexesForString(letter)
    return font.pathForGlyph(glyph).boundingRect().height() / look.scale


def test_a_step_line_that_wraps_does_so_between_its_parts(look: Look) -> None:
    line = StepLine(look)
    line.show_step("Step 1 of 3", "next: check your badge")
    whole = Paragraph("next: check your badge", look, Role.STEP).natural_width
    narrow = line.paragraph(line.paragraph(2000).natural_width - 10)
    assert narrow.line_count == 2
    assert narrow.natural_width == pytest.approx(whole, abs=1)
    assert line.paragraph(60).line_count > 2


def test_no_dot_stays_behind_where_a_step_line_wraps(look: Look) -> None:
    line = StepLine(look)
    line.show_step("Step 1 of 3, which is long", "next: badge")
    here = Paragraph("Step 1 of 3, which is long", look, Role.STEP).natural_width
    wrapped = line.paragraph(line.paragraph(2000).natural_width - 10)
    assert wrapped.line_count == 2
    assert wrapped.natural_width == pytest.approx(here, abs=1)
