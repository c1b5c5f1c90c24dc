"""A person is one tap away, everywhere (EXPERIENCE §1: K1)."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from pytestqt.qtbot import QtBot

from kiosk.domain.calling import NEXT_DESK, UNHEARD, Help
from kiosk.domain.calling import Call as CallSeen
from kiosk.domain.clock import milliseconds
from kiosk.domain.talk import Called
from kiosk.flow.call_moves import CallMade, CallMoved, CallTakenBack
from kiosk.flow.errands import Call, TakeBack
from kiosk.flow.inputs import Done, Pressed
from kiosk.flow.keys import Key
from kiosk.flow.leaving_moves import used_page
from kiosk.flow.panels import About, HelpSent
from kiosk.flow.places import name
from kiosk.flow.screens import Over, Page, Screen, Welcome
from kiosk.flow.step import step
from tests import joined
from tests.experience.example import station_of, way_to
from tests.flow.anything import pages
from tests.hubs import RunningHub, running_hub
from tests.samples import at
from tests.stations import AtWork, at_work
from tests.ui.alive import Alive, brought_to_life
from tests.ui.attendee.looking import buttons, put_on
from ui.attendee.reading import texts_in_order
from ui.theme import TextSize
from ui.window import AttendeeWindow

BAR = {TextSize.STANDARD: (Key.ASK, Key.QUIET_ROOM, Key.LANGUAGE, Key.TEXT, Key.READ_ALOUD)}
LARGE = (Key.ASK, Key.QUIET_ROOM, Key.MORE)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    with running_hub(tmp_path / "hub", joined.pack().event_key) as running:
        yield running


@given(pages)
def test_k1_a_person_is_asked_for_with_one_tap_from_every_page(page: Page) -> None:
    assert step(page, Pressed(Key.ASK)) == (Over(HelpSent(), used_page(page)), (Call(name(page)),))


@pytest.mark.parametrize("size", list(TextSize))
def test_k1_asking_a_person_has_the_same_place_on_every_screen(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    places = set()
    for screen in screens.values():
        page = put_on(window, screen, size).page
        assert page is not None
        keys = [key for key in buttons(page.bar) if key.objectName() == Key.ASK]
        places.add((keys[0].mapTo(window, keys[0].rect().topLeft()).toTuple(), keys[0].size().toTuple()))
    assert len(places) == 1


@pytest.mark.parametrize("size", list(TextSize))
def test_k1_the_bar_has_the_same_keys_in_the_same_order_on_every_screen(
    window: AttendeeWindow, screens: Mapping[str, Screen], size: TextSize
) -> None:
    for screen in screens.values():
        page = put_on(window, screen, size).page
        assert page is not None
        assert [key.objectName() for key in buttons(page.bar)] == list(BAR.get(size, LARGE))


def test_k1_a_call_names_the_kiosk_and_nobody() -> None:
    assert [field.name for field in fields(Call)] == ["screen", "about"]
    assert {field.name for field in fields(Called)} == {"id", "station", "screen", "about", "waited"}


@pytest.fixture
def now() -> list[datetime]:
    """Return the present moment, as the last of them."""
    return [at(9)]


@pytest.fixture
def two(tmp_path: Path, hub: RunningHub, now: list[datetime]) -> Iterator[tuple[AtWork, AtWork]]:
    """Return two laptops that share over a network; at the second one somebody is signed in."""
    with (
        at_work(tmp_path / "foyer", "foyer", hub.address, clock=lambda: now[-1]) as foyer,
        at_work(tmp_path / "stairs", "stairs", hub.address, clock=lambda: now[-1]) as stairs,
    ):
        stairs.station.calls.staff(milliseconds(now[-1]), signed_in=True)
        for one, other in ((foyer, stairs), (stairs, foyer)):
            one.wait_until(lambda here, other=other: other.name in here.together.reachable())  # type: ignore[misc]
        yield foyer, stairs


def waiting(desk: AtWork, now: list[datetime]) -> list[CallSeen]:
    """Return the calls that are for this desk by now."""
    return [call for call in desk.station.calls.waiting(milliseconds(now[-1])) if call.is_ours]


def asked(kiosk: AtWork) -> str:
    made = kiosk.do(Call("welcome"))
    assert isinstance(made, CallMade)
    return made.call


def test_k1_over_a_network_the_desk_sees_which_kiosk_and_the_kiosk_hears_that_someone_is_coming(
    two: tuple[AtWork, AtWork], now: list[datetime], window: AttendeeWindow
) -> None:
    foyer, stairs = two
    call = asked(foyer)
    stairs.wait_until(lambda desk: bool(waiting(desk, now)))
    assert [(one.station, one.screen) for one in waiting(stairs, now)] == [("foyer", "welcome")]
    stairs.station.calls.answer(call)
    foyer.wait_until(lambda kiosk: kiosk.station.how_far(call).help is Help.COMING)
    told = foyer.station.how_far(call)
    put_on(window, Over(HelpSent(help=told.help, call=call), Welcome()))
    assert "Someone is coming" in set(texts_in_order(window))


@pytest.fixture
def at_the_screen(tmp_path: Path, hub: RunningHub, now: list[datetime], qtbot: QtBot) -> Iterator[tuple[Alive, AtWork]]:
    """Return a kiosk with its window, and another laptop on the network at which somebody is signed in."""
    folder = tmp_path / "foyer"
    with (
        at_work(tmp_path / "stairs", "stairs", hub.address, clock=lambda: now[-1]) as stairs,
        station_of(folder, joined.pack(), "foyer", lambda: now[-1]) as station,
        brought_to_life(qtbot, station, tmp_path, together=way_to(hub, station, folder)) as alive,
    ):
        stairs.station.calls.staff(milliseconds(now[-1]), signed_in=True)
        stairs.wait_until(lambda here: bool(here.together.reachable()))
        heard = alive.program.station.calls

        def is_heard() -> bool:
            stairs.station.tick()
            return "stairs" in heard.last_staffed()

        qtbot.waitUntil(is_heard, timeout=10_000)
        yield alive, stairs


def test_k1_the_screen_itself_says_that_someone_is_coming_and_with_the_network_cut_where_the_desk_is(
    at_the_screen: tuple[Alive, AtWork], now: list[datetime], hub: RunningHub
) -> None:
    alive, stairs = at_the_screen
    alive.press(Key.ASK)
    stairs.wait_until(lambda desk: bool(waiting(desk, now)))
    [call] = waiting(stairs, now)
    stairs.station.calls.answer(call.id)
    alive.says("Someone is coming")
    alive.press(Key.BACK)
    hub.kill()
    alive.press(Key.ASK)
    alive.qtbot.waitUntil(lambda: bool(alive.calls()))
    now.append(now[-1] + timedelta(milliseconds=UNHEARD))
    alive.says("You can go to the welcome desk")
    alive.says("The desk is here: Main door.")


@given(pages)
def test_k1_asking_is_called_off_with_one_tap_on_the_screen_that_tells_of_it(page: Page) -> None:
    asking, _ = step(page, Pressed(Key.ASK))
    assert step(asking, Pressed(Key.NOT_NEEDED)) == (used_page(page), (TakeBack(name(page)),))


@pytest.mark.parametrize("size", list(TextSize))
def test_k1_calling_it_off_is_as_big_as_going_back(window: AttendeeWindow, size: TextSize) -> None:
    page = put_on(window, Over(HelpSent(call="c1"), Welcome()), size).page
    assert page is not None
    sizes = {key.objectName(): key.size().toTuple() for key in buttons(page)}
    assert sizes[Key.NOT_NEEDED] == sizes[Key.BACK]


def test_k1_where_no_call_could_be_made_there_is_none_to_call_off(window: AttendeeWindow) -> None:
    page = put_on(window, Over(HelpSent(help=Help.AT_THE_DESK), Welcome())).page
    assert page is not None
    assert Key.NOT_NEEDED not in {key.objectName() for key in buttons(page)}


def test_k1_over_a_network_a_call_is_taken_back_before_anybody_comes_and_after(
    two: tuple[AtWork, AtWork], now: list[datetime]
) -> None:
    foyer, stairs = two
    first = asked(foyer)
    stairs.wait_until(lambda desk: bool(waiting(desk, now)))
    assert foyer.do(TakeBack("welcome", first)) == CallTakenBack(first)
    stairs.wait_until(lambda desk: not waiting(desk, now))
    second = asked(foyer)
    stairs.wait_until(lambda desk: bool(waiting(desk, now)))
    stairs.station.calls.answer(second)
    foyer.do(TakeBack("welcome", second))
    stairs.wait_until(lambda desk: [call.id for call in desk.station.calls.taken_back()] == [second])


def test_k1_what_the_desk_is_to_do_stays_with_it_when_a_call_is_taken_back(
    two: tuple[AtWork, AtWork], now: list[datetime]
) -> None:
    foyer, _ = two
    assert foyer.do(TakeBack("badge")) == Done()
    foyer.do(Call("badge", About.UNDONE))
    foyer.do(Call("badge"))
    foyer.do(TakeBack("badge"))
    assert [call.about for call in foyer.station.calls.waiting(milliseconds(now[-1]))] == [About.UNDONE]


def test_k1_with_the_network_cut_the_kiosk_says_where_the_desk_is_and_takes_it_back_once_one_hears(
    two: tuple[AtWork, AtWork], now: list[datetime], hub: RunningHub, window: AttendeeWindow
) -> None:
    foyer, stairs = two
    hub.kill()
    call = asked(foyer)
    now.append(now[-1] + timedelta(milliseconds=UNHEARD))
    told = foyer.station.how_far(call)
    assert told.help is Help.AT_THE_DESK
    put_on(window, Over(HelpSent(help=told.help, call=call, desk="By the lift"), Welcome()))
    assert "By the lift" in " ".join(texts_in_order(window))
    hub.start_again()
    foyer.wait_until(lambda kiosk: _later(kiosk, now).help is Help.HEARD and bool(waiting(stairs, now)))


def _later(kiosk: AtWork, now: list[datetime]) -> CallMoved:
    call = kiosk.station.calls.waiting(milliseconds(now[-1]))[0].id
    now.append(now[-1] + timedelta(seconds=3))
    return kiosk.station.how_far(call)


def test_k1_a_call_that_nobody_answered_for_a_minute_is_told_to_a_second_desk(
    two: tuple[AtWork, AtWork], now: list[datetime]
) -> None:
    foyer, stairs = two
    foyer.station.calls.staff(milliseconds(now[-1]), signed_in=True)
    stairs.wait_until(lambda desk: "foyer" in desk.station.calls.last_staffed())
    asked(foyer)
    stairs.wait_until(lambda desk: bool(desk.station.calls.waiting(milliseconds(now[-1]))))
    assert (len(waiting(foyer, now)), len(waiting(stairs, now))) == (1, 0), "the kiosk's own desk comes first"
    foyer.station.tick()
    now.append(now[-1] + timedelta(milliseconds=NEXT_DESK))
    assert (len(waiting(foyer, now)), len(waiting(stairs, now))) == (1, 1)
