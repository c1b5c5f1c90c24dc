"""Know who else is there, and how far everybody's facts are known."""

import asyncio
from collections.abc import Mapping

from kiosk.domain.peers import SILENT, Peer
from kiosk.domain.talk import Head, Present
from kiosk.exchange.live.house import House
from kiosk.exchange.live.newest import Newest

MOST_LAPTOPS, MOST_HEADS = 64, 2_000
"""Other laptops, those heard last, and incarnations of which one tells: far more than an event has."""


class Company:
    """The other laptops, as they last spoke. May be read in any thread."""

    def __init__(self) -> None:
        """Start alone."""
        self._known = Newest[str, Peer](MOST_LAPTOPS)
        self.peers: tuple[Peer, ...] = ()
        """In the order of their names; replaced as a whole."""

    def has_room_for(self, said: Present) -> bool:
        """Return whether nobody is forgotten for this laptop."""
        return said.incarnation in self._known or len(self._known) < MOST_LAPTOPS

    def hear(self, said: Present, now: int) -> bool:
        """Remember what a laptop said `now` (milliseconds since 1970), and return whether it was not there before.

        An earlier life of its file, under which nothing was said for a while, gives way to this one.
        Where there are more than an event has, whoever was silent longest is forgotten.
        """
        before = self._known.get(said.incarnation)
        for name in [name for name, peer in self._known.items() if _gave_way(peer, said, now)]:
            del self._known[name]
        self._known[said.incarnation] = Peer(said, now)
        self.peers = tuple(sorted(self._known.values(), key=lambda peer: (peer.said.station, peer.said.incarnation)))
        return before is None or now - before.heard > SILENT


class Knowledge:
    """How far each incarnation's facts are known here; asked of the file only after something was written."""

    def __init__(self, house: House) -> None:
        """Take the laptop."""
        self._house = house
        self._heads: Mapping[str, Head] = {}
        self._stale = True
        self._asking = asyncio.Lock()

    def written(self) -> None:
        """Hear that something is on the disk."""
        self._stale = True

    async def heads(self) -> Mapping[str, Head]:
        """Return what is known now. Who asks while the file is being asked waits for that answer, too."""
        async with self._asking:
            if self._stale:
                self._stale = False  # first: what is written meanwhile is to be asked for again
                try:
                    self._heads = await asyncio.wrap_future(self._house.known())
                except BaseException:
                    self._stale = True
                    raise
            return self._heads


def _gave_way(peer: Peer, said: Present, now: int) -> bool:
    return peer.said.station == said.station and now - peer.heard > SILENT
