"""Find a person who has no code, and check them in as their code would. Of whoever is not found, nothing is kept."""

from datetime import datetime
from typing import assert_never

from kiosk.desk import check_in
from kiosk.desk.desk import Desk
from kiosk.domain.recognising import Claim, NotRecognised, recognise
from kiosk.domain.registration import Registration
from kiosk.store import people


def find_and_check_in(desk: Desk, claim: Claim, now: datetime) -> check_in.Outcome | NotRecognised:
    """Decide on whoever the claim fits, write that down, and return it; write nothing where it fits nobody."""
    known = [person.registration for person in people.everyone(desk.store.connection)]
    match recognise(claim, known):
        case Registration(id=person):
            return check_in.check_in_found(desk, person, now)
        case NotRecognised() as nobody:
            return nobody
        case found:
            assert_never(found)
