"""Find the files that travel with the program: fonts, icons, texts, the example event."""

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """Return the path of `name` below `resources/`, in a checkout and in a packaged folder alike."""
    root = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
    return root / "resources" / name
