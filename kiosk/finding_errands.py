"""Answer whoever has no code, and send everybody to a person for a while where too often nobody was found.

How often is known to this screen only, and to no file: a miss names nobody and leaves nothing behind.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias, assert_never

from kiosk.desk import check_in
from kiosk.desk.desk import Desk
from kiosk.desk.finding import find_and_check_in
from kiosk.domain.clock import milliseconds
from kiosk.domain.recognising import Claim, NotRecognised
from kiosk.domain.tries import Tries, missed, rests
from kiosk.domain.visit import Visitor
from kiosk.flow import errands, findings, inputs
from kiosk.store.people import Person

FindErrand: TypeAlias = errands.StartFinding | errands.Find


@dataclass(slots=True)
class FindingErrands:
    """Runs in the file's thread. `visitor` tells what the attendee's screens may know of a person."""

    desk: Desk
    clock: Callable[[], datetime]
    visitor: Callable[[Person], Visitor]
    _tries: Tries = field(default_factory=Tries)

    def run(self, errand: FindErrand) -> inputs.Input:
        """Do it, and return the answer; what it promises is on the disk by then."""
        now = self.clock()
        resting = rests(self._tries, milliseconds(now))
        match errand:
            case errands.StartFinding():
                return findings.FindingRests() if resting else inputs.Done()
            case errands.Find(claim) if resting:
                return findings.NotFound(claim, rests=True)
            case errands.Find(claim):
                return self._find(claim, now)
            case _:
                assert_never(errand)

    def _find(self, claim: Claim, now: datetime) -> findings.Finding:
        match find_and_check_in(self.desk, claim, now):
            case check_in.Admitted(person):
                return findings.FoundByName(claim, self.visitor(person))
            case check_in.AlreadyInside(person):
                return findings.FoundByName(claim, self.visitor(person), already_here=True)
            case check_in.TurnedToStaff():
                return findings.FoundToStaff(claim)
            case NotRecognised():
                self._tries = missed(self._tries, milliseconds(now))
                return findings.NotFound(claim, rests(self._tries, milliseconds(now)))
            case outcome:
                assert_never(outcome)
