"""What comes late to a screen that asked another laptop for a place, when something goes amiss meanwhile."""

from collections.abc import Callable
from concurrent.futures import Future

import pytest

from kiosk.desk import check_in, sessions
from kiosk.desk.desk import Desk
from kiosk.domain.fault import Fault
from kiosk.domain.seats import NotSeated
from kiosk.domain.talk import SeatWanted
from kiosk.exchange.packet import Packet
from kiosk.flow.errands import JoinSession
from kiosk.flow.inputs import Asking, Broke, Input, NotDone
from kiosk.session_errands import Nobody, SessionErrands
from tests import samples
from tests.samples import at

ASHA = samples.person(1, "x").id
WANTED = JoinSession(ASHA, "together")


class Other(Nobody):
    """One other laptop, whose answer comes when a test lets it."""

    def __init__(self) -> None:
        self.answer: Future[Packet | None] = Future()

    def reachable(self) -> frozenset[str]:
        return frozenset({"stairs.1"})

    def ask(self, incarnation: str, wanted: SeatWanted, seconds: float) -> "Future[Packet | None]":
        return self.answer


@pytest.mark.parametrize(("problem", "told"), [(Fault("The disk is full."), NotDone(WANTED)), (KeyError("x"), Broke())])
def test_whoever_waits_for_another_laptop_is_told_when_something_breaks(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, problem: Exception, told: Input
) -> None:
    answers: list[Input] = []
    later: list[Callable[[], None]] = []
    other = Other()
    errands = SessionErrands(desk, lambda: at(9, 30), later.append, answers.append, other)
    check_in.check_in(desk, samples.code(1), at(9))
    monkeypatch.setattr("kiosk.desk.shares.givers", lambda *_: ["stairs.1"])
    monkeypatch.setattr(sessions, "join", lambda *_, **__: NotSeated.NO_PLACES_HERE)
    assert errands.run(WANTED) == Asking(ASHA, "together")
    monkeypatch.setattr(sessions, "join", _raising(problem))
    other.answer.set_result(None)
    if isinstance(problem, Fault):
        later[0]()
    else:
        with pytest.raises(KeyError):
            later[0]()
    assert answers == [told]


def _raising(problem: Exception) -> Callable[..., object]:
    def join(*_: object, **__: object) -> object:
        raise problem

    return join
