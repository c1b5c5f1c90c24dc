"""Say whether there is a screen to open a window on, where Qt would only abort."""

import os
import sys

from kiosk.domain.fault import Fault


class NoScreen(Fault):
    """There is nothing to open a window on."""


def look_for_a_screen() -> None:
    """Return if there is one.

    Raises:
        NoScreen: this is a Linux machine that nobody sits at.
    """
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        raise NoScreen("There is no screen here to open a window on. Start this at the laptop itself, signed in.")
