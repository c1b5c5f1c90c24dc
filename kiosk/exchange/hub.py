"""Run a hub: nats-server as a child of this process, ready when `start_hub` returns, gone when this process is."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import TimeoutError as TooSlow

from kiosk.exchange import hub_folder
from kiosk.exchange.address import Address
from kiosk.exchange.faults import file_fault
from kiosk.exchange.hub_plan import HubPlan, refuse_nonsense
from kiosk.exchange.hub_program import HubProgram, find_program
from kiosk.exchange.hub_watch import HubFailed, Watch

START, END = 30.0, 10.0
"""Seconds that nats-server may take to be ready, and to end; it needs well under one."""


class Hub:
    """A hub that runs."""

    def __init__(self, address: Address, program: HubProgram, process: subprocess.Popen[str], watch: Watch) -> None:
        self.address = address
        """Where stations reach it."""
        self.program = program
        self._process, self._watch = process, watch

    @property
    def pid(self) -> int:
        """Return the process id of nats-server."""
        return self._process.pid

    def wait_for_others(self, seconds: float | None = None) -> bool:
        """Return True once most hubs of the cluster have found each other, or False if not within so many seconds."""
        return self._watch.together.wait(seconds)

    def wait(self, seconds: float | None = None) -> bool:
        """Return True once nats-server has ended, or False if it has not after so many seconds."""
        return self._watch.over.wait(seconds)

    def stop(self) -> None:
        """End it; what it acknowledged is on the disk. A hub that has ended already stays so."""
        _end(self._process, self._watch)


def start_hub(plan: HubPlan, when_it_dies: Callable[[], None] | None = None, program: HubProgram | None = None) -> Hub:
    """Start the hub and return when stations can connect.

    On Linux nats-server dies with the thread that starts it, at `kill -9` too: start it in one that lives long enough.
    Elsewhere it outlives a process that was killed, and the next hub says that the port is taken.

    Args:
        plan: how it has to be.
        when_it_dies: called, in a thread of its own, if nats-server ends without `stop`.
        program: the nats-server to run, if not the first one found.

    Raises:
        BadPlan, NoHubProgram, PortTaken, NotOurAddress, HubFolderInUse, HubFailed: why it cannot run, and what to do.
        Fault: the disk does not let us.
    """
    refuse_nonsense(plan)
    program = program or find_program()
    lock = hub_folder.claim(plan.folder)
    try:
        settings = hub_folder.furnish(plan)
        process = _launched([*_tied_to_us(), str(program.path), "-c", str(settings)], lock)
    except BaseException:
        os.close(lock)
        raise
    watch = Watch(process, plan, lock, when_it_dies or (lambda: None))
    watch.start()
    try:
        hub = Hub(Address(plan.host, watch.port.result(START)), program, process, watch)
    except TooSlow as error:
        _end(process, watch)
        raise HubFailed(
            f"nats-server was not ready after {START:.0f} seconds. Close other programs, and try again."
        ) from error
    finally:
        hub_folder.forget_private_key(plan.folder)
    return hub


def _launched(command: list[str], lock: int) -> subprocess.Popen[str]:
    """Start nats-server, deaf to Ctrl+C at our keyboard: we end it. It inherits the lock, and holds it while it lives.

    Raises:
        Fault: the system does not let us.
    """
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            start_new_session=True,
            pass_fds=() if os.name == "nt" else (lock,),
        )
    except OSError as error:
        raise file_fault(error, command[0]) from error


def _tied_to_us() -> list[str]:
    """Return what makes Linux end a program together with the thread that started it (prctl, PR_SET_PDEATHSIG)."""
    setpriv = shutil.which("setpriv") if sys.platform == "linux" else None
    return [setpriv, "--pdeathsig", "KILL", "--"] if setpriv else []


def _end(process: subprocess.Popen[str], watch: Watch) -> None:
    watch.wanted = True
    process.terminate()
    if not watch.over.wait(END):
        process.kill()
    watch.join()
