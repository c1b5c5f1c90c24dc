"""The way in: a named PIN, a pause for who only tries, and a lock that closes by itself."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from tests.samples import HELPER_PIN
from tests.ui.attendee.looking import spoken_tree
from tests.ui.staff.conftest import Side
from ui.parts.card import NoticeKind
from ui.parts.result_list import ResultList
from ui.staff.entrance import PAUSE
from ui.staff.idle_lock import PATIENCE


def test_a_pin_opens_the_staff_side_and_the_header_says_where_and_who(helper: Side) -> None:
    assert "Knowledge Exchange" in helper.words()
    assert "foyer · Hal, helper" in helper.words()


def test_the_keyboard_is_in_the_search_after_signing_in(helper: Side) -> None:
    assert helper.focus().accessibleName() == "Search by name, organisation or reference"


def test_a_pin_that_nobody_has_is_told_and_is_not_kept(side: Side) -> None:
    side.sign_in("0000")
    assert not side.presenter.is_open
    assert "That is nobody's PIN here." in side.words()
    assert side.pages.lock.findChildren(QLineEdit)[0].text() == ""


def test_after_three_tries_nobody_may_try_for_a_while(side: Side) -> None:
    for pin in ("0000", "1111", "2222", HELPER_PIN):
        side.sign_in(pin)
    assert not side.presenter.is_open
    assert f"Please wait {PAUSE} seconds" in side.words()
    assert side.pause.seconds == PAUSE


def test_leaving_and_coming_back_does_not_end_the_pause(side: Side) -> None:
    for pin in ("0000", "1111", "2222"):
        side.sign_in(pin)
    side.presenter.open()
    side.sign_in()
    assert not side.presenter.is_open


def test_after_the_pause_the_right_pin_opens_again(side: Side) -> None:
    for pin in ("0000", "1111", "2222"):
        side.sign_in(pin)
    side.pause.strike()
    side.sign_in()
    assert side.presenter.is_open


def test_two_wrong_tries_are_forgotten_once_the_right_pin_was_typed(side: Side) -> None:
    for pin in ("0000", "1111", HELPER_PIN):
        side.sign_in(pin)
    side.keys("Ctrl+L")
    side.sign_in("0000")
    assert "Try once more" in side.words()


def test_escape_goes_back_to_the_attendees_without_a_pin(side: Side) -> None:
    with side.qtbot.waitSignal(side.presenter.left):
        side.keys("Escape")


def test_the_staff_side_locks_itself_when_nobody_touches_it(helper: Side) -> None:
    assert helper.idle.seconds == PATIENCE
    with helper.qtbot.waitSignal(helper.presenter.left):
        helper.idle.strike()
    assert not helper.presenter.is_open
    assert helper.pages.currentWidget() is helper.pages.lock


def test_each_key_begins_the_wait_anew(helper: Side) -> None:
    before = helper.idle.starts
    helper.type("a")
    assert helper.idle.starts > before


def test_each_touch_begins_the_wait_anew(helper: Side) -> None:
    before = helper.idle.starts
    QTest.mouseClick(helper.pages.windowHandle(), Qt.MouseButton.LeftButton)
    assert helper.idle.starts > before


def test_nothing_of_a_person_stays_after_the_lock(helper: Side) -> None:
    helper.find("asha")
    helper.keys("Return", "F9", "Escape", "F3", "Alt+6", "Alt+2")
    helper.type("Asha Verma")
    helper.keys("Ctrl+L")
    kept = _held(helper.pages.frame_) + _held(helper.pages.lock)
    assert not [text for text in kept if "Asha" in text or "Verma" in text or "KE-001" in text]
    assert all(part.model().rowCount() == 0 for part in helper.pages.findChildren(ResultList))


def test_an_answer_that_comes_after_the_lock_is_not_shown(helper: Side) -> None:
    helper.pages.desk.search_for("asha")
    helper.presenter.lock()
    helper.settle()
    assert all(part.model().rowCount() == 0 for part in helper.pages.findChildren(ResultList))


def _held(page: QWidget) -> list[str]:
    labels = [label.text() for label in page.findChildren(QLabel)]
    return [*spoken_tree(page), *labels, *(line.text() for line in page.findChildren(QLineEdit))]


def test_a_notice_leaves_the_window_its_size(helper: Side) -> None:
    helper.pages.frame_.show_notice(NoticeKind.DONE, "They are checked in. A badge can be printed here.")
    assert helper.pages.minimumSizeHint().height() <= 768
