"""Write values as JSON and read them back, strictly: nothing from outside is believed unchecked."""

import dataclasses
import json
from datetime import datetime
from typing import TypeVar

from kiosk.exchange.faults import damaged, from_newer_version
from kiosk.exchange.recall import Versioned

_Value = TypeVar("_Value")


def written(value: object) -> bytes:
    """Return a dataclass as JSON in UTF-8: keys and sets sorted, no spaces, so the same value gives the same bytes."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain).encode()


def read(kind: type[_Value], text: bytes, name: str, *, newest: int | None = None) -> _Value:
    """Return the value of `kind` that `written` wrote; `name` is what faults call the file.

    Raises:
        FromNewerVersion: its `version` is higher than `newest`.
        Damaged: the text is not of that kind. It is never quoted: it may be personal.
    """
    from pydantic import TypeAdapter, ValidationError

    try:
        if newest is not None and TypeAdapter(Versioned).validate_json(text, strict=True).version > newest:
            raise from_newer_version(name)
        return TypeAdapter(kind).validate_json(text, strict=True)
    except ValidationError:
        raise damaged(name) from None


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    raise TypeError(f"{type(value).__name__} has no place in a file that travels")
