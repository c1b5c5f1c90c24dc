"""Read an event's settings, `EVENT.toml`, and report everything in them that needs a person, at once."""

import hashlib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from kiosk.domain.badge import BadgeLayout
from kiosk.domain.check_in import CAN_BE_ADMITTED, ReEntry, Refusal
from kiosk.domain.code_rules import CodeFormat, CodeRules
from kiosk.domain.event import Door, Event, Role, Room, Session, StaffMember, StationPlan, SupportLine, Texts
from kiosk.domain.languages import Languages
from kiosk.domain.own_words import Translations
from kiosk.domain.pin import sealed_pin
from kiosk.domain.rules import Rules, Unmet, Unseated
from kiosk.domain.venue import FloorPlan, MapPlace, Point, Sign, Wifi
from kiosk.intake import toml_places
from kiosk.intake.files import read_bytes
from kiosk.intake.local_time import instant
from kiosk.intake.problems import BadInput, Problem, unreadable
from kiosk.intake.settings_door_rules import door_problems
from kiosk.intake.settings_map_rules import map_problems, plan_of
from kiosk.intake.settings_rules import Found, rule_problems
from kiosk.intake.settings_translations import TRANSLATED, translation_problems, translations

if TYPE_CHECKING:
    from kiosk.intake.settings_shape import SettingsShape


class BadSettings(BadInput):
    """The event's settings need something put right."""


def read_settings(path: Path, *, salt: bytes) -> Event:
    """Return the event described in a TOML file. PINs are sealed with `salt` and the id of the member of staff.

    Raises:
        UnreadableFile: the file is not there, not ours to read, or not UTF-8 text.
        BadSettings: it is not TOML, or something in it does not hold; all of it is named.
    """
    return parse_settings(path.name, read_bytes(path), salt=salt, folder=path.parent)


def parse_settings(file: str, content: bytes, *, salt: bytes, folder: Path = Path()) -> Event:
    """Return the event described in `content`, the bytes of the TOML file called `file`.

    What it refers to, such as the floor plan, lies in `folder`.

    Raises:
        UnreadableFile: these are not UTF-8 text.
        BadSettings: this is not TOML, or something in it does not hold; all of it is named.
    """
    from kiosk.intake.settings_sentences import shape_problems
    from kiosk.intake.settings_shape import SettingsShape

    text = _text(file, content)
    raw = _parsed(file, text)
    drawn = plan_of(raw, folder)
    found = [
        *shape_problems(raw),
        *rule_problems(raw),
        *door_problems(raw),
        *map_problems(raw, drawn),
        *translation_problems(raw),
    ]
    if found or drawn.problems:
        places = toml_places.toml_places(text)
        told = [Problem(file, *_place(places, each), each.sentence) for each in found]
        raise BadSettings([*told, *drawn.problems])
    return _event(SettingsShape.model_validate(raw), translations(raw), salt, drawn.drawing)


