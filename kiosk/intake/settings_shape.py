"""The shape of an event's settings, as pydantic checks it: one model a table. Imported late, for it is slow to load."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from kiosk.domain.badge import BadgeLayout
from kiosk.domain.check_in import ReEntry, Refusal
from kiosk.domain.code_rules import CODE, CodeFormat
from kiosk.domain.event import Role
from kiosk.domain.languages import ENGLISH, KNOWN
from kiosk.domain.rules import Unmet, Unseated
from kiosk.intake.local_time import YEARS
from kiosk.intake.problems import shortened, suggestion


def _told(sentence: str) -> PydanticCustomError:
    return PydanticCustomError("told", "{sentence}", {"sentence": sentence})


def _one_of(words: type[StrEnum], called: str) -> AfterValidator:
    def check(word: str) -> str:
        if word not in set(words):
            known = ", ".join(f"“{each}”" for each in words)
            raise _told(f"{shortened(word)} is no {called}.{suggestion(word, words)} There are {known}.")
        return word

    return AfterValidator(check)


def _pin(pin: str) -> str:
    if not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 8):
        raise _told("A PIN has 4 to 8 digits, in quotation marks.")
    return pin


def _of_our_time(moment: datetime) -> datetime:
    if moment.year not in YEARS:
        raise _told(f"The year {moment.year} is not one for an event.")
    return moment


def _address(url: str) -> str:
    if url.count(CODE) != 1:
        raise _told(f"An address has {CODE} in it once, where the code stands: https://tickets.example.org/{CODE}.")
    if not re.match(r"https?://[^/{}\s]+/", url, re.IGNORECASE) or re.search(r"\s", url):
        raise _told(f"{shortened(url)} should begin with https:// and the name of a host, and have no spaces.")
    return url


def _listed(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _language(code: str) -> str:
    if code not in KNOWN:
        raise _told(f"{shortened(code)} is no language that the screens speak. They speak {', '.join(KNOWN)}.")
    return code


def _plan_file(name: str) -> str:
    if not re.fullmatch(r"[\w][\w .-]*\.svg", name, re.IGNORECASE):
        raise _told(
            f"{shortened(name)} should be the name of an SVG file beside these settings, such as floor-plan.svg."
        )
    return name


def _network(name: str) -> str:
    if not (1 <= len(name.encode()) <= 32 and name.isprintable()):
        raise _told("The name of a network has 1 to 32 letters, digits, spaces and signs.")
    return name


def _password(password: str) -> str:
    if password and not (8 <= len(password) <= 63 and password.isascii() and password.isprintable()):
        raise _told("A Wi-Fi password has 8 to 63 letters, digits and signs. Leave it out where there is none.")
    return password


PlanFile = Annotated[str, AfterValidator(_plan_file)]
Network = Annotated[str, AfterValidator(_network)]
Password = Annotated[str, AfterValidator(_password)]
LanguageName = Annotated[str, AfterValidator(_language)]
Moment = Annotated[datetime, AfterValidator(_of_our_time)]
Text = Annotated[str, Field(max_length=2000)]
Name = Annotated[str, Field(min_length=1, max_length=200)]
Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$")]
Pin = Annotated[str, AfterValidator(_pin)]
RoleName = Annotated[str, _one_of(Role, "role of staff")]
RefusalName = Annotated[str, _one_of(Refusal, "reason to turn to staff")]
FormatName = Annotated[str, _one_of(CodeFormat, "format of codes besides QR")]
Addresses = Annotated[list[Annotated[str, AfterValidator(_address)]], BeforeValidator(_listed)]
ReEntryName = Annotated[str, _one_of(ReEntry, "way to say how often people may come back")]
UnmetName = Annotated[str, _one_of(Unmet, "way to go about it")]
UnseatedName = Annotated[str, _one_of(Unseated, "way to go about it")]
LayoutName = Annotated[str, _one_of(BadgeLayout, "badge layout")]


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
