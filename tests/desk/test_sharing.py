"""What one laptop wrote is taken over by another: once, in order, details beside it, and gaps are told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.desk import registering, sharing
from kiosk.desk.check_in import check_in
from kiosk.desk.desk import Desk
from kiosk.domain.registration import Details
from kiosk.exchange.packet import Packet
from kiosk.store import people
from tests import joined
from tests.samples import at, code, event

HELPER = event().staff[0]


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Desk]:
    with joined.at_work(tmp_path / "foyer", "foyer") as desk:
        yield desk


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Desk]:
    with joined.at_work(tmp_path / "stairs", "stairs") as desk:
        yield desk


def all_of(desk: Desk, after: int = 0, limit: int = 100) -> Packet:
    return sharing.packet_after(desk, desk.store.identity.incarnation, after, limit)


def test_somebody_who_came_in_here_is_in_there(here: Desk, there: Desk) -> None:
    check_in(here, code(2), at(9))
    assert sharing.receive(there, all_of(here), at(9)).waiting == ()
    found = people.by_code(there.store.connection, code(2))
    assert found is not None
    assert found.inside


def test_details_travel_beside_the_facts_that_point_at_them(here: Desk, there: Desk) -> None:
    person = registering.register_here(here, registering.new_person(), Details("Ada Moss"), "standard", at(9), HELPER)
    sharing.receive(there, all_of(here), at(9))
    found = people.by_id(there.store.connection, person)
    assert found is not None
    assert found.details == Details("Ada Moss")
    assert people.search(there.store.connection, "ada mo") == [found]


def test_the_same_again_changes_nothing(here: Desk, there: Desk) -> None:
    check_in(here, code(2), at(9))
    sharing.receive(there, all_of(here), at(9))
    assert sharing.receive(there, all_of(here), at(9)).new == ()


def test_what_does_not_chain_on_is_to_be_asked_for(here: Desk, there: Desk) -> None:
    check_in(here, code(2), at(9))
    late = all_of(here, after=1)
    assert sharing.receive(there, late, at(9)).waiting == late.facts
    sharing.receive(there, all_of(here, limit=1), at(9))
    assert sharing.receive(there, late, at(9)).waiting == ()
    assert sharing.known(there)[here.store.identity.incarnation].count == 2


def test_how_far_a_stream_was_read_is_remembered_with_what_it_said(here: Desk, there: Desk) -> None:
    assert sharing.cursor(there, "hub") is None
    sharing.receive(there, all_of(here), at(9), ("hub", "17"))
    assert sharing.cursor(there, "hub") == "17"


def test_whoever_listens_is_told_once_it_is_on_the_disk(here: Desk) -> None:
    heard: list[bool] = []
    here.store.on_written.append(lambda: heard.append(here.store.connection.in_transaction))
    check_in(here, code(2), at(9))
    with here.store.writing():
        pass  # and of a look that changed nothing they hear nothing
    assert heard == [False]
