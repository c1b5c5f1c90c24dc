"""Do what an attendee's screen asks about sessions; where the last place here is gone, ask another laptop for one."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias, assert_never

from kiosk.desk import sessions, shares, waiting
from kiosk.desk.desk import Desk
from kiosk.desk.sharing import known
from kiosk.domain.fault import Fault
from kiosk.domain.seats import Give, NotSeated
from kiosk.domain.talk import SeatWanted
from kiosk.domain.visit import SessionView
from kiosk.exchange.packet import Packet
from kiosk.flow import errands, inputs

ANSWERED_WITHIN = 2.0
"""For how many seconds a person is let wait for another laptop's answer; it comes in milliseconds, or not at all."""

SessionErrand: TypeAlias = (
    errands.ListSessions | errands.JoinSession | errands.LeaveSession | errands.WaitForPlace | errands.StopWaiting
)


class Others(Protocol):
    """The other laptops, as far as a place in a session is concerned."""

    def reachable(self) -> frozenset[str]:
        """Return the incarnations of those that could be asked right now."""

    def ask(self, incarnation: str, wanted: SeatWanted, seconds: float) -> "Future[Packet | None]":
        """Ask one of them for a place; what it gave is in our file when this is resolved."""


class Nobody:
    """No other laptops: this one works alone."""

    def reachable(self) -> frozenset[str]:
        """Return none."""
        return frozenset()

    def ask(self, incarnation: str, wanted: SeatWanted, seconds: float) -> "Future[Packet | None]":
        """Return no answer."""
        nothing: Future[Packet | None] = Future()
        nothing.set_result(None)
        return nothing


NOBODY = Nobody()


@dataclass(slots=True)
class SessionErrands:
    """Runs in the file's thread. `later` runs a function there once, soon; `tell` hears what was answered late."""

    desk: Desk
    clock: Callable[[], datetime]
    later: Callable[[Callable[[], None]], object]
    tell: Callable[[inputs.Input], None]
    others: Others

    def run(self, errand: SessionErrand) -> inputs.Input:
        """Do it, and return the answer; what it promises is on the disk by then."""
        desk, person, now = self.desk, errand.person, self.clock()
        match errand:
            case errands.ListSessions():
                return inputs.SessionsListed(person, self._views(person), now)
            case errands.LeaveSession(_, session):
                sessions.leave_session(desk, person, session, now)
                return inputs.LeftSession(person, session, self._views(person))
            case errands.WaitForPlace(_, session):
                waiting.wait_for(desk, person, session, now)
                return inputs.WaitingChanged(person, session, self._views(person))
            case errands.StopWaiting(_, session):
                waiting.stop_waiting(desk, person, session, now)
                return inputs.WaitingChanged(person, session, self._views(person))
            case errands.JoinSession():
                return self._join(errand, asked=frozenset())
            case _:
                assert_never(errand)

    def _join(self, errand: errands.JoinSession, asked: frozenset[str]) -> inputs.Input:
        person, session = errand.person, errand.session
        decision = sessions.join(self.desk, person, session, self.clock(), swap=errand.swap)
        if isinstance(decision, Give):
            return inputs.Joined(person, session, self._views(person))
        if decision is NotSeated.NO_PLACES_HERE:
            givers = shares.givers(self.desk, session, person, self.others.reachable() - asked)
            if givers:
                self._ask(givers[0], errand, asked | {givers[0]})
                return inputs.Asking(person, session)
        return inputs.NotJoined(person, session, decision, self._views(person, asked))

    def _ask(self, giver: str, errand: errands.JoinSession, asked: frozenset[str]) -> None:
        knows = known(self.desk).get(giver)
        me = self.desk.store.identity.incarnation
        wanted = SeatWanted(me, errand.session, errand.person, knows.seq if knows else 0)
        answer = self.others.ask(giver, wanted, ANSWERED_WITHIN)
        answer.add_done_callback(lambda _: self.later(lambda: self._go_on(errand, asked)))

    def _go_on(self, errand: errands.JoinSession, asked: frozenset[str]) -> None:
        """Try again with what the other laptop gave; whoever stands at the screen is told in any case."""
        try:
            told = self._join(errand, asked)
        except Fault:
            told = inputs.NotDone(errand)
        except Exception:
            self.tell(inputs.Broke())
            raise
        if not isinstance(told, inputs.Asking):
            self.tell(told)

    def _views(self, person: str, asked: frozenset[str] = frozenset()) -> tuple[SessionView, ...]:
        """Return how sessions stand; whoever was asked just now, in vain, is not said to have a place."""
        return sessions.session_views(self.desk, person, self.clock(), self.others.reachable() - asked)
