"""Carry a sealed file to the places that organisers named: folders, sticks, and whatever fsspec reaches.

Doing it again finishes what was begun: what is there already stays, half-written tries are replaced.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.fault import Fault
from kiosk.exchange.places import reach, spoken

WAITS = (1.0, 2.0, 4.0, 8.0)
"""Seconds between one try and the next."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """The file is at `place`, whole: it was read back and compared."""

    place: str
    name: str


def deliver(
    data: bytes,
    name: str,
    places: Sequence[str],
    *,
    waits: Sequence[float] = WAITS,
    sleep: Callable[[float], None] | None = None,
) -> tuple[Delivered | Fault, ...]:
    """Put `data` as `name` into each place (a folder's path or an fsspec URL); return, in their order, how each went.

    Whatever fails is tried again after each of `waits` seconds; no place waits for another.
    A fault says where the file is safe already.
    """
    from tenacity import Retrying, retry_if_result, stop_after_attempt, wait_chain, wait_fixed
    from tenacity.nap import sleep as nap

    went: dict[str, Delivered | Fault] = {}

    def one_round() -> bool:
        went.update(
            (place, _delivered(data, name, place)) for place in places if not isinstance(went.get(place), Delivered)
        )
        return any(isinstance(result, Fault) for result in went.values())

    Retrying(
        sleep=sleep or nap,
        wait=wait_chain(*(wait_fixed(seconds) for seconds in waits or (0,))),
        stop=stop_after_attempt(len(waits) + 1),
        retry=retry_if_result(bool),
        retry_error_callback=lambda _: None,
    )(one_round)
    return tuple(_with_safe_places(went[place], went) for place in places)


def _with_safe_places(result: Delivered | Fault, went: dict[str, Delivered | Fault]) -> Delivered | Fault:
    safe = [place for place, other in went.items() if isinstance(other, Delivered)]
    if isinstance(result, Delivered):
        return result
    return type(result)(f"{result} {_safe_in(safe)}")


def _safe_in(places: Sequence[str]) -> str:
    if not places:
        return "It is in no other place yet."
    return f"It is safe already in {' and '.join(spoken(place) for place in places)}."


def _delivered(data: bytes, name: str, place: str) -> Delivered | Fault:
    try:
        reach(place).put(name, data)
    except Fault as fault:
        return fault
    return Delivered(place, name)
