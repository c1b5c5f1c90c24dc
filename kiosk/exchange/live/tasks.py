"""Run several things at once until the first of them ends, and end things for good."""

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any

_AGAIN = 1.0
"""Seconds until what was cancelled and goes on is cancelled once more."""


async def until_first(*works: Coroutine[Any, Any, object]) -> None:
    """Run all of them until one ends; then the others are ended. Raises what that one raised."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        await end(tasks)
    for task in done:
        task.result()


async def end(tasks: Iterable["asyncio.Task[Any]"], tries: int | None = None) -> None:
    """Cancel tasks and wait until they have ended; for ever, or for so many tries of a second each.

    Once is not always enough: nats-py swallows being cancelled in some places, while it publishes for one. Whoever is
    cancelled here meanwhile, even more than once, ends first what it was to end: or that would go on by itself.
    """
    running, told = set(tasks), False
    while running and tries != 0:
        for task in running:
            task.cancel()
        try:
            await asyncio.wait(running, timeout=_AGAIN)
        except asyncio.CancelledError:
            told = True
        done = {task for task in running if task.done()}
        for task in done:
            _ = task.cancelled() or task.exception()  # looked at: whoever is ended has no last word
        running -= done
        tries = None if tries is None else tries - 1
    if told:
        raise asyncio.CancelledError
