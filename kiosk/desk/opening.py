"""Write down what every life of a laptop's file says first."""

from kiosk.domain.fact import Body, Draft, Kind
from kiosk.exchange import keys
from kiosk.store.store import Writer, meta


def opening_of(event_key: str, writer: Writer, more: Body) -> Draft:
    """Return what an incarnation says first: its public key, and that a laptop of this event made it.

    `more` tells how its life begins (`kiosk/domain/lives.py`).
    """
    station, incarnation = writer.identity.station, writer.identity.incarnation
    public = keys.public_key(str(meta(writer.connection, "signing_key")))
    mac = keys.station_mac(event_key, station, incarnation, public)
    return Draft(Kind.STATION_OPENED, body={"station": station, "public_key": public, "mac": mac, **more})
