"""What is said and noted when the program itself is at fault: that it is, where, and nobody's name."""

import subprocess
import sys

from tests.command_line.kiosk_program import Program

BROKEN = """
import sys

from kiosk import __main__, laptop_commands

def stumble(name, **options):
    try:
        {}[name]
    except KeyError as error:
        raise ValueError(f"nothing known of {name}") from error

laptop_commands.join = lambda station, **options: stumble(station)
__main__.main()
"""
NAME = "Wilhelmina"


def test_a_mistake_of_ours_is_noted_without_a_name(kiosk: Program) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", BROKEN, "join", "day.pack", "--station", NAME],
        env=kiosk.environment(),
        capture_output=True,
        text=True,
    )
    (log,) = kiosk.home.rglob("mistakes.log")
    noted = log.read_text()
    assert ended.returncode == 70
    assert ended.stderr.startswith("This is a mistake in this program, not in what you did.")
    assert str(log) in ended.stderr
    assert "in stumble" in noted
    assert "builtins.ValueError\n  which came from:" in noted
    assert NAME not in noted + ended.stderr + ended.stdout
    assert "Traceback" not in ended.stderr


def test_where_nothing_can_be_noted_it_is_said(kiosk: Program) -> None:
    kiosk.home.write_text("a file where the folder should be")
    ended = subprocess.run(
        [sys.executable, "-c", BROKEN, "join", "day.pack", "--station", NAME],
        env=kiosk.environment(),
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 70
    assert "in stumble" in ended.stderr
    assert NAME not in ended.stderr
