"""Note outside a laptop's folder how far its file had come, so that a restored or copied file is noticed."""

import hashlib
import uuid
from pathlib import Path

from kiosk.domain.witness import Witness
from kiosk.exchange import documents
from kiosk.exchange.recall import recall

_NETWORK = Path("/sys/class/net")


def usual_place(folder: Path) -> Path:
    """Return where it is noted about the laptop in `folder`: among this user's own files, far from that folder."""
    from platformdirs import user_state_path

    name = hashlib.blake2b(str(folder.resolve()).encode(), digest_size=12).hexdigest()
    return user_state_path("kiosk", appauthor=False) / "lives" / f"{name}.json"


def read_witness(place: Path) -> Witness | None:
    """Return what was noted at `place`; None where nothing can be read that makes sense."""
    try:
        return recall(Witness, place.read_bytes())
    except (OSError, ValueError):
        return None


def note(place: Path, witness: Witness) -> bool:
    """Note it at `place`, and return whether that went well. Nobody waits for the disk: an older note does no harm."""
    beside = place.with_suffix(".part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(documents.written(witness))
        beside.replace(place)
    except OSError:
        return False
    return True


def machine() -> frozenset[str]:
    """Return what tells this computer from another: digests of the addresses of its network cards.

    A cloned disk has everything else of the first one. One card in common is enough, as cards are plugged in and out.
    """
    addresses = {(card / "address").read_text().strip() for card in _cards() if (card / "address").is_file()} - {
        "",
        "00:00:00:00:00:00",
    }
    if not addresses and not uuid.getnode() >> 40 & 1:  # the bit says that the number was made up
        addresses = {f"{uuid.getnode():012x}"}
    return frozenset(hashlib.blake2b(one.encode(), digest_size=12).hexdigest() for one in addresses)


def _cards() -> list[Path]:
    """Return the real network cards, where the system shows them as folders: bridges and tunnels come and go."""
    return [card for card in _NETWORK.glob("*") if (card / "device").exists()] if _NETWORK.is_dir() else []
