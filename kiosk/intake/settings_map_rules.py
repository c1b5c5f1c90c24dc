"""What has to hold between an event's floor plan and the settings that speak of it."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.venue import Point
from kiosk.intake.files import read_bytes
from kiosk.intake.floor_plan import Plan, read_plan
from kiosk.intake.problems import UnreadableFile, shortened, suggestion
from kiosk.intake.settings_rules import Found, Item, Raw, items


def plan_of(raw: Raw, folder: Path) -> Plan:
    """Return the floor plan that the settings name, from `folder`; an empty one if they name none, or no file."""
    told = raw.get("map")
    name = told.get("plan") if isinstance(told, dict) else None
    if not isinstance(name, str) or not name.lower().endswith(".svg") or Path(name).name != name:
        return Plan()  # what else is amiss with the name, its shape tells
    try:
        return read_plan(name, read_bytes(folder / name))
    except UnreadableFile as unread:
        return Plan(problems=unread.problems)


def map_problems(raw: Raw, drawn: Plan) -> Iterator[Found]:
    """Yield all that the plan and the settings have against each other; without a plan, what speaks of one."""
    told = raw.get("map")
    if told is None:
        for station in items(raw, "stations"):
            if "on_map" in station.values:
                yield Found((*station.path, "on_map"), "There is no [map] for this laptop to stand on. Take this out.")
    elif isinstance(told, dict) and drawn.drawing:
        yield from _places(raw, told, drawn)
        yield from _stations(raw, drawn)


def _places(raw: Raw, told: Raw, drawn: Plan) -> Iterator[Found]:
    taken = {room.text("id") for room in items(raw, "rooms")}
    for place in items(told, "places"):
        path, id = ("map", *place.path, "id"), place.text("id")
        if id in taken:
            yield Found(path, f"The id {shortened(id or '')} is taken by a room or place already.")
        elif id is not None and id not in drawn.ids:
            near = suggestion(id, drawn.ids)
            yield Found(path, f"No shape of the plan has the id {shortened(id)}.{near}")
        taken.add(id)


def _stations(raw: Raw, drawn: Plan) -> Iterator[Found]:
    for station in items(raw, "stations"):
        point = _point(station)
        if point and not drawn.holds(point):
            left, top, width, height = drawn.frame
            sides = f"x from {left:g} to {left + width:g}, y from {top:g} to {top + height:g}"
            yield Found((*station.path, "on_map"), f"This point is not on the plan, which goes {sides}.")


def _point(station: Item) -> Point | None:
    told = station.values.get("on_map")
    x, y = (told.get("x"), told.get("y")) if isinstance(told, dict) else (None, None)
    return Point(x, y) if isinstance(x, int) and isinstance(y, int) else None
