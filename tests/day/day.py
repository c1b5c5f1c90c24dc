"""Live one whole day: prepare, open three laptops, let people come, close, carry, reconcile; log what was seen."""

import random
import shutil
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import zip_longest
from pathlib import Path

from kiosk.domain.pack import Pack
from kiosk.exchange.organisers import load_keys
from kiosk.organise.prepare import prepare
from kiosk.organise.reconcile import Reconciled, reconcile
from kiosk.resources import resource
from tests.day import staff_deeds, words
from tests.day.laptop import PASSPHRASE, Laptop
from tests.day.log import Log, Saw
from tests.day.scenario import STATIONS, Acts, write_scenario
from tests.day.scene import Scene

ORGANISERS_PASSPHRASE = "three districts, five rivers, one day"  # noqa: S105 - of an invented event
MORNING, GOING_HOME = datetime(2026, 11, 26, 8, 35, tzinfo=UTC), datetime(2026, 11, 26, 15, 10, tzinfo=UTC)
EVENING = datetime(2026, 11, 26, 16, 45, tzinfo=UTC)
BETWEEN = timedelta(minutes=3)

Happening = Callable[[Scene], None]

Tell = Callable[[float, str], None]
"""Hears how far the day is, from 0 to 1, and what happens now."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the day leaves everything, below one folder."""

    root: Path

    @property
    def pack(self) -> Path:
        """The organisers' pack for the laptops."""
        return self.root / "organisers" / "event.pack"

    @property
    def keys(self) -> Path:
        """The organisers' keys."""
        return self.root / "organisers" / "event-keys.age"

    @property
    def record(self) -> Path:
        """The folder of what came out."""
        return self.root / "record"

    @property
    def carried(self) -> Path:
        """The folder of the sealed bundles."""
        return self.root / "carried"

    @property
    def screens(self) -> Path:
        """The folder of the screens' pictures."""
        return self.root / "screens"

    def laptop(self, name: str) -> Path:
        """Return the folder that a laptop keeps its file in."""
        return self.root / "laptops" / name

    def badges(self, name: str) -> Path:
        """Return the folder that a laptop's badges fall into."""
        return self.root / "badges" / name

    def make(self) -> None:
        """Begin with empty folders."""
        shutil.rmtree(self.root, ignore_errors=True)
        for folder in (self.record, self.carried, self.screens, self.pack.parent, self.root / "laptops"):
            folder.mkdir(parents=True)
        for name in STATIONS:
            self.badges(name).mkdir(parents=True)


@dataclass(frozen=True, slots=True)
class Lived:
    """A day that is over."""

    places: Places
    pack: Pack
    log: Log
    reconciled: Reconciled


def live(root: Path, seed: int, tell: Tell, most: int = 64) -> Lived:
    """Live the day of `seed` in the folder `root`, which is emptied first.

    Raises:
        NotSeen: a screen did not say what it should.
    """
    places = Places(root)
    places.make()
    tell(0.0, "The organisers prepare the pack for the laptops")
    pack = _prepare(places)
    day = _Day(places, pack, seed, tell)
    scenario = write_scenario(pack, seed, most)
    tell(0.05, "Three laptops join and open")
    day.open(MORNING - BETWEEN)
    try:
        day.go_through(scenario.morning, MORNING, 0.1, 0.7)
        day.go_through(scenario.afternoon, GOING_HOME, 0.7, 0.8)
        tell(0.8, "The laptops close, and their sealed files are carried to the organisers")
        day.close()
    except BaseException:
        day.give_up()
        raise
    tell(0.9, "The organisers reconcile")
    return Lived(places, pack, day.log, _reconcile(places, pack))


def _prepare(places: Places) -> Pack:
    example = resource("example")
    return prepare(
        example / "event.toml",
        example / "bookings.csv",
        places.pack,
        keys_path=places.keys,
        keys_passphrase=ORGANISERS_PASSPHRASE,
        pack_passphrase=PASSPHRASE,
        now=MORNING - timedelta(days=1),
    ).pack


def _reconcile(places: Places, pack: Pack) -> Reconciled:
    online = [resource("example") / f"attendance-day{day}.csv" for day in (1, 2)]
    keys = load_keys(places.keys, ORGANISERS_PASSPHRASE)
    return reconcile(pack, keys, sorted(places.carried.iterdir()), online, places.record)


class _Day:
    """The laptops, and whoever walks up to them."""

    def __init__(self, places: Places, pack: Pack, seed: int, tell: Tell) -> None:
        self.log = Log()
        self._places, self._pack, self._seed, self._tell = places, pack, seed, tell
        self._laptops = {
            name: Laptop(name, places.laptop(name), places.pack, places.badges(name), places.screens)
            for name in STATIONS
        }

    def open(self, now: datetime) -> None:
        """Open all laptops at once."""
        for laptop in self._laptops.values():
            laptop.start(now)
        for laptop in self._laptops.values():
            laptop.wait(words.WELCOME)

    def go_through(self, acts: Acts, begin: datetime, share: float, until: float) -> None:
        """Let the acts happen: at each moment one at each laptop, side by side."""
        moments = list(zip_longest(*(acts[name] for name in STATIONS)))
        for place, moment in enumerate(moments):
            now = begin + place * BETWEEN
            self._tell(share + (until - share) * place / len(moments), f"{now:%H:%M}  {self._last()}")
            self._together(
                {name: act for name, act in zip(STATIONS, moment, strict=True) if act is not None}, now, place
            )

    def close(self) -> None:
        """Close every laptop at its staff side once its printer has caught up, and hang up."""
        self._together(dict.fromkeys(STATIONS, self._close_one), EVENING, 0)
        for laptop in self._laptops.values():
            laptop.stop()

    def give_up(self) -> None:
        """End what still runs, after something went wrong."""
        for laptop in self._laptops.values():
            laptop.kill()

    def _close_one(self, scene: Scene) -> None:
        promised = sum(entry.station == scene.laptop.name for entry in self.log.of(Saw.BADGE))
        scene.laptop.wait(f"tray:{promised}")
        staff_deeds.close(scene, self._places.carried)

    def _together(self, acts: Mapping[str, Happening], now: datetime, place: int) -> None:
        with ThreadPoolExecutor(len(STATIONS)) as threads:
            under_way = [threads.submit(self._act, name, act, now, place) for name, act in acts.items()]
        for one in under_way:
            one.result()

    def _act(self, name: str, act: Happening, now: datetime, place: int) -> None:
        laptop = self._laptops[name]
        laptop.clock(now)
        chance = random.Random(f"{self._seed} {name} {place} {now}")  # noqa: S311 - how people hold their phones
        act(Scene(laptop, self._pack.event, self.log, now, chance))

    def _last(self) -> str:
        entry = self.log.entries[-1] if self.log.entries else None
        return f"{entry.station}: {entry.saw.value}" if entry else "The doors are open"
