"""What a station without a window can be told to do, each thing by its name; used by `tests.network.station`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any

from kiosk.desk import sessions
from kiosk.flow import errands, inputs
from kiosk.store.facts import facts_after, facts_of
from tests.network import place
from tests.network.dump import dumped
from tests.network.sharing import Answer, Sharing
from tests.samples import code
from tests.stations import PATIENCE

_AT_THE_SCREEN: Mapping[str, Callable[[int, str], errands.Errand]] = {
    "check in": lambda number, _: errands.CheckIn(code(number)),
    "undo": lambda number, _: errands.UndoCheckIn(place.person(number)),
    "leave": lambda number, _: errands.LeaveToday(place.person(number)),
    "stay": lambda number, _: errands.UndoLeaveToday(place.person(number)),
    "join": lambda number, session: errands.JoinSession(place.person(number), session),
    "swap": lambda number, session: errands.JoinSession(place.person(number), session, swap=True),
    "give up": lambda number, session: errands.LeaveSession(place.person(number), session),
    "wait for": lambda number, session: errands.WaitForPlace(place.person(number), session),
    "stop waiting": lambda number, session: errands.StopWaiting(place.person(number), session),
}


@dataclass(slots=True)
class Work(Sharing):
    """The laptop, and whoever stands at it."""

    _before: int = 0
    _person: str = ""
    _late: "SimpleQueue[Answer]" = field(default_factory=SimpleQueue)

    def __post_init__(self) -> None:
        """Hear what is answered late, in the file's thread, when that has just been written."""
        self.here.station.on_answer.append(lambda answer: self._late.put(self._told(answer)))

    def do(self, deed: str, told: Mapping[str, Any]) -> Answer:
        """Do something, and return what came of it."""
        if deed in _AT_THE_SCREEN:
            return self.at_the_screen(_AT_THE_SCREEN[deed](told["person"], told.get("session", "")), told["person"])
        found: Callable[..., Answer] = getattr(self, deed.replace(" ", "_"))
        return found(**told)

    def at_the_screen(self, errand: errands.Errand, person: int) -> Answer:
        """Let a person do something at the screen; return the answer, what was written, and what was known before."""

        def run() -> Answer | None:
            self._person, self._before = place.person(person), self._last()
            answer = self.here.station.run(errand)
            return None if isinstance(answer, inputs.Asking) else self._told(answer)

        return self.here.ask(lambda _: run()) or self._late.get(timeout=PATIENCE)

    def override(self, person: int, session: str) -> Answer:
        """Let staff seat a person, whatever is left."""

        def run() -> Answer:
            desk, self._person, self._before = self.here.station.desk, place.person(person), self._last()
            decision = sessions.join(desk, self._person, session, self.clock.now(), override=True, by="lead")
            return self._told(decision)

        return self.here.ask(lambda _: run())

    def dump(self) -> Answer:
        """Return all that this file holds, and whether it hangs together."""
        return self.here.ask(dumped)

    def _last(self) -> int:
        store = self.here.station.desk.store
        row = store.connection.execute("select max(seq) from facts where incarnation = ?", (self.here.name,)).fetchone()
        return row[0] or 0

    def _told(self, answer: object) -> Answer:
        """Return an answer with what this laptop wrote for it. In the file's thread."""
        connection = self.here.station.desk.store.connection
        written = [fact.digest for fact in facts_after(connection, self.here.name, self._before, 1_000)]
        knew = {fact.digest for fact in facts_of(connection, self._person)} - set(written)
        why = getattr(answer, "reason", answer if isinstance(answer, str) else "")
        return {"answer": type(answer).__name__, "why": str(why), "written": written, "knew": sorted(knew)}
