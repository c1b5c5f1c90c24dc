"""Run the program as an organiser does: a process of its own, with nobody at the keyboard unless a test sits there."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HOUSE = Path(__file__).parents[2]
PACK_WORDS, KEYS_WORDS, LAPTOP_WORDS = "fell beck garth", "tarn ghyll laithe", "snicket ginnel"
WORDS = {
    "KIOSK_PACK_PASSPHRASE": PACK_WORDS,
    "KIOSK_KEYS_PASSPHRASE": KEYS_WORDS,
    "KIOSK_PASSPHRASE": LAPTOP_WORDS,
}


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended, and what it said."""

    status: int
    said: str
    told: str
    """What it said on standard error."""


@dataclass(frozen=True, slots=True)
class Program:
    """The program, started in a folder."""

    folder: Path
    home: Path
    started_by: tuple[str, ...] = ()
    """A program that starts it, with that one's own arguments."""

    def __call__(self, *arguments: str | Path, words: Mapping[str, str] | None = None, limit: int = 0) -> Ended:
        """Run it to its end. No file may become larger than `limit` bytes, if that is given."""
        limited = ("prlimit", f"--fsize={limit}") if limit else ()
        command = [*self.started_by, *limited, sys.executable, "-m", "kiosk", *map(str, arguments)]
        ended = subprocess.run(
            command,
            cwd=self.folder,
            env=_unmeasured(self.environment(words)) if limit else self.environment(words),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
        )
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    def environment(self, words: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return an environment with these passphrases, and no keyring or folder of whoever runs the tests."""
        return {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")} | {
            "PYTHONPATH": str(HOUSE),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_DATA_HOME": str(self.home),
            "XDG_STATE_HOME": str(self.home),
            **(WORDS if words is None else words),
        }


def _unmeasured(environment: dict[str, str]) -> dict[str, str]:
    """Return an environment in which no coverage is gathered: its own files would meet the limit, and it complains."""
    return {name: value for name, value in environment.items() if not name.startswith("COVERAGE_PROCESS")}


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file in a folder and its bytes: what must be the same afterwards."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
