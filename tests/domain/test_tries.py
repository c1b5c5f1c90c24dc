"""How often one screen may be asked for a booking by name."""

from kiosk.domain.tries import MOST, REST, WITHIN, Tries, missed, rests


def after_misses(*at: int) -> Tries:
    tries = Tries()
    for each in at:
        tries = missed(tries, each)
    return tries


def test_a_few_people_who_mistype_change_nothing() -> None:
    assert not rests(after_misses(*range(MOST - 1)), MOST)
    assert not rests(Tries(), 0)


def test_many_misses_in_a_short_while_send_everybody_to_a_person_for_a_while() -> None:
    many = after_misses(*range(MOST))
    assert rests(many, MOST)
    assert rests(many, MOST + REST - 2)
    assert not rests(many, MOST + REST)


def test_misses_over_a_long_while_do_not_add_up() -> None:
    assert not rests(after_misses(*range(0, MOST * WITHIN, WITHIN // (MOST - 2))), MOST * WITHIN)


def test_a_clock_that_was_put_back_does_not_close_the_screen_for_hours() -> None:
    assert not rests(after_misses(*range(REST, REST + MOST)), 0)
    assert len(missed(Tries((REST,)), 0).misses) == 1
