"""Tell all that a laptop's file holds, and whether it hangs together. In the file's thread."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from kiosk.desk import sessions
from kiosk.desk.desk import Desk
from kiosk.exchange.packet import Packet, packed
from kiosk.store.facts import all_facts, breaks
from kiosk.store.tables import rebuild
from tests.store.laptops import rows

TABLES = ("attendance", "seats", "came", "offers", "waiting")


def dumped(desk: Desk) -> Mapping[str, Any]:
    """Return facts, tables, whether these are what the facts amount to, and how full each session is."""
    connection = desk.store.connection
    before = {table: rows(connection, table) for table in TABLES}
    with desk.store.writing() as writer:
        rebuild(writer.connection)
    return {
        "packet": b64encode(packed(Packet(tuple(all_facts(connection))))).decode(),
        "tables": before,
        "rebuilt": before == {table: rows(connection, table) for table in TABLES},
        "breaks": [str(found) for found in breaks(connection)],
        "fills": {session.id: asdict(fill) for session, fill in sessions.fills(desk)},
    }
