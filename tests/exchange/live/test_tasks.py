"""What runs side by side ends together, however unwilling it is."""

import asyncio

import pytest

from kiosk.exchange.live import tasks
from kiosk.exchange.live.tasks import until_first


async def unwilling(ended: list[bool]) -> None:
    """Swallow being cancelled some times, as nats-py does once in a while."""
    for _ in range(4):
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            continue
    ended.append(True)


async def for_ever() -> None:
    """Wait for nothing."""
    await asyncio.Event().wait()


@pytest.mark.parametrize("deep", [False, True])
def test_what_swallows_being_cancelled_has_ended_before_anything_else_begins(
    monkeypatch: pytest.MonkeyPatch, *, deep: bool
) -> None:
    monkeypatch.setattr(tasks, "_AGAIN", 0.01)
    ended: list[bool] = []

    async def day() -> None:
        work = unwilling(ended)
        await until_first(until_first(work, for_ever()) if deep else work, asyncio.sleep(0))
        assert ended == [True]

    asyncio.run(day())
