"""Work one laptop from the driver's side: start it, tell it what somebody does, hear what its screen says."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from tests.codes.pictures import Shot
from tests.day.seen import NotSeen, Seen, Told, missed

PASSPHRASE = "moor and heather, rain and stone"  # noqa: S105 - of an invented event
ROOT = Path(__file__).parents[2]
NOWHERE = "192.0.2.1"
"""An address that no laptop has (RFC 5737): from there, no hub is found."""


class Laptop:
    """One station's process. Each method returns when the screen says one of the phrases it is to wait for."""

    def __init__(
        self,
        name: str,
        folder: Path,
        pack: Path,
        badges: Path,
        pictures: Path,
        hub: tuple[int, str],
        network: str = NOWHERE,
    ) -> None:
        """Take where everything is; `start` brings it to life.

        `hub` is the port of a hub here, and where others reach it; `network` the laptop's own address in a network.
        """
        self.name, self.folder, self.badges = name, folder, badges
        self.log = folder.with_suffix(".log")
        self._pack, self._pictures, self._hub, self._network = pack, pictures, hub, network
        self._process: subprocess.Popen[str] | None = None

    def start(self, now: datetime) -> None:
        """Start the program; it opens its window behind our back, and `wait` tells when it is there."""
        arguments = {"name": self.name, "folder": self.folder, "pack": self._pack, "badges": self.badges}
        arguments |= {"network": self._network, "hub-port": self._hub[0], "reached": self._hub[1]}
        told = [part for name, value in arguments.items() for part in (f"--{name}", str(value))]
        with self.log.open("a") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.day.station", *told, "--at", now.isoformat()],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                cwd=ROOT,
                env=dict(os.environ, KIOSK_PASSPHRASE=PASSPHRASE, PYTHONPATH=str(ROOT)),
            )

    def kill(self) -> None:
        """End the program at once, as a power cut does."""
        process = self._running()
        process.kill()
        process.communicate()

    def stop(self) -> None:
        """Hang up, and wait until the program has let go of everything.

        Raises:
            NotSeen: it ended with a status other than 0.
        """
        process = self._running()
        process.communicate()
        if process.returncode:
            raise NotSeen(f"{self.name} ended with status {process.returncode}; {self.log} says why.")

    def wait(self, *until: str) -> Seen:
        """Look at the screen until it says one of these."""
        return self._do("look", until)

    def clock(self, now: datetime) -> None:
        """Let it be `now`."""
        self._do("clock", (), at=now.isoformat())

    def let_second_pass(self) -> None:
        """Let it do what is due each second."""
        self._do("second", ())

    def known(self) -> Mapping[str, int]:
        """Return how many facts of each incarnation it knows."""
        return dict(self._told("known"))

    def wait_to_know(self, facts: Mapping[str, int]) -> None:
        """Wait until it knows at least so many facts of each incarnation."""
        self.wait(f"knows:{json.dumps(facts)}")

    def kill_hub(self) -> None:
        """Kill the hub that runs there."""
        self._do("kill hub", ())

    def press(self, key: str, *until: str) -> Seen:
        """Press the key that says this."""
        return self._do("press", until, key=key)

    def keys(self, keys: str, *until: str) -> Seen:
        """Press a combination of keys."""
        return self._do("keys", until, keys=keys)

    def type(self, text: str, *until: str) -> Seen:
        """Type as a person does."""
        return self._do("type", until, text=text)

    def scan(self, code: str, *until: str) -> Seen:
        """Read a code with the USB scanner, which types it."""
        return self._do("scan", until, code=code)

    def hold_up(self, code: str, shot: Shot, seed: int, *until: str) -> Seen:
        """Hold a code before the camera."""
        held = {name: getattr(shot, name) for name in Shot.__slots__}
        return self._do("hold up", until, code=code, shot=held, seed=seed)

    def let_time_pass(self, *until: str) -> Seen:
        """Touch nothing for as long as the screen is patient."""
        return self._do("idle", until)

    def send(self, do: str, until: tuple[str, ...] = (), **more: Told) -> None:
        """Tell what somebody does, and do not stay to see what comes of it."""
        print(json.dumps({"do": do, "until": until, **more}), file=self._pipe(self._running().stdin), flush=True)

    def picture(self, name: str) -> None:
        """Keep a picture of the screen, the first time there is one of this name."""
        file = self._pictures / f"{name}.png"
        if not file.exists():
            file.touch()
            self._do("picture", (), file=str(file))

    def _do(self, do: str, until: tuple[str, ...], **more: Told) -> Seen:
        told = self._answer(do, until, **more)
        seen = Seen(told["saw"], tuple(told["words"]), told["late"])
        if until and seen.phrase not in until:
            raise NotSeen(missed(self.name, do, more, until, seen))
        return seen

    def _told(self, do: str) -> Any:  # noqa: ANN401 - whatever a command tells
        return self._answer(do, ())["told"]

    def _answer(self, do: str, until: tuple[str, ...], **more: Told) -> Any:  # noqa: ANN401 - a line of JSON
        try:
            self.send(do, until, **more)
            line = self._pipe(self._running().stdout).readline()
        except BrokenPipeError:
            line = ""
        if not line:
            raise NotSeen(f"{self.name} went away when it was told to {do}; {self.log} says why.")
        return json.loads(line)

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None:
            raise NotSeen(f"{self.name} was not started.")
        return self._process

    def _pipe(self, pipe: IO[str] | None) -> IO[str]:
        if pipe is None:
            raise NotSeen(f"{self.name} cannot be told anything.")
        return pipe
