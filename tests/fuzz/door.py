"""Hold a real laptop's door against a model: whoever it lets in is who they should be, and nothing is told besides."""

import json
import logging
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from kiosk.app import Station
from kiosk.codes.tickets import tickets
from kiosk.codes.typed import Meant, choose
from kiosk.domain.code_rules import AS_THEY_STAND, meaning
from kiosk.domain.fact import Kind
from kiosk.domain.pack import Pack
from kiosk.flow.errands import CheckIn, LeaveToday
from kiosk.flow.inputs import FoundHere, Input, ToStaff, WelcomedIn
from tests import joined
from tests.fuzz.keyboards import scanned
from tests.fuzz.people import RULES, Model, pack
from tests.fuzz.texts import NOW, Texts

AT_ONCE = 5_000
"""Inputs that one laptop's file takes, before a new one is opened."""
_HASH = re.compile("[0-9a-f]{32}")
_TOLD_OF = {
    Kind.STATION_OPENED: {"station", "public_key", "mac", "first", "instead"},
    Kind.ARRIVED: {"door", "by", "overrode"},
    Kind.LEFT: {"by"},
    Kind.REGISTERED_HERE: {"details", "ticket_type", "by"},
    Kind.TURNED_TO_STAFF: {"refusal", "door", "by", "code"},
}


class Door:
    """One laptop, the model beside it, and who is inside as the model has it."""

    def __init__(self, station: Station, by: Pack, chance: Random) -> None:
        """Stand at the door of `station`, set up by this pack; `chance` decides what comes."""
        self._station, self._chance = station, chance
        self.model = Model(by)
        self.texts = Texts(chance, self.model)
        self._counts = station.counts
        self._meaning = meaning(station.desk.event.codes)
        self._inside: set[str] = set()
        self.tally: Counter[str] = Counter()
        self.strange: list[str] = []
        self._at_first = self._all_there_is()

    def take(self) -> None:
        """Let one input come to the door, by camera or by scanner, and compare what becomes of it."""
        if self._inside and self._chance.random() < 0.02:
            self._station.run(LeaveToday(self._inside.pop()))
        if self._chance.random() < 0.15:
            sent = self.texts.sent_by_scanner()
            chosen = choose(scanned(sent, self._chance), self._counts, self._meaning)
            assert isinstance(chosen, Meant), ascii(sent)
            self._compare(sent, chosen.code)
        else:
            text = self.texts.one()
            self._compare(text, text)

    def _compare(self, sent: str, read: str) -> None:
        meant = self.model.whose(sent)
        if meant is not None:
            assert self._counts(read), ascii((sent, read))
            assert tickets((read,), self._counts) == (read,), ascii((sent, read))
        answer = self._station.run(CheckIn(read))
        expected = (
            "to staff" if meant is None or not meant.welcome else "here" if meant.person in self._inside else "in"
        )
        self.tally[expected] += 1
        assert (_kind(answer), _who(answer)) == (expected, meant.person if meant and meant.welcome else ""), ascii(sent)
        if meant is None:
            self.strange.append(read)
        elif meant.welcome:
            self._inside.add(meant.person)

    def look_for_leaks(self) -> None:
        """Look through the file for anything that was shown at the door and is nobody's code."""
        connection = self._station.desk.store.connection
        for person, kind, body in connection.execute("select person, kind, body from facts"):
            assert person is None or _HASH.fullmatch(person)
            told = json.loads(body)
            assert told.keys() <= _TOLD_OF[Kind(kind)]
            assert _HASH.fullmatch(told.get("code", "0" * 32)), kind
        sample = self._chance.sample(self.strange, min(100, len(self.strange)))
        now = self._all_there_is()
        told = [text for text in sample if len(text) > 9 and text in now]
        assert [text for text in told if text not in self._at_first] == []

    def _all_there_is(self) -> str:
        connection = self._station.desk.store.connection
        names = [name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")]
        rows = [row for name in names for row in connection.execute(f"select * from {name}")]  # noqa: S608 - our own
        return "\n".join(str(value) for row in rows for value in row)


def _kind(answer: Input) -> str:
    names: dict[type[Input], str] = {WelcomedIn: "in", FoundHere: "here", ToStaff: "to staff"}
    return names[type(answer)]


def _who(answer: Input) -> str:
    return answer.visitor.person if isinstance(answer, WelcomedIn | FoundHere) else ""


class Log(logging.Handler):
    """Keeps all that anybody logs."""

    def __init__(self) -> None:
        """Start with nothing."""
        super().__init__(0)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line."""
        self.lines.append(record.getMessage())


@contextmanager
def everything_logged() -> Iterator[Log]:
    """Return what hears every word that is logged meanwhile."""
    root, log = logging.getLogger(), Log()
    before = root.level
    root.addHandler(log)
    root.setLevel(0)
    yield log
    root.setLevel(before)
    root.removeHandler(log)


def fuzz(seed: int, inputs: int) -> Counter[str]:
    """Let so many inputs come to doors of laptops, and return how many of each outcome there were.

    The files lie in memory where the system has a disk there: what is looked for here is no disk's doing.
    """
    shared = Path("/dev/shm")  # noqa: S108 - a disk in memory
    chance, tally = Random(seed), Counter[str]()  # noqa: S311 - a seed makes the same run
    with everything_logged() as log:
        for start in range(0, inputs, AT_ONCE):
            with TemporaryDirectory(dir=shared if shared.is_dir() else None) as folder:
                rules = (AS_THEY_STAND, RULES)[start // AT_ONCE % 2]
                tally += _at_one_laptop(Path(folder) / "laptop", chance, min(AT_ONCE, inputs - start), pack(rules))
        assert log.lines == []
    return tally


def _at_one_laptop(folder: Path, chance: Random, inputs: int, by: Pack) -> Counter[str]:
    station = Station(joined.join(folder, by=by), clock=lambda: NOW)
    door = Door(station, by, chance)
    try:
        for _ in range(inputs):
            door.take()
        door.look_for_leaks()
    finally:
        station.stop()
    return door.tally
