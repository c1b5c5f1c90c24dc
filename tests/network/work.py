"""What a station without a window can be told to do, each thing by its name; used by `tests.network.station`."""

import time
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from kiosk.desk import sessions
from kiosk.desk.carrying import carry_facts
from kiosk.flow import errands, inputs
from kiosk.store.facts import all_facts, breaks, facts_after, facts_of
from kiosk.store.tables import rebuild
from kiosk.exchange.packet import Packet, packed
from tests.samples import code
from tests.network import place
from tests.stations import PATIENCE, AtWork
from tests.store.laptops import rows

if TYPE_CHECKING:
    from tests.network.station import Clock

TABLES = ("attendance", "seats", "came", "offers", "waiting")
Answer = Mapping[str, Any]

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
class Work:
    """The laptop, and whoever stands at it."""

    here: AtWork
    clock: "Clock"
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

    def each_second(self) -> Answer:
        """Do what is due; answered when it is done."""
        self.here.station.each_second()
        return self.known()

    def clock_is(self, ahead: float) -> Answer:
        """Turn the clock: it is so many seconds ahead of what it was when all began, and the time since then."""
        self.clock.ahead = ahead
        return {}

    def known(self) -> Answer:
        """Return how far everybody's facts are known here."""
        return {"known": {name: asdict(head) for name, head in self.here.known().items()}}

    def reachable(self) -> Answer:
        """Return the incarnations of those that could be asked right now."""
        return {"reachable": sorted(self.here.together.reachable())}

    def wait(self, known: Mapping[str, Mapping[str, Any]], seconds: float) -> Answer:
        """Wait until just this much is known here, for so many seconds at most; return what is known."""
        until = time.monotonic() + seconds
        while (answer := self.known())["known"] != known and (left := until - time.monotonic()) > 0:
            try:
                self.here.written.get(timeout=left)
            except Empty:
                break
        return answer

    def carry(self, place: str) -> Answer:
        """Carry facts to a folder, and take over those that lie there."""
        station = self.here.station
        carried = carry_facts(
            station.desk,
            station.laptop.pack.event_key,
            place,
            self.clock.now(),
            lambda function: station.submit(function).result(PATIENCE),
        )
        return {"taken": dict(carried.taken), "troubles": [str(fault) for fault in carried.troubles]}

    def start_hub(self) -> Answer:
        """Start a hub here."""
        return self.here.ask(lambda _: self.here.together.start_hub()) or {}

    def stop_hub(self) -> Answer:
        """Stop the hub here."""
        return self.here.ask(lambda _: self.here.together.stop_hub()) or {}

    def go_to(self, address: str) -> Answer:
        """Go to the hub at an address."""
        return self.here.ask(lambda _: self.here.together.go_to(address)) or {}

    def hub(self) -> Answer:
        """Return how this laptop is joined to the others."""
        state = self.here.together.state()
        return {"state": type(state).__name__, "address": getattr(state, "address", "")}

    def dump(self) -> Answer:
        """Return all that this file holds, and whether it hangs together."""
        return self.here.ask(lambda _: self._all())

    def _all(self) -> Answer:
        store = self.here.station.desk.store
        before = {table: rows(store.connection, table) for table in TABLES}
        with store.writing() as writer:
            rebuild(writer.connection)
        told = Packet(tuple(all_facts(store.connection)))
        return {
            "name": self.here.name,
            "packet": b64encode(packed(told)).decode(),
            "tables": before,
            "rebuilt": before == {table: rows(store.connection, table) for table in TABLES},
            "breaks": [str(found) for found in breaks(store.connection)],
            "fills": {session.id: asdict(fill) for session, fill in sessions.fills(self.here.station.desk)},
        }

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
