"""A laptop that was restored, copied, lost, replaced or woken up: nothing is given twice, nothing lost for ever."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from kiosk.desk import lives, sessions, shares, sharing
from kiosk.desk.desk import Desk
from kiosk.desk.joining import Laptop, adopt, desk_of, open_laptop, set_up
from kiosk.desk.waking import Watch, wake
from kiosk.domain.fact import Kind
from kiosk.domain.seats import Give, NotSeated
from kiosk.domain.shares import Change
from kiosk.domain.witness import Found
from kiosk.exchange.bundle import open_bundle
from kiosk.organise.merge import check
from kiosk.store.facts import all_facts
from kiosk.store.store import Store
from tests import joined, samples
from tests.joined import TYPED
from tests.samples import at

ZOE, GURPREET = (samples.person(number, "x").id for number in (2, 3))
MACHINE, OTHER = frozenset({"card 1"}), frozenset({"card 2"})


@dataclass(slots=True)
class Woken:
    """An open laptop whose file was looked at."""

    laptop: Laptop
    desk: Desk
    found: Found
    watch: Watch

    @property
    def store(self) -> Store:
        """Return its file."""
        return self.laptop.store


@contextmanager
def opened(folder: Path, station: str = "foyer", machine: frozenset[str] = MACHINE, place: str = "") -> Iterator[Woken]:
    """Open the laptop in `folder`, which joins first if it has not yet, as the program does in the morning."""
    if not folder.exists():
        joined.join(folder, station).store.close()
    laptop = open_laptop(folder, TYPED)
    try:
        found, watch = wake(laptop, folder.parent / (place or f"{folder.name}.noted"), at(8), lambda: machine)
        yield Woken(laptop, desk_of(laptop), found, watch)
    finally:
        laptop.store.close()


def hear(one: Woken, other: Woken, hour: int = 9) -> None:
    """Let `one` hear all that `other` knows."""
    for incarnation in sharing.known(other.desk):
        sharing.receive(one.desk, sharing.packet_after(other.desk, incarnation, 0, 1000), at(hour))
    with one.store.writing() as writer:
        shares.keep_house(one.desk, writer, at(hour))


def free(woken: Woken, session: str = "moor") -> int:
    return shares.free_here(woken.desk, session)


def test_a_laptop_opened_day_after_day_stays_the_same(tmp_path: Path) -> None:
    names = set()
    for _ in range(3):
        with opened(tmp_path / "foyer") as foyer:
            assert foyer.found is Found.SAME
            names.add(foyer.store.identity.incarnation)
    assert len(names) == 1


def test_a_restored_backup_goes_on_in_a_new_life_that_has_no_seats_to_give(tmp_path: Path) -> None:
    with opened(tmp_path / "foyer") as foyer:
        before = foyer.store.identity
    shutil.copytree(tmp_path / "foyer", tmp_path / "backup")
    with opened(tmp_path / "foyer") as foyer:
        assert isinstance(sessions.join(foyer.desk, ZOE, "moor", at(9)), Give)
        foyer.watch.note(foyer.store)
    shutil.rmtree(tmp_path / "foyer")
    (tmp_path / "backup").rename(tmp_path / "foyer")
    with opened(tmp_path / "foyer") as foyer:
        assert foyer.found is Found.RESTORED
        assert foyer.store.identity.incarnation != before.incarnation
        assert sessions.join(foyer.desk, GURPREET, "moor", at(9)) is NotSeated.NO_PLACES_HERE
    with opened(tmp_path / "foyer") as foyer:
        assert foyer.found is Found.SAME


def test_a_cloned_disk_in_another_computer_goes_on_in_a_new_life(tmp_path: Path) -> None:
    with opened(tmp_path / "foyer"):
        pass
    with opened(tmp_path / "foyer", machine=OTHER) as clone:
        assert clone.found is Found.COPIED
        assert free(clone) == 0


def test_a_folder_copied_elsewhere_goes_on_in_a_new_life(tmp_path: Path) -> None:
    with opened(tmp_path / "foyer"):
        pass
    with opened(tmp_path / "foyer", place="nothing noted here") as copy:
        assert copy.found is Found.COPIED


def test_a_note_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("")
    with opened(tmp_path / "foyer", place="in the way/below") as foyer:
        assert (foyer.found, foyer.watch.noted) == (Found.SAME, None)


def test_two_copies_notice_each_other_when_they_meet(tmp_path: Path) -> None:
    with opened(tmp_path / "foyer"):
        pass
    shutil.copytree(tmp_path / "foyer", tmp_path / "copy")
    with opened(tmp_path / "foyer") as foyer, opened(tmp_path / "copy", place="foyer.noted") as copy:
        sessions.join(copy.desk, ZOE, "together", at(9))
        told = sharing.packet_after(copy.desk, copy.store.identity.incarnation, 0, 100)
        new = sharing.receive(foyer.desk, told, at(9)).new
        assert lives.went_on_elsewhere(foyer.store, new)
        assert lives.is_behind_itself(foyer.store, sharing.known(copy.desk)) is False, "it has heard of it by now"


def test_whoever_hears_that_others_know_more_of_it_than_itself_was_restored(tmp_path: Path) -> None:
    with opened(tmp_path / "foyer"):
        pass
    shutil.copytree(tmp_path / "foyer", tmp_path / "backup")
    with opened(tmp_path / "foyer") as foyer:
        sessions.join(foyer.desk, ZOE, "moor", at(9))
        heads = sharing.known(foyer.desk)
    with opened(tmp_path / "backup", place="foyer.noted") as backup:
        assert lives.is_behind_itself(backup.store, heads)
        assert not lives.is_behind_itself(backup.store, {})


@pytest.fixture
def lost_and_replaced(tmp_path: Path) -> Iterator[tuple[Woken, Woken, Woken]]:
    """Return the lost laptop, its replacement, and the home station, which has heard of both openings."""
    set_up(tmp_path / "new", joined.pack(), "stairs", TYPED, at(9), joined.CHEAP, instead=True)
    with (
        opened(tmp_path / "foyer") as home,
        opened(tmp_path / "lost", "stairs") as lost,
        opened(tmp_path / "new", "stairs") as new,
    ):
        hear(home, lost)
        hear(new, home)
        hear(home, new)
        yield lost, new, home


def test_a_replacement_catches_up_and_has_no_seats_of_its_own(lost_and_replaced: tuple[Woken, Woken, Woken]) -> None:
    lost, new, home = lost_and_replaced
    assert (free(lost), free(new)) == (1, 0)
    assert {fact.digest for fact in all_facts(new.store.connection)} == {
        fact.digest for fact in all_facts(home.store.connection)
    }


def test_what_the_lost_one_had_left_is_reclaimed_once_it_has_said_its_last_word(
    lost_and_replaced: tuple[Woken, Woken, Woken],
) -> None:
    lost, _, home = lost_and_replaced
    assert free(home) == 1
    hear(lost, home)
    with lost.store.writing() as writer:
        assert lives.is_retired(writer)
    assert free(lost) == 0
    lives.begin_new_life(lost.laptop, at(10), last_word=True)
    with lost.store.writing() as writer:
        assert not lives.is_retired(writer)
    hear(home, lost)
    assert (free(home), free(lost)) == (2, 0)


def test_a_seat_the_lost_one_gave_before_it_was_lost_stands(lost_and_replaced: tuple[Woken, Woken, Woken]) -> None:
    lost, _, home = lost_and_replaced
    assert isinstance(sessions.join(lost.desk, ZOE, "moor", at(9)), Give)
    hear(lost, home)
    lives.begin_new_life(lost.laptop, at(10), last_word=True)
    hear(home, lost)
    assert free(home) == 1
    fills = {session.id: fill for session, fill in sessions.fills(home.desk)}
    assert fills["moor"].taken == 2


def test_a_bundle_after_a_new_life_is_believed(tmp_path: Path) -> None:
    with opened(tmp_path / "foyer") as foyer:
        lives.begin_new_life(foyer.laptop, at(9), last_word=True)
        bundle = joined.closed(foyer.desk)
        facts = sorted(all_facts(foyer.store.connection), key=lambda fact: fact.order)
    assert [fact.kind for fact in facts] == [
        *(Kind.STATION_OPENED, Kind.STATION_RETIRED, Kind.STATION_OPENED, Kind.STATION_CLOSED)
    ]
    assert bundle.name == f"{facts[-1].incarnation}.bundle"
    check(open_bundle(bundle.data, joined.keys()), joined.pack())


def test_a_newer_pack_that_gives_more_seats_is_carried_out_once(tmp_path: Path) -> None:
    more = replace(joined.pack(), issued=samples.ISSUED + 1, changes=(Change("2 moor foyer", "foyer", "moor", 4),))
    with opened(tmp_path / "foyer") as foyer:
        adopt(foyer.laptop, more)
        for _ in range(2):
            with foyer.store.writing() as writer:
                shares.keep_house(foyer.desk, writer, at(9))
        assert free(foyer) == 5
