"""Show staff what was written down of a person's coming and going, and take any of it back: at once, or hours later."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.desk.badges import call_off
from kiosk.desk.desk import SELF, Desk
from kiosk.domain.attendance import UNDONE_BY, undone
from kiosk.domain.clock import milliseconds
from kiosk.domain.fact import Draft, Fact, Kind, in_order
from kiosk.store import people
from kiosk.store.facts import facts_of


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that was written down of a person. `at` is the station's wall time in milliseconds since 1970 (UTC)."""

    digest: str
    kind: Kind
    at: int
    by: str
    """The id of whoever of the staff did it; empty where the person did."""
    incarnation: str
    overrode: str = ""
    """Over which refusals they were let in."""
    reason: str = ""
    """Why, as a key of the event's reasons."""
    refusal: str = ""
    """Why they were asked to see the desk."""
    stands: bool = True
    """Whether nobody has taken it back."""

    @property
    def can_be_undone(self) -> bool:
        """Return whether it stands, and is something that can be taken back."""
        return self.stands and self.kind in UNDONE_BY


_SHOWN = (*UNDONE_BY, Kind.TURNED_TO_STAFF, Kind.REGISTERED_HERE)


def history(desk: Desk, person: str) -> tuple[Happening, ...]:
    """Return what was written down of a person's coming and going, the latest first."""
    told = in_order(facts_of(desk.store.connection, person))
    taken_back = undone(told)
    return tuple(_happening(fact, fact.digest not in taken_back) for fact in reversed(told) if fact.kind in _SHOWN)


def undo(desk: Desk, person: str, digest: str, now: datetime, by: str = SELF) -> bool:
    """Take back what one fact says of a person, such as an arrival, a leaving or an undo; return whether it stood.

    Taking an undo back brings back what it undid.
    """
    with desk.store.writing() as writer:
        known = {one.digest: one for one in history(desk, person)}
        wanted = known.get(digest)
        if wanted is None or not wanted.can_be_undone:
            return False
        body = {"undoes": digest, "by": by}
        writer.append(Draft(UNDONE_BY[wanted.kind], person, body=body), milliseconds(now))
        found = people.by_id(writer.connection, person)
        if found is not None and found.arrived is None:
            call_off(writer, person)
        return True


def _happening(fact: Fact, stands: bool) -> Happening:
    def text(key: str) -> str:
        return str(fact.body.get(key) or "")

    return Happening(
        *(fact.digest, fact.kind, fact.wall, text("by"), fact.incarnation),
        overrode=text("overrode"),
        reason=text("reason"),
        refusal=text("refusal"),
        stands=stands,
    )
