"""A laptop was copied or restored while it was closed, or lost, replaced and found again: all find out, and go on."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app import FILE
from kiosk.desk import shares, sharing
from kiosk.desk.desk import Desk
from kiosk.desk.joining import set_up
from kiosk.domain.devices import OtherLaptop, heard_by, other_laptops
from kiosk.domain.peers import Replaced, Standing
from kiosk.exchange.live import healing
from kiosk.flow.errands import CheckIn
from kiosk.flow.inputs import FoundHere, WelcomedIn
from kiosk.housekeeping import COPIED, REPLACED
from tests import joined
from tests.hubs import RunningHub, running_hub
from tests.samples import NINE, at, code
from tests.stations import AtWork, at_work


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    with running_hub(tmp_path / "hub", joined.pack().event_key) as running:
        yield running


def copied(folder: Path) -> Path:
    """Copy a closed laptop, and what was noted of it as well: nothing on its machine tells one from the other."""
    copy = folder.parent / "copy" / folder.name
    shutil.copytree(folder, copy)
    shutil.copy(folder.with_name(f"{folder.name}.noted"), copy.with_name(f"{folder.name}.noted"))
    return copy


def copied_and_gone_on(tmp_path: Path, hub: RunningHub) -> tuple[Path, str]:
    """Copy the foyer's laptop; let that one go on with the stairs listening; return the copy, and both their name."""
    with at_work(tmp_path / "foyer", "foyer"):
        pass
    copy = copied(tmp_path / "foyer")
    with (
        at_work(tmp_path / "foyer", "foyer", hub.address) as foyer,
        at_work(tmp_path / "stairs", "stairs", hub.address) as stairs,
    ):
        assert isinstance(foyer.do(CheckIn(code(2))), WelcomedIn)
        stairs.wait_for(foyer)
        return copy, foyer.name


def wait_until_found_out(copy: AtWork, old: str) -> None:
    """Wait until a copy goes on under another name; staff are told, and it has no seats to give."""
    copy.wait_until(lambda here: here.name != old)
    copy.wait_until(lambda here: here.station.troubles[FILE] == COPIED)
    assert copy.ask(lambda desk: [shares.free_here(desk, session) for session in ("moor", "together")]) == [0, 0]


def test_a_copy_learns_from_the_hub_what_was_told_in_its_name_and_both_are_known_to_the_others(
    tmp_path: Path, hub: RunningHub
) -> None:
    copy, old = copied_and_gone_on(tmp_path, hub)
    with at_work(tmp_path / "foyer", "foyer", hub.address) as foyer, at_work(copy, address=hub.address) as new:
        wait_until_found_out(new, old)
        assert isinstance(new.do(CheckIn(code(4))), WelcomedIn)
        with at_work(tmp_path / "stairs", "stairs", hub.address) as stairs:
            stairs.wait_for(foyer, new)
            assert {old, new.name} <= set(stairs.known())
        assert (foyer.name, foyer.station.troubles[FILE]) == (old, ""), "whose name it is keeps it"


def test_a_copy_learns_from_another_laptop_where_the_hub_has_forgotten_everything(
    tmp_path: Path, hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, old = copied_and_gone_on(tmp_path, hub)
    hub.kill()
    hub.start_again(wiped=True)
    monkeypatch.setattr(healing, "MOMENT", 3600.0)  # before it comes to asking for facts
    with at_work(copy, address=hub.address) as new, at_work(tmp_path / "stairs", "stairs", hub.address):
        wait_until_found_out(new, old)


def test_a_copy_learns_from_what_is_brought_by_hand(tmp_path: Path, hub: RunningHub) -> None:
    copy, old = copied_and_gone_on(tmp_path, hub)
    with at_work(tmp_path / "stairs", "stairs") as stairs, at_work(copy) as new:
        packet = stairs.ask(lambda desk: sharing.packet_after(desk, old, 0, 100))
        new.station.submit(lambda: new.station.take_over(packet)).result()
        wait_until_found_out(new, old)


def in_place_of(station: str, folder: Path) -> Path:
    """Set a laptop up in place of one that is lost."""
    set_up(folder, joined.pack(), station, joined.TYPED, at(9), joined.CHEAP, instead=True)
    return folder


def free(laptop: AtWork) -> int:
    return laptop.ask(lambda desk: shares.free_here(desk, "moor"))


def stands(laptop: AtWork, name: str) -> tuple[Standing, ...]:
    """Return what is said of another laptop."""

    def found(desk: Desk) -> tuple[OtherLaptop, ...]:
        here = desk.store.identity
        return other_laptops(desk.event.stations, here.station, heard_by(laptop.together, here.incarnation), NINE)

    return next(other.says for other in laptop.ask(found) if other.name == name)


def wait_until_told_apart(one: AtWork, other: AtWork) -> None:
    """Wait until a laptop has heard another one, and calls it none that was copied."""
    one.wait_until(lambda here: other.name in here.together.reachable() and stands(here, "stairs")[0] == Replaced())


def test_a_lost_laptop_is_replaced_over_a_new_hub_and_what_it_held_is_given_back_when_it_is_found(
    tmp_path: Path, hub: RunningHub
) -> None:
    with at_work(tmp_path / "foyer", "foyer", hub.address) as home:
        with at_work(tmp_path / "lost", "stairs", hub.address) as lost:
            assert isinstance(lost.do(CheckIn(code(2))), WelcomedIn)
            home.wait_for(lost)
        hub.kill()
        hub.start_again(wiped=True)
        with at_work(in_place_of("stairs", tmp_path / "new"), address=hub.address) as new:
            new.wait_for(home)
            home.wait_for(new)
            assert lost.name in new.known(), "by nobody but the one at home"
            assert isinstance(new.do(CheckIn(code(2))), FoundHere)
            assert (free(home), free(new)) == (1, 0), "one is with the lost one, for it may give it yet"
            with at_work(tmp_path / "lost", address=hub.address) as woken:
                woken.wait_until(lambda here: here.station.troubles[FILE] == REPLACED)
                home.wait_until(lambda here: free(here) == 2)
                for one, other in ((home, woken), (new, woken), (woken, new)):
                    wait_until_told_apart(one, other)
