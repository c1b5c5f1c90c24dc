"""What has to hold among an event's doors: where laptops stand, and which refusals anybody may override."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.domain.check_in import NOT_SOMEBODY, Refusal
from kiosk.domain.rules import Rules, Unmet, why_it_stands
from kiosk.intake.problems import shortened
from kiosk.intake.settings_rules import Found, Raw, items

_ADMITTED = {Refusal.NOT_PAID: "not_paid", Refusal.AWAITING_APPROVAL: "awaiting_approval"}


def door_problems(raw: Raw) -> Iterator[Found]:
    """Yield all that doors, laptops and overrides have against each other; parts of the wrong kind are passed over."""
    yield from _places(raw)
    yield from _overrides(raw)


def _places(raw: Raw) -> Iterator[Found]:
    used = {session.text("room") for session in items(raw, "sessions")}
    rooms = {room.text("id") for room in items(raw, "rooms")}
    for station in items(raw, "stations"):
        room = station.text("room")
        if not (station.values.get("door") or station.values.get("room")):
            sentence = "A laptop stands at a door or at a room's door. Give it “door”, “room”, or both."
            yield Found(station.path, sentence)
        if room in rooms - used:
            yield Found((*station.path, "room"), f"No session is planned in {shortened(room or '')}: nobody to count.")


def _overrides(raw: Raw) -> Iterator[Found]:
    overrides, stands, rules = (_table(raw, key) for key in ("overrides", "stands", "rules"))
    for word in overrides:
        if word in NOT_SOMEBODY:
            why = why_it_stands(Rules(), Refusal(word))
            yield Found(("overrides", word), f"Nobody can be let in over {shortened(word)}. {why}", at_key=True)
        elif word in stands:
            sentence = f"{shortened(word)} may be overridden, by what stands above. Keep one of the two."
            yield Found(("stands", word), sentence, at_key=True)
    for refusal, key in _ADMITTED.items():
        if rules.get(key) == Unmet.ADMIT and refusal in stands:
            sentence = f"{shortened(refusal)} is admitted by “{key}”. Keep one of the two."
            yield Found(("stands", refusal.value), sentence, at_key=True)


def _table(raw: Raw, key: str) -> Mapping[str, Any]:
    table = raw.get(key)
    return table if isinstance(table, dict) else {}
