"""Decide who comes when and what breaks, from a seed: every day is another, and every day has all that can happen."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from kiosk.domain.pack import Pack
from kiosk.domain.registration import Registration, Status
from tests.day import mishaps, staff_deeds, story, visits
from tests.day.canary import secrets_of
from tests.day.scene import HELPER_PIN, LEAD_PIN
from tests.day.stations import FOYER_1, FOYER_2, JOINED, SIDE, STATIONS, Act, Acts
from tests.day.visits import Wish

NEWCOMERS = ("Zora Whitfield", "Idris Kamara", "Ffion Maddox", "Bilal Siddique", "Wren Ashdown", "Noor Jamal")
_SPARE = 20
"""So many people, at least, have another part than coming in the ordinary way."""


def _nothing() -> Acts:
    return {name: [] for name in STATIONS}


@dataclass(slots=True)
class Scenario:
    """What happens at each laptop, one act after the other."""

    morning: Acts = field(default_factory=_nothing)
    """The laptops in the foyer share a network."""
    hour: Acts = field(default_factory=_nothing)
    """It is cut."""
    later: Acts = field(default_factory=_nothing)
    """It is back."""
    afternoon: Acts = field(default_factory=_nothing)
    """Some go home."""

    def acts(self) -> Iterator[tuple[str, Act]]:
        """Yield all acts, each with its station; those of one station and part in their order."""
        for part in (self.morning, self.hour, self.later, self.afternoon):
            for name in STATIONS:
                yield from ((name, act) for act in part[name] if act is not None)


def write_scenario(pack: Pack, seed: int, most: int = 64) -> Scenario:
    """Return a day with all that the demo shows, and with so many ordinary visits that at most `most` people come."""
    chance = random.Random(seed)  # noqa: S311 - who comes when is no secret
    return _Writer(pack, chance, most).write()


class _Writer:
    """Gives out the parts."""

    def __init__(self, pack: Pack, chance: random.Random, most: int) -> None:
        self._chance, self._most, self._pack = chance, most, pack
        self._scenario = Scenario()
        self._parts = (self._scenario.morning, self._scenario.hour, self._scenario.later)
        fine = [one for one in pack.roster if one.status is Status.CONFIRMED and one.paid]
        chance.shuffle(fine)
        self._exhibitors = [one for one in fine if one.ticket_type == "exhibitor"]
        self._free = [one for one in fine if one.ticket_type != "exhibitor"]
        late_morning = {one.id for one in pack.event.sessions if one.slot == "Late morning"}
        self._idle = [one for one in self._free if not late_morning & set(one.booked)]
        """Those who have no place in the late morning yet."""

    def write(self) -> Scenario:
        """Write the whole day."""
        cast = self._idle[: story.CAST]
        self._free = [one for one in self._free if one not in cast]
        self._ordinary_visits()
        for act, station in self._special_acts():
            self._insert(self._chance.choice(self._parts)[station], act)
        self._crashes()
        self._shared_code()
        cast += [self._next() for _ in range(story.SUPPORT)]
        self._scenario.morning |= story.woven(self._scenario.morning, story.story(cast))
        # Last, so that nobody else comes while it is away.
        self._printer_trouble(self._chance.choice(self._parts[1:])[self._chance.choice(STATIONS)])
        return self._scenario

    def _next(self) -> Registration:
        return self._free.pop()

    def _somewhere(self) -> str:
        return self._chance.choice(STATIONS)

    def _insert(self, acts: list[Act | None], act: Act) -> None:
        acts.insert(self._chance.randint(0, len(acts)), act)

    def _special_acts(self) -> Iterator[tuple[Act, str]]:
        yield partial(visits.be_turned, code="K1" + "0" * 26, who="", why="unknown"), self._somewhere()
        yield from self._refusals()
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

    def _crashes(self) -> None:
        """Two laptops die, which may be the hub's; not while others wait for a call or a place to come from there."""
        moments = [self._chance.choice(list(mishaps.Moment)), mishaps.Moment.PRINTING]
        secrets = secrets_of(self._pack.roster)
        for moment in moments:
            act = partial(mishaps.crash, guest=self._next(), moment=moment, secrets=secrets)
            self._insert(self._chance.choice(self._parts[1:])[self._somewhere()], act)

    def _ordinary_visits(self) -> None:
        """Most people just come; a few of them leave before the end."""
        wishes = [Wish.NONE, Wish.FULL_NAME, *[Wish.AS_IT_IS] * 6, Wish.NOT_NOW]
        keen = self._keen_ones()
        count = max(6, self._most - 6 - _SPARE)
        for place in range(min(count, len(self._free) - _SPARE)):
            guest, station = self._next(), STATIONS[place % len(STATIONS)]
            wish = wishes[place % len(wishes)]
            session = keen.get(guest.reference, "")
            part = self._parts[max(place // len(STATIONS) % len(self._parts), session == story.POPULAR)]
            part[station].append(partial(visits.attend, guest=guest, wish=wish, session=session))
            self._afterwards(station, guest, wish, place)
        for part in self._parts:
            for acts in part.values():
                self._chance.shuffle(acts)

    def _afterwards(self, station: str, guest: Registration, wish: Wish, place: int) -> None:
        acts = self._scenario.afternoon[station]
        if place % 5 == 0:
            acts.append(partial(visits.leave, guest=guest, stay=place % 10 == 5))
        elif place % 16 == 2 and wish is not Wish.NONE:
            acts.append(partial(visits.have_another_badge, guest=guest))

    def _keen_ones(self) -> dict[str, str]:
        """Return who would like a session, by reference: more people than places, and some who change their minds."""
        others = [one for one in self._free if story.POPULAR not in one.booked]
        keen = {one.reference: story.POPULAR for one in others[-24:][:14]}
        for one in self._free[-12:]:
            if one.reference not in keen and one in self._idle:
                keen[one.reference] = "schools"
        return keen

    def _printer_trouble(self, acts: list[Act | None]) -> None:
        """The printer is away for two visits."""
        away = partial(mishaps.take_printer_away, guest=self._next())
        waits = partial(visits.attend, guest=self._next(), wish=Wish.AS_IT_IS, waits=False)
        back = partial(mishaps.bring_printer_back, guest=self._next(), wish=Wish.AS_IT_IS)
        acts[(at := self._chance.randint(0, len(acts))) : at] = [away, waits, back]

    def _shared_code(self) -> None:
        """Two people show one code, at two laptops that are cut off from each other, at different moments."""
        guest = self._next()
        first, second = self._chance.sample(JOINED, 2)
        here, there = self._scenario.hour[first], self._scenario.hour[second]
        at = self._chance.randint(0, min(len(here), len(there)))
        here.insert(at, partial(visits.attend, guest=guest, wish=Wish.AS_IT_IS))
        there.extend([None] * (at + 1 - len(there)))
        there.insert(at + 1, partial(visits.attend, guest=guest, wish=Wish.NOT_NOW))
