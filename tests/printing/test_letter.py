"""Names are shaped as their scripts want, from the bundled fonts alone."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.printing.letter import Lettering, Unletterable, Weight, ensure_application
from kiosk.printing.scripts import clean
from tests.printing.samples import NAMES


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("weight", Weight)
def test_every_script_has_its_letters(lettering: Lettering, name: str, weight: Weight) -> None:
    line = lettering.line(name, weight)
    assert line.width > 0
    assert line.height > 0
    assert line.operators()


def test_bold_is_bold_in_nastaliq_too(lettering: Lettering) -> None:
    bold, regular = (lettering.line("شبانہ", weight).operators() for weight in (Weight.BOLD, Weight.REGULAR))
    assert bold != regular


def test_urdu_is_set_in_nastaliq_and_arabic_is_not(lettering: Lettering) -> None:
    urdu, arabic = lettering.line("شبانہ"), lettering.line("محمد")
    assert urdu.height / urdu.width > 0.6
    assert arabic.height / arabic.width < 0.5


def test_letters_that_join_do_not_stand_as_they_do_alone(lettering: Lettering) -> None:
    assert lettering.line("محمد").height < lettering.line("\u200c".join("محمد")).height


def test_right_to_left_words_begin_at_the_right(lettering: Lettering) -> None:
    first, both = lettering.line("محمد"), lettering.line("محمد ا")
    assert both.width > first.width
    assert both.shapes[0][0].right - first.shapes[0][0].right > 100


def test_latin_words_of_an_urdu_name_keep_the_latin_font(lettering: Lettering) -> None:
    latin = lettering.line("Sam").shapes[0][0]
    assert latin in [shape for shape, _, _ in lettering.line("Sam شبانہ").shapes]


@pytest.mark.parametrize("text", ["王小明", "Sam 😀", "\U00012000"])
def test_a_letter_that_no_font_has_is_named_a_fault(lettering: Lettering, text: str) -> None:
    with pytest.raises(Unletterable, match="by hand") as caught:
        lettering.line(text)
    assert not set(text) & set(str(caught.value)) - set(" Sam")


def test_a_joiner_is_not_a_missing_letter(lettering: Lettering) -> None:
    assert lettering.line("ශ්\u200dරී").operators() != lettering.line("ශ්රී").operators()


def test_nothing_has_no_ink(lettering: Lettering) -> None:
    assert lettering.line(" ").width == 0


def test_controls_and_needless_spaces_leave_no_trace() -> None:
    assert clean(" Sam\t\u202e\u200b\x07 \n O ") == "Sam O"


def test_what_was_typed_in_pieces_is_composed() -> None:
    assert clean("Zoe\u0308") == "Zoë"


def test_letters_that_no_font_has_whole_are_composed_from_parts(lettering: Lettering) -> None:
    assert lettering.line("Q\u0308").height > lettering.line("Q").height


def test_one_word_may_be_written_in_two_scripts(lettering: Lettering) -> None:
    assert lettering.line("ਕੌਰ-Smith").width > lettering.line("ਕੌਰ").width + lettering.line("Smith").width


def test_a_running_application_is_used(qapp: QGuiApplication) -> None:
    assert ensure_application() is qapp


def test_a_command_without_a_window_letters_too() -> None:
    program = (
        "from kiosk.printing.letter import *; kept = ensure_application(); print(Lettering().line('Sam').width > 0)"
    )
    command = [sys.executable, "-c", program]
    said = subprocess.run(command, cwd=Path(__file__).parents[2], env={}, capture_output=True, text=True, check=True)
    assert said.stdout == "True\n"


def test_an_installation_without_fonts_stops_loudly(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(FileNotFoundError, match="fonts"):
        Lettering()
