"""Map and programme: without a code, without a trace, and back to where one was."""

import pytest

from kiosk.flow.errands import TellTime
from kiosk.flow.inputs import Idle, NotDone, TimeTold
from kiosk.flow.keys import Key
from kiosk.flow.panels import MapAndProgramme
from kiosk.flow.places import is_personal, visitor_of
from kiosk.flow.screens import Over, Screen, StillThere, Welcome
from tests.flow.visits import NOW, after, among_sessions, greeted, press, walk


@pytest.mark.parametrize("screen", [Welcome(), greeted(), among_sessions()])
def test_it_opens_over_any_page_asks_for_nothing_but_the_time_and_goes_back(screen: Screen) -> None:
    opened, errands = walk(screen, press(Key.MAP))
    assert isinstance(opened, Over)
    assert (opened.panel, errands) == (MapAndProgramme(), (TellTime(),))
    assert after(opened, TimeTold(NOW), press(Key.BACK)) == screen


def test_it_shows_the_programme_of_the_day_once_that_is_known() -> None:
    dated = Over(MapAndProgramme(NOW), Welcome())
    assert after(Welcome(), press(Key.MAP), TimeTold(NOW)) == dated
    assert after(Welcome(), press(Key.MAP), Idle(), TimeTold(NOW)) == StillThere(dated)
    assert after(Welcome(), press(Key.MAP), NotDone(TellTime())) == Over(MapAndProgramme(), Welcome())


def test_the_time_means_nothing_to_any_other_screen() -> None:
    asked = after(greeted(), press(Key.PRIVACY), Idle())
    assert after(greeted(), TimeTold(NOW)) == greeted()
    assert after(asked, TimeTold(NOW)) == asked


def test_from_the_welcome_it_is_nobody_s() -> None:
    opened = after(Welcome(), press(Key.MAP), TimeTold(NOW))
    assert visitor_of(opened) is None
    assert not is_personal(opened)
