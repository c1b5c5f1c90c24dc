"""Keep the calls for a person, of all laptops, until somebody answers or they are taken back.

They are messages, never facts: nobody's call is on record, and nobody is named.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from secrets import token_hex
from threading import Lock

from kiosk.desk.board import Board, Kept
from kiosk.desk.taken_back import TakenBackCalls
from kiosk.domain.calling import UNHEARD, Call, Help, desks_told, help_for
from kiosk.domain.peers import SILENT
from kiosk.domain.talk import Answered, Called, CallHeard, Present, TakenBack, Talk

AGAIN = 2_000
"""After so many milliseconds a call that nobody has answered is said again."""
LONGEST_WORD = 40
"""So many letters of a screen's name, or of what a call is about, at most: laptops say no more."""
_MOST_STATIONS = 64


def _nothing(*_: object) -> None:
    pass


class Calls:
    """The calls of today. Not on the disk, and gone with the program. To be used from any thread.

    Times are milliseconds since 1970 (UTC), by this laptop's clock.
    """

    def __init__(
        self,
        here: str,
        plan: Sequence[str] = (),
        say: Callable[[Talk], None] = _nothing,
        changed: Callable[[], None] = _nothing,
    ) -> None:
        """Start with none.

        Args:
            here: this laptop's station.
            plan: all stations, in the organisers' order.
            say: tells the other laptops, and returns at once; what is lost on the way is said again.
            changed: called, in whatever thread it happens, when there is something else to show.
        """
        self._here, self._say, self._changed = here, say, changed
        self._plan = tuple(dict.fromkeys([*plan, here]))
        self._board: Board[Called] = Board(here, self._plan, AGAIN)
        self._taken_back = TakenBackCalls(AGAIN)
        self._lock = Lock()
        self._present: dict[str, tuple[int, bool]] = {}
        self._is_staffed = False
        self._heard: set[str] = set()
        self._shown: set[str] = set()
        self._unasked: set[str] = set()

    @property
    def is_staffed(self) -> bool:
        """Return whether somebody is signed in at this laptop's staff side."""
        return self._is_staffed

    def call(self, screen: str, about: str, now: int, *, is_asked: bool = True) -> Call:
        """Make a call; pressing again at the same screen before the answer is the same call.

        What nobody asked for, as when something of ours broke, is a call of its own: nobody can take it back.
        """
        with self._lock:
            before = self._open_at(screen, is_asked=is_asked)
            if before:
                return self._seen(before, now)
            told = Called(token_hex(8), self._here, screen, about)
            self._board.put(told, now, always=True)
            if not is_asked:
                self._unasked.add(told.id)
            made = self._seen(Kept(told, now, now), now)
            talks: list[Talk] = [told, *self._show_here(now)]
        self._tell(talks, changed=True)
        return made

    def answer(self, id: str) -> None:
        """Tell all laptops that somebody from here is on their way to a call."""
        with self._lock:
            if kept := self._board.find(id):
                self._taken_back.go(kept)
            changed = self._close(id, self._here)
        self._tell([Answered(id, self._here)], changed=changed)

    def take_back(self, screen: str, id: str, now: int) -> str:
        """Take a call from here back, answered or not, and return its id; nothing if there is none.

        Where its `id` is not known yet, it is the one somebody made at `screen`.
        """
        with self._lock:
            if not id and (kept := self._open_at(screen)):
                id = kept.told.id
            told = TakenBack(id, self._here)
            changed = bool(id) and self._end(told, now)
            if id:
                self._taken_back.say_again(told, now)
        self._tell([told] if id else [], changed=changed)
        return id

    def taken_back(self) -> tuple[Call, ...]:
        """Return the calls that were taken back while somebody from here was on their way, with since when."""
        with self._lock:
            return tuple(
                Call(kept.told.id, kept.told.station, kept.told.screen, kept.told.about, kept.since)
                for kept in self._taken_back.told()
            )

    def seen(self, id: str) -> None:
        """Take note that whoever was on their way knows that the call was taken back."""
        with self._lock:
            changed = self._taken_back.drop(id)
        self._tell([], changed=changed)

    def staff(self, now: int, *, signed_in: bool) -> None:
        """Take note that somebody signed in at this laptop's staff side, or that nobody is signed in any more."""
        with self._lock:
            self._is_staffed = signed_in
            talks = self._show_here(now)
        self._tell(talks, changed=True)

    def hear(self, talk: Talk, now: int) -> None:
        """Take over what another laptop says; again, late or out of order does no harm."""
        with self._lock:
            talks, changed = self._take(talk, now)
        self._tell(talks, changed=changed)

    def tick(self, now: int) -> None:
        """Say again what is not answered, and what was taken back, and tell the next desk; to be called each second."""
        with self._lock:
            changed = self._board.drop_old(now) | self._taken_back.drop_old(now)
            again: list[Talk] = [*self._board.to_say(now), *self._taken_back.to_say(now)]
            shown = self._show_here(now)
            self._forget_closed()
        self._tell([*again, *shown], changed=changed or bool(shown))

    def waiting(self, now: int) -> tuple[Call, ...]:
        """Return the calls of all laptops that nobody has answered yet, the oldest first."""
        with self._lock:
            return tuple(self._seen(kept, now) for kept in self._board.open())

    def help_for(self, id: str, now: int) -> Help:
        """Return how far a call is."""
        with self._lock:
            kept = self._board.find(id)
            age = max(0, now - kept.since) if kept else UNHEARD
            answered = id not in self._taken_back and bool(self._board.closed_by(id))
            return help_for(answered=answered, heard=id in self._heard, age=age)

    def last_staffed(self) -> frozenset[str]:
        """Return the other stations at which somebody was signed in when they were last heard of."""
        with self._lock:
            return frozenset(station for station, (_, staffed) in self._present.items() if staffed)

    def _take(self, talk: Talk, now: int) -> tuple[list[Talk], bool]:
        match talk:
            case Present(station=station, staffed=staffed):
                self._meet(station, now, staffed=staffed)
                return [], False
            case Called():
                return self._take_call(talk, now)
            case CallHeard(call) if self._board.find(call) and call not in self._heard:
                self._heard.add(call)
                return [], True
            case Answered(call, station):
                return [], self._close(call, station)
            case TakenBack():
                return [], self._end(talk, now)
            case _:
                return [], False

    def _take_call(self, told: Called, now: int) -> tuple[list[Talk], bool]:
        if by := self._board.to_answer(told.id, now):
            is_back = told.id in self._taken_back
            return [TakenBack(told.id, told.station) if is_back else Answered(told.id, by)], False
        short = replace(told, screen=told.screen[:LONGEST_WORD], about=told.about[:LONGEST_WORD])
        is_new = self._board.put(short, now)
        shown = self._show_here(now)
        if not shown and told.id in self._shown:  # whoever says it again may not have heard that it is on a screen
            shown = [CallHeard(told.id, self._here)]
        return shown, is_new

    def _meet(self, station: str, now: int, *, staffed: bool) -> None:
        if station != self._here and (station in self._present or len(self._present) < _MOST_STATIONS):
            self._present[station] = (now, staffed)

    def _show_here(self, now: int) -> list[Talk]:
        """Return what there is to say of calls that somebody at this desk sees from now on."""
        if not self._is_staffed:
            return []
        ours = [kept.told.id for kept in self._board.open() if self._is_ours(kept, now)]
        new = [id for id in ours if id not in self._shown]
        self._shown.update(new)
        self._heard.update(new)
        return [CallHeard(id, self._here) for id in new]

    def _is_ours(self, kept: Kept[Called], now: int) -> bool:
        spoken = {station for station, (heard, _) in self._present.items() if abs(now - heard) <= SILENT}
        staffed = {station for station in spoken if self._present[station][1]}
        if self._is_staffed:
            staffed.add(self._here)
        return self._here in desks_told(kept.told.station, staffed, self._plan, max(0, now - kept.since))

    def _seen(self, kept: Kept[Called], now: int) -> Call:
        told = kept.told
        return Call(told.id, told.station, told.screen, told.about, kept.since, self._is_ours(kept, now))

    def _open_at(self, screen: str, *, is_asked: bool = True) -> Kept[Called] | None:
        """Return the call that is open at a screen of this laptop, of those that somebody made or of the others."""
        for kept in self._board.open():
            is_here = (kept.told.station, kept.told.screen) == (self._here, screen)
            if is_here and (kept.told.id not in self._unasked) == is_asked:
                return kept
        return None

    def _end(self, told: TakenBack, now: int) -> bool:
        """Take a call off the list for good; return whether there is something else to show."""
        was_open = self._close(told.call, told.station)
        return self._taken_back.take(told.call, now) or was_open

    def _close(self, id: str, by: str) -> bool:
        self._heard.discard(id)
        self._shown.discard(id)
        return self._board.close(id, by)

    def _forget_closed(self) -> None:
        is_open = {kept.told.id for kept in self._board.open()}
        self._heard &= is_open
        self._shown &= is_open
        self._unasked &= is_open

    def _tell(self, talks: Sequence[Talk], *, changed: bool) -> None:
        """Tell others with the lock let go of: whoever hears may answer at once."""
        for talk in talks:
            self._say(talk)
        if changed:
            self._changed()
