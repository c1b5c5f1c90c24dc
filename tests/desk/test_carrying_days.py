"""Whatever three laptops and two sticks go through: once everyone has carried twice, all say the same, once."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.desk.carried import Carried
from kiosk.desk.carrying import InTurn, Result, at_once, carry_facts
from kiosk.desk.desk import Desk
from kiosk.domain.clock import moment
from kiosk.domain.fact import Fact, Kind
from kiosk.store.store import Store
from tests.samples import NINE, event
from tests.store.laptops import PEOPLE, Laptop

HOUR = 3_600_000
CLOCKS = (0, -5 * HOUR, 3 * HOUR)
KEY = "0e" * 32
SPOILS = ("delete", "cut", "empty", "change", "rename", "copy", "half")
Deed: TypeAlias = tuple[int, Kind | str, str, int]
DEEDS = st.lists(
    st.tuples(
        st.integers(0, 4),
        st.sampled_from([*Kind, *["carry"] * 8, "die", "die", "meet", "meet", "clone", *SPOILS]),
        st.sampled_from(PEOPLE),
        st.integers(0, 30),
    ),
    max_size=30,
)


class Died(Exception):
    """The laptop lost power."""


@dataclass(slots=True)
class Day:
    """Laptops, two sticks, and all that was ever told."""

    sticks: tuple[Path, Path]
    laptops: list[Laptop] = field(default_factory=list)
    told: dict[str, Fact] = field(default_factory=dict)

    def live(self, deeds: Iterable[Deed]) -> None:
        """Let all this happen."""
        self.laptops = [Laptop.new(f"station-{number}", ahead) for number, ahead in enumerate(CLOCKS)]
        for which, deed, person, choice in deeds:
            laptop, stick = self.laptops[which % len(self.laptops)], self.sticks[choice % 2]
            match deed:
                case Kind():
                    laptop.tell(deed, person, choice)
                    self.told.update((fact.digest, fact) for fact in laptop.facts())
                case "carry" | "die" | "meet":
                    self.carry(laptop, stick, deed, choice)
                case "clone" if len(self.laptops) < 5:
                    self.laptops.append(laptop.cloned())
                case _:
                    spoil(stick, deed, choice)

    def carry(self, laptop: Laptop, stick: Path, how: str, choice: int) -> Carried | None:
        """Carry; or die at one of the turns; or while another laptop carries to the same folder."""
        other = self.laptops[choice % len(self.laptops)]
        turns = iter(range(choice % 5, -1, -1))

        def turn(function: Callable[[], Result], /) -> Result:
            if how == "die" and next(turns) == 0:
                raise Died
            if how == "meet" and other is not laptop:
                carried(other, stick)
            return function()

        try:
            return carried(laptop, stick, turn)
        except Died:
            return None


def carried(laptop: Laptop, stick: Path, in_turn: InTurn = at_once) -> Carried:
    """Carry to a stick and from it, by the laptop's own clock."""
    store = Store(laptop.writer.connection, laptop.writer.identity)
    desk = Desk(store, event(), event().door("main"), str)
    return carry_facts(desk, KEY, str(stick), moment(NINE + laptop.ahead), in_turn)


def spoil(stick: Path, how: str, choice: int) -> None:
    """Let something happen to one of the files on a stick."""
    files = sorted(path for path in stick.rglob("*") if path.is_file())
    if not files:
        return
    path = files[choice % len(files)]
    data = path.read_bytes()
    match how:
        case "delete":
            path.unlink()
        case "cut" | "empty":
            path.write_bytes(data[: len(data) // 2 if how == "cut" else 0])
        case "change":
            path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]) if data else b"x")
        case "rename":
            path.rename(path.with_name(path.name.replace("-1-", "-2-", 1)))
        case "copy":
            shutil.copy(path, path.with_name(f"{path.stem} (1){path.suffix}"))
        case "half":
            path.with_name(f".{path.name}.part").write_bytes(data[:20])


@settings(max_examples=120, deadline=None)
@given(DEEDS)
def test_once_everyone_has_carried_twice_all_say_the_same_and_nothing_twice(deeds: list[Deed]) -> None:
    with TemporaryDirectory() as folder:
        sticks = Path(folder, "one"), Path(folder, "two")
        for stick in sticks:
            stick.mkdir()
        day = Day(sticks)
        day.live(deeds)
        for laptop in (*day.laptops, *day.laptops):
            last = carried(laptop, sticks[0])
            assert last.left == 0
        first = day.laptops[0]
        assert {fact.digest for fact in first.facts()} == day.told.keys()
        assert len(first.facts()) == len(day.told)
        for laptop in day.laptops:
            assert laptop.facts() == first.facts()
            assert laptop.tables() == first.tables()
            assert carried(laptop, sticks[0]).taken == {}
