"""The command that makes this laptop the hub of its event. It returns its exit status."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import asking
from kiosk.domain.fault import Fault
from kiosk.exchange.files import read_file
from kiosk.laptop_folder import passphrase_for, usual_folder

if TYPE_CHECKING:
    from kiosk.domain.pack import Pack


class HubDied(Fault):
    """nats-server ended by itself."""


class FileIsOpen(Fault):
    """The laptop's file is open in a window, so that the event's key cannot be read from it."""


def hub(
    listen: str | None,
    port: int | None,
    peers: list[str],
    pack: Path | None,
    folder: Path | None,
    pack_passphrase_file: Path | None,
    passphrase_file: Path | None,
) -> int:
    """Run the hub of the event until Ctrl+C, or until the system ends it."""
    import asyncio

    from kiosk.exchange.address import PORT, parse_address
    from kiosk.exchange.hub_plan import HubPlan, folder_for, hubs_beside, refuse_nonsense
    from kiosk.exchange.network import own_addresses, venue_address
    from kiosk.hub_running import run_hub

    where, others = usual_folder(folder), tuple(map(parse_address, peers))
    host = venue_address(own_addresses()) if listen is None else listen
    told = _pack_of(pack, where, pack_passphrase_file, passphrase_file)
    place = folder_for(hubs_beside(where), told.event.id, told.event_key)
    plan = HubPlan(place, told.event_key, host, PORT if port is None else port, others)
    refuse_nonsense(plan)
    if asyncio.run(run_hub(plan, told.event.name)):
        raise HubDied("The hub ended by itself. Start it again; the laptops go on alone until then, and lose nothing.")
    print("The hub has ended. The laptops go on alone.")
    return 0


def _pack_of(
    pack: Path | None, folder: Path, pack_passphrase_file: Path | None, passphrase_file: Path | None
) -> "Pack":
    """Return the pack that was named, or else the one this laptop joined with, whose file is closed again."""
    if pack is not None:
        from kiosk.exchange.pack import read_pack

        read_file(pack)  # before anybody types a passphrase for a file that is not there
        return read_pack(pack, asking.asked(asking.PACK, pack_passphrase_file), organisers_key=None)
    from kiosk.desk.joining import open_laptop
    from kiosk.store.connection import HeldElsewhere

    try:
        laptop = open_laptop(folder, passphrase_for(folder, passphrase_file))
    except HeldElsewhere as error:
        raise FileIsOpen(
            "This laptop's file is open in the kiosk's window. Start the hub there, on the staff side under Devices; "
            "or name the pack: `kiosk hub --pack PACK`."
        ) from error
    laptop.store.close()
    return laptop.pack
