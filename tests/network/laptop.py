"""The driver's hold on one station's process: say what to do, hear what came of it, freeze, kill, open again."""

import json
import os
import signal
import socket
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

PATIENCE = 60.0
"""Seconds until a test gives up on an answer; nothing takes that long when all is well."""


class Refused(AssertionError):
    """The station answered with a fault."""


@dataclass(slots=True)
class Laptop:
    """One station, which runs, hangs, or was killed."""

    nursery: Path
    opening: dict[str, Any]
    """The line that opens it."""
    pid: int = 0
    name: str = ""
    frozen: bool = False
    owed: "deque[str]" = field(default_factory=deque)
    """What it was told and has not answered yet."""
    _connection: socket.socket | None = None
    _answers: IO[bytes] | None = None

    @property
    def runs(self) -> bool:
        """Return whether there is a process."""
        return self._connection is not None

    def open(self) -> None:
        """Start it, and return when it is at work."""
        self._connection = socket.socket(socket.AF_UNIX)
        self._connection.settimeout(PATIENCE)
        self._connection.connect(str(self.nursery))
        self._answers = self._connection.makefile("rb")
        self._say(self.opening)
        opened = self._hear()
        assert opened is not None, "it ended before it was open"
        self.pid, self.name = opened["pid"], opened["name"]

    def tell(self, do: str, **more: object) -> None:
        """Tell it to do something, and do not wait."""
        self._say({"do": do, **more})
        self.owed.append(do)

    def answer(self) -> Mapping[str, Any]:
        """Return the answer to what it was told first."""
        answer = self._hear()
        do = self.owed.popleft()
        assert answer is not None, f"it ended instead of an answer to {do}"
        if "fault" in answer:
            raise Refused(f"{do}: {answer['fault']}")
        return answer

    def ask(self, do: str, **more: object) -> Mapping[str, Any]:
        """Tell it to do something, and return what came of it."""
        assert not self.owed
        self.tell(do, **more)
        return self.answer()

    def freeze(self) -> None:
        """Stop it where it is: SIGSTOP."""
        os.kill(self.pid, signal.SIGSTOP)
        self.frozen = True

    def thaw(self) -> None:
        """Let it go on: SIGCONT."""
        os.kill(self.pid, signal.SIGCONT)
        self.frozen = False

    def kill(self) -> list[Mapping[str, Any]]:
        """Kill it with -9, and return the answers that it still gave."""
        os.kill(self.pid, signal.SIGKILL)
        given = []
        while self._answers is not None and (answer := self._hear()) is not None:
            given.append(answer)
        self._let_go()
        return given

    def close(self) -> None:
        """End it as staff would."""
        self.tell("quit")
        while self._hear() is not None:
            pass
        self._let_go()

    def _let_go(self) -> None:
        assert self._connection is not None
        assert self._answers is not None
        self._answers.close()
        self._connection.close()
        self._connection = self._answers = None
        self.frozen = False
        self.owed.clear()

    def _say(self, line: Mapping[str, Any]) -> None:
        assert self._connection is not None
        self._connection.sendall(json.dumps(line).encode() + b"\n")

    def _hear(self) -> Mapping[str, Any] | None:
        """Return the next line; None at the end, also where a kill has cut the line off."""
        assert self._answers is not None
        try:
            line = self._answers.readline()
        except ConnectionResetError:
            return None
        told: Mapping[str, Any] | None = json.loads(line) if line.endswith(b"\n") else None
        return told


def until(look: Callable[[], Mapping[str, Any]], holds: Callable[[Mapping[str, Any]], bool]) -> Mapping[str, Any]:
    """Look until it holds, and return what was seen: another process works on it, and can only be asked."""
    deadline = time.monotonic() + PATIENCE
    while not holds(found := look()):
        assert time.monotonic() < deadline, f"it never came to that: {found}"
    return found
