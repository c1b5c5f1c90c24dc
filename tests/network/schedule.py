"""Do what a plan says at a real venue, mend everything, and hold all files against what people were told."""

import random
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.network import healing
from tests.network.oracle import Oracle
from tests.network.plan import Plan, Step
from tests.network.proxy import CUT, FINE, HALVES, HANGS, Weather
from tests.network.rogue import Rogue
from tests.network.venue import Surroundings, Venue


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a day ended well."""

    acknowledged: int
    facts: int
    rounds: int
    said_again: int
    seconds: float


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
                for one in venue.stations if name == "all" else (name,):
                    venue.lines[one].be(CUT if one == self.plan.loner else _weather(how, amount))
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
                venue.laptops[name].tell(deed, person=person, **({"session": session} if session else {}))
                self.people[name] = person
            case _:
                raise AssertionError(step)

    def _answers(self) -> None:
        for name, person in self.people.items():
            self.oracle.hear(name, person, self.venue.laptops[name].answer())
        self.people.clear()

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
                venue.kill_hub()
            case ("hub back", how):
                venue.start_hub(wiped=how == "wiped")
            case ("hub frozen",) if venue.own:
                venue.own.freeze()
            case ("hub thawed",) if venue.own:
                venue.own.thaw()
            case ("hub moved", str(name)):
                venue.move_hub(name)
            case ("hub killed there", str(name)):
                venue.kill_hub_at(name)
            case ("hub moved back", str(name)):
                venue.move_hub_back(name)
            case _:
                raise AssertionError((what, *more))


def run(plan: Plan, around: Surroundings, folder: Path) -> Outcome:
    """Live through a day, and return how it ended.

    Raises:
        AssertionError: a promise was broken, and which.
    """
    began = time.monotonic()
    venue = Venue(around, folder, plan.stations, plan.loner)
    day = Day(plan, venue, random.Random(plan.seed))  # noqa: S311 - mischief, not a secret
    try:
        for step in plan.steps:
            day.do(step)
        healing.heal(venue, by_themselves=plan.seed % 4 == 0)
        rounds = healing.settle(venue)
        facts = day.oracle.check({name: laptop.ask("dump") for name, laptop in venue.laptops.items()})
    finally:
        if day.rogue is not None:
            day.rogue.leave()
        venue.close()
    seconds = time.monotonic() - began
    return Outcome(day.oracle.acknowledged(), len(facts), rounds, day.said_again, seconds)


def _weather(how: str, amount: int) -> Weather:
    match how:
        case "slow":
            return Weather(delay=amount / 1000)
        case "drop":
            return Weather(drops_after=amount)
        case _:
            return {"cut": CUT, "hang": HANGS, "halve": HALVES, "fine": FINE}[how]
