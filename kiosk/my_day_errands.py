"""Do what an attendee's screen asks about their day: one session to take along as a code, and the small print."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import TypeAlias, assert_never

from kiosk.codes.draw import Level, draw_code
from kiosk.desk import my_day
from kiosk.desk.desk import Desk
from kiosk.desk.sessions import session_views
from kiosk.domain.calendar import calendar_entry
from kiosk.domain.visit import PaperState
from kiosk.flow import errands, inputs

_MODULE = 8
"""Pixels; the screen scales the picture by its own measure."""

MyDayErrand: TypeAlias = errands.TakeAlong | errands.PrintMyDay


@dataclass(slots=True)
class MyDayErrands:
    """Runs in the file's thread. `printers` names those that print now, and `wake` tells them of something new."""

    desk: Desk
    clock: Callable[[], datetime]
    printers: Callable[[], tuple[str, ...]]
    wake: Callable[[], None]

    def run(self, errand: MyDayErrand) -> inputs.Input:
        """Do it, and return the answer."""
        match errand:
            case errands.TakeAlong(person, session):
                return inputs.EntryReady(person, session, self._entry(person, session))
            case errands.PrintMyDay(person):
                return inputs.PaperMoved(person, self._print(person))
            case _:
                assert_never(errand)

    def _entry(self, person: str, session: str) -> bytes:
        """Return the picture of the code; nothing where the session is not there any more."""
        now = self.clock()
        views = session_views(self.desk, person, now, whole=True)
        view = next((view for view in views if view.id == session), None)
        if view is None:
            return b""
        png = BytesIO()
        draw_code(calendar_entry(view, now), _MODULE, level=Level.M).save(png, "PNG")
        return png.getvalue()

    def _print(self, person: str) -> PaperState:
        if not self.printers():
            return PaperState.NOT_NOW  # and none is queued: nobody would wait for it
        my_day.print_day(self.desk, person, self.clock())
        self.wake()
        return PaperState.MAKING
