"""Note a mistake of this program's own: where in the code it was, and nothing of what anybody typed or is called."""

import platform
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk import VERSION

_FILE = "mistakes.log"


def noted(error: BaseException, command: str) -> str:
    """Write `error` down for whoever mends the program, and return plain words that say where."""
    lines = "\n".join([_head(command), *_trail(error)])
    sorry = "This is a mistake in this program, not in what you did. What was there before is there still."
    try:
        path = _log_folder() / _FILE
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{lines}\n")
    except OSError:
        return f"{sorry}\nPlease send these lines, which name nobody, to whoever looks after it:\n{lines}"
    return f"{sorry}\nPlease send {path}, which names nobody, to whoever looks after it."


def _log_folder() -> Path:
    from platformdirs import user_log_path

    return user_log_path("kiosk", appauthor=False, ensure_exists=True)


def _head(command: str) -> str:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return f"{now} kiosk {VERSION} {command}, Python {platform.python_version()}, {platform.platform()}"


def _trail(error: BaseException) -> Iterator[str]:
    """Yield the kinds of error and the places in the code, never a message: it might quote somebody's details."""
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {'/'.join(Path(frame.filename).parts[-3:])}, line {frame.lineno}, in {frame.name}"
    yield f"  {type(error).__module__}.{type(error).__qualname__}"
    before = error.__cause__ or error.__context__
    if before is not None:
        yield "  which came from:"
        yield from _trail(before)