def _text(file: str, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
        raise unreadable(file, "This is not UTF-8 text. Save the file as UTF-8.", line, column) from error


def _parsed(file: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadSettings([_syntax_problem(file, text, str(error))]) from error


def _syntax_problem(file: str, text: str, told: str) -> Problem:
    found = re.fullmatch(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", told, re.DOTALL)
    lines = text.split("\n")
    place = (int(found[2]), int(found[3])) if found and found[2] else (len(lines), len(lines[-1]) + 1)
    if re.search(r"=\s*\d{4}-\d\d-\d\d[T ]\d\d:\d\d\s*(#|$)", lines[place[0] - 1]):
        return Problem(file, *place, "A time needs its seconds, such as 2026-11-26T09:30:00.")
    return Problem(
        file, *place, f"This is not written as TOML wants it. Its reader says: {found[1] if found else told}."
    )


def _place(places: Mapping[toml_places.Path, toml_places.Place], found: Found) -> tuple[int, int]:
    """Return the line and column of what was found, or of the nearest table around one that is missing."""
    where = found.path
    while where and where not in places:
        where = where[:-1]
    if not where:
        return 1, 1
    return places[where].key if found.at_key else places[where].value


def _event(settings: "SettingsShape", translated: Translations, salt: bytes, drawing: str) -> Event:
    zone = ZoneInfo(settings.event.time_zone)
    return Event(
        id=settings.event.id,
        name=settings.event.name,
        time_zone=settings.event.time_zone,
        doors=_doors(settings, zone),
        rooms=tuple(Room(**room.model_dump(exclude={TRANSLATED})) for room in settings.rooms),
        sessions=_sessions(settings, zone),
        stations=_stations(settings),
        staff=_staff(settings, salt),
        ticket_types=tuple(settings.event.ticket_types),
        texts=_texts(settings),
        badge=BadgeLayout(settings.event.badge),
        overrides={Refusal(refusal): Role(role) for refusal, role in settings.overrides.items()},
        codes=_codes(settings),
        rules=_rules(settings),
        languages=_languages(settings),
        ask_how_arriving_was=settings.event.ask_how_arriving_was,
        translations=translated,
        plan=_plan(settings, drawing),
        network=Wifi(**settings.wifi.model_dump()) if settings.wifi else None,
    )


def _stations(settings: "SettingsShape") -> tuple[StationPlan, ...]:
    return tuple(
        StationPlan(
            **station.model_dump(exclude={"on_map", TRANSLATED}),
            on_map=Point(station.on_map.x, station.on_map.y) if station.on_map else None,
        )
        for station in settings.stations
    )


def _plan(settings: "SettingsShape", drawing: str) -> FloorPlan:
    named = settings.map.places if settings.map else []
    return FloorPlan(
        drawing, tuple(MapPlace(place.id, place.name, Sign(place.sign) if place.sign else None) for place in named)
    )


def _languages(settings: "SettingsShape") -> Languages:
    told = settings.languages
    others = dict.fromkeys(code for code in told.offered if code != told.main)
    return Languages(told.main, tuple(others), told.unreviewed)


def _rules(settings: "SettingsShape") -> Rules:
    told = settings.rules
    admitted = {Refusal.NOT_PAID: told.not_paid, Refusal.AWAITING_APPROVAL: told.awaiting_approval}
    return Rules(
        re_entry=ReEntry(told.re_entry),
        admits=frozenset(refusal for refusal in CAN_BE_ADMITTED if admitted[refusal] == Unmet.ADMIT),
        without_a_seat=Unseated(told.without_a_seat),
        minutes_before=told.minutes_before,
        reasons=dict(settings.reasons),
        stands={Refusal(refusal): sentence for refusal, sentence in settings.stands.items()},
    )


def _doors(settings: "SettingsShape", zone: ZoneInfo) -> tuple[Door, ...]:
    return tuple(
        Door(
            *(door.id, door.name, instant(door.opens, zone), instant(door.closes, zone), frozenset(door.ticket_types)),
            re_entry=ReEntry(door.re_entry) if door.re_entry else None,
        )
        for door in settings.doors
    )


def _sessions(settings: "SettingsShape", zone: ZoneInfo) -> tuple[Session, ...]:
    return tuple(
        Session(
            **session.model_dump(exclude={"starts", "ends", "ticket_types", TRANSLATED}),
            ticket_types=frozenset(session.ticket_types),
            starts=instant(session.starts, zone),
            ends=instant(session.ends, zone),
        )
        for session in settings.sessions
    )


def _staff(settings: "SettingsShape", salt: bytes) -> tuple[StaffMember, ...]:
    return tuple(
        StaffMember(member.id, member.name, Role(member.role), sealed_pin(member.pin, _own_salt(salt, member.id)))
        for member in settings.staff
    )


def _own_salt(salt: bytes, staff: str) -> bytes:
    return hashlib.blake2b(staff.encode(), key=salt[:64], digest_size=16).digest()


def _codes(settings: "SettingsShape") -> CodeRules:
    rules = settings.codes.model_dump(exclude={"url", "formats"})
    formats = tuple(map(CodeFormat, dict.fromkeys(settings.codes.formats)))
    return CodeRules(**rules, urls=tuple(settings.codes.url), formats=formats)


def _texts(settings: "SettingsShape") -> Texts:
    words = settings.texts.model_dump(exclude={"support", TRANSLATED})
    return Texts(**words, support=tuple(SupportLine(line.name, line.how) for line in settings.texts.support))
