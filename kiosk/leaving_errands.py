"""Let somebody go: for today, or because the check-in was not theirs; and take it back."""

from datetime import datetime
from typing import assert_never

from kiosk.desk import check_in
from kiosk.desk.desk import Desk
from kiosk.flow import errands, inputs


def leave_or_stay(
    desk: Desk,
    errand: errands.UndoCheckIn | errands.LeaveToday | errands.UndoLeaveToday | errands.UndoLeaving,
    now: datetime,
) -> inputs.Input:
    """Do as the errand says, in the file's thread, and return its answer."""
    match errand:
        case errands.UndoCheckIn(person):
            check_in.undo_check_in(desk, person, now)
            return inputs.Done()
        case errands.LeaveToday(person):
            return inputs.DayLeft(person, check_in.leave(desk, person, now))
        case errands.UndoLeaveToday(person):
            check_in.undo_leaving(desk, person, now)
            return inputs.StaysHere(person)
        case errands.UndoLeaving(leaving):
            stays = check_in.undo_that_leaving(desk, leaving, now)
            return inputs.LeavingUndone() if stays else inputs.NotDone(errand)
        case _:
            assert_never(errand)
