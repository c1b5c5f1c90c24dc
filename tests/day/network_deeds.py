"""What happens to the network, and what staff do about it by keyboard: the hub, the cut, the kill, the stick."""

import time
from datetime import datetime

from tests.day import words
from tests.day.at_work import AtWork
from tests.day.log import Saw, Stage
from tests.day.scene import LEAD_PIN, Scene
from tests.day.stations import FOYER_1, FOYER_2, SIDE

_OWN = 3
"""A laptop's own devices, which come before the other laptops: printer, camera, clock."""


def connect(day: AtWork, now: datetime) -> None:
    """Start the hub on one laptop, bring the other one there by its address, and leave the side door alone."""
    day.do(FOYER_1, _start_hub, now)
    day.do(FOYER_2, lambda scene: _go_to_hub(scene, day.network.address), now)
    day.do(SIDE, lambda scene: _look_at_devices(scene, words.NO_HUB_FOUND), now)
    day.is_together = True


def cut(day: AtWork, now: datetime) -> None:
    """Cut the network between the two; the one without the hub is alone, and says so."""
    day.let_be(now)
    day.ask(Stage.CUT)
    day.is_together = False
    day.network.cut()
    day.do(FOYER_2, lambda scene: _look_at_devices(scene, words.ALONE, Saw.ALONE), now)


def mend(day: AtWork, now: datetime) -> None:
    """Mend the network; nobody does anything else, and the two know of each other again."""
    day.let_be(now)
    day.ask(Stage.AN_HOUR_LATER)
    day.network.mend()
    day.do(FOYER_2, lambda scene: _look_at_devices(scene, words.THROUGH_HUB, Saw.TOGETHER), now)
    day.is_together = True
    day.agree()
    day.ask(Stage.TOGETHER)


def kill_hub(day: AtWork, now: datetime) -> None:
    """Kill the hub; its laptop starts it again, and all come back to it."""
    day.let_be(now)
    killed = time.monotonic()

    def see_it_back(scene: Scene) -> None:
        _open_devices(scene)
        scene.laptop.wait(words.ALONE)
        scene.note(Saw.HUB_KILLED)
        scene.laptop.wait(words.THROUGH_HUB)
        scene.note(Saw.HUB_BACK, about=f"{time.monotonic() - killed:.1f}")
        scene.lock_staff_side()

    day.together({FOYER_1: lambda scene: scene.laptop.kill_hub(), FOYER_2: see_it_back}, now)
    day.agree()


def carry_round(day: AtWork, now: datetime) -> None:
    """Carry a stick from the side door to the foyer, whose laptops share it live, and back again."""
    day.let_be(now)
    day.ask(Stage.BEFORE_STICK)
    for name in (SIDE, FOYER_1, SIDE):
        day.do(name, lambda scene: _carry(scene, day), now)
        day.agree()
    day.ask(Stage.AFTER_STICK)


def _start_hub(scene: Scene) -> None:
    _open_devices(scene, words.START_HUB)
    scene.laptop.picture("staff-devices-alone")
    scene.laptop.keys(words.TURN_HUB_KEYS, words.HUB_HERE)
    scene.note(Saw.HUB_HERE)
    scene.laptop.picture("staff-devices-hub")
    scene.lock_staff_side()


def _go_to_hub(scene: Scene, address: str) -> None:
    _open_devices(scene, words.START_HUB)
    scene.laptop.keys(words.ADDRESS_KEYS)
    scene.laptop.type(f"{address}\n", words.THROUGH_HUB)
    scene.laptop.keys(words.DEVICES_KEYS)
    _go_to_first_other(scene)
    scene.laptop.wait(words.OTHER_TOGETHER)
    scene.note(Saw.JOINED_HUB)
    scene.laptop.picture("staff-devices-together")
    scene.lock_staff_side()


def _go_to_first_other(scene: Scene) -> None:
    for key in ("Home", *["Down"] * _OWN):
        scene.laptop.keys(key)


def _look_at_devices(scene: Scene, says: str, saw: Saw | None = None) -> None:
    _open_devices(scene)
    scene.laptop.wait(says)
    scene.laptop.picture(f"staff-devices-{saw.value.replace(' ', '-') if saw else scene.laptop.name}")
    if saw is not None:
        scene.note(saw)
    scene.lock_staff_side()


def _open_devices(scene: Scene, until: str = "The hub") -> None:
    scene.open_staff_side(LEAD_PIN)
    scene.laptop.keys(words.DEVICES_KEYS, until)


def _carry(scene: Scene, day: AtWork) -> None:
    """Carry by stick, and note how many facts of the laptops that were not here yet were new."""
    scene.open_staff_side(LEAD_PIN)
    scene.laptop.keys(words.CLOSE_KEYS, words.CARRY)
    seen = scene.laptop.type(f"\t\t{day.places.stick}\n", words.TAKEN_OVER, words.NOTHING_NEW)
    scene.laptop.picture("staff-carry")
    if seen.phrase == words.TAKEN_OVER:
        scene.note(Saw.CARRIED, about=seen.line(words.TAKEN_OVER))
    scene.lock_staff_side()
