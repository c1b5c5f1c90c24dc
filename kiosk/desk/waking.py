"""Look, when a laptop is opened, whether its file is still the one it was; begin another life of it if it is not."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.desk.joining import Laptop, open_laptop
from kiosk.desk.lives import begin_new_life
from kiosk.domain.witness import Found, Witness, compare
from kiosk.exchange import witness_file
from kiosk.store.facts import heads
from kiosk.store.store import Store, meta, set_meta

_NOTED = "witnessed"


@dataclass(slots=True)
class Watch:
    """Notes outside the file how far it has come. Nothing is written while nothing happened."""

    place: Path
    machine: frozenset[str] = field(default_factory=frozenset)
    noted: Witness | None = None

    def note(self, store: Store) -> None:
        """Note how far the file is now."""
        witness = Witness(store.identity.incarnation, _last(store), self.machine)
        if witness != self.noted and witness_file.note(self.place, witness):
            self.noted = witness


def wake(
    laptop: Laptop,
    place: Path,
    now: datetime,
    machine: Callable[[], frozenset[str]] = witness_file.machine,
) -> tuple[Found, Watch]:
    """Return what the file is, and what keeps watch over it from now on.

    A file that was restored or copied goes on under a new incarnation before it writes anything else.
    """
    store, here = laptop.store, machine()
    was_noted = meta(store.connection, _NOTED) is not None
    noted = witness_file.read_witness(place)
    found = compare(store.identity.incarnation, _last(store), here, noted, was_noted=was_noted)
    if found is not Found.SAME:
        begin_new_life(laptop, now, last_word=False)
    watch = Watch(place, here)
    watch.note(store)
    if not was_noted and watch.noted is not None:
        with store.writing() as writer:
            set_meta(writer.connection, _NOTED, "yes")
    return found, watch


def open_and_wake(
    folder: Path, passphrase: str | None, now: datetime, place: Path | None = None
) -> tuple[Laptop, Found, Watch]:
    """Open the laptop in `folder`, as `open_laptop` does, and wake it; `place` is where it is noted, if not the usual.

    Raises:
        Fault: as `open_laptop`.
    """
    laptop = open_laptop(folder, passphrase)
    try:
        return (laptop, *wake(laptop, place or witness_file.usual_place(folder), now))
    except BaseException:
        laptop.store.close()
        raise


def _last(store: Store) -> int:
    return heads(store.connection).get(store.identity.incarnation, (0, ""))[0]
