"""Remember which camera staff chose for this laptop. It is no fact: it says something of a table, not of a person."""

from kiosk.desk.desk import Desk
from kiosk.store.store import meta, set_meta

_CAMERA = "camera"


def chosen_camera(desk: Desk) -> str:
    """Return the key of the camera that was chosen, or nothing for the system's choice."""
    return meta(desk.store.connection, _CAMERA) or ""


def choose_camera(desk: Desk, key: str) -> None:
    """Use the camera of this key from now on; the system's choice where it is empty."""
    with desk.store.writing() as writer:
        set_meta(writer.connection, _CAMERA, key)
