"""A bug that is put in on purpose is found: the fuzzed door would notice one of its own."""

import logging
from collections.abc import Callable

import pytest

from kiosk.app import Station
from kiosk.domain.code_rules import CodeRules, keys
from kiosk.flow.errands import CheckIn, Errand
from kiosk.flow.inputs import Input
from tests.fuzz.door import fuzz

Bug = Callable[[pytest.MonkeyPatch], None]


def any_signature(patch: pytest.MonkeyPatch) -> None:
    """Believe whoever says that they are invited."""
    patch.setattr("kiosk.desk.inviting.is_proven", lambda *_: True)


def any_time(patch: pytest.MonkeyPatch) -> None:
    """Let invitations hold for ever."""
    patch.setattr("kiosk.desk.inviting.untimely", lambda *_: None)


def nearly(patch: pytest.MonkeyPatch) -> None:
    """Take a code for another that is a letter shorter."""

    def near_keys(text: str, rules: CodeRules) -> tuple[str, ...]:
        return (*keys(text, rules), *keys(text[:-1], rules))

    patch.setattr("kiosk.store.people.keys", near_keys)


def kept_as_it_is(patch: pytest.MonkeyPatch) -> None:
    """Write down what was shown."""
    patch.setattr("kiosk.exchange.keys.keyed_hash", lambda _, text: text)


def logged(patch: pytest.MonkeyPatch) -> None:
    """Log what was shown."""
    run = Station.run

    def logging_run(station: Station, errand: Errand) -> Input:
        if isinstance(errand, CheckIn):
            logging.getLogger("door").debug("shown: %r", errand.code)
        return run(station, errand)

    patch.setattr(Station, "run", logging_run)


BUGS = (any_signature, any_time, nearly, kept_as_it_is, logged)


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.__name__)
def test_each_bug_that_was_put_in_is_found(bug: Bug, monkeypatch: pytest.MonkeyPatch) -> None:
    bug(monkeypatch)
    with pytest.raises((AssertionError, UnicodeEncodeError)):
        fuzz(7, 3_000)
