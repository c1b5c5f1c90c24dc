"""What may be typed after `kiosk`, and what its help says.

It is made with `argparse`: Typer loads pydantic before any command runs, which takes longer than opening the window.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from kiosk import VERSION, doctor_command, guides, hub_command, laptop_commands, organiser_commands

NOT_UNDERSTOOD = 2
"""The exit status of a command that was mistyped."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a command, and how to learn more, in two lines."""

    def error(self, message: str) -> NoReturn:
        """End with a sentence."""
        self.exit(NOT_UNDERSTOOD, f"{self.prog}: {message}.\n`{self.prog} --help` shows how to say it.\n")


class _Format(argparse.RawDescriptionHelpFormatter):
    """Leaves room for the longest command beside what it does."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=32)
        self._action_max_length = 14  # argparse itself forgets how far it indents commands


def understood(arguments: Sequence[str]) -> argparse.Namespace:
    """Return `run`, the function of the command that was typed, and with it all arguments of that function.

    Options may stand before, between and after files. Whatever cannot be understood ends the process with a sentence.
    """
    parser = _made(_Parser(prog="kiosk", description=guides.ABOUT, allow_abbrev=False, add_help=False), guides.GUIDE)
    parser.add_argument("--version", action="version", version=f"kiosk {VERSION}", help="say which version this is")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)

    def command(name: str, words: str, guide: str = "") -> argparse.ArgumentParser:
        text = f"{words[0].upper()}{words[1:]}."
        return _made(commands.add_parser(name, help=words, description=text, allow_abbrev=False, add_help=False), guide)

    _prepare(command("prepare", "make the pack for the laptops from settings and bookings"))
    _codes(command("codes", "draw everyone's code: a picture a person, a sheet of all"))
    _invite(command("invite", "draw codes for people who registered after the pack was made", guides.INVITE))
    _join(command("join", "set this laptop up, or bring it up to a newer pack"))
    _open(command("open", "open the door: the attendees' window and the staff side"))
    _doctor(command("doctor", "teach this laptop how its scanner types", guides.DOCTOR))
    _hub(command("hub", "let the event's laptops share live, by way of this one", guides.HUB))
    _read(command("read", "print what the reader sees in images, a line an image", guides.READ))
    _carry(command("carry", "share with the other laptops by stick or folder, both ways", guides.CARRY))
    _close(command("close", "seal what this laptop knows, and hand it in"))
    _reconcile(command("reconcile", "make one true record of all that was handed in"))
    _keys(command("keys", "say whose keys these are, or open a bundle by hand", guides.KEYS))
    if arguments and arguments[0] in commands.choices:
        return commands.choices[arguments[0]].parse_intermixed_args(arguments[1:])
    parser.parse_args(arguments)
    parser.print_help(sys.stderr)
    sys.exit(NOT_UNDERSTOOD)


def _made(parser: argparse.ArgumentParser, guide: str) -> argparse.ArgumentParser:
    parser.formatter_class = _Format
    parser.epilog = guide
    parser.add_argument("-h", "--help", action="help", help="show this and end")
    return parser


def _prepare(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=organiser_commands.prepare)
    parser.add_argument("event", metavar="EVENT.toml", type=Path, help="the event's settings")
    parser.add_argument("bookings", metavar="BOOKINGS.csv", type=Path, help="who booked, as CSV or XLSX")
    _add_output(parser, "PACK", "the file for the laptops")
    parser.add_argument(
        "--keys",
        metavar="FILE",
        type=Path,
        help="the organisers' keys; if not there yet, they are made, usually as EVENT-keys.age beside EVENT.toml",
    )
    _add_pack_passphrase(parser)
    _add_keys_passphrase(parser)


def _codes(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=organiser_commands.codes)
    _add_pack(parser)
    parser.add_argument(
        "-o", "--output", dest="out", metavar="FOLDER", type=Path, default=Path("codes"), help="where they go (codes)"
    )
    _add_pack_passphrase(parser)


def _invite(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=organiser_commands.invite)
    _add_pack(parser)
    parser.add_argument("references", metavar="REFERENCE", nargs="+", help="each person's booking reference")
    parser.add_argument(
        *("-o", "--output"),
        dest="out",
        metavar="FOLDER",
        type=Path,
        default=Path("invitations"),
        help="where they go (invitations)",
    )
    parser.add_argument("--from", dest="begins", metavar="TIME", help="when they begin to hold, if not at once")
    parser.add_argument("--until", dest="ends", metavar="TIME", help="when they end, if not when the last door closes")
    parser.add_argument("--ticket-type", metavar="TYPE", default="", help="their ticket type, if not the first")
    parser.add_argument("--keys", metavar="FILE", type=Path, help="the organisers' keys, if not …-keys.age beside PACK")
    _add_pack_passphrase(parser)
    _add_keys_passphrase(parser)


def _join(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=laptop_commands.join)
    _add_pack(parser)
    parser.add_argument("--station", metavar="NAME", required=True, help="the name planned for this laptop")
    parser.add_argument(
        "--replace", action="store_true", help="take the place of a laptop of this name that is lost or broken"
    )
    _add_pack_passphrase(parser)
    _add_laptop(parser)


def _open(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=laptop_commands.open_)
    parser.add_argument("--badges-to", metavar="FOLDER", type=Path, help="put badges into this folder, as PDF")
    parser.add_argument("--printer", metavar="NAME", help="print badges on this queue of the system")
    parser.add_argument(
        "--image", metavar="FILE", type=Path, help="show the reader this picture of a code at the start"
    )
    parser.add_argument("--film", metavar="FOLDER", type=Path, help="show the reader these pictures, not the camera's")
    parser.add_argument(
        "--full-screen", action=argparse.BooleanOptionalAction, default=True, help="fill the screen, as at a venue"
    )
    parser.add_argument("--two-keys", action="store_true", help="let the space bar go on and Enter choose: a switch")
    parser.add_argument("--window", dest="full_screen", action="store_false", help="the same as --no-full-screen")
    _add_laptop(parser)


def _doctor(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=doctor_command.doctor)
    parser.add_argument("device", metavar="DEVICE", choices=["scanner"], help="what to look after: scanner")
    parser.add_argument("--code", metavar="FILE.png", type=Path, help="only draw the test code, to be printed")
    parser.add_argument("--ports", action="store_true", help="only list the devices at serial ports")
    parser.add_argument(
        "--port", metavar="PORT", help="hear the scanner at this serial port from now on; none for no port at all"
    )
    parser.add_argument(
        "--folder", metavar="FOLDER", type=Path, help="where this laptop keeps its file, if not in the usual place"
    )


def _hub(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=hub_command.hub)
    parser.add_argument(
        "--listen",
        metavar="ADDRESS",
        help="this laptop's number in the venue's network, if it has several; 127.0.0.1 to try it out alone",
    )
    parser.add_argument("--port", metavar="N", type=int, help="the TCP port for laptops (4222)")
    parser.add_argument(
        "--peer", dest="peers", metavar="ADDRESS", action="append", default=[], help="another hub of a cluster of three"
    )
    parser.add_argument("--pack", metavar="PACK", type=Path, help="the event's pack, if not the one this laptop joined")
    _add_pack_passphrase(parser)
    _add_laptop(parser)


def _read(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=laptop_commands.read)
    parser.add_argument("images", metavar="IMAGE", nargs="+", type=Path, help="PNG, JPEG, WebP, GIF, BMP or TIFF files")
    parser.add_argument(
        "--json",
        dest="as_json",
        action="store_true",
        help="lines of JSON: file, codes, problem (null if there is none)",
    )
    parser.add_argument("--any", dest="any_code", action="store_true", help="also print codes that are not the event's")
    parser.add_argument(
        "--pack", metavar="PACK", type=Path, help="the event whose codes are meant; without one, any code of ours"
    )
    _add_pack_passphrase(parser)


def _carry(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=laptop_commands.carry)
    parser.add_argument("places", metavar="PLACE", nargs="+", help="a folder, a stick, or an address")
    _add_laptop(parser)


def _close(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=laptop_commands.close)
    parser.add_argument(
        "--to",
        dest="places",
        metavar="PLACE",
        action="append",
        required=True,
        help="a folder, a stick, or an address; several: --to A --to B",
    )
    parser.add_argument(
        "--once", action="store_true", help="tell at once when a place does not answer, and do not try it for a while"
    )
    _add_laptop(parser)


def _reconcile(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=organiser_commands.reconcile)
    parser.add_argument("bundles", metavar="BUNDLE", nargs="+", type=Path, help="what the laptops handed in")
    parser.add_argument(
        "--pack", metavar="PACK", required=True, type=Path, help="the pack that the laptops joined with"
    )
    parser.add_argument(
        "--online",
        metavar="FILE",
        nargs="+",
        action="extend",
        default=[],
        type=Path,
        help="who came to the online days, as CSV or XLSX",
    )
    _add_output(parser, "FOLDER", "where the result goes")
    parser.add_argument("--keys", metavar="FILE", type=Path, help="the organisers' keys, if not …-keys.age beside PACK")
    _add_pack_passphrase(parser)
    _add_keys_passphrase(parser)


def _keys(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=organiser_commands.keys)
    parser.add_argument("keys", metavar="KEYS", type=Path, help="the file EVENT-keys.age that `kiosk prepare` made")
    parser.add_argument("--identity", action="store_true", help="print the private key itself, for the program age")
    _add_keys_passphrase(parser)


def _add_pack(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pack", metavar="PACK", type=Path, help="the file that `kiosk prepare` made")


def _add_output(parser: argparse.ArgumentParser, metavar: str, words: str) -> None:
    parser.add_argument("-o", "--output", dest="out", metavar=metavar, required=True, type=Path, help=words)


def _add_laptop(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--folder", metavar="FOLDER", type=Path, help="where this laptop keeps its file, if not in the usual place"
    )
    _add_passphrase(parser, "--passphrase-file", "this laptop's passphrase")


def _add_pack_passphrase(parser: argparse.ArgumentParser) -> None:
    _add_passphrase(parser, "--pack-passphrase-file", "the pack's passphrase")


def _add_keys_passphrase(parser: argparse.ArgumentParser) -> None:
    _add_passphrase(parser, "--keys-passphrase-file", "the passphrase of the keys")


def _add_passphrase(parser: argparse.ArgumentParser, option: str, words: str) -> None:
    parser.add_argument(option, metavar="FILE", type=Path, help=f"its first line is {words}")
