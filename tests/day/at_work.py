"""Work the laptops of a day, side by side, and let those that are joined know of each other's deeds in between."""

import random
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from itertools import zip_longest

from kiosk.domain.pack import Pack
from tests.day import staff_deeds, words
from tests.day.laptop import Laptop
from tests.day.log import Log, Saw, Stage
from tests.day.network import HERE, Network, free_port
from tests.day.places import Places
from tests.day.scene import Scene
from tests.day.stations import FOYER_1, JOINED, STATIONS, Acts

Happening = Callable[[Scene], None]

Tell = Callable[[float, str], None]
"""Hears how far the day is, from 0 to 1, and what happens now."""


class AtWork:
    """The laptops, and whoever walks up to them."""

    def __init__(self, places: Places, pack: Pack, seed: int, tell: Tell) -> None:
        """Take where everything goes, the day's seed, and who is told of it."""
        self.log = Log()
        self.places, self.is_together = places, False
        """Whether the laptops that share a network can reach each other now."""
        self._pack, self._seed, self._tell = pack, seed, tell
        hub = free_port()
        self.network = Network(hub)
        self._hub = (hub, self.network.address)
        self.laptops = {name: self.another(name) for name in STATIONS}

    def another(self, name: str) -> Laptop:
        """Return a laptop of this day that is not open yet."""
        places = self.places
        where = (places.laptop(name), places.pack, places.badges(name), places.screens, self._hub)
        # The other one must not find the hub past the network that is cut: it goes by what was typed alone.
        return Laptop(name, *where, *((HERE,) if name == FOYER_1 else ()))

    def open(self, now: datetime) -> None:
        """Open all laptops at once."""
        self.network.start()
        for laptop in self.laptops.values():
            laptop.start(now)
        for laptop in self.laptops.values():
            laptop.wait(words.WELCOME)

    def go_through(self, acts: Acts, begin: datetime, lasts: timedelta, share: float, until: float) -> None:
        """Let the acts happen, spread over some time: at each moment one at each laptop, side by side."""
        moments = list(zip_longest(*(acts[name] for name in STATIONS)))
        for place, moment in enumerate(moments):
            now = begin + timedelta(seconds=lasts.total_seconds() * place // len(moments))
            self._tell(share + (until - share) * place / len(moments), f"{now:%H:%M}  {self._last()}")
            self.let_be(now)
            self.together(
                {name: act for name, act in zip(STATIONS, moment, strict=True) if act is not None}, now, place
            )

    def let_be(self, now: datetime) -> None:
        """Let it be `now` everywhere; those that are together have heard of all that was done by then."""
        for laptop in self.laptops.values():
            laptop.clock(now)
        if self.is_together:
            self.agree()

    def agree(self) -> None:
        """Wait until the laptops that share a network reach each other, and each knows what the other does."""
        joined = [self.laptops[name] for name in JOINED]
        for laptop in joined:
            laptop.let_second_pass()
        for laptop in joined:
            laptop.wait(f"reaches:{len(joined) - 1}")
        known: Counter[str] = Counter()
        for laptop in joined:
            known |= Counter(laptop.known())
        for laptop in joined:
            laptop.wait_to_know(known)

    def ask(self, stage: Stage) -> None:
        """Write down how much each laptop knows."""
        for name, laptop in self.laptops.items():
            self.log.known[stage, name] = laptop.known()

    def do(self, name: str, act: Happening, now: datetime) -> None:
        """Let one thing happen at one laptop."""
        self._act(name, act, now, 0)

    def together(self, acts: Mapping[str, Happening], now: datetime, place: int = 0) -> None:
        """Let things happen side by side."""
        with ThreadPoolExecutor(len(STATIONS)) as threads:
            under_way = [threads.submit(self._act, name, act, now, place) for name, act in acts.items()]
        for one in under_way:
            one.result()

    def close(self, now: datetime) -> None:
        """Close every laptop at its staff side once its printer has caught up, and hang up."""
        self.let_be(now)
        self.together(dict.fromkeys(STATIONS, self._close_one), now)
        for laptop in self.laptops.values():
            laptop.stop()
        self.network.stop()

    def give_up(self) -> None:
        """End what still runs, after something went wrong."""
        for laptop in self.laptops.values():
            laptop.kill()
        self.network.stop()

    def _close_one(self, scene: Scene) -> None:
        promised = sum(entry.station == scene.laptop.name for entry in self.log.of(Saw.BADGE))
        scene.laptop.wait(f"tray:{promised}")
        staff_deeds.close(scene, self.places.carried)

    def _act(self, name: str, act: Happening, now: datetime, place: int) -> None:
        chance = random.Random(f"{self._seed} {name} {place} {now}")  # noqa: S311 - how people hold their phones
        act(Scene(self.laptops[name], self._pack.event, self.log, now, chance))

    def _last(self) -> str:
        entry = self.log.entries[-1] if self.log.entries else None
        return f"{entry.station}: {entry.saw.value}" if entry else "The doors are open"
