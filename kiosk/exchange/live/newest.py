"""Remember the newest of many things, and no more: whoever has the event's key could tell of things without end."""

from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Newest(dict[Key, Value]):
    """A mapping of at most so many entries; the one that was set longest ago is forgotten first."""

    def __init__(self, most: int) -> None:
        """Start with none."""
        super().__init__()
        self._most = most

    def __setitem__(self, key: Key, value: Value) -> None:
        """Remember it as the newest one."""
        self.pop(key, None)
        super().__setitem__(key, value)
        if len(self) > self._most:
            del self[next(iter(self))]
