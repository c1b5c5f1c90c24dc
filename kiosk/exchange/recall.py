"""Read back our own values from our own files, by the standard library alone: a window must not wait for pydantic.

What comes from others is read by `documents.read`, which checks more.
"""

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import TypeVar, cast, get_args, get_origin, get_type_hints

_Value = TypeVar("_Value")
_LARGEST = 2**62
"""No number of ours is larger, and neither a file's database nor a division could use it."""


@dataclass(frozen=True, slots=True)
class Versioned:
    """The one thing that files of all versions have in common."""

    version: int


def recall(kind: type[_Value], text: bytes | str) -> _Value:
    """Return the dataclass of `kind` that `documents.written` wrote.

    Raises:
        ValueError: the text is of another kind.
    """
    return cast(_Value, _built(kind, json.loads(text)))


def _built(kind: object, plain: object) -> object:
    if isinstance(kind, UnionType):
        [kind] = [one for one in get_args(kind) if one is not NoneType] if plain is not None else [NoneType]
    if isinstance(kind, type) and get_origin(kind) is None:
        return _single(kind, plain)
    match get_origin(kind), plain:
        case (origin, list()) if origin in (tuple, frozenset):
            return origin(_built(get_args(kind)[0], part) for part in plain)
        case (origin, dict()) if origin is Mapping:
            of_key, of_value = get_args(kind)
            return {_built(of_key, key): _built(of_value, value) for key, value in plain.items()}
    raise ValueError(f"this is no {kind}")


def _single(kind: type, plain: object) -> object:
    if dataclasses.is_dataclass(kind) and isinstance(plain, dict):
        return _dataclass(kind, plain)
    if issubclass(kind, Enum):
        return kind(plain)
    if kind is datetime and isinstance(plain, str):
        return datetime.fromisoformat(plain)
    if type(plain) is not kind or (type(plain) is int and abs(plain) > _LARGEST):
        raise ValueError(f"this is no {kind.__name__}")
    return plain


def _dataclass(kind: type, plain: dict[str, object]) -> object:
    fields = _fields(kind)
    try:
        return kind(**{name: _built(fields[name], value) for name, value in plain.items() if name in fields})
    except TypeError as error:
        raise ValueError(f"something is missing from {kind.__name__}") from error


@cache
def _fields(kind: type) -> Mapping[str, object]:
    return get_type_hints(kind)
