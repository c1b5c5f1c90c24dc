"""Kill the process at one chosen step of its work on a folder.

Steps are what Python tells its auditors before doing it: opening, removing and renaming a file.
"""

import itertools
import os
import signal
import sys


def kill_before(step: int, folder: str) -> None:
    """From now on, kill this process before its step number `step` in `folder`."""
    steps = itertools.count()

    def audit(event: str, told: tuple[object, ...]) -> None:
        ours = event in ("open", "os.remove", "os.rename") and str(told[0]).startswith(folder)
        if ours and next(steps) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(audit)
