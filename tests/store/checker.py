"""Check people in, one after another, and acknowledge each once it is on the disk: to be killed at any moment.

`python -m tests.store.checker FILE KEY` prints `open`, then the number of each person who was let in, then `done`.
"""

import os
import sys
from datetime import timedelta
from pathlib import Path

from kiosk.desk.check_in import Admitted, check_in
from kiosk.desk.desk import Desk
from kiosk.desk.sessions import join
from kiosk.store.store import open_store
from tests.samples import at, code, event

PEOPLE = 150


def main(path: Path, key: bytes) -> None:
    """Let everyone in who is not inside yet; every third also joins a session, for facts of more than one kind."""
    desk = Desk(open_store(path, key), event(), event().door("main"), lambda text: "0" * len(text))
    say("open")
    for number in range(PEOPLE):
        now = at(9) + timedelta(seconds=number)
        outcome = check_in(desk, code(number), now)
        if isinstance(outcome, Admitted):
            if number % 3 == 0:
                join(desk, outcome.person.id, "together", now)
            say(str(number))
    say("done")


def say(line: str) -> None:
    """Print a line in one system call."""
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
