"""Many people's tables built at once are what they are when each is built by itself."""

from hypothesis import given, settings

from kiosk.domain.fact import Kind
from kiosk.store.bulk import refold_many
from kiosk.store.connection import writing
from tests.store.laptops import PEOPLE, Laptop
from tests.store.test_tables import DEEDS, Deed, live


@settings(max_examples=100, deadline=None)
@given(DEEDS)
def test_whoever_is_built_again_with_others_is_as_before(deeds: list[Deed]) -> None:
    for laptop in live(deeds):
        before = (laptop.tables(), laptop.people())
        with writing(laptop.writer.connection):
            refold_many(laptop.writer.connection, PEOPLE)
        assert (laptop.tables(), laptop.people()) == before


def test_a_laptop_that_was_away_for_long_catches_up_with_everybody_at_once() -> None:
    here, away = Laptop.new("here", 0), Laptop.new("away", 0)
    for number in range(60):
        here.tell(Kind.ARRIVED, f"{number:032x}", number)
        here.tell(Kind.REGISTERED_HERE, f"new {number}", number)
        here.tell(Kind.SEAT_TAKEN, f"{number:032x}", number)
    details = here.writer.connection.execute("select * from details").fetchall()
    away.writer.connection.executemany("insert or ignore into details values (?, ?, ?)", details)
    away.hear(here.facts())
    assert (away.tables(), away.people()) == (here.tables(), here.people())
    assert away.found("name 7") == here.found("name 7") != []
