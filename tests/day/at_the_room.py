"""A laptop at a room's door, for one session: booking codes and badges are shown, and whoever comes is counted."""

import random
from datetime import datetime

from kiosk.domain.badge import badge_code
from kiosk.domain.pack import Pack
from kiosk.exchange.keys import keyed_hash
from tests.day import staff_deeds, words
from tests.day.at_work import AtWork
from tests.day.log import Saw
from tests.day.scene import Scene
from tests.day.stations import ROOM, ROOM_DOOR, STATIONS
from ui.words import say

SESSION = "schools"
"""What is on in the hall at that time."""
_BY_CODE, _BY_BADGE = 3, 3


def stand_there(day: AtWork, pack: Pack, now: datetime) -> None:
    """Open the laptop, let people show what they have, one of them twice, and close it."""
    laptop = day.another(ROOM_DOOR)
    laptop.start(now)
    try:
        laptop.wait(say("room-door.title", room=pack.event.room(ROOM).name))
        laptop.picture("room-door")
        scene = Scene(laptop, pack.event, day.log, now, random.Random(ROOM_DOOR))  # noqa: S311 - how phones are held
        _let_people_come(scene, pack)
        staff_deeds.close(scene, day.places.carried, say("room-door.title", room=pack.event.room(ROOM).name))
        laptop.stop()
    except BaseException:
        laptop.kill()
        raise


def _let_people_come(scene: Scene, pack: Pack) -> None:
    came = [entry.who for entry in scene.log.of(Saw.ARRIVED) if entry.station in STATIONS]
    away = {entry.who for entry in scene.log.of(Saw.TAKEN_BACK, Saw.LEFT)}
    here = [one for one in pack.roster if one.reference in {*came} - away][: _BY_CODE + _BY_BADGE]
    for place, guest in enumerate(here):
        badge = badge_code(keyed_hash(pack.event_key, f"badge {guest.id}"))
        scene.show(guest.code if place < _BY_CODE else badge, words.IN_ROOM)
        scene.note(Saw.CAME, guest.reference, SESSION)
        scene.laptop.picture("in-room")
        scene.laptop.let_time_pass(say("room-door.title", room=pack.event.room(ROOM).name))
    if here:
        scene.show(here[0].code, words.IN_ROOM)
        scene.note(Saw.CAME_AGAIN, here[0].reference, SESSION)
        scene.laptop.let_time_pass(say("room-door.title", room=pack.event.room(ROOM).name))
