"""Search a running program's memory for the rare visitor's word, from outside it: `memory.py PROCESS BACKWARDS`."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path


def writable(process: str) -> Iterator[tuple[str, bytes]]:
    """Yield what each writable stretch of the process's memory is called, and its bytes."""
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text("ascii").splitlines():
            span, rights, *_, called = line.split(maxsplit=5) if line.count(" ") > 5 else [*line.split(), "anonymous"]
            start, end = (int(side, 16) for side in span.split("-"))
            if rights.startswith("rw") and not called.startswith("[v"):
                memory.seek(start)
                yield called.strip(), memory.read(end - start)


def places(process: str, word: str) -> int:
    """Return in how many places of the memory the word stands, in one, two or four bytes a letter."""
    patterns = [re.compile(re.escape(word.encode(code))) for code in ("utf-8", "utf-16-le", "utf-32-le")]
    return sum(len(pattern.findall(held)) for _, held in writable(process) for pattern in patterns)


if __name__ == "__main__":
    print(places(sys.argv[1], sys.argv[2][::-1]))
