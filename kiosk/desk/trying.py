"""Try whether the house is well, after something of ours broke and before anybody is welcomed again."""

from datetime import datetime

from kiosk.desk.desk import Desk
from kiosk.domain.clock import milliseconds
from kiosk.store.connection import path_of
from kiosk.store.people import everyone
from kiosk.store.store import check_whole, set_meta


def try_out(desk: Desk, now: datetime) -> None:
    """Make sure that the file is whole, that everybody in it can be read, and that the disk takes what is written.

    Raises:
        Fault: the world is in the way.
    """
    with desk.store.writing() as writer:
        check_whole(writer.connection, path_of(writer.connection))
        everyone(writer.connection)
        set_meta(writer.connection, "tried_out", str(milliseconds(now)))
