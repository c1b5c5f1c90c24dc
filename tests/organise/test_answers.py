"""What the organisers learn of the one question: counts of all laptops together, and small ones not at all."""

from dataclasses import replace

from kiosk.domain.arriving import Arriving
from kiosk.exchange.bundle import Manifest
from kiosk.organise.answers import answers
from kiosk.organise.report import write_report
from tests.organise.bundles import bundle, record, station
from tests.organise.test_report import pages
from tests.samples import NINE

EASY, MIXED, HARD = Arriving


def counted(name: str, made: int = NINE, **told: int) -> Manifest:
    """Return what a laptop says it counted."""
    return replace(bundle(station(name)).manifest, made=made, answers=told)


def test_all_laptops_are_added_up() -> None:
    assert answers([counted("foyer", easy=6, hard=2), counted("side", easy=5)]) == {EASY: 11, MIXED: 0, HARD: 2}


def test_of_a_laptop_that_was_closed_twice_the_later_counter_counts() -> None:
    later, earlier = counted("foyer", NINE + 1, easy=11), counted("foyer", easy=6)
    assert answers([later, earlier])[EASY] == 11


def test_a_counter_that_makes_no_sense_takes_nothing_away() -> None:
    assert answers([counted("foyer", easy=-3, glad=7)]) == {EASY: 0, MIXED: 0, HARD: 0}


def test_the_report_rounds_the_answers_and_hides_small_ones() -> None:
    text = "".join(pages(write_report(record(), [], [], {EASY: 12, MIXED: 3, HARD: 0})))
    lines = [line.strip() for line in text.splitlines()]
    at = lines.index("How was arriving today?")
    assert lines[at + 1 : at + 5] == ["Easy 10", "Mixed [c]", "Hard 0", "All answers 15"]


def test_where_it_was_not_asked_the_report_does_not_speak_of_it() -> None:
    assert "arriving" not in "".join(pages(write_report(record(), [], [])))
