"""The command line: what organisers do before and after the day, and how a laptop's window is opened."""

import sys
from io import TextIOWrapper
from typing import Annotated

import typer

from kiosk import VERSION, laptop_commands, organiser_commands
from kiosk.domain.fault import Fault

IN_THE_WAY, OURS = 1, 70
"""Exit statuses beside Typer's own (2: not understood): the world is in the way; a mistake of ours (`sysexits.h`)."""

_GUIDE = """\b
Before the day, on the organisers' computer:
  kiosk prepare EVENT.toml BOOKINGS.csv -o EVENT.pack
  kiosk codes EVENT.pack
On each laptop, once, and again for every newer pack:
  kiosk join EVENT.pack --station NAME
On each laptop, in the morning and in the evening:
  kiosk open
  kiosk close --to FOLDER
After the day, on the organisers' computer:
  kiosk reconcile --pack EVENT.pack *.bundle --online DAY1.csv -o RESULT

\b
Passphrases are asked for. Where nobody can be asked, they come from the first
line of a file (--pack-passphrase-file and the like) or from the environment:
KIOSK_PACK_PASSPHRASE, KIOSK_KEYS_PASSPHRASE, KIOSK_PASSPHRASE (the laptop's).

\b
Exit status: 0 done; 1 something is in the way, and a sentence says what;
2 the command was not understood; 70 a mistake in this program.
"""
_READ_GUIDE = "Exit status: 0 if every image could be looked at, with a code or without; 1 if one could not."
_BY_HAND = """\b
To open a bundle without this program, with the programs age and tar:
  kiosk keys EVENT-keys.age --identity > key.txt
  age -d -i key.txt NAME.bundle | tar xz
Remove key.txt afterwards: it opens every bundle of the event.
"""

app = typer.Typer(
    name="kiosk",
    help="A calm check-in for the in-person day of a conference. `kiosk COMMAND --help` tells more about each command.",
    epilog=_GUIDE,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kiosk {VERSION}")
        raise typer.Exit


@app.callback()
def kiosk(
    version: Annotated[
        bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Say which version this is.")
    ] = False,
) -> None:
    """Take what comes before a command."""


app.command(short_help="Make the pack for the laptops.")(organiser_commands.prepare)
app.command(short_help="Draw everyone's code.")(organiser_commands.codes)
app.command(short_help="Set this laptop up, or bring it up to date.")(laptop_commands.join)
app.command(name="open", short_help="Open the door: the attendees' window.")(laptop_commands.open_)
app.command(short_help="Print what the reader sees in images.", epilog=_READ_GUIDE)(laptop_commands.read)
app.command(short_help="Seal what this laptop knows, and hand it in.")(laptop_commands.close)
app.command(short_help="Make one true record of all bundles.")(organiser_commands.reconcile)
app.command(short_help="Say whose keys these are; open a bundle by hand.", epilog=_BY_HAND)(organiser_commands.keys)


def main() -> None:
    """Run a command; a fault of the world is told in its own words, and a mistake of ours is noted."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name that this terminal cannot show stops nothing
    try:
        app(prog_name="kiosk")
    except Fault as fault:
        typer.echo(str(fault), err=True)
        sys.exit(IN_THE_WAY)
    except Exception as error:
        from kiosk.mistakes import noted

        typer.echo(noted(error, " ".join(sys.argv[1:2])), err=True)
        sys.exit(OURS)


if __name__ == "__main__":
    main()
