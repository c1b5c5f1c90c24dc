"""The shape of an event's settings, as pydantic checks it: one model a table. Imported late, for it is slow to load."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from kiosk.domain.badge import BadgeLayout
from kiosk.domain.check_in import ReEntry
from kiosk.domain.languages import ENGLISH
from kiosk.domain.rules import Unmet, Unseated
from kiosk.intake.settings_values import (
    Addresses,
    FormatName,
    Id,
    LanguageName,
    LayoutName,
    Moment,
    Name,
    Network,
    Password,
    Pin,
    PlanFile,
    ReEntryName,
    RefusalName,
    RoleName,
    SignName,
    Text,
    UnmetName,
    UnseatedName,
)


class _Shape(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class EventShape(_Shape):
    """`[event]`."""

    id: Id
    name: Name
    time_zone: str
    ticket_types: Annotated[list[Name], Field(min_length=1)] = ["standard"]
    badge: LayoutName = BadgeLayout.LABEL_62X100.value
    ask_how_arriving_was: bool = False


class DoorWords(_Shape):
    """`[doors.translated.…]`: the same texts in another language."""

    name: Name = ""


class DoorShape(_Shape):
    """One of `[[doors]]`."""

    id: Id
    name: Name
    opens: Moment
    closes: Moment
    ticket_types: list[str] = []
    re_entry: ReEntryName | None = None
    translated: dict[LanguageName, DoorWords] = {}


class RoomWords(_Shape):
    """`[rooms.translated.…]`."""

    name: Name = ""
    directions: Text = ""
    how_to_leave: Text = ""


class RoomShape(_Shape):
    """One of `[[rooms]]`."""

    id: Id
    name: Name
    directions: Text = ""
    step_free: bool = True
    how_to_leave: Text = ""
    translated: dict[LanguageName, RoomWords] = {}


class SessionWords(_Shape):
    """`[sessions.translated.…]`."""

    title: Name = ""
    slot: Name = ""
    content_note: Text = ""


class SessionShape(_Shape):
    """One of `[[sessions]]`."""

    id: Id
    title: Name
    slot: Name
    room: str
    starts: Moment
    ends: Moment
    capacity: Annotated[int, Field(ge=1, le=100_000)]
    content_note: Text = ""
    led_by: Text = ""
    ticket_types: list[str] = []
    translated: dict[LanguageName, SessionWords] = {}


class StationWords(_Shape):
    """`[stations.translated.…]`."""

    where: Text = ""


class PointShape(_Shape):
    """`on_map` of one of `[[stations]]`."""

    x: int
    y: int


class StationShape(_Shape):
    """One of `[[stations]]`."""

    name: Id
    door: str = ""
    where: Text = ""
    room: str = ""
    translated: dict[LanguageName, StationWords] = {}
    on_map: PointShape | None = None


class StaffShape(_Shape):
    """One of `[[staff]]`."""

    id: Id
    name: Name
    role: RoleName
    pin: Pin


class SupportWords(_Shape):
    """`[texts.support.translated.…]`."""

    name: Name = ""
    how: Name = ""


class SupportShape(_Shape):
    """One of `[[texts.support]]`."""

    name: Name
    how: Name
    translated: dict[LanguageName, SupportWords] = {}


class TextsWords(_Shape):
    """`[texts.translated.…]`."""

    welcome: Text = ""
    desk: Text = ""
    first_thing: Text = ""
    quiet_room: Text = ""
    food: Text = ""
    wifi: Text = ""
    certificate: Text = ""
    privacy: Text = ""
    floor_plan: Text = ""
    step_free: Text = ""
    prayer_room: Text = ""


class MapPlaceWords(_Shape):
    """`[map.places.translated.…]`."""

    name: Text = ""


class MapPlaceShape(_Shape):
    """One of `[[map.places]]`."""

    id: Id
    name: Name
    sign: SignName | None = None
    translated: dict[LanguageName, MapPlaceWords] = {}


class MapShape(_Shape):
    """`[map]`."""

    plan: PlanFile
    places: list[MapPlaceShape] = []


class WifiShape(_Shape):
    """`[wifi]`."""

    network: Network
    password: Password = ""
    hidden: bool = False


class TextsShape(TextsWords):
    """`[texts]`."""

    support: list[SupportShape] = []
    translated: dict[LanguageName, TextsWords] = {}


class CodesShape(_Shape):
    """`[codes]`."""

    url: Addresses = []
    any_case: bool = False
    ignore_spaces: bool = False
    up_to: Annotated[str, Field(max_length=10)] = ""
    indico: bool = False
    formats: list[FormatName] = []


class LanguagesShape(_Shape):
    """`[languages]`."""

    main: LanguageName = ENGLISH
    offered: list[LanguageName] = []
    unreviewed: bool = False


class RulesShape(_Shape):
    """`[rules]`."""

    re_entry: ReEntryName = ReEntry.OFTEN.value
    not_paid: UnmetName = Unmet.REFUSE.value
    awaiting_approval: UnmetName = Unmet.REFUSE.value
    without_a_seat: UnseatedName = Unseated.LET_IN.value
    minutes_before: Annotated[int, Field(ge=0, le=240)] = 15


class SettingsShape(_Shape):
    """The whole file."""

    event: EventShape
    doors: Annotated[list[DoorShape], Field(min_length=1)]
    rooms: list[RoomShape] = []
    sessions: list[SessionShape] = []
    stations: Annotated[list[StationShape], Field(min_length=1)]
    staff: Annotated[list[StaffShape], Field(min_length=1)]
    texts: TextsShape = TextsShape()
    map: MapShape | None = None
    wifi: WifiShape | None = None
    rules: RulesShape = RulesShape()
    overrides: dict[RefusalName, RoleName] = {}
    codes: CodesShape = CodesShape()
    languages: LanguagesShape = LanguagesShape()
    reasons: dict[Id, Name] = {}
    stands: dict[RefusalName, Name] = {}


TABLES: Mapping[str, type[_Shape]] = {
    "event": EventShape,
    "doors": DoorShape,
    "rooms": RoomShape,
    "sessions": SessionShape,
    "stations": StationShape,
    "staff": StaffShape,
    "texts": TextsShape,
    "support": SupportShape,
    "codes": CodesShape,
    "rules": RulesShape,
    "languages": LanguagesShape,
    "map": MapShape,
    "places": MapPlaceShape,
    "on_map": PointShape,
    "wifi": WifiShape,
}

"""The tables of the settings, and the keys of each."""

WORDS: Mapping[str, type[_Shape]] = {
    "doors": DoorWords,
    "rooms": RoomWords,
    "sessions": SessionWords,
    "stations": StationWords,
    "texts": TextsWords,
    "places": MapPlaceWords,
    "support": SupportWords,
}
"""What of each table can be in other languages."""


def misfits(raw: Mapping[str, Any]) -> Sequence[ErrorDetails]:
    """Return what pydantic finds in `raw` that does not fit the shape of the settings."""
    try:
        SettingsShape.model_validate(raw)
    except ValidationError as error:
        return error.errors(include_url=False)
    return []
