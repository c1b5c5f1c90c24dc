"""Say how a station logs in at a hub, in one place for all who connect."""

from typing import TYPE_CHECKING, TypedDict

from kiosk.exchange.certificates import HOST, believing
from kiosk.exchange.nkey import station_seed

if TYPE_CHECKING:
    from ssl import SSLContext


class Login(TypedDict):
    """The arguments of `nats.connect` that say who we are, and whom we believe."""

    nkeys_seed_str: str
    tls: "SSLContext"
    tls_hostname: str
    tls_handshake_first: bool


def login(event_key: str) -> Login:
    """Return what `nats.connect` needs beside the address: `nats.connect(str(address), **login(event_key))`.

    TLS comes before the first word: a hub that is not of this event is left before anything was said to it. Without
    `tls_handshake_first`, nats-py would go on in clear wherever a stranger's hub asks for that.
    """
    return Login(
        nkeys_seed_str=station_seed(event_key), tls=believing(event_key), tls_hostname=HOST, tls_handshake_first=True
    )
