"""Calls for a person: made, told, heard, answered, told again, passed on to the next desk, and never too many."""

from kiosk.desk.board import LIFE, MOST_CLOSED, MOST_OPEN
from kiosk.desk.calls import AGAIN, LONGEST_WORD, Calls
from kiosk.domain.calling import NEXT_DESK, ON_THE_WAY, UNHEARD, Help
from kiosk.domain.peers import SILENT
from kiosk.domain.talk import Answered, Called, CallHeard, Noted, Present, TakenBack, Talk
from tests.samples import NINE

PLAN = ("foyer", "stairs", "lift")


class Laptop:
    """The calls of one laptop, and all that it said."""

    def __init__(self, here: str = "foyer") -> None:
        self.said: list[Talk] = []
        self.changes = 0
        self.calls = Calls(here, PLAN, self.said.append, self._change)

    def _change(self) -> None:
        self.changes += 1

    def staffed(self, now: int = NINE) -> "Laptop":
        self.calls.staff(now, signed_in=True)
        return self

    def hear(self, *talks: Talk, now: int = NINE) -> None:
        for talk in talks:
            self.calls.hear(talk, now)

    def heard_news(self) -> list[Talk]:
        """Return what was said since this was last asked."""
        news, self.said[:] = self.said[:], []
        return news

    def ours(self, now: int) -> list[str]:
        return [call.id for call in self.calls.waiting(now) if call.is_ours]


def called(id: str = "c1", station: str = "stairs", screen: str = "badge", waited: int = 0) -> Called:
    return Called(id, station, screen, "anything", waited)


def there(station: str, *, staffed: bool = True) -> Present:
    return Present(station, f"{station}.1", NINE, staffed)


def test_a_call_names_nobody_and_its_id_tells_nothing() -> None:
    laptop = Laptop()
    made = [laptop.calls.call(screen, "anything", NINE).id for screen in ("badge", "welcome")]
    assert len(set(made)) == 2
    assert [(call.station, call.screen, call.about) for call in laptop.calls.waiting(NINE)] == [
        ("foyer", "badge", "anything"),
        ("foyer", "welcome", "anything"),
    ]


def test_pressing_again_at_one_screen_before_the_answer_is_the_same_call() -> None:
    laptop = Laptop()
    first = laptop.calls.call("badge", "anything", NINE)
    assert laptop.calls.call("badge", "no code", NINE + 90_000).id == first.id
    laptop.calls.answer(first.id)
    assert laptop.calls.call("badge", "anything", NINE + 99_000).id != first.id


def test_a_call_is_said_at_once_and_again_until_it_is_answered() -> None:
    laptop = Laptop()
    made = laptop.calls.call("badge", "anything", NINE)
    assert laptop.heard_news() == [Called(made.id, "foyer", "badge", "anything")]
    laptop.calls.tick(NINE + AGAIN - 1)
    assert laptop.heard_news() == []
    laptop.calls.tick(NINE + AGAIN)
    assert laptop.heard_news() == [Called(made.id, "foyer", "badge", "anything", AGAIN)]
    laptop.hear(Answered(made.id, "stairs"))
    laptop.calls.tick(NINE + 9 * AGAIN)
    assert laptop.heard_news() == []


def test_a_clock_that_was_put_back_keeps_no_call_from_being_said_again() -> None:
    laptop = Laptop()
    laptop.calls.call("badge", "anything", NINE)
    laptop.heard_news()
    laptop.calls.tick(NINE - 180_000)
    assert len(laptop.heard_news()) == 1


def test_a_desk_where_somebody_is_signed_in_says_that_it_knows() -> None:
    laptop = Laptop().staffed()
    laptop.hear(called())
    assert laptop.heard_news() == [CallHeard("c1", "foyer")]
    laptop.hear(called())
    assert laptop.heard_news() == [CallHeard("c1", "foyer")]


