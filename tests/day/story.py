"""Tell what laptops do together: the last places of a session, a code that was shown before, a call, a note.

Each step stands on the one before, at another laptop, so all have their moments.
"""

from collections.abc import Mapping, Sequence
from functools import partial

from kiosk.domain.registration import Registration
from tests.day import seat_visits, staff_deeds, visits, words
from tests.day.stations import FOYER_1, FOYER_2, STATIONS, Act, Acts
from tests.day.visits import Wish

POPULAR = "grounding"
"""A session with more people who would like it than places: each laptop in the foyer has one of the last two."""
CAST, SUPPORT = 4, 2
"""People with a part here: without another session at the time of the popular one, and any others."""
NOTE = "The box with new labels is under the table at the lift."

Fixed = Mapping[str, Mapping[int, Act]]
"""By station, what happens at which moment."""


def story(cast: Sequence[Registration]) -> Fixed:
    """Return what happens when, among the laptops in the foyer."""
    first, asks, waits, last, calls, shares = cast
    return {
        FOYER_1: {
            0: partial(visits.attend, guest=first, wish=Wish.NOT_NOW, session=POPULAR),
            1: partial(visits.attend, guest=asks, wish=Wish.NOT_NOW, session=POPULAR),
            3: partial(seat_visits.wait_for_place, guest=last, session=POPULAR, ahead=words.ONE_BEFORE),
            4: partial(seat_visits.leave_session, guest=first, session=POPULAR),
            6: partial(staff_deeds.answer_call),
            7: partial(staff_deeds.see_to_note),
            8: partial(visits.attend, guest=shares, wish=Wish.AS_IT_IS),
        },
        FOYER_2: {
            2: partial(seat_visits.wait_for_place, guest=waits, session=POPULAR, ahead=words.NEXT_IN_LINE),
            5: partial(seat_visits.take_kept_place, guest=waits, session=POPULAR),
            6: partial(staff_deeds.ask_from_afar, guest=calls, desk=FOYER_1),
            7: partial(staff_deeds.tell_desks, text=NOTE),
            9: partial(seat_visits.be_known, guest=shares),
        },
    }


def woven(acts: Acts, fixed: Fixed) -> Acts:
    """Return acts with those of `fixed` among them, each at its moment."""
    return {name: _woven(acts[name], fixed.get(name, {})) for name in STATIONS}


def _woven(acts: Sequence[Act | None], fixed: Mapping[int, Act]) -> list[Act | None]:
    others, together = list(reversed(acts)), list[Act | None]()
    while others or len(together) <= max(fixed, default=-1):
        here = fixed.get(len(together))
        together.append(here or (others.pop() if others else None))
    return together
