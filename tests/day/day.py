"""Live one whole day: prepare, open three laptops, let people come, close, carry, reconcile; log what was seen."""

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.pack import Pack
from kiosk.exchange.organisers import load_keys
from kiosk.organise.prepare import prepare
from kiosk.organise.reconcile import Reconciled, reconcile
from kiosk.resources import resource
from tests.day import at_the_room, invitations, network_deeds
from tests.day.at_work import AtWork, Tell
from tests.day.laptop import PASSPHRASE
from tests.day.log import Log
from tests.day.places import Places
from tests.day.scenario import Scenario, write_scenario
from tests.day.stations import ROOM, ROOM_DOOR, STATIONS

ORGANISERS_PASSPHRASE = "three districts, five rivers, one day"  # noqa: S105 - of an invented event


def _at(hour: int, minute: int) -> datetime:
    return datetime(2026, 11, 26, hour, minute, tzinfo=UTC)


EARLY, MORNING, CUT, MENDED, INVITED, LATER = _at(8, 32), _at(8, 35), _at(9, 40), _at(10, 40), _at(10, 42), _at(10, 45)
HUB_BREAKS, IN_THE_HALL, STICK, GOING_HOME, EVENING = _at(11, 30), _at(11, 35), _at(14, 45), _at(15, 10), _at(16, 45)
HOUR, SHORT = timedelta(hours=1), timedelta(minutes=40)


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
    places.make((*STATIONS, ROOM_DOOR))
    tell(0.0, "The organisers prepare the pack for the laptops")
    pack = _prepare(places)
    day = AtWork(places, pack, seed, tell)
    scenario = write_scenario(pack, seed, most)
    tell(0.03, "Three laptops join and open; one of them runs the hub")
    try:
        day.open(EARLY)
        _live_through(day, scenario, pack, tell)
    except BaseException:
        day.give_up()
        raise
    tell(0.95, "The organisers reconcile")
    return Lived(places, pack, day.log, _reconcile(places, pack))


def _live_through(day: AtWork, scenario: Scenario, pack: Pack, tell: Tell) -> None:
    network_deeds.connect(day, EARLY)
    day.go_through(scenario.morning, MORNING, HOUR, 0.1, 0.4)
    tell(0.4, "09:40  The network is cut for an hour")
    network_deeds.cut(day, CUT)
    day.go_through(scenario.hour, CUT, HOUR, 0.4, 0.65)
    tell(0.65, "10:40  The network is back")
    network_deeds.mend(day, MENDED)
    tell(0.66, "10:42  Two come by an invitation")
    invitations.come(day, pack, load_keys(day.places.keys, ORGANISERS_PASSPHRASE), INVITED)
    day.go_through(scenario.later, LATER, SHORT, 0.67, 0.8)
    tell(0.8, "11:30  The hub is killed")
    network_deeds.kill_hub(day, HUB_BREAKS)
    tell(0.81, "11:35  A laptop stands at the hall's door")
    at_the_room.stand_there(day, pack, IN_THE_HALL)
    tell(0.82, "14:45  A stick goes to the side door and back")
    network_deeds.carry_round(day, STICK)
    day.go_through(scenario.afternoon, GOING_HOME, HOUR, 0.84, 0.92)
    tell(0.92, "The laptops close, and their sealed files are carried to the organisers")
    day.close(EVENING)


def _prepare(places: Places) -> Pack:
    example, settings = resource("example"), places.pack.with_name("event.toml")
    for file in ("event.toml", "floor-plan.svg"):
        shutil.copy(example / file, settings.with_name(file))
    with settings.open("a", encoding="utf-8") as text:
        text.write(f'\n[[stations]]\nname = "{ROOM_DOOR}"\nroom = "{ROOM}"\nwhere = "At the door of the hall"\n')
    return prepare(
        settings,
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
