"""What has to hold between the parts of an event's settings. Knows values only; where they stand is the caller's."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import combinations
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo, available_timezones

from kiosk.intake.local_time import YEARS, instant, uncertainty
from kiosk.intake.problems import shortened, suggestion
from kiosk.intake.toml_places import Path

Raw: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence about what stands at `path`: about the value there, or about its key."""

    path: Path
    sentence: str
    at_key: bool = False


_PERIODS = {"doors": ("opens", "closes"), "sessions": ("starts", "ends")}
_NAMED_BY = {"doors": "id", "rooms": "id", "sessions": "id", "stations": "name", "staff": "id"}


def rule_problems(raw: Raw) -> Iterator[Found]:
    """Yield all that the parts of the settings have against each other; parts of the wrong kind are passed over."""
    zone, problems = _zone(raw)
    yield from problems
    for section, key in _NAMED_BY.items():
        yield from _twins(raw, section, key, f"The {key} {{word}} is taken by another of the {section} already.")
    yield from _twins(raw, "staff", "pin", "Two of the staff have this PIN. Give each their own.")
    yield from _references(raw)
    for section in _PERIODS:
        yield from _periods(raw, section, zone)
    yield from _overlaps(raw, zone)


def _zone(raw: Raw) -> tuple[ZoneInfo, list[Found]]:
    event = raw.get("event")
    name = event.get("time_zone") if isinstance(event, dict) else None
    known = available_timezones()
    if not isinstance(name, str) or name in known:
        return ZoneInfo(name if isinstance(name, str) else "UTC"), []
    sentence = f"{shortened(name)} is no time zone.{suggestion(name, known)}"
    return ZoneInfo("UTC"), [Found(("event", "time_zone"), sentence)]


@dataclass(frozen=True, slots=True)
class Item:
    """One table of a list of tables, and where it stands."""

    path: Path
    values: Raw

    def text(self, key: str) -> str | None:
        """Return the text of a key, if it is text."""
        value = self.values.get(key)
        return value if isinstance(value, str) else None

    def moment(self, key: str) -> datetime | None:
        """Return the time of a key, if it is one of our years."""
        value = self.values.get(key)
        return value if isinstance(value, datetime) and value.year in YEARS else None

    @property
    def called(self) -> str:
        """Return what to call it in a sentence."""
        return shortened(self.text("title") or self.text("id") or "A session")


def items(raw: Raw, section: str) -> list[Item]:
    """Return the tables of a section; what is none is passed over."""
    found = raw.get(section)
    listed = found if isinstance(found, list) else []
    return [Item((section, index), item) for index, item in enumerate(listed) if isinstance(item, dict)]


def _twins(raw: Raw, section: str, key: str, sentence: str) -> Iterator[Found]:
    seen: set[str] = set()
    for item in items(raw, section):
        word = item.text(key)
        if word is not None and word.casefold() in seen:
            yield Found((*item.path, key), sentence.format(word=shortened(word)))
        seen.add((word or "").casefold())


def _references(raw: Raw) -> Iterator[Found]:
    """Yield each name of a room, door or ticket type that nothing in the file has."""
    rooms = [room.text("id") or "" for room in items(raw, "rooms")]
    doors = [door.text("id") or "" for door in items(raw, "doors")]
    for session in items(raw, "sessions"):
        yield from unknown(session.text("room"), rooms, "room", (*session.path, "room"))
    for station in items(raw, "stations"):
        yield from unknown(station.text("door") or None, doors, "door", (*station.path, "door"))
        yield from unknown(station.text("room") or None, rooms, "room", (*station.path, "room"))
    yield from _ticket_types(raw)


def _ticket_types(raw: Raw) -> Iterator[Found]:
    """Yield ticket types of doors and sessions that the event has not, and those of the event that no door lets in."""
    event = raw.get("event")
    types = event.get("ticket_types", ["standard"]) if isinstance(event, dict) else []
    doors, sessions = (
        [(one.path, one.values.get("ticket_types", [])) for one in items(raw, section)]
        for section in ("doors", "sessions")
    )
    if not isinstance(types, list) or not all(isinstance(named, list) for _, named in (*doors, *sessions)):
        return
    for path, named in (*doors, *sessions):
        for index, kind in enumerate(named):
            yield from unknown(kind, types, "ticket type", (*path, "ticket_types", index))
    for index, kind in enumerate(types):
        if doors and not any(not named or kind in named for _, named in doors):
            yield Found(("event", "ticket_types", index), f"No door lets in the ticket type {shortened(str(kind))}.")


def unknown(word: object, known: Sequence[object], called: str, path: Path) -> Iterator[Found]:
    """Yield that nothing is called `word`, if so."""
    if isinstance(word, str) and word not in known:
        near = suggestion(word, [each for each in known if isinstance(each, str)])
        yield Found(path, f"No {called} is called {shortened(word)}.{near}")


def _periods(raw: Raw, section: str, zone: ZoneInfo) -> Iterator[Found]:
    first, last = _PERIODS[section]
    for item in items(raw, section):
        yield from _uncertain(item, first, zone)
        yield from _uncertain(item, last, zone)
        period = _period(item, section, zone)
        if period and period[1] <= period[0]:
            sentence = f"“{last}” should come after “{first}”, which is {item.values[first]:%Y-%m-%d %H:%M}."
            yield Found((*item.path, last), sentence)


def _uncertain(item: Item, key: str, zone: ZoneInfo) -> Iterator[Found]:
    moment = item.moment(key)
    if moment and (sentence := uncertainty(moment, zone)):
        yield Found((*item.path, key), sentence)


def _period(item: Item, section: str, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    first, last = (item.moment(key) for key in _PERIODS[section])
    # Two times of one zone compare by what the clock shows, which is not their order in the night it goes back.
    return (instant(first, zone).astimezone(UTC), instant(last, zone).astimezone(UTC)) if first and last else None


def _overlaps(raw: Raw, zone: ZoneInfo) -> Iterator[Found]:
    sessions = [(item, _period(item, "sessions", zone)) for item in items(raw, "sessions")]
    for (one, period), (other, others) in combinations(sessions, 2):
        same_room = one.text("room") is not None and one.text("room") == other.text("room")
        if same_room and period and others and period[0] < others[1] and others[0] < period[1]:
            sentence = f"{one.called} and {other.called} are in one room at the same time. Move one of them."
            yield Found((*other.path, "room"), sentence)
