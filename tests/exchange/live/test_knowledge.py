"""What a laptop says that it knows: asked of its file, which may be busy, by several at once."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from threading import Event

from kiosk.domain.talk import Head
from kiosk.exchange.live.company import Knowledge
from tests import joined
from tests.exchange.live.laptops import FileThread


def test_whoever_asks_while_the_file_is_being_asked_is_not_told_that_nothing_is_known(tmp_path: Path) -> None:
    with joined.at_work(tmp_path / "foyer") as desk:
        house, busy = FileThread(desk), Event()
        house.thread.submit(busy.wait)
        knowledge = Knowledge(house)

        async def both() -> list[Mapping[str, Head]]:
            asked = [asyncio.ensure_future(knowledge.heads()) for _ in range(2)]
            await asyncio.sleep(0)
            busy.set()
            return await asyncio.gather(*asked)

        told = asyncio.run(both())
        house.thread.shutdown()
    assert told[0] == told[1] != {}
