"""Keep the attendee's screen: feed inputs to the flow, hand out its errands, show what comes of them."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Signal

from kiosk.domain.fault import Fault
from kiosk.domain.resting import Breaks, broke, rest_after
from kiosk.flow.errands import Call, Errand, Forget, ListSessions, Speak, TakeBack, Wait
from kiosk.flow.findings import FIND_SECONDS, Waited
from kiosk.flow.inputs import Broke, CameraFound, CameraGone, Idle, Input, NotDone, Woken
from kiosk.flow.places import name, visitor_of
from kiosk.flow.screens import Camera, MyDay, Over, Resting, Screen, SessionNotice, Sessions, StillThere, Welcome
from kiosk.flow.step import patience, step
from ui.alarm import IdleClock, QtIdleClock
from ui.window import AttendeeWindow
from ui.worker import Worker


class Presenter(QObject):
    """Holds the one screen value there is."""

    shown = Signal(object)
    """A new screen value is on the screen."""
    ended = Signal()
    """A visit has ended: nothing of it is left on the screen."""
    hindered = Signal(str)
    """What the world put in the way of the last errand, in a sentence for staff; nothing once one is done again."""

    def __init__(
        self,
        window: AttendeeWindow,
        worker: Worker,
        run: Callable[[Errand], Input],
        clock: IdleClock | None = None,
        while_: IdleClock | None = None,
        now: Callable[[], float] = monotonic,
    ) -> None:
        """Show Welcome on `window`; `run` is called on the worker's thread.

        `clock` tells when nobody has touched the screen for a while, `while_` when an answer may be shown;
        `now` returns seconds that only go forwards.
        """
        super().__init__(window)
        self._window, self._worker, self._run = window, worker, run
        self._clock: IdleClock = clock or QtIdleClock(self)
        self._while: IdleClock = while_ or QtIdleClock(self)
        self._camera, self._breaks, self._now = Camera.FINE, Breaks(), now
        self.screen: Screen = Welcome()
        window.given.connect(self.take)
        window.touched.connect(self._touched)
        window.show_(self.screen)

    def take(self, given: Input) -> None:
        """Let something happen: a touch, a code, an answer. To be called on the widgets' thread only."""
        if isinstance(given, CameraFound | CameraGone):
            self._camera = Camera.FINE if isinstance(given, CameraFound) else Camera.ABSENT
        before = self.screen
        self.screen, errands = step(before, self._counted(given))
        if self._camera is Camera.ABSENT:
            self.screen, _ = step(self.screen, CameraGone())
        forgets = Forget() in errands
        if forgets:
            self._window.forget()
            self._while.stop()
            self.ended.emit()
        if forgets or self.screen != before:
            self._worker.make_way()
            self._window.show_(self.screen)
            self.shown.emit(self.screen)
        if name(self.screen) != name(before) or _begins_anew(self.screen, given):
            self._wait()
        for errand in errands:
            self._hand_out(errand)

    def look_again(self) -> None:
        """Have the sessions looked up once more for whoever has them on the screen: other people go on, too."""
        page = self.screen
        if isinstance(page, MyDay) or (isinstance(page, Sessions) and page.notice is not SessionNotice.ASKING):
            errand = ListSessions(page.visitor.person)
            self._worker.run(
                lambda: self._run(errand),
                done=self.take,
                failed=lambda _: None,  # what was true just now stays on the screen
                broke=lambda: self.take(Broke()),
            )

    def cover(self) -> None:
        """Hide whoever's details are on the screen: staff come, and others may be there afterwards.

        A panel shows nothing of anybody, and may be where somebody waits for just these staff.
        """
        if visitor_of(self.screen) is not None and not isinstance(self.screen, StillThere | Over):
            self.take(Idle(looks_changed=self._window.looks_changed))

    def _counted(self, given: Input) -> Input:
        """Return what happened; of what broke, with how long to rest after all that broke lately."""
        match given:
            case Broke():
                self._breaks = broke(self._breaks, self._now())
                return Broke(rest_after(self._breaks))
            case Woken():
                self._breaks = Breaks()
        return given

    def _touched(self) -> None:
        """Wait anew for whoever is here; a rest and an offer to take something back end however often it is touched."""
        if not isinstance(self.screen, Resting) and not (isinstance(self.screen, Welcome) and self.screen.leaving):
            self._wait()

    def _hand_out(self, errand: Errand) -> None:
        if isinstance(errand, Speak):
            self._window.speak()
        elif isinstance(errand, Wait):
            self._while.start(FIND_SECONDS, lambda: self.take(Waited(errand.claim)))
        else:
            self._worker.run(
                lambda: self._run(errand),
                done=lambda answer: self._done(errand, answer),
                failed=lambda fault: self._not_done(errand, fault),
                broke=lambda: self.take(Broke()),
            )

    def _done(self, errand: Errand, answer: Input) -> None:
        if not isinstance(errand, Call | TakeBack | Forget):  # these ask nothing of the file
            self.hindered.emit("")
        self.take(answer)

    def _not_done(self, errand: Errand, fault: Fault) -> None:
        self.hindered.emit(str(fault))
        self.take(NotDone(errand))

    def _wait(self) -> None:
        if self.screen == Welcome(self._camera) and not self._window.looks_changed:
            self._clock.stop()
        else:
            self._clock.start(patience(self.screen), self._idle)

    def _idle(self) -> None:
        self.take(Idle(looks_changed=self._window.looks_changed))


def _begins_anew(screen: Screen, given: Input) -> bool:
    """Return whether a while begins on the screen that was there: what Welcome tells is for one, and so is a rest."""
    return isinstance(screen, Welcome) or (isinstance(screen, Resting) and isinstance(given, Broke | NotDone | Idle))