def test_a_desk_where_nobody_is_says_nothing_until_somebody_signs_in() -> None:
    laptop = Laptop()
    laptop.hear(called())
    assert laptop.heard_news() == []
    laptop.staffed()
    assert laptop.heard_news() == [CallHeard("c1", "foyer")]
    laptop.calls.staff(NINE, signed_in=False)
    assert not laptop.calls.is_staffed


def test_whoever_called_is_told_how_far_it_is() -> None:
    laptop = Laptop()
    id = laptop.calls.call("badge", "anything", NINE).id
    assert laptop.calls.help_for(id, NINE) is Help.SENT
    assert laptop.calls.help_for(id, NINE + UNHEARD) is Help.AT_THE_DESK
    laptop.hear(CallHeard(id, "stairs"))
    assert laptop.calls.help_for(id, NINE + UNHEARD) is Help.HEARD
    laptop.hear(Answered(id, "stairs"))
    assert laptop.calls.help_for(id, NINE + UNHEARD) is Help.COMING


def test_a_call_that_nobody_knows_any_more_leads_to_the_desk() -> None:
    assert Laptop().calls.help_for("long ago", NINE) is Help.AT_THE_DESK


def test_a_call_at_a_laptop_whose_own_staff_side_is_open_has_reached_a_desk() -> None:
    laptop = Laptop().staffed()
    id = laptop.calls.call("badge", "anything", NINE).id
    assert laptop.calls.help_for(id, NINE) is Help.HEARD


def test_a_call_is_first_another_desk_s_and_after_a_minute_this_one_s_too() -> None:
    laptop = Laptop("lift").staffed()
    laptop.hear(there("foyer"), called(station="foyer"))
    assert laptop.ours(NINE) == []
    assert laptop.heard_news() == []
    laptop.hear(there("foyer"), now=NINE + NEXT_DESK)
    changes = laptop.changes
    laptop.calls.tick(NINE + NEXT_DESK)
    assert laptop.ours(NINE + NEXT_DESK) == ["c1"]
    assert CallHeard("c1", "lift") in laptop.heard_news()
    assert laptop.changes == changes + 1


def test_a_desk_that_fell_silent_keeps_nobody_waiting_for_it() -> None:
    laptop = Laptop("lift").staffed()
    laptop.hear(there("foyer"), called(station="foyer"))
    later = NINE + SILENT + 1
    laptop.calls.tick(later)
    assert laptop.ours(later) == ["c1"]
    assert laptop.calls.last_staffed() == {"foyer"}


def test_a_desk_that_is_left_hands_its_calls_on() -> None:
    laptop = Laptop("lift").staffed()
    laptop.hear(there("foyer"), called(station="foyer"), there("foyer", staffed=False))
    assert laptop.ours(NINE) == ["c1"]
    assert laptop.calls.last_staffed() == frozenset()


def test_how_long_somebody_has_waited_does_not_hang_on_anybody_s_clock() -> None:
    laptop = Laptop()
    laptop.hear(called(waited=75_000))
    assert laptop.calls.waiting(NINE)[0].age(NINE) == 75_000


def test_an_answer_that_comes_before_its_call_counts() -> None:
    laptop = Laptop().staffed()
    laptop.hear(Answered("c1", "lift"), called())
    assert laptop.calls.waiting(NINE) == ()


def test_a_call_that_comes_again_hours_later_stays_answered() -> None:
    laptop = Laptop()
    laptop.hear(called(), Answered("c1", "lift"))
    laptop.hear(called(), now=NINE + 3 * LIFE)
    assert laptop.calls.waiting(NINE + 3 * LIFE) == ()


def test_whoever_knows_of_an_answer_says_so_when_a_call_is_said_again_but_not_without_end() -> None:
    laptop = Laptop()
    laptop.hear(Answered("c1", "lift"), called(), called(), called())
    assert laptop.heard_news() == [Answered("c1", "lift")]
    laptop.hear(called(), now=NINE + AGAIN)
    assert laptop.heard_news() == [Answered("c1", "lift")]


