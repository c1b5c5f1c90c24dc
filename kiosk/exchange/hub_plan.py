"""Say in nats-server's own words how a hub of ours has to behave. Pure: it opens nothing and writes nothing.

The words: https://docs.nats.io/running-a-nats-service/configuration.
"""

import json
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path

from kiosk.domain.fault import Fault
from kiosk.exchange.address import PORT, Address, is_number
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


class BadPlan(Fault):
    """A hub cannot be as it was asked for."""


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
    reached: Address | None = None
    """What stations that are connected are told of where this hub is, if not the address it listens at."""


def hubs_beside(laptop: Path) -> Path:
    """Return where hubs on a laptop keep their things: beside the folder of its own."""
    return laptop.with_name(f"{laptop.name}-hub")


def folder_for(hubs: Path, event: str, event_key: str) -> Path:
    """Return where the hub of one event keeps its things: below `hubs`, apart for each event and rehearsal."""
    return hubs / keyed_hash(event_key, f"hub folder {event}")


def refuse_nonsense(plan: HubPlan) -> None:
    """Refuse a plan that nats-server would take amiss, or take otherwise than it was meant.

    Raises:
        BadPlan: why, and what to do.
    """
    if not is_number(plan.host) or ip_address(plan.host).is_unspecified:
        raise BadPlan("A hub listens at one address of its laptop, by its number, such as 192.168.1.5. Name that one.")
    if len(plan.peers) not in (0, 2, 4):
        raise BadPlan("Hubs make a cluster by three, or by five. Name the address of each of the others, or none.")
    lowest, highest = (1, 2**16 - 1 - ROUTES_ABOVE) if plan.peers else (0, 2**16 - 1)
    if not all(lowest <= port <= highest for port in (plan.port, *(peer.port for peer in plan.peers))):
        raise BadPlan(f"A hub's port is a number up to {highest} here. {PORT} is the usual one.")


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
    if plan.reached is not None:
        settings["client_advertise"] = str(plan.reached)
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
