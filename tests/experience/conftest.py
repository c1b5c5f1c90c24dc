"""What the tests of the rules stand on: every screen there is, one laptop at work, and a badge's fonts."""

from tests.printing.conftest import composer, lettering
from tests.ui.attendee.conftest import event, screens, window
from tests.ui.conftest import alive, garbage_here, station

__all__ = ["alive", "composer", "event", "garbage_here", "lettering", "screens", "station", "window"]
