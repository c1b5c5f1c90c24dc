"""Say in plain sentences what pydantic found in an event's settings. Imported late, as pydantic is."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic_core import ErrorDetails

from kiosk.intake.problems import shortened, suggestion
from kiosk.intake.settings_rules import Found
from kiosk.intake.settings_shape import TABLES, WORDS, SettingsShape, misfits
from kiosk.intake.settings_translations import TRANSLATED
from kiosk.intake.toml_places import Path

_KINDS = {
    "string_type": "be text in quotation marks",
    "int_type": "be a whole number without quotation marks",
    "int_from_float": "be a whole number",
    "bool_type": "be true or false, without quotation marks",
    "datetime_type": "be a date and a time such as 2026-11-26T09:30:00, without quotation marks",
    "list_type": "be a list in square brackets",
    "model_type": "be a table with keys of its own",
    "dict_type": "be a table with keys of its own",
    "string_pattern_mismatch": "be made of letters A to Z, digits, hyphens and underscores, at most 40 of them",
    "string_too_short": "not be empty",
    "too_short": "name at least one",
    "greater_than_equal": "be at least {ge}",
    "less_than_equal": "be at most {le}",
    "string_too_long": "have at most {max_length} characters",
}


def shape_problems(raw: Mapping[str, Any]) -> Iterator[Found]:
    """Yield all that does not fit the shape of the settings."""
    for detail in misfits(raw):
        path = tuple(key for key in detail["loc"] if key != "[key]")
        yield Found(path, _sentence(detail, path), at_key=detail["type"] == "extra_forbidden")


def _sentence(detail: ErrorDetails, path: Path) -> str:
    key = next(str(key) for key in reversed(path) if isinstance(key, str))
    match detail["type"]:
        case "told":
            return detail["msg"]
        case "missing" if len(path) == 1:
            return f"The table “{key}” is missing."
        case "missing":
            return f"“{key}” is missing here."
        case "extra_forbidden":
            return f"No setting is called {shortened(key)} here.{suggestion(key, _known(path))}"
        case kind:
            wish = _KINDS.get(kind, detail["msg"]).format(**detail.get("ctx", {}))
            # A PIN or a password is never repeated, not even a mistaken one.
            return f"“{key}” should {wish}{'' if key in ('pin', 'password') else _instead(detail['input'])}."


def _known(path: Path) -> list[str]:
    tables = [key for key in path[:-1] if isinstance(key, str)]
    if TRANSLATED in tables:
        return list(WORDS[tables[tables.index(TRANSLATED) - 1]].model_fields)
    shape = TABLES[tables[-1]] if tables else SettingsShape
    return list(shape.model_fields)


def _instead(value: object) -> str:
    match value:
        case bool() | None | list() | dict() | "":
            return ""
        case str():
            return f", not {shortened(value)}"
        case _:
            return f", not {value}"
