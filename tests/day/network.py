"""Be the venue's network between the laptops and the hub, on this machine alone: it can be cut, and mended.

Cut, it does what Wi-Fi does that is gone: nothing comes through, and nobody is told.
"""

import socket
from contextlib import suppress
from threading import Event, Thread

HERE = "127.0.0.1"
_MOST = 65_536


def free_port() -> int:
    """Return a port that nothing uses just now."""
    with socket.create_server((HERE, 0)) as server:
        return int(server.getsockname()[1])


class Network:
    """Passes everything on to the hub's port, both ways, from `start` to `stop`."""

    def __init__(self, hub: int) -> None:
        """Take the port at which the hub will be reached."""
        self._hub = hub
        self._server = socket.create_server((HERE, 0))
        self._whole = Event()
        self._whole.set()
        self._ends_now = False
        self._ends: list[socket.socket] = []
        self._threads = [Thread(target=self._accept, name="network", daemon=True)]

    @property
    def address(self) -> str:
        """Return where laptops reach the hub, by way of this network."""
        return f"{HERE}:{self._server.getsockname()[1]}"

    def start(self) -> None:
        """Begin."""
        self._threads[0].start()

    def cut(self) -> None:
        """Let nothing through any more."""
        self._whole.clear()

    def mend(self) -> None:
        """Let everything through again."""
        self._whole.set()

    def stop(self) -> None:
        """End it, and close all that is open; once is enough."""
        self.mend()
        self._ends_now = True
        with suppress(OSError), socket.create_connection(self._server.getsockname()[:2]):
            self._threads[0].join()  # it waits for somebody to come, and has just had them
        self._server.close()
        for end in self._ends:
            _hang_up(end)
        for thread in self._threads[1:]:
            thread.join()
        for end in self._ends:
            end.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while not self._ends_now:
                come, _ = self._server.accept()
                self._ends.append(come)
                with suppress(OSError):
                    self._join(come)

    def _join(self, come: socket.socket) -> None:
        try:
            hub = socket.create_connection((HERE, self._hub))
        except OSError:  # no hub there just now
            _hang_up(come)
            return
        self._ends.append(hub)
        for one, other in ((come, hub), (hub, come)):
            thread = Thread(target=self._pass_on, args=(one, other), name="network", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _pass_on(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while part := one.recv(_MOST):
                self._whole.wait()
                other.sendall(part)
        self._whole.wait()
        _hang_up(other)


def _hang_up(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
