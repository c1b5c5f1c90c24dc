"""Make the one login of an event's stations: an nkey, which answers a question anew each time and never travels.

Format: https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth.
"""

from kiosk.exchange import keys


def station_seed(event_key: str) -> str:
    """Return the private half, `SU…`, that every station of the event logs in with; it follows from the event's key."""
    import nkeys

    private = keys.derive(bytes.fromhex(event_key), "hub", "station nkey")
    return bytes(nkeys.encode_seed(private, nkeys.PREFIX_BYTE_USER)).decode()


def station_public(event_key: str) -> str:
    """Return the public half, `U…`, that a hub knows the stations of the event by."""
    import nkeys

    return bytes(nkeys.from_seed(station_seed(event_key).encode()).public_key).decode()
