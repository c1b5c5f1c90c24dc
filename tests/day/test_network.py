"""The venue's network of the day passes everything on, unless it is cut, and lets go of everything in the end."""

import socket
from collections.abc import Iterator

import pytest

from tests.day.network import HERE, Network


@pytest.fixture
def hub() -> Iterator[socket.socket]:
    """Return a server that stands for the hub."""
    with socket.create_server((HERE, 0)) as server:
        server.settimeout(30)
        yield server


@pytest.fixture
def network(hub: socket.socket) -> Iterator[Network]:
    """Return a network that leads to the hub."""
    network = Network(hub.getsockname()[1])
    network.start()
    yield network
    network.stop()


def reach(network: Network) -> socket.socket:
    """Return a laptop's connection by way of the network."""
    host, port = network.address.split(":")
    return socket.create_connection((host, int(port)), timeout=30)


def test_what_is_said_comes_through_both_ways(network: Network, hub: socket.socket) -> None:
    with reach(network) as laptop, hub.accept()[0] as end:
        laptop.sendall(b"here")
        assert end.recv(9) == b"here"
        end.sendall(b"good")
        assert laptop.recv(9) == b"good"


def test_cut_nothing_comes_through_until_it_is_mended(network: Network, hub: socket.socket) -> None:
    with reach(network) as laptop, hub.accept()[0] as end:
        network.cut()
        laptop.sendall(b"here")
        end.settimeout(0.2)
        with pytest.raises(TimeoutError):
            end.recv(9)
        network.mend()
        end.settimeout(30)
        assert end.recv(9) == b"here"


def test_who_hangs_up_is_noticed_at_the_other_end(network: Network, hub: socket.socket) -> None:
    with reach(network) as laptop, hub.accept()[0] as end:
        end.close()
        assert laptop.recv(9) == b""


def test_without_a_hub_nobody_is_kept_waiting(network: Network, hub: socket.socket) -> None:
    hub.close()
    with reach(network) as laptop:
        assert laptop.recv(9) == b""


def test_it_ends_though_nobody_has_come_and_though_it_is_cut(hub: socket.socket) -> None:
    for _ in range(50):
        network = Network(hub.getsockname()[1])
        network.start()
        network.cut()
        network.stop()
