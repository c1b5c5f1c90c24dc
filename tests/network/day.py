"""Carry out a plan at a venue, step by step, and remember what people were told."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.network import healing
from tests.network.drawing import Step
from tests.network.oracle import Oracle
from tests.network.plan import Plan
from tests.network.rogue import Rogue
from tests.network.venue import Venue
from tests.network.weather import CUT, FINE, HALVES, HANGS, Weather


@dataclass(slots=True)
class Day:
    """One plan, being carried out."""

    plan: Plan
    venue: Venue
    chance: random.Random
    oracle: Oracle = field(default_factory=Oracle)
    rogue: Rogue | None = None
    """Listens from the start, where the plan has it say things again."""
    said_again: int = 0
    people: dict[str, int] = field(default_factory=dict)
    """Who stands at each screen and waits for an answer."""

    def __post_init__(self) -> None:
        """Let mischief listen."""
        if ("repeats",) in self.plan.steps:
            self.rogue = self.venue.rogue()
            self.rogue.listen()

    def do(self, step: Step) -> None:
        """Do one step."""
        venue = self.venue
        match step:
            case ("answers",):
                self._answers()
            case ("line", str(name), str(how), int(amount)):
                self._line(venue.stations if name == "all" else (name,), _weather(how, amount))
            case ("pass", int(milliseconds)):
                self._pass(milliseconds / 1000)
            case ("seconds",):
                healing.tell_all(venue.awake, "each second")
            case ("clock", str(name), int(minutes)):
                venue.turn(name, minutes * 60.0)
            case ("repeats",) if self.rogue:
                self.said_again += self.rogue.repeat(self.chance)
            case ("frozen" | "thawed" | "opened" | "killed", str(name), *more):
                self._laptop(str(step[0]), name, *more)
            case (str(hub), *more) if hub.startswith("hub"):
                self._hub(hub, *more)
            case (str(deed), str(name), int(person), str(session)):
                venue.laptops[name].tell(deed, person=person, session=session)
                self.people[name] = person
            case _:
                raise AssertionError(step)

    def _answers(self) -> None:
        for name, person in self.people.items():
            self.oracle.hear(name, person, self.venue.laptops[name].answer())
        self.people.clear()

    def _line(self, names: Iterable[str], weather: Weather) -> None:
        for name in names:
            self.venue.lines[name].be(CUT if name == self.plan.loner else weather)

    def _pass(self, seconds: float) -> None:
        """Let time pass: a station waits for what will not come."""
        for laptop in self.venue.awake[:1]:
            laptop.ask("wait", known={}, seconds=seconds)

    def _laptop(self, what: str, name: str, deed: object = "", person: object = 0, session: object = "") -> None:
        laptop = self.venue.laptops[name]
        match what:
            case "frozen":
                laptop.freeze()
            case "thawed":
                laptop.thaw()
            case "opened":
                self.venue.open(name)
            case _:
                if deed:
                    laptop.tell(str(deed), person=person, session=session)
                for answer in laptop.kill():
                    self.oracle.hear(name, int(str(person)), answer)

    def _hub(self, what: str, *more: object) -> None:
        venue = self.venue
        match (what, *more):
            case ("hub killed",):
                venue.hub.kill()
            case ("hub back", how):
                venue.hub.start(wiped=how == "wiped")
            case ("hub frozen",) if venue.hub.own:
                venue.hub.own.freeze()
            case ("hub thawed",) if venue.hub.own:
                venue.hub.own.thaw()
            case ("hub moved", str(name)):
                venue.hub.move_to(venue.laptops[name])
            case ("hub killed there", str(name)):
                venue.hub.kill_at(venue.laptops[name])
            case ("hub moved back", str(name)):
                venue.hub.move_back(venue.laptops[name])
            case _:
                raise AssertionError((what, *more))


def _weather(how: str, amount: int) -> Weather:
    match how:
        case "slow":
            return Weather(delay=amount / 1000)
        case "drop":
            return Weather(drops_after=amount)
        case _:
            return {"cut": CUT, "hang": HANGS, "halve": HALVES, "fine": FINE}[how]
