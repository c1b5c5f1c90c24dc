"""Begin another life of this laptop's file: after it was restored or copied, or when another laptop took its place."""

import secrets
from collections.abc import Iterable, Mapping
from datetime import datetime

from kiosk.desk.joining import Laptop
from kiosk.desk.opening import opening_of
from kiosk.domain import apart_laptops
from kiosk.domain.clock import milliseconds
from kiosk.domain.fact import Body, Draft, Fact, Kind
from kiosk.domain.lives import replacement_of
from kiosk.domain.talk import Head
from kiosk.store import shares
from kiosk.store.facts import facts_after, house_facts
from kiosk.store.store import Store, Writer


def begin_new_life(laptop: Laptop, now: datetime, *, last_word: bool) -> None:
    """Go on under a new incarnation, whose share of every session is none.

    Args:
        laptop: whose file it is; its `identity` is another one afterwards.
        now: the present moment.
        last_word: whether this file surely holds all that its incarnation ever wrote, and may say so: then what the
            incarnation had left can be reclaimed. A file that was restored or copied never may.
    """
    store = laptop.store
    with store.writing() as writer:
        before = writer.identity
        replaced_by = replacement_of(before.incarnation, house_facts(writer.connection, Kind.STATION_OPENED))
        name = f"{before.station}.{secrets.token_hex(4)}"
        if last_word:
            # Whoever took this one's place is the one that stays.
            retired = {"of": before.incarnation, "by": "", "heir": replaced_by or name, "next": name}
            writer.append(Draft(Kind.STATION_RETIRED, body=retired), milliseconds(now))
        after = writer.as_next_life(name)
        body: Body = {"first": False, "after": before.incarnation, "beside": replaced_by}
        after.append(opening_of(laptop.pack.event_key, after, body), milliseconds(now))
    store.identity = after.identity


def is_retired(writer: Writer) -> bool:
    """Return whether somebody took this laptop's place, or said that it takes and gives nothing more."""
    return shares.lives(writer.connection, writer.identity)[writer.identity.incarnation].retired


def replaced_lives(store: Store) -> frozenset[str]:
    """Return the incarnations whose place another laptop took, and those that go on beside it, as far as known here."""
    return apart_laptops.replaced_lives(house_facts(store.connection, Kind.STATION_OPENED, Kind.STATION_RETIRED))


def went_on_elsewhere(store: Store, heard: Iterable[Fact]) -> bool:
    """Return whether another laptop wrote under this one's incarnation: its file, or a backup of it, was copied."""
    return any(fact.incarnation == store.identity.incarnation for fact in heard)


def is_behind_itself(store: Store, heads: Mapping[str, Head]) -> bool:
    """Return whether others know more of this laptop than it does itself: its file was restored from a backup."""
    told = heads.get(store.identity.incarnation)
    if told is None:
        return False
    here = facts_after(store.connection, store.identity.incarnation, told.seq - 1, 1)
    return not any(fact.digest == told.digest for fact in here)
