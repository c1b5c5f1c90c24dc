"""The command `kiosk doctor`: teach a laptop how its scanner types, where another one is plugged in, and keep it."""

from dataclasses import replace
from pathlib import Path

from kiosk.domain.fault import Fault
from kiosk.laptop_folder import usual_folder
from kiosk.sight import look_for_a_screen

NO_PORT = "none"
"""What is typed for no serial port at all."""


class NotSetUp(Fault):
    """There is no laptop yet that could keep what is learnt."""


class NoSuchPort(Fault):
    """Nothing is plugged in under that name."""


def doctor(device: str, code: Path | None, ports: bool, port: str | None, folder: Path | None) -> int:
    """Draw the test code, tell or choose the serial port, or open the window that learns from the test code.

    `device` is what to look after: there are scanners only.
    """
    if code is not None:
        return _draw(code)
    if ports:
        return _tell_ports()
    where = _set_up(usual_folder(folder))
    if port is not None:
        return _choose(where, port)
    look_for_a_screen()
    from ui.scanner_doctor import launch

    return launch(where)


def _draw(file: Path) -> int:
    from kiosk.codes.draw import code_png
    from kiosk.codes.learning import TEST_CODE
    from kiosk.exchange.files import write_whole

    write_whole(file, code_png(TEST_CODE))
    print(f"The test code is in {file}. Print it 4 cm wide or more, run `kiosk doctor scanner`, and scan it.")
    return 0


def _tell_ports() -> int:
    from ui.devices.serial_scanner import serial_ports

    found = serial_ports()
    for port in found:
        print(f"{port.key}  {port.name}  {port.told}".rstrip())
    if not found:
        print("No serial device of USB is plugged in. Scanners that type as a keyboard does need no port.")
    return 0


def _choose(folder: Path, port: str) -> int:
    from kiosk.exchange.scanner_file import keep_settings, read_settings

    key = "" if port == NO_PORT else _key_of(port)
    keep_settings(folder, replace(read_settings(folder), port=key))
    told = f"The scanner {port} is heard" if key else "No serial port is used"
    print(f"{told} from the next time that the kiosk is opened.")
    return 0


def _key_of(port: str) -> str:
    """Return what a port is known by wherever it is plugged in; a name that the system has will do."""
    from ui.devices.serial_scanner import serial_ports

    for found in serial_ports():
        if port in (found.key, found.name):
            return found.key
    if Path(port).exists() or port.upper().startswith("COM"):
        return port
    raise NoSuchPort(f"Nothing is plugged in as {port}. `kiosk doctor scanner --ports` shows what is.")


def _set_up(folder: Path) -> Path:
    from kiosk.exchange.key_file import NAME

    if not (folder / NAME).exists():
        raise NotSetUp(
            f"{folder}: this laptop has not joined an event yet. Run `kiosk join PACK --station NAME` first, so that "
            "what is learnt of the scanner can be kept there."
        )
    return folder
