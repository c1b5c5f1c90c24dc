#!/usr/bin/env python3
"""Open the one door for a newcomer: set everything up on a bare machine, then run the demo, the tests or the kiosk.

Needs nothing but Python's standard library. It has to parse on an old Python too, to say which one it wants.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
TOOLS = ROOT / ".tools"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "made-from"
ON_WINDOWS = os.name == "nt"
PROGRAMS = VENV / ("Scripts" if ON_WINDOWS else "bin")
PYTHON = PROGRAMS / ("python.exe" if ON_WINDOWS else "python")
OLDEST_PYTHON = (3, 11)

HELP = """The check-in kiosk. Everything it needs is set up at the first start.

  python3 run.py demo [--headless] [--seed N]   a whole conference day, from the bookings to the attendance file
  python3 run.py test [PYTEST ARGUMENTS]        the tests; without arguments all of them, with their coverage gathered
  python3 run.py check                          style, types, floors, and the coverage of the last full test
  python3 run.py bench [PYTEST ARGUMENTS]       the benchmarks, as ratios
  python3 run.py screens [ARGUMENTS]            every screen in sheets, and what changed; --help says more
  python3 run.py languages [--fill LANGUAGE FILE]  the translations, brought up to date with our words
  python3 run.py package                        a folder in dist/ that runs without Python
  python3 run.py kiosk ARGUMENTS                the product's own command line; 'kiosk --help' lists its commands"""

# Debian's and Ubuntu's packages, each with the file that it is wanted for: where that loads, nothing is installed.
# Found by trying on a clean Debian; whatever else Qt loads comes as a dependency of one of these.
QT_LIBRARIES = {
    "libcups2": "libcups.so.2",
    "libegl1": "libEGL.so.1",
    "libfontconfig1": "libfontconfig.so.1",
    "libgl1": "libGL.so.1",
    "libglib2.0-0": "libgthread-2.0.so.0",
    "libpulse0": "libpulse.so.0",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libxrandr2": "libXrandr.so.2",
}
DISPLAY_LIBRARIES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}
# The lock brings a nats-server, which the demo takes; the tests want the system's own beside it, often years older.
TEST_PROGRAMS = {"age": "age", "nats-server": "nats-server", "strace": "strace"}
PACKAGE_PROGRAMS = {"binutils": "objdump"}

# Share of branches and lines that tests must reach, for each set of files.
COVERAGE_GOALS = (
    ("100", "kiosk/domain/*,kiosk/flow/*,kiosk/store/facts.py"),
    ("92", "kiosk/*"),
)


class Trouble(Exception):
    """Something about this machine that its owner has to settle; the text says what to do."""


def main(arguments: list[str]) -> int:
    """Carry out one command and return its exit status."""
    if sys.version_info < OLDEST_PYTHON:
        print("The kiosk needs Python 3.11 or newer; this is Python {}.{}.".format(*sys.version_info[:2]))
        return 1
    command, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    if command in ("help", "-h", "--help"):
        print(HELP)
        return 0
    action = COMMANDS.get(command)
    if action is None:
        print(f"There is no command '{command}'.\n\n{HELP}", file=sys.stderr)
        return 2
    try:
        set_up(command)
        if command not in ("demo", "kiosk") or not has_display():
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        return action(rest)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def demo(arguments: list[str]) -> int:
    """Play a whole day with the product's real parts."""
    return python("-m", "tests.day", *arguments)


def test(arguments: list[str]) -> int:
    """Run pytest; a full run, without arguments, leaves the coverage for `check` to judge."""
    if arguments:
        return python("-m", "pytest", *arguments)
    python("-m", "coverage", "erase")
    return python("-m", "coverage", "run", "-m", "pytest", "-n", "2", "--dist", "worksteal")


