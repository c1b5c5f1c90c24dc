"""Start the program: run one command, tell what is in the way in words, and end with a status that says how it went."""

import os
import sys
from io import TextIOWrapper

from kiosk.command_line import understood
from kiosk.domain.fault import Fault

IN_THE_WAY, OURS, STOPPED = 1, 70, 130
"""Exit statuses: the world is in the way; a mistake of ours (`sysexits.h`); Ctrl+C, as shells have it."""


def main() -> None:
    """Run the command that was typed, and end the process."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name that this terminal cannot show stops nothing
    sys.exit(_status())


def _status() -> int:
    try:
        return _run()
    except Fault as fault:
        return _told(str(fault), IN_THE_WAY)
    except KeyboardInterrupt:
        return _told("Stopped.", STOPPED)
    except BrokenPipeError:  # whoever read our lines has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return IN_THE_WAY
    except Exception as error:
        from kiosk.mistakes import noted

        return _told(noted(error, " ".join(sys.argv[1:2])), OURS)


def _run() -> int:
    options = vars(understood(sys.argv[1:]))
    status: int = options.pop("run")(**options)
    sys.stdout.flush()
    return status


def _told(sentence: str, status: int) -> int:
    sys.stderr.write(f"{sentence}\n")
    return status


if __name__ == "__main__":
    main()
