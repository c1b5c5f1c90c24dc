"""The one question, on the screen that says one is checked in: as easily left as answered, and asked once."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.arriving import Arriving
from kiosk.domain.event import Event
from kiosk.flow.inputs import Answered, Input, Pressed
from kiosk.flow.keys import Key
from kiosk.flow.screens import Asked, CheckedIn
from tests.screens.samples import SAM
from tests.ui.attendee.looking import opened, seen_keys
from ui.attendee.reading import texts_in_order
from ui.window import AttendeeWindow


def shown(event: Event, qtbot: QtBot, asked: Asked = Asked.OPEN) -> AttendeeWindow:
    """Return the screen of Sam, who is checked in."""
    return opened(event, qtbot, CheckedIn(SAM, asked))


@pytest.mark.parametrize("tap", [*map(Answered, Arriving), Pressed(Key.SKIP)])
def test_leaving_the_question_is_as_big_as_answering_it(event: Event, qtbot: QtBot, tap: Input) -> None:
    window = shown(event, qtbot)
    called = tap.answer.value if isinstance(tap, Answered) else Key.SKIP.value
    with qtbot.waitSignal(window.given) as given:
        seen_keys(window)[called].click()
    assert given.args == [tap]
    seen = seen_keys(window)
    answers = [seen[answer.value] for answer in Arriving]
    assert len({key.height() for key in (*answers, seen[Key.SKIP.value])}) == 1
    assert seen[Key.SKIP.value].width() >= max(key.width() for key in answers) * 0.9


def test_where_the_event_asks_nothing_nothing_is_asked(event: Event, qtbot: QtBot) -> None:
    window = shown(replace(event, ask_how_arriving_was=False), qtbot)
    assert Key.SKIP.value not in seen_keys(window)


@pytest.mark.parametrize(("asked", "told"), [(Asked.COUNTED, True), (Asked.SKIPPED, False)])
def test_after_the_answer_nothing_is_asked_any_more(event: Event, qtbot: QtBot, asked: Asked, told: bool) -> None:
    window = shown(event, qtbot, asked)
    assert ("Thank you. Your answer is counted, without your name." in texts_in_order(window.page)) == told
    assert Key.SKIP.value not in seen_keys(window)
