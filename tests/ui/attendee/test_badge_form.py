"""Choosing what the badge says, with a finger or a keyboard (EXPERIENCE, C1 to C3)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.domain.badge import BadgeChoices, Photos, Talking
from kiosk.domain.registration import Details
from tests.screens.samples import SAM
from ui.attendee.badge_choices import BadgeChoicesForm
from ui.theme import load_look


class Form:
    """The form, what came out of it, and a finger."""

    def __init__(self, qtbot: QtBot, details: Details = SAM.details) -> None:
        self.widget = BadgeChoicesForm(load_look(), details)
        qtbot.addWidget(self.widget)
        self.made: list[BadgeChoices] = []
        self.widget.changed.connect(self.made.append)
        self.widget.show_choices(BadgeChoices())

    def offered(self) -> dict[str, QAbstractButton]:
        return {one.text(): one for one in self.widget.findChildren(QAbstractButton)}

    def on(self) -> list[str]:
        return [text for text, one in self.offered().items() if one.isChecked()]

    def tap(self, text: str) -> BadgeChoices:
        self.offered()[text].click()
        return self.made[-1]


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    return Form(qtbot)


def test_the_default_shows_least(form: Form) -> None:
    assert form.on() == ["First name only"]


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("Full name", BadgeChoices(full_name=True)),
        ("Organisation", BadgeChoices(organisation=True)),
        ("Place", BadgeChoices(place=True)),
        ("Role", BadgeChoices(role=True)),
        ("Larger print", BadgeChoices(larger=True)),
        ("Photos are fine", BadgeChoices(photos=Photos.FINE)),
        ("No photos, please", BadgeChoices(photos=Photos.NO)),
        ("Happy to chat", BadgeChoices(talking=Talking.HAPPY)),
        ("Ask first", BadgeChoices(talking=Talking.ASK)),
        ("I like quiet", BadgeChoices(talking=Talking.QUIET)),
        ("they/them", BadgeChoices(pronouns=True)),
        ("he/him", BadgeChoices(pronouns=True, typed_pronouns="he/him")),
    ],
)
def test_each_choice_is_one_tap(form: Form, text: str, choices: BadgeChoices) -> None:
    assert form.tap(text) == choices
    assert text in form.on()


@pytest.mark.parametrize("text", ["Organisation", "No photos, please", "I like quiet", "he/him", "Larger print"])
def test_each_choice_is_taken_back_with_one_tap(form: Form, text: str) -> None:
    form.tap(text)
    assert form.tap(text) == BadgeChoices()


def test_one_wish_about_photos_takes_the_place_of_the_other(form: Form) -> None:
    form.tap("Photos are fine")
    assert form.tap("No photos, please").photos is Photos.NO
    assert "Photos are fine" not in form.on()


def test_one_wish_about_talking_takes_the_place_of_the_other(form: Form) -> None:
    form.tap("Happy to chat")
    assert form.tap("I like quiet") == BadgeChoices(talking=Talking.QUIET)
    assert "Happy to chat" not in form.on()


def test_the_name_can_be_typed_in_any_script(form: Form) -> None:
    QTest.keyClicks(form.widget.name.line, "Sam")
    form.widget.name.line.insert(" ਗੁਰਪ੍ਰੀਤ")
    QTest.keyClick(form.widget.name.line, Qt.Key.Key_Space)
    assert form.made[-1].typed_name == "Sam ਗੁਰਪ੍ਰੀਤ"
    assert form.on() == []


def test_a_name_on_the_list_takes_the_place_of_a_typed_one(form: Form) -> None:
    QTest.keyClicks(form.widget.name.line, "Sammy")
    assert form.tap("First name only") == BadgeChoices()
    assert form.widget.name.text() == ""


def test_only_what_the_list_knows_is_offered(qtbot: QtBot) -> None:
    form = Form(qtbot, Details("Noor"))
    assert not {"First name only", "Full name", "Organisation", "Place", "Role"} & form.offered().keys()


def test_pronouns_of_one_s_own_come_first(qtbot: QtBot) -> None:
    form = Form(qtbot, replace(SAM.details, pronouns="xe/xem"))
    chips = [text for text in form.offered() if "/" in text]
    assert chips == ["xe/xem", "she/her", "he/him", "they/them"]


@pytest.mark.parametrize(("name", "told"), [("Ông Nguyễn ਗੁਰਪ੍ਰੀਤ", False), ("Sam \U000105c0", True)])
def test_a_letter_that_the_screen_has_no_shape_for_is_kept_and_told(form: Form, name: str, told: bool) -> None:
    form.widget.name.line.insert(name)
    QTest.keyClick(form.widget.name.line, Qt.Key.Key_Space)
    assert form.made[-1].typed_name == name
    assert ("no shape" in form.widget.name.line.accessibleDescription()) is told
    form.tap("First name only")
    assert form.widget.name.line.accessibleDescription() == ""
