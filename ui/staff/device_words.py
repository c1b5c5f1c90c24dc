"""Put how devices and other laptops stand into plain words, each with what to do about it."""

from typing import assert_never

from kiosk.domain.devices import DevicesView, OtherLaptop, OwnDevice, PortChoice
from kiosk.domain.peers import Alone, Behind, ClockOff, Copied, Replaced, Standing, Together, Unseen
from kiosk.domain.sharing import Hindered, HubHere, HubState, Looking, Refused, ThroughHub, WorksAlone
from ui.icons import Icon
from ui.parts.result_list import ResultRow
from ui.staff.state import State, clock_time
from ui.theme import Ink

_CATCHES_UP = "Nothing is lost. It goes on alone and catches up by itself."
_SET_CLOCK = "Let the system set it by itself: Settings, Date and time. Until then the times it writes are marked."
_NO_PRINTER = "This laptop was opened without a printer. Badges that people ask for here are made at the desk."
_FINE, _LOOK = (Icon.CIRCLE_CHECK, Ink.DONE), (Icon.TRIANGLE_ALERT, Ink.ATTENTION)


def lines_of(view: DevicesView, zone: str) -> dict[str, tuple[ResultRow, str]]:
    """Return every device as a line, with whole sentences about it, by the line's key: what is here comes first."""
    lines = [*_own_lines(view, zone), *(_laptop_line(laptop, zone) for laptop in view.others)]
    return {row.key: (row, sentences) for row, sentences in lines}


def hub_sentences(hub: HubState, zone: str) -> str:
    """Return how this laptop is joined to the others, and what to do."""
    match hub:
        case WorksAlone(may_share=False):
            return "This laptop works alone, and shares nothing with others."
        case WorksAlone():
            return "This laptop works alone. With several, start a hub on one of them; the others find it themselves."
        case Looking(since, address):
            return _looking(since, address, zone)
        case ThroughHub(address):
            return f"Together with the others, through the hub at {address}."
        case HubHere(address):
            return f"The hub runs on this laptop. The others reach it at {address}. Keep it on, awake and plugged in."
        case Refused(address):
            return (
                f"The hub at {address} is not of this event, or another pack was used there. Nothing was shared. "
                "Ask the organisers which pack is the right one, or type another address."
            )
        case Hindered(why, ""):
            return f"{why} This laptop goes on alone, and nothing is lost."
        case Hindered(why, address):
            return f"{why} It goes on together with the others, through the hub at {address}."
        case _:
            assert_never(hub)


def apart_in_short(hub: HubState, zone: str) -> str:
    """Return since when this laptop is apart from the others, in a few words; nothing while it is not."""
    match hub:
        case Looking(since=int(since)):
            return f"alone since {clock_time(since, zone)}"
        case Refused() | Hindered(hub=""):
            return "alone"
        case _:
            return ""


def _looking(since: int | None, address: str, zone: str) -> str:
    if since is not None:
        return (
            f"Alone since {clock_time(since, zone)}. Nothing is lost: this laptop goes on alone and catches up by "
            "itself. Look at its Wi-Fi, then at the laptop with the hub; if that is gone, start a hub here."
        )
    where = f"the hub at {address}" if address else "a hub in this network"
    return f"Looking for {where}. The door goes on meanwhile, and nothing is lost."


def _own_lines(view: DevicesView, zone: str) -> list[tuple[ResultRow, str]]:
    printers = [_own_line(f"printer {printer.name}", "Printer", printer) for printer in view.printers]
    if not printers:
        state = State("No printer", Icon.CIRCLE, Ink.INK)
        printers = [(_row("printer", "Printer", "This laptop", state), f"Printer: no printer. {_NO_PRINTER}")]
    scanners = [_own_line("scanner", "Scanner", view.scanner)] if view.scanner else []
    scanners += [_port_line(port) for port in view.ports if port.key != view.port]
    return [*printers, _own_line("camera", "Camera", view.camera), *scanners, _clock_line(view, zone)]


