"""Make the pack for the laptops out of the event's settings and the list of bookings: all of it, or nothing."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kiosk.domain.clock import milliseconds
from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.pack import Pack
from kiosk.domain.seats import changes_after, grants, grants_after
from kiosk.domain.shares import Change
from kiosk.exchange.faults import AlreadyThere, OtherEvent, WrongPassphrase
from kiosk.exchange.organisers import Keys, load_keys, make_keys, save_keys
from kiosk.exchange.pack import fingerprint, read_pack, write_pack
from kiosk.intake.bookings import Booking, Bookings, read_bookings
from kiosk.intake.files import read_bytes
from kiosk.intake.problems import Problem, shortened
from kiosk.intake.settings import read_settings
from kiosk.organise.expected import roster_of, seats_of

_SEALED = b"age-encryption.org/v1"
"""How each file begins that is sealed with age (https://age-encryption.org/v1)."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was made, and what an organiser should know of it."""

    pack: Pack
    codes_made: int
    """How many people had no code of their own and got one of ours."""
    new_keys: bool
    """Whether the organisers' keys were made just now; without their file and passphrase no bundle opens."""
    warnings: tuple[Problem, ...]
    ignored_columns: tuple[str, ...]

    @property
    def fingerprint(self) -> str:
        """Return the organisers' key as letters to compare by eye when a laptop joins."""
        return fingerprint(self.pack.organisers_key)

    @property
    def summary(self) -> str:
        """Return a few plain lines for the organiser."""
        return "\n".join(_summary(self))


def prepare(
    event_toml: Path,
    bookings: Path,
    out: Path,
    *,
    keys_path: Path,
    keys_passphrase: str,
    pack_passphrase: str,
    now: datetime,
) -> Prepared:
    """Write the signed, sealed pack to `out`, and the organisers' keys to `keys_path` if they are not there yet.

    The same reference gets the same id and code each time, so that a later list updates the earlier one. Shares of
    seats that an earlier pack at `out` granted stand, for laptops may have given them out by now; what is different
    since then travels as changes of its own.
    If anything is amiss, nothing is written and what was there before stays.

    Raises:
        BadSettings, BadBookings, BadInput, UnreadableFile: a file has something to put right.
        AlreadyThere: at `out` is something else than a pack, or the keys would be there.
        OtherEvent: the keys belong to another event.
        Fault: the keys cannot be opened, or something cannot be written (`kiosk.exchange.faults`).
    """
    refuse_to_replace(out, keys_path)
    event, listed = read_lists(event_toml, bookings)
    new_keys = not keys_path.exists()
    keys = make_keys(event.id) if new_keys else _keys_of(event, keys_path, keys_passphrase)
    earlier = None if new_keys else _earlier(out, keys, pack_passphrase)
    pack = make_pack(event, listed.rows, keys, now, earlier)
    if new_keys:
        save_keys(keys_path, keys, keys_passphrase)
    try:
        write_pack(out, pack, keys, pack_passphrase)
    except Fault:
        if new_keys:
            keys_path.unlink()
        raise
    made = sum(not booking.code for booking in listed.rows)
    return Prepared(pack, made, new_keys, listed.warnings, listed.ignored_columns)


def refuse_to_replace(out: Path, keys_path: Path) -> None:
    """Let a pack replace a pack only: a slip in the command would cost the list of bookings, or the keys.

    Raises:
        AlreadyThere: at `out` is something else, or the keys would be there.
        UnreadableFile: what is there cannot be looked at.
    """
    if out.resolve() == keys_path.resolve():
        raise AlreadyThere(f"The pack and the keys are both to be {out}. Give the pack a name of its own.")
    if out.exists() and not read_bytes(out).startswith(_SEALED):
        raise AlreadyThere(f"{out} is there already and is no pack. Give the pack another name.")


def read_lists(event_toml: Path, bookings: Path) -> tuple[Event, Bookings]:
    """Return the event and the bookings.

    Raises:
        BadSettings, BadBookings, BadInput, UnreadableFile: a file has something to put right.
    """
    event = read_settings(event_toml, salt=os.urandom(16))
    return event, _within_capacity(read_bookings(bookings, event), event, bookings.name).checked()


def make_pack(
    event: Event, bookings: tuple[Booking, ...], keys: Keys, now: datetime, earlier: Pack | None = None
) -> Pack:
    """Return the pack for these bookings, to come after `earlier`; the first station is home to the booked seats."""
    roster, groups = roster_of(bookings, keys, earlier)
    # At a room's door nobody joins a session, so a laptop there holds no seats.
    stations = [one.name for one in event.stations if not one.room] or [one.name for one in event.stations]
    issued = milliseconds(now)
    first, changes = grants(event.sessions, roster, stations), tuple[Change, ...]()
    if earlier is not None:
        first = grants_after(earlier.grants, event.sessions, roster, stations)
        changes = changes_after(first, earlier.changes, event.sessions, roster, stations, str(issued))
    return Pack(
        event=event,
        roster=roster,
        grants=first,
        home=earlier.home if earlier and earlier.home in stations else stations[0],
        issued=issued,
        event_key=keys.event_key,
        organisers_key=keys.public_key,
        recipient=keys.recipient,
        changes=changes,
        groups=groups,
    )


def _earlier(out: Path, keys: Keys, passphrase: str) -> Pack | None:
    """Return the pack that is to be replaced, or None if there is none.

    Raises:
        WrongPassphrase: it has another passphrase than the new one.
        Fault: it cannot be read, or other organisers made it.
    """
    if not out.exists():
        return None
    try:
        return read_pack(out, passphrase, organisers_key=keys.public_key)
    except WrongPassphrase as fault:
        raise WrongPassphrase(
            f"{out.name} is there already, with another passphrase. Use the same one, so that laptops which have it "
            "keep their shares of the seats. If none has joined yet, give the new pack another name."
        ) from fault


def _keys_of(event: Event, path: Path, passphrase: str) -> Keys:
    keys = load_keys(path, passphrase)
    if keys.event != event.id:
        raise OtherEvent(
            f"{path.name} has the keys of “{keys.event}”, not of “{event.id}”. Name another file for them."
        )
    return keys


def _within_capacity(listed: Bookings, event: Event, file: str) -> Bookings:
    return replace(listed, problems=(*listed.problems, *_overbooked(listed, event, file)))


def _overbooked(listed: Bookings, event: Event, file: str) -> Iterator[Problem]:
    seats = seats_of(listed.rows)
    for session in event.sessions:
        booked = [line for line, sessions in seats.items() if session.id in sessions]
        if len(booked) > session.capacity:
            over = len(booked) - session.capacity
            sentence = (
                f"{shortened(session.title)} has {session.capacity} places, and {len(booked)} people are booked. "
                f"Take {over} off from here on, or give it more places."
            )
            yield Problem(file, booked[session.capacity], 1, sentence)


def _summary(prepared: Prepared) -> Iterator[str]:
    event, roster = prepared.pack.event, prepared.pack.roster
    yield f"{event.name}: {len(roster)} people, {len(event.sessions)} sessions, {len(event.stations)} stations."
    yield f"{prepared.codes_made} people had no code and have one now."
    yield f"Key of the organisers: {prepared.fingerprint}."
    if prepared.new_keys:
        yield "The organisers' keys are new. Keep their file and passphrase: bundles open with them alone."
    if prepared.ignored_columns:
        yield f"Nothing was taken from: {', '.join(prepared.ignored_columns)}."
    yield from map(str, prepared.warnings)
