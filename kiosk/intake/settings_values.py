"""What one value of an event's settings may be, with a sentence for what it may not; slow to load, as pydantic is."""

import re
from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from kiosk.domain.badge import BadgeLayout
from kiosk.domain.check_in import ReEntry, Refusal
from kiosk.domain.code_rules import CODE, CodeFormat
from kiosk.domain.event import Role
from kiosk.domain.languages import KNOWN
from kiosk.domain.rules import Unmet, Unseated
from kiosk.domain.venue import Sign
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
SignName = Annotated[str, _one_of(Sign, "sign of a place")]
LayoutName = Annotated[str, _one_of(BadgeLayout, "badge layout")]
