"""Say in nats-server's own words how a hub of ours has to behave. Pure: it opens nothing and writes nothing.

The words: https://docs.nats.io/running-a-nats-service/configuration.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.exchange.address import PORT, Address
from kiosk.exchange.keys import keyed_hash
from kiosk.exchange.nkey import station_public

LARGEST_MESSAGE = 2**20
"""Bytes: a sealed fact has some hundred, a batch of them stays far below this."""
ROUTES_ABOVE = 2000
"""Hubs of a cluster reach each other at this many above the port for stations: 6222 where that is 4222."""
SETTINGS, AUTHORITY, CERTIFICATE, PRIVATE_KEY, STORE = "hub.conf", "authority.pem", "hub.pem", "hub-key.pem", "store"

_PATIENCE = 2
"""Seconds that whoever connects has for each of the two: TLS, and logging in."""
_MAY_SAY = ("kiosk.>", "_INBOX.>", "$JS.API.>", "$JS.ACK.>", "$JS.FC.>")
_MAY_HEAR = ("kiosk.>", "_INBOX.>")
_MAY_NOT_SAY = ("$JS.API.STREAM.DELETE.>", "$JS.API.STREAM.PURGE.>", "$JS.API.STREAM.MSG.DELETE.>")
"""Facts are appended, and nothing of ours removes one, so that no laptop can by a mistake."""


@dataclass(frozen=True, slots=True)
class HubPlan:
    """Where a hub keeps its things, where it listens, and with whom it makes a cluster."""

    folder: Path
    event_key: str = field(repr=False)
    host: str = "127.0.0.1"
    """The number of this laptop in the network that it listens on, or `127.0.0.1` for this laptop alone."""
    port: int = PORT
    """0 for any port that is free; not in a cluster."""
    peers: tuple[Address, ...] = ()
    """Where stations reach the other hubs of the cluster."""


def configuration(plan: HubPlan) -> str:
    """Return what nats-server 2.10.4 or newer reads (JSON is a form of its settings); no secret is in it.

    A station is whoever has the event's nkey. It may use subjects below `kiosk.` and what JetStream needs. Whoever
    does not log in is cut after two seconds, whoever reads slowly after five or when 16 MiB wait for it.
    """
    settings = {
        "server_name": name(plan),
        "host": plan.host,
        "port": plan.port or -1,
        "max_connections": 10_000,
        "max_subscriptions": 1_000,
        "max_payload": LARGEST_MESSAGE,
        "max_control_line": 4_096,
        "max_pending": 16 * 2**20,
        "write_deadline": "5s",
        "ping_interval": "20s",
        "ping_max": 2,
        "tls": _certificate(plan) | {"handshake_first": True},
        "authorization": {"timeout": _PATIENCE, "users": [_station(plan)]},
        "jetstream": {
            "store_dir": _path(plan, STORE),
            "max_mem": 64 * 2**20,
            "max_file": 2 * 2**30,
            "sync_interval": "always",  # what is acknowledged is on the disk
        },
    }
    return json.dumps(settings | ({"cluster": _cluster(plan)} if plan.peers else {}), indent=2, ensure_ascii=False)


def name(plan: HubPlan) -> str:
    """Return what this hub is called in its cluster: the same at every start, and telling strangers nothing."""
    return keyed_hash(plan.event_key, f"hub {plan.host} {plan.port}")


def _station(plan: HubPlan) -> dict[str, object]:
    may = {"publish": {"allow": _MAY_SAY, "deny": _MAY_NOT_SAY}, "subscribe": {"allow": _MAY_HEAR}}
    return {"nkey": station_public(plan.event_key), "permissions": may}


def _cluster(plan: HubPlan) -> dict[str, object]:
    """Return the settings for the other hubs: each shows a certificate of the event, or is left outside."""
    return {
        "name": keyed_hash(plan.event_key, "cluster"),
        "host": plan.host,
        "port": plan.port + ROUTES_ABOVE,
        "tls": _certificate(plan) | {"ca_file": _path(plan, AUTHORITY), "verify": True},
        "routes": [f"nats://{Address(peer.host, peer.port + ROUTES_ABOVE)}" for peer in plan.peers],
    }


def _certificate(plan: HubPlan) -> dict[str, object]:
    return {
        "cert_file": _path(plan, CERTIFICATE),
        "key_file": _path(plan, PRIVATE_KEY),
        "timeout": _PATIENCE,
    }


def _path(plan: HubPlan, file: str) -> str:
    return (plan.folder.absolute() / file).as_posix()