def test_answering_here_tells_all_the_others() -> None:
    laptop = Laptop().staffed()
    laptop.hear(called())
    laptop.heard_news()
    changes = laptop.changes
    laptop.calls.answer("c1")
    assert laptop.heard_news() == [Answered("c1", "foyer")]
    assert laptop.changes == changes + 1
    assert laptop.calls.waiting(NINE) == ()


def test_a_call_whose_laptop_fell_silent_is_passed_on_by_those_who_heard_it() -> None:
    laptop = Laptop()
    laptop.hear(called())
    laptop.calls.tick(NINE + 3 * AGAIN - 1)
    assert laptop.heard_news() == []
    laptop.calls.tick(NINE + 3 * AGAIN)
    assert laptop.heard_news() == [called(waited=3 * AGAIN)]


def test_a_call_is_let_go_of_after_two_hours_and_one_as_old_is_not_taken() -> None:
    laptop = Laptop()
    laptop.hear(called(), called("old", waited=LIFE), called("odd", waited=-1))
    assert [call.id for call in laptop.calls.waiting(NINE)] == ["c1"]
    laptop.calls.tick(NINE + LIFE)
    assert laptop.calls.waiting(NINE + LIFE) == ()
    laptop.heard_news()
    laptop.hear(called(), now=NINE + LIFE)
    assert laptop.calls.waiting(NINE + LIFE) == ()
    assert laptop.heard_news() == []


def test_a_call_that_is_taken_back_is_off_the_list_here_and_all_are_told_for_a_while() -> None:
    laptop = Laptop().staffed()
    made = laptop.calls.call("badge", "anything", NINE).id
    laptop.heard_news()
    assert laptop.calls.take_back("badge", made, NINE) == made
    assert (laptop.calls.waiting(NINE), laptop.calls.taken_back()) == ((), ())
    laptop.calls.tick(NINE + AGAIN)
    assert laptop.heard_news() == [TakenBack(made, "foyer")] * 2
    laptop.calls.tick(NINE + ON_THE_WAY)
    laptop.calls.tick(NINE + ON_THE_WAY + AGAIN)
    assert laptop.heard_news() == []


def test_a_call_whose_id_is_not_known_yet_is_the_one_made_at_the_screen() -> None:
    laptop = Laptop()
    made = laptop.calls.call("badge", "anything", NINE).id
    laptop.hear(called(screen="welcome"))
    assert laptop.calls.take_back("welcome", "", NINE) == ""
    assert laptop.calls.take_back("badge", "", NINE) == made
    assert [call.id for call in laptop.calls.waiting(NINE)] == ["c1"]
    assert laptop.calls.call("badge", "anything", NINE).id != made


def test_what_nobody_asked_for_is_a_call_of_its_own_and_nobody_takes_it_back() -> None:
    laptop = Laptop()
    ours = laptop.calls.call("badge", "undone", NINE, is_asked=False).id
    assert laptop.calls.call("badge", "undone", NINE, is_asked=False).id == ours
    asked = laptop.calls.call("badge", "anything", NINE).id
    assert laptop.calls.take_back("badge", "", NINE) == asked
    assert laptop.calls.take_back("badge", "", NINE) == ""
    assert [call.id for call in laptop.calls.waiting(NINE)] == [ours]


def test_whoever_is_on_their_way_is_told_once_that_the_call_was_taken_back() -> None:
    laptop = Laptop().staffed()
    laptop.hear(called())
    laptop.calls.answer("c1")
    laptop.hear(TakenBack("c1", "stairs"), TakenBack("c1", "stairs"), called(), now=NINE + 9_000)
    assert [(call.id, call.station, call.since) for call in laptop.calls.taken_back()] == [
        ("c1", "stairs", NINE + 9_000)
    ]
    changes = laptop.changes
    laptop.calls.seen("c1")
    laptop.hear(TakenBack("c1", "stairs"))
    assert (laptop.calls.taken_back(), laptop.changes) == ((), changes + 1)