def _own_line(key: str, what: str, device: OwnDevice) -> tuple[ResultRow, str]:
    state = State("Needs a look", *_LOOK) if device.trouble else State("Fine", *_FINE)
    name = " ".join(filter(None, (what, device.name)))
    return _row(key, name, "This laptop", state), f"{name}: {device.trouble or 'nothing is known to be wrong with it.'}"


def _port_line(port: PortChoice) -> tuple[ResultRow, str]:
    state = State("Not in use", Icon.CIRCLE, Ink.INK)
    name = f"Serial device {port.name}"
    return _row(f"port {port.key}", name, "This laptop", state), f"{name}: if it is a scanner, F8 takes it into use."


def _clock_line(view: DevicesView, zone: str) -> tuple[ResultRow, str]:
    name = f"Clock {clock_time(view.now, zone)}"
    if not view.clock_ahead:
        return _row("clock", name, "This laptop", State("Fine", *_FINE)), f"{name}. Is that the time?"
    state = State(_off(view.clock_ahead), *_LOOK)
    return _row("clock", name, "This laptop", state), f"{name}: {_off(view.clock_ahead)}, say the others. {_SET_CLOCK}"


def _laptop_line(laptop: OtherLaptop, zone: str) -> tuple[ResultRow, str]:
    state = _state(laptop.says[0], zone)
    place = " · ".join(filter(None, (laptop.name, laptop.where)))
    told = " ".join(f"{_state(says, zone).word}. {_advice(says)}" for says in laptop.says)
    return _row(f"laptop {laptop.name}", laptop.name, laptop.where, state), f"{place}. {told}"


def _row(key: str, name: str, where: str, state: State) -> ResultRow:
    return ResultRow(key, name, where, "", state.word, state.icon, state.ink)


def _state(says: Standing, zone: str) -> State:
    match says:
        case Together():
            return State("Together", *_FINE)
        case Alone(since):
            return State(f"Alone since {clock_time(since, zone)}", *_LOOK)
        case Behind(facts, us):
            return State(f"{_facts(facts)} {'ahead of us' if us else 'behind'}", Icon.CLOCK, Ink.INK)
        case ClockOff(ahead):
            return State(f"Clock {_off(ahead)}", *_LOOK)
        case Copied():
            return State("Copied file", *_LOOK)
        case Replaced():
            return State("Replaced", *_LOOK)
        case Unseen():
            return State("Not seen today", Icon.CIRCLE, Ink.INK)
        case _:
            assert_never(says)


def _advice(says: Standing) -> str:
    match says:
        case Together():
            return "All that is known here is known there."
        case Alone():
            return f"{_CATCHES_UP} Look at its Wi-Fi, and whether it is on."
        case Behind(us=False):
            return "It catches up by itself. If the number stays for minutes, look at its Wi-Fi."
        case Behind():
            return "This laptop catches up by itself. If the number stays for minutes, look at the Wi-Fi here."
        case ClockOff():
            return f"Set its clock. {_SET_CLOCK}"
        case Copied():
            return (
                "Two laptops write under one name: this one's file was copied. Nothing is lost, both are kept apart. "
                "Use only one of them from now on, and tell the organisers."
            )
        case Replaced():
            return (
                "Two laptops go by this name: one took the place of the other, which then woke up. What happened at "
                "both counts. Use only one of them from now on, and put the other away."
            )
        case Unseen():
            return "If it is to be used today, switch it on, open the kiosk, and look at its Wi-Fi."
        case _:
            assert_never(says)


def _facts(number: int) -> str:
    return "1 fact" if number == 1 else f"{number:,} facts"


def _off(ahead: int) -> str:
    minutes = round(abs(ahead) / 60_000)
    way = "fast" if ahead > 0 else "slow"
    return f"{minutes} minutes {way}" if minutes < 120 else f"{round(minutes / 60)} hours {way}"
