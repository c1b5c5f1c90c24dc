"""What can be done to a hub and its stations with nothing but a network: any bytes, a false hub, a tap on the line."""

import asyncio
import base64
import json
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import nkeys

from kiosk.exchange.address import Address
from kiosk.exchange.certificates import HOST, believing
from kiosk.exchange.nkey import station_public, station_seed

ENOUGH = 2**20
"""Bytes that are read at once at most."""
FALSE_INFO = {
    "server_id": "N",
    "version": "2.15.1",
    "proto": 1,
    "headers": True,
    "jetstream": True,
    "max_payload": 2**20,
}

Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


def trusting_anybody() -> ssl.SSLContext:
    """Return what a stranger speaks TLS with, who knows no authority of any event."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


@asynccontextmanager
async def closing(writer: asyncio.StreamWriter) -> AsyncIterator[None]:
    """Hang up at the end, whatever the other side thinks of it."""
    try:
        yield
    finally:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()


async def said_to(address: Address, sent: bytes, *, tls: bool) -> bytes:
    """Return all that a hub says to whoever sends this, until it hangs up."""
    reader, writer = await asyncio.open_connection(
        address.host, address.port, ssl=trusting_anybody() if tls else None, limit=ENOUGH
    )
    async with closing(writer):
        said = await reader.readline() if tls else b""
        writer.write(sent)
        with suppress(OSError):
            while part := await reader.read(ENOUGH):
                said += part
    return said


@asynccontextmanager
async def raw_station(address: Address, event_key: str, read_ahead: int = ENOUGH) -> AsyncIterator[Line]:
    """Log in with the right key, and leave all else to the caller: a station of ours that went wrong."""
    reader, writer = await asyncio.open_connection(
        address.host, address.port, ssl=believing(event_key), server_hostname=HOST, limit=read_ahead
    )
    async with closing(writer):
        info = json.loads((await reader.readline()).removeprefix(b"INFO "))
        signed = nkeys.from_seed(station_seed(event_key).encode()).sign(info["nonce"].encode())
        said = {"nkey": station_public(event_key), "sig": base64.b64encode(signed).decode(), "verbose": False}
        writer.write(b"CONNECT " + json.dumps(said).encode() + b"\r\nPING\r\n")
        assert await reader.readline() == b"PONG\r\n"
        yield reader, writer


@asynccontextmanager
async def false_hub(heard: bytearray) -> AsyncIterator[Address]:
    """Pretend to be a hub that lets everybody in and wants no TLS; keep all that stations say to it."""

    async def pretend(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with closing(writer):
            writer.write(b"INFO " + json.dumps(FALSE_INFO).encode() + b"\r\nPONG\r\n")
            await _keep(reader, heard)

    async with await asyncio.start_server(pretend, "127.0.0.1", 0) as server:
        yield Address("127.0.0.1", server.sockets[0].getsockname()[1])


@asynccontextmanager
async def tapped(address: Address, heard: bytearray) -> AsyncIterator[Address]:
    """Stand between stations and a hub, pass everything on, and keep all that goes either way."""

    async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        back, forth = await asyncio.open_connection(address.host, address.port)
        async with closing(writer), closing(forth):
            await asyncio.gather(_keep(reader, heard, forth), _keep(back, heard, writer))

    async with await asyncio.start_server(pass_on, "127.0.0.1", 0) as server:
        yield Address("127.0.0.1", server.sockets[0].getsockname()[1])


async def _keep(reader: asyncio.StreamReader, heard: bytearray, onward: asyncio.StreamWriter | None = None) -> None:
    with suppress(OSError):
        while part := await reader.read(ENOUGH):
            heard += part
            if onward is not None:
                onward.write(part)
    if onward is not None:
        onward.close()
