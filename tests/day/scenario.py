"""Decide who comes when and what breaks, from a seed: every day is another, and every day has all that can happen."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import TypeAlias

from kiosk.domain.pack import Pack
from kiosk.domain.registration import Registration, Status
from tests.day import mishaps, staff_deeds, visits
from tests.day.canary import secrets_of
from tests.day.scene import HELPER_PIN, LEAD_PIN
from tests.day.visits import Wish

Act: TypeAlias = "partial[None]"
"""Something that happens in a scene, with whom and what it is about."""

Acts: TypeAlias = dict[str, list[Act]]

FOYER_1, FOYER_2, SIDE = "foyer-1", "foyer-2", "side-door"
STATIONS = (FOYER_1, FOYER_2, SIDE)
NEWCOMERS = ("Zora Whitfield", "Idris Kamara", "Ffion Maddox", "Bilal Siddique", "Wren Ashdown", "Noor Jamal")
POPULAR = "grounding"
"""A session with more people who would like it than places."""


@dataclass(slots=True)
class Scenario:
    """What happens at each laptop, one act after the other: in the morning, and before going home."""

    morning: Acts = field(default_factory=lambda: {name: [] for name in STATIONS})
    afternoon: Acts = field(default_factory=lambda: {name: [] for name in STATIONS})


def write_scenario(pack: Pack, seed: int, most: int = 64) -> Scenario:
    """Return a day with all that the demo shows, and with so many ordinary visits that at most `most` people come."""
    chance = random.Random(seed)  # noqa: S311 - who comes when is no secret
    return _Writer(pack, chance, most).write()


class _Writer:
    """Gives out the parts."""

    def __init__(self, pack: Pack, chance: random.Random, most: int) -> None:
        self._chance, self._most, self._pack = chance, most, pack
        self._scenario = Scenario()
        fine = [one for one in pack.roster if one.status is Status.CONFIRMED and one.paid]
        chance.shuffle(fine)
        self._exhibitors = [one for one in fine if one.ticket_type == "exhibitor"]
        self._free = [one for one in fine if one.ticket_type != "exhibitor"]
        self._came = 0

    def write(self) -> Scenario:
        """Write the whole day."""
        self._ordinary_visits()
        for act, station in self._special_acts():
            acts = self._scenario.morning[station]
            acts.insert(self._chance.randint(0, len(acts)), act)
        self._shared_code()
        self._printer_trouble(self._chance.choice(STATIONS))  # last, so that nobody else comes while it is away
        return self._scenario

    def _next(self) -> Registration:
        self._came += 1
        return self._free.pop()

    def _somewhere(self) -> str:
        return self._chance.choice(STATIONS)

    def _special_acts(self) -> Iterator[tuple[Act, str]]:
        yield partial(visits.be_turned, code="K1" + "0" * 26, who="", why="unknown"), self._somewhere()
        yield from self._refusals()
        moments = [self._chance.choice(list(mishaps.Moment)), mishaps.Moment.PRINTING]
        secrets = secrets_of(self._pack.roster)
        for moment in moments:
            yield partial(mishaps.crash, guest=self._next(), moment=moment, secrets=secrets), self._somewhere()
        yield partial(staff_deeds.ask_a_person, guest=self._next()), self._somewhere()
        yield partial(visits.walk_away, guest=self._next()), self._somewhere()
        yield partial(visits.take_back, guest=self._next()), self._somewhere()
        for name in self._chance.sample(NEWCOMERS, 2):
            yield partial(staff_deeds.welcome_newcomer, name=name), self._somewhere()
        exhibitor = self._exhibitors.pop()
        yield partial(visits.attend, guest=exhibitor, wish=Wish.AS_IT_IS), SIDE

    def _refusals(self) -> Iterator[tuple[Act, str]]:
        """Some are turned to the desk and go; some are let in, by whoever may."""
        by_status = {status: [one for one in self._pack.roster if one.status is status] for status in Status}
        unpaid = next(one for one in by_status[Status.CONFIRMED] if not one.paid)
        reason = "The ticket is not paid"
        yield (
            partial(staff_deeds.let_in, guest=unpaid, why="not paid", reason=reason, pin=HELPER_PIN),
            self._somewhere(),
        )
        waiting, gone = self._chance.sample(by_status[Status.AWAITING_APPROVAL], 2)
        reason = "The booking awaits approval"
        why = "awaiting approval"
        yield partial(staff_deeds.let_in, guest=waiting, why=why, reason=reason, pin=LEAD_PIN), self._somewhere()
        for one in (gone, self._chance.choice(by_status[Status.CANCELLED]), *by_status[Status.BLOCKED]):
            yield self._turned(one, one.status.value), self._somewhere()
        yield self._turned(self._exhibitors.pop(), "other door"), self._chance.choice((FOYER_1, FOYER_2))

    def _turned(self, one: Registration, why: str) -> Act:
        return partial(visits.be_turned, code=one.code, who=one.reference, why=why)

    def _ordinary_visits(self) -> None:
        """Most people just come; a few of them leave before the end."""
        wishes = [Wish.NONE, Wish.FULL_NAME, *[Wish.AS_IT_IS] * 6, Wish.NOT_NOW]
        keen = self._keen_ones()
        count = max(6, self._most - 18)
        for place in range(min(count, len(self._free) - 14)):
            guest, station = self._next(), STATIONS[place % len(STATIONS)]
            wish = wishes[place % len(wishes)]
            session = keen.get(guest.reference, "")
            self._scenario.morning[station].append(partial(visits.attend, guest=guest, wish=wish, session=session))
            self._afterwards(station, guest, wish, place)
        for acts in self._scenario.morning.values():
            self._chance.shuffle(acts)

    def _afterwards(self, station: str, guest: Registration, wish: Wish, place: int) -> None:
        acts = self._scenario.afternoon[station]
        if place % 5 == 0:
            acts.append(partial(visits.leave, guest=guest, stay=place % 10 == 5))
        elif place % 16 == 2 and wish is not Wish.NONE:
            acts.append(partial(visits.have_another_badge, guest=guest))

    def _keen_ones(self) -> dict[str, str]:
        """Return who would like a session, by reference: more people than places, and some who change their minds."""
        late_morning = {one.id for one in self._pack.event.sessions if one.slot == "Late morning"}
        others = [one for one in self._free if POPULAR not in one.booked]
        keen = {one.reference: POPULAR for one in others[-24:][:14]}
        for one in self._free[-12:]:
            if one.reference not in keen and not late_morning & set(one.booked):
                keen[one.reference] = "schools"
        return keen

    def _printer_trouble(self, station: str) -> None:
        """The printer is away for two visits, somewhere in the morning."""
        away = partial(mishaps.take_printer_away, guest=self._next())
        waits = partial(visits.attend, guest=self._next(), wish=Wish.AS_IT_IS, waits=False)
        back = partial(mishaps.bring_printer_back, guest=self._next(), wish=Wish.AS_IT_IS)
        acts = self._scenario.morning[station]
        acts[(at := self._chance.randint(0, len(acts))) : at] = [away, waits, back]

    def _shared_code(self) -> None:
        """Two people show one code, at two laptops, at different moments."""
        guest = self._next()
        first, second = self._chance.sample(STATIONS, 2)
        here, there = self._scenario.morning[first], self._scenario.morning[second]
        at = self._chance.randint(0, min(len(here), len(there)) - 1)
        here.insert(at, partial(visits.attend, guest=guest, wish=Wish.AS_IT_IS))
        there.insert(at + 1, partial(visits.attend, guest=guest, wish=Wish.NOT_NOW))
