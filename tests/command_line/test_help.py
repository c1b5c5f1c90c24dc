"""What somebody who has never seen the program is told, and somebody who mistypes."""

import tomllib

import pytest

from tests.command_line.kiosk_program import HOUSE, Program

COMMANDS = [
    "prepare",
    "codes",
    "invite",
    "join",
    "open",
    "doctor",
    "hub",
    "read",
    "carry",
    "close",
    "reconcile",
    "keys",
]


def test_without_a_command_it_shows_the_day_from_list_to_record(kiosk: Program) -> None:
    told = kiosk().told
    places = [
        told.index(f"  kiosk {command}") for command in ("prepare", "codes", "join", "open", "close", "reconcile")
    ]
    assert places == sorted(places)


def test_help_names_every_command_passphrase_and_exit_status(kiosk: Program) -> None:
    said = kiosk("--help").said
    for word in (*COMMANDS, "KIOSK_PACK_PASSPHRASE", "KIOSK_KEYS_PASSPHRASE", "KIOSK_PASSPHRASE", "Exit status", "70"):
        assert word in said


def test_it_says_its_version(kiosk: Program) -> None:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text())["project"]
    assert kiosk("--version").said == f"kiosk {project['version']}\n"


def test_options_may_stand_between_files(kiosk: Program) -> None:
    ended = kiosk("read", "one.png", "--json", "two.png")
    assert [line.partition(",")[0] for line in ended.said.splitlines()] == ['{"file": "one.png"', '{"file": "two.png"']


@pytest.mark.parametrize(
    ("mistyped", "sentence"),
    [
        (["prepar"], "'prepar' (choose from 'prepare',"),
        (["close"], "the following arguments are required: --to."),
        (["read"], "the following arguments are required: IMAGE."),
        (["read", "--jsn", "x.png"], "unrecognized arguments: --jsn."),
        (["codes", "day.pack", "--pack-passphrase", "secret"], "unrecognized arguments: --pack-passphrase secret."),
    ],
)
def test_what_is_not_understood_is_said_with_a_way_on(kiosk: Program, mistyped: list[str], sentence: str) -> None:
    ended = kiosk(*mistyped)
    assert ended.status == 2
    assert sentence in ended.told
    assert "--help` shows how to say it." in ended.told
    assert "Traceback" not in ended.told
