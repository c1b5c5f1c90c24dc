"""Say where a day leaves everything, below one folder."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """Where the day leaves everything, below one folder."""

    root: Path

    @property
    def pack(self) -> Path:
        """The organisers' pack for the laptops."""
        return self.root / "organisers" / "event.pack"

    @property
    def keys(self) -> Path:
        """The organisers' keys."""
        return self.root / "organisers" / "event-keys.age"

    @property
    def record(self) -> Path:
        """The folder of what came out."""
        return self.root / "record"

    @property
    def carried(self) -> Path:
        """The folder of the sealed bundles."""
        return self.root / "carried"

    @property
    def stick(self) -> Path:
        """The folder that stands for a stick, which goes from laptop to laptop."""
        return self.root / "stick"

    @property
    def screens(self) -> Path:
        """The folder of the screens' pictures."""
        return self.root / "screens"

    def laptop(self, name: str) -> Path:
        """Return the folder that a laptop keeps its file in."""
        return self.root / "laptops" / name

    def badges(self, name: str) -> Path:
        """Return the folder that a laptop's badges fall into."""
        return self.root / "badges" / name

    def make(self, stations: Iterable[str]) -> None:
        """Begin with empty folders."""
        shutil.rmtree(self.root, ignore_errors=True)
        for folder in (self.record, self.carried, self.stick, self.screens, self.pack.parent, self.root / "laptops"):
            folder.mkdir(parents=True)
        for name in stations:
            self.badges(name).mkdir(parents=True)
