"""Start stations fast: a process that has everything imported forks one for whoever connects to its socket.

`python -m tests.network.nursery SOCKET` says `ready` and goes on until its stdin ends. A station talks over the
connection as it would over its stdin and stdout (`tests.network.station`), in a process group of its own.
"""

import os
import selectors
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HOUSE = Path(__file__).parents[2]


@contextmanager
def nursery(path: Path) -> Iterator[Path]:
    """Run a nursery whose socket is at `path`; its stations are ended by whoever started them."""
    command = [sys.executable, "-m", "tests.network.nursery", str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=HOUSE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        yield path


def main(path: str) -> None:
    """Fork stations until stdin ends."""
    import nats.js  # noqa: F401 - each station needs all of these
    import nkeys  # noqa: F401

    from tests.network import station

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for them here
    with socket.socket(socket.AF_UNIX) as door, selectors.DefaultSelector() as either:
        door.bind(path)
        door.listen(64)
        either.register(door, selectors.EVENT_READ)
        either.register(sys.stdin, selectors.EVENT_READ)
        os.write(1, b"ready\n")
        while sys.stdin not in {key.fileobj for key, _ in either.select()}:
            connection, _ = door.accept()
            if os.fork() == 0:
                _become(connection, door)
                station.main()
                os._exit(0)
            connection.close()


def _become(connection: socket.socket, door: socket.socket) -> None:
    """Let stdin and stdout be the connection."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    door.close()
    os.setpgid(0, 0)
    for number in (0, 1):
        os.dup2(connection.fileno(), number)
    connection.close()


if __name__ == "__main__":
    main(sys.argv[1])
