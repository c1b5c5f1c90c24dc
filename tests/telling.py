"""Tell facts as a station would, without a file: for tests of what is made of them."""

from dataclasses import dataclass, field

from kiosk.domain.clock import HybridTime, tick
from kiosk.domain.fact import FIRST, Fact, Kind
from tests.samples import NINE


@dataclass(slots=True)
class Telling:
    """One incarnation's chain, each fact a second after the one before by its own clock, which may be `ahead`."""

    incarnation: str = "foyer.1"
    ahead: int = 0
    """Milliseconds."""
    facts: list[Fact] = field(default_factory=list)

    def tell(
        self, kind: Kind, person: str | None = "p1", session: str | None = None, **body: str | int | bool | None
    ) -> Fact:
        """Return the next fact of the chain."""
        last = self.facts[-1] if self.facts else None
        seq = len(self.facts) + 1
        wall = NINE + 1000 * seq + self.ahead
        time = tick(last.time if last else HybridTime(0), wall)
        previous = last.digest if last else FIRST
        self.facts.append(Fact(self.incarnation, seq, time, wall, kind, person, session, body, previous))
        return self.facts[-1]

    def copied(self) -> "Telling":
        """Return a clone that goes on by itself from here, under the same name: a fork."""
        return Telling(self.incarnation, self.ahead, list(self.facts))
