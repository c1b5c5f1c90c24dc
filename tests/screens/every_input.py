"""Make every input that the flow knows, from its own types, each as if it were meant for the screen that it meets."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from itertools import product
from types import UnionType
from typing import Any, get_args, get_type_hints

from kiosk.domain.badge import BadgeChoices
from kiosk.domain.recognising import Claim
from kiosk.domain.resting import FIRST_REST, UNTIL_STAFF_LOOK
from kiosk.domain.visit import SessionView, Visitor
from kiosk.flow.inputs import Input
from kiosk.flow.places import call_of, name, page_of, visitor_of
from kiosk.flow.screens import Checking, NotFoundYet, Screen, Searching
from tests.screens.samples import CHOSEN, SAM

_CODES = ((), ("K1SAMPLE",), ("K1SAMPLE", "K1OTHER"))


class EveryInput:
    """Every input with every answer that it can carry; people, codes and calls are those of the screen."""

    def __init__(self, screen: Screen, sessions: Sequence[SessionView]) -> None:
        """Make inputs for `screen`, at an event with these sessions."""
        page, self._sessions = page_of(screen), tuple(sessions)
        self._visitor = visitor_of(screen) or SAM
        self._claim = page.claim if isinstance(page, Searching | NotFoundYet) else Claim("Sam", "sam@example.org")
        self._texts: Mapping[str, str] = {
            "person": self._visitor.person,
            "code": page.code if isinstance(page, Checking) else "K1SAMPLE",
            "session": self._sessions[0].id,
            "screen": name(page),
            "call": call_of(screen),
        }

    def __iter__(self) -> Iterator[Input]:
        """Yield them, in the order in which the flow lists its inputs."""
        for kind in get_args(Input):
            yield from self._made(kind)

    def _made(self, kind: type) -> Iterator[Any]:
        """Yield `kind` with every combination of what its fields can hold."""
        hints = get_type_hints(kind)
        names = [field.name for field in fields(kind)]
        for values in product(*(list(self._values(called, hints[called])) for called in names)):
            yield kind(**dict(zip(names, values, strict=True)))

    def _values(self, called: str, kind: object) -> Iterator[Any]:
        """Yield what a field of this name and type can hold."""
        if isinstance(kind, UnionType):
            for one in get_args(kind):
                yield from self._values(called, one)
        elif isinstance(kind, type) and issubclass(kind, Enum):
            yield from kind
        elif kind in self._known():
            yield from self._known()[kind](called)
        elif is_dataclass(kind) and isinstance(kind, type):
            yield from self._made(kind)
        else:
            raise TypeError(f"Nothing is known of {called}: {kind}; tell it here.")

    def _known(self) -> Mapping[Any, Callable[[str], Sequence[Any]]]:
        return {
            bool: lambda _: (False, True),
            str: lambda called: (self._texts.get(called, "Sam"),),
            bytes: lambda _: (b"png",),
            int: lambda _: (FIRST_REST, UNTIL_STAFF_LOOK),
            datetime: lambda _: (self._sessions[0].starts,),
            BadgeChoices: lambda _: (CHOSEN,),
            Visitor: lambda _: (self._visitor,),
            Claim: lambda _: (self._claim,),
            tuple[str, ...]: lambda _: _CODES,
            tuple[SessionView, ...]: lambda _: (self._sessions,),
        }
