"""Whatever happens to laptops and network, no room is overbooked, no seat is lost, and nobody loses theirs."""

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.desk.seat_machine import Seats


def test_nothing_that_happens_to_laptops_breaks_a_promise() -> None:
    checks = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
    ci = settings(max_examples=300, stateful_step_count=30, deadline=None, suppress_health_check=checks, print_blob=True)
    run_state_machine_as_test(Seats, settings=ci)