def test_that_a_call_was_taken_back_is_told_no_longer_than_somebody_is_on_their_way() -> None:
    laptop = Laptop().staffed()
    laptop.hear(called("c1"), called("c2", screen="welcome"))
    for id in ("c1", "c2"):
        laptop.calls.answer(id)
    laptop.hear(TakenBack("c1", "stairs"))
    changes = laptop.changes
    laptop.calls.tick(NINE + ON_THE_WAY)
    laptop.hear(TakenBack("c2", "stairs"), now=NINE + ON_THE_WAY)
    assert (laptop.calls.taken_back(), laptop.changes) == ((), changes + 1)


def test_a_call_is_taken_back_for_good_whatever_comes_before_it_or_again() -> None:
    laptop = Laptop().staffed()
    laptop.hear(TakenBack("c1", "stairs"), called(), Answered("c1", "lift"), called(), now=NINE + AGAIN)
    assert laptop.calls.waiting(NINE) == ()
    assert laptop.heard_news() == [TakenBack("c1", "stairs")]
    assert laptop.calls.help_for("c1", NINE) is Help.AT_THE_DESK


def test_ten_thousand_calls_taken_back_are_not_all_remembered() -> None:
    laptop = Laptop()
    for number in range(MOST_CLOSED + 10):
        laptop.hear(TakenBack(f"{number}", "lift"), TakenBack("i" * 1_000, "lift"))
    laptop.hear(called("0"), called(f"{MOST_CLOSED + 9}", screen="welcome"))
    assert [call.id for call in laptop.calls.waiting(NINE)] == ["0"]


def test_thousands_of_calls_of_a_mad_laptop_fill_nothing_and_hide_no_other_s() -> None:
    laptop = Laptop().staffed()
    for number in range(2_000):
        laptop.hear(called(f"mad {number}", "lift", screen="x" * 10_000))
        laptop.hear(called(f"made up {number}", f"nowhere {number}"), there(f"nowhere {number}"))
    laptop.hear(called("honest", "stairs"), called("", "stairs"), called("i" * 1_000, "stairs"))
    laptop.calls.call("welcome", "anything", NINE)
    waiting = laptop.calls.waiting(NINE)
    assert len(waiting) == 2 * MOST_OPEN + 2
    assert "honest" in {call.id for call in waiting}
    assert max(len(call.screen) for call in waiting) == LONGEST_WORD
    assert len(laptop.calls.last_staffed()) < 100


def test_ten_thousand_answers_are_not_all_remembered() -> None:
    laptop = Laptop()
    for number in range(MOST_CLOSED + 10):
        laptop.hear(Answered(f"{number}", "lift"), Answered("i" * 1_000, "lift"))
    laptop.hear(called("0"), called(f"{MOST_CLOSED + 9}", screen="welcome"))
    assert [call.id for call in laptop.calls.waiting(NINE)] == ["0"]


def test_somebody_who_calls_is_heard_even_where_a_mad_laptop_uses_their_station_s_name() -> None:
    laptop = Laptop()
    for number in range(2 * MOST_OPEN):
        laptop.hear(called(f"mad {number}", "foyer"))
    made = laptop.calls.call("welcome", "anything", NINE)
    assert made.id in {call.id for call in laptop.calls.waiting(NINE)}


def test_what_is_no_call_changes_none() -> None:
    laptop = Laptop()
    laptop.hear(Noted("n", "lift", "Printer 2 needs labels."), CallHeard("unknown", "lift"), there("foyer"))
    assert (laptop.calls.waiting(NINE), laptop.changes) == ((), 0)


def test_a_laptop_that_works_alone_keeps_its_calls_to_itself() -> None:
    calls = Calls("foyer")
    id = calls.call("badge", "anything", NINE).id
    calls.staff(NINE, signed_in=True)
    calls.answer(id)
    assert calls.help_for(id, NINE) is Help.COMING
