"""Nothing that is said of a person comes before what its laptop knew of them when it said so."""

from dataclasses import replace
from itertools import permutations

from kiosk.domain.attendance import fold
from kiosk.domain.fact import Fact, Kind
from kiosk.domain.order import in_order, later_than
from tests.telling import Telling

HOUR = 3_600_000


def there_and_back() -> list[Fact]:
    """Return an arrival, and what a laptop an hour behind knew of it when it wrote of a leaving and a return."""
    foyer, stairs = Telling(), Telling("stairs.1", ahead=-HOUR)
    arrived = foyer.tell(Kind.ARRIVED, door="main")
    left = stairs.tell(Kind.LEFT, after=arrived.digest)
    return [arrived, left, stairs.tell(Kind.ARRIVED, door="side", after=arrived.digest)]


def test_a_leaving_written_by_a_clock_that_is_behind_comes_after_its_arrival() -> None:
    arrived, left, _ = there_and_back()
    assert not fold([left, arrived], {}).inside
    assert fold([replace(left, body={}), arrived], {}).inside, "by the clocks alone it would come before it"


def test_in_whatever_order_they_are_heard_of_they_have_one_order() -> None:
    facts = there_and_back()
    assert all(in_order(heard) == facts for heard in permutations(facts))


def test_what_names_a_fact_that_is_not_here_stands_by_its_own_time() -> None:
    arrived, left, back = there_and_back()
    assert in_order([back, left]) == [left, back]
    assert in_order([back, arrived]) == [arrived, back]


def test_only_what_the_clocks_would_put_later_is_named() -> None:
    foyer = Telling()
    first, last = foyer.tell(Kind.ARRIVED, door="main"), foyer.tell(Kind.LEFT)
    assert later_than((first.time, "stairs.1", 1), [last, first]) == last.digest
    assert later_than((last.time, "stairs.1", 1), [last, first]) is None
    assert later_than((last.time, "stairs.1", 1), []) is None