def check(_: list[str]) -> int:
    """Run every check, even after one has failed, and return 0 if all of them passed."""
    steps = [
        ("style", ["-m", "ruff", "check", "."]),
        ("layout", ["-m", "ruff", "format", "--check", "."]),
        ("types", ["-m", "mypy"]),
        ("floors", ["-c", "from importlinter.cli import lint_imports_command as lint; lint()"]),
    ]
    failed = []
    for name, step in steps:
        announce(name)
        if python(*step) != 0:
            failed.append(name)
    failed += unreached_goals()
    print("\nChecks: " + (f"{', '.join(failed)} to put right." if failed else "all passed."))
    return 1 if failed else 0


def unreached_goals() -> list[str]:
    """Return the names of the coverage goals that the last full test did not reach."""
    announce("coverage")
    if any(ROOT.glob(".coverage.*")):
        python("-m", "coverage", "combine", "--quiet")
    if not (ROOT / ".coverage").exists():
        print("Not judged: no full test has been run yet (python3 run.py test).")
        return []
    report = ("-m", "coverage", "report", "--skip-covered", "--show-missing")
    return [
        f"coverage of {files} (below {goal} %)"
        for goal, files in COVERAGE_GOALS
        if python(*report, "--fail-under", goal, "--include", files) != 0
    ]


def bench(arguments: list[str]) -> int:
    """Run the benchmarks, one after another, alone on the machine."""
    return python("-m", "pytest", "tests/bench", "--benchmark-enable", *arguments)


def screens(arguments: list[str]) -> int:
    """Draw every screen, lay the pictures on sheets, and tell what changed since last approved."""
    return python("-m", "tests.screens", *arguments)


def languages(arguments: list[str]) -> int:
    """Bring the translations of attendee screens up to date."""
    return python("-m", "build_spec.languages", *arguments)


def package(arguments: list[str]) -> int:
    """Build dist/kiosk, a folder that runs where there is no Python."""
    return python("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build_spec/kiosk.spec", *arguments)


def kiosk(arguments: list[str]) -> int:
    """Run the product's own command line in the caller's folder."""
    return python("-m", "kiosk", *arguments, folder=Path.cwd())


COMMANDS = {
    "demo": demo,
    "test": test,
    "check": check,
    "bench": bench,
    "screens": screens,
    "languages": languages,
    "package": package,
    "kiosk": kiosk,
}


def python(*arguments: str, folder: Path = ROOT) -> int:
    """Run the environment's Python, with the product on its path, and return its exit status."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT))
    status = subprocess.call([str(PYTHON), *arguments], cwd=folder, env=environment)
    return status if status >= 0 else 128 - status


def announce(name: str) -> None:
    """Head the output of one check."""
    print(f"\n== {name}", flush=True)


def has_display() -> bool:
    """Tell whether a window could be shown here."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def set_up(command: str) -> None:
    """Make sure that all `command` needs is there; without network and without work if it is."""
    made = is_environment_made()
    install_packages(missing_packages(command, needs_installer=not made))
    if not made:
        make_environment()


def fingerprint(lock: bytes) -> str:
    """Name what the environment is made from: the lock, the Python, and the place it stands in."""
    source = lock + repr((sys.version_info[:2], str(ROOT))).encode()
    return hashlib.sha256(source).hexdigest()


def is_environment_made() -> bool:
    """Tell whether .venv was finished, from the lock as it is now."""
    return PYTHON.exists() and STAMP.is_file() and STAMP.read_text() == fingerprint(LOCK.read_bytes())


def make_environment() -> None:
    """Make .venv anew, holding exactly what the lock names, each package checked against its hashes."""
    uv = find_uv() or get_uv()
    print("Setting up .venv from requirements.lock (only at the first start) …", flush=True)
    STAMP.unlink(missing_ok=True)
    if VENV.exists():
        shutil.rmtree(VENV)
    run([uv, "venv", "--quiet", "--python", sys.executable, str(VENV)])
    run([uv, "pip", "sync", "--python", str(PYTHON), "--require-hashes", "--compile-bytecode", str(LOCK)])
    STAMP.write_text(fingerprint(LOCK.read_bytes()))


