"""Time that never runs backwards, and that no laptop set to 2030 drags along."""

from datetime import UTC, datetime

from kiosk.domain.clock import ADOPTED_AHEAD, HybridTime, adopt, milliseconds, moment, tick


def test_a_moment_goes_to_milliseconds_and_back() -> None:
    nine = datetime(2026, 11, 26, 9, 0, 0, 250_000, tzinfo=UTC)
    assert milliseconds(nine) == 1_795_683_600_250
    assert moment(milliseconds(nine)) == nine


def test_time_follows_the_wall_clock() -> None:
    assert tick(HybridTime(5, 3), 6) == HybridTime(6)


def test_facts_of_one_millisecond_are_counted() -> None:
    assert tick(HybridTime(5), 5) == HybridTime(5, 1)


def test_a_wall_clock_set_back_does_not_turn_time_back() -> None:
    assert tick(HybridTime(5, 1), 2) == HybridTime(5, 2)


def test_a_time_a_little_ahead_is_adopted() -> None:
    ahead = HybridTime(1_000 + ADOPTED_AHEAD, 7)
    assert adopt(HybridTime(1_000), ahead, 1_000) == ahead


def test_a_time_far_ahead_is_not_adopted() -> None:
    far = HybridTime(1_001 + ADOPTED_AHEAD)
    assert adopt(HybridTime(1_000), far, 1_000) == HybridTime(1_000)


def test_an_earlier_time_changes_nothing() -> None:
    assert adopt(HybridTime(9), HybridTime(5), 7) == HybridTime(9)
