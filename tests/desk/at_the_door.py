"""A laptop at work as a process of its own: it does what it is told, a line at a time, and answers each with a line.

Run as: python -m tests.desk.at_the_door FOLDER NOTE CLOCK MACHINE
"""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.desk import check_in, sessions, shares
from kiosk.desk.carrying import carry_facts
from kiosk.desk.joining import Laptop, desk_of, open_laptop
from kiosk.desk.waking import wake
from kiosk.domain.seats import Give
from kiosk.housekeeping import Housekeeping
from tests.joined import TYPED


def main(folder: str, note: str, clock: str, machine: str) -> None:
    """Open the laptop, say what its file is, and do what comes in."""
    laptop = open_laptop(Path(folder), TYPED)
    found, watch = wake(laptop, Path(note), _time(clock), lambda: frozenset({machine}))
    print(found.value, flush=True)
    deeds = _deeds(laptop, Housekeeping(laptop, desk_of(laptop), lambda _: None, watch))
    for line in sys.stdin:
        verb, *words = line.split()
        print(deeds[verb](_time(clock), *words), flush=True)
        watch.note(laptop.store)


def _deeds(laptop: Laptop, house: Housekeeping) -> dict[str, Callable[..., object]]:
    desk = house.desk

    def join(now: datetime, person: str, session: str) -> str:
        given = sessions.join(desk, person, session, now)
        return "given" if isinstance(given, Give) else given.value

    def tick(now: datetime) -> str:
        house.each_second(now, frozenset())
        return "ticked"

    return {
        "in": lambda now, code: type(check_in.check_in(desk, code, now)).__name__,
        "out": lambda now, person: bool(check_in.leave(desk, person, now)),
        "join": join,
        "leave": lambda now, person, session: sessions.leave_session(desk, person, session, now),
        "free": lambda _now, session: shares.free_here(desk, session),
        "carry": lambda now, place: len(carry_facts(desk, laptop.pack.event_key, place, now).troubles),
        "tick": tick,
        "name": lambda _now: laptop.store.identity.incarnation,
    }


def _time(clock: str) -> datetime:
    return datetime.fromisoformat(Path(clock).read_text())


if __name__ == "__main__":
    main(*sys.argv[1:])