def find_uv() -> str | None:
    """Return a `uv` that works, from the PATH or from an earlier start of ours."""
    for found in (shutil.which("uv"), shutil.which("uv", path=str(TOOLS / "bin"))):
        if found and subprocess.call([found, "--version"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0:
            return found
    return None


def get_uv() -> str:
    """Fetch the `uv` that the lock names into a private folder, with pip, and return it."""
    pinned = re.search(r"^uv==(?:.*\\\n)*.*\n", LOCK.read_text(), re.MULTILINE)
    if pinned is None:
        raise Trouble("requirements.lock names no uv; make the lock again from pyproject.toml.")
    TOOLS.mkdir(exist_ok=True)
    wanted = TOOLS / "uv.txt"
    wanted.write_text(pinned[0])
    print("Getting uv, the installer …", flush=True)
    run([*pip(), "install", "--quiet", "--target", str(TOOLS), "--upgrade", "--require-hashes", "-r", str(wanted)])
    return str(TOOLS / "bin" / ("uv.exe" if ON_WINDOWS else "uv"))


def pip() -> list[str]:
    """Return a command that starts pip, out of a throw-away environment where this Python has none of its own."""
    if not has_module("pip"):
        run([sys.executable, "-m", "venv", str(TOOLS / "pip")])
        return [str(TOOLS / "pip" / PROGRAMS.name / PYTHON.name), "-m", "pip"]
    return [sys.executable, "-m", "pip"]


def has_module(name: str) -> bool:
    """Tell whether this Python could import `name`."""
    return importlib.util.find_spec(name) is not None


def missing_packages(command: str, needs_installer: bool) -> list[str]:
    """Return the system's packages that `command` wants and that are not here; only Linux lacks any."""
    if sys.platform != "linux":
        return []
    libraries = dict(QT_LIBRARIES if command != "check" else {})
    if has_display() or command == "package":
        libraries.update(DISPLAY_LIBRARIES)
    if command == "package":
        libraries[f"libpython3.{sys.version_info[1]}"] = f"libpython3.{sys.version_info[1]}.so.1.0"
    programs = {"test": TEST_PROGRAMS, "package": PACKAGE_PROGRAMS}.get(command, {})
    missing = [name for name, library in libraries.items() if not can_load(library)]
    missing += [name for name, program in programs.items() if not has_program(program)]
    if needs_installer and not (has_module("pip") or has_module("ensurepip") or find_uv()):
        missing.append("python3-pip")
    return sorted(missing)


def has_program(name: str) -> bool:
    """Tell whether the system has the program `name`, also where only root looks for programs."""
    return shutil.which(name) is not None or shutil.which(name, path="/usr/sbin") is not None


def can_load(library: str) -> bool:
    """Tell whether the system's loader finds `library`."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: list[str]) -> None:
    """Install Debian's packages, or raise Trouble with the line to paste where we may not."""
    if not packages:
        return
    if shutil.which("apt-get") is None:
        raise Trouble(f"Please install what this system calls: {' '.join(packages)} (Debian's names).")
    if os.geteuid() != 0:
        raise Trouble(
            "The kiosk needs a few system packages. Please paste this line, then start again:\n\n  {}\n".format(
                " && ".join("sudo " + command for command in installing(packages))
            )
        )
    print(f"Installing system packages: {' '.join(packages)} …", flush=True)
    for command in installing(packages):
        run(command.split(), DEBIAN_FRONTEND="noninteractive")


def installing(packages: list[str]) -> tuple[str, str]:
    """Return the two commands that install Debian's packages."""
    return "apt-get update", "apt-get install -y --no-install-recommends " + " ".join(packages)


def run(command: list[str], **variables: str) -> None:
    """Run one step of the set-up; raise Trouble, after its own words, if it does not succeed."""
    environment = dict(os.environ, UV_PYTHON_DOWNLOADS="never", **variables)
    if subprocess.call(command, env=environment, stdin=subprocess.DEVNULL) != 0:
        raise Trouble(f"The set-up stopped at: {command[0]}\nThe lines above say why. Starting again goes on.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
