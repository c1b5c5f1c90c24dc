"""Make this version's old file: a small station file with facts of every kind, and what must be found in it for ever.

`python -m tests.files.make_old_file` writes `store-vN.sqlite` and `store-vN.json` beside this script. Run it when a
schema step is added, once, before the version is released; files of earlier versions are never made again.
"""

import json
from pathlib import Path

from kiosk.domain.fact import Draft, Fact, Kind
from kiosk.domain.registration import Details
from kiosk.store.facts import all_facts
from kiosk.store.people import inside
from kiosk.store.print_jobs import PrintJobs
from kiosk.store.roster import add_details, take_over
from kiosk.store.schema import VERSION
from kiosk.store.store import Identity, Store, Writer, create, set_meta
from tests.samples import NINE, pack, roster
from tests.telling import Telling

KEY = bytes(range(32))
HERE = Path(__file__).parent
ASHA, ZOE, *_, WILHELMINA = (person.id for person in roster())


def file_of(version: int) -> Path:
    """Return the path of a version's old file."""
    return HERE / f"store-v{version}.sqlite"


def expected_of(version: int) -> Path:
    """Return the path of what must be found in a version's old file."""
    return file_of(version).with_suffix(".json")


def main() -> None:
    """Write both files for this version."""
    file_of(VERSION).unlink(missing_ok=True)
    store = create(file_of(VERSION), KEY, Identity("foyer", "foyer.00000001"))
    with store.writing() as writer:
        given = pack()
        take_over(writer.connection, given.roster, given.grants, given.home, given.issued)
        set_meta(writer.connection, "signing_key", "0b" * 32)
        live(writer)
        PrintJobs(writer.connection).add(ASHA, "arrival", NINE)
        writer.receive(elsewhere(), NINE)
    expected_of(VERSION).write_text(json.dumps(found(store), indent=1, ensure_ascii=False) + "\n", "utf-8")
    store.close()


def live(writer: Writer) -> None:
    """Let one thing of each kind happen."""
    tell(writer, Kind.STATION_OPENED, station="foyer", public_key="0c" * 32, mac="0d" * 32)
    arrived = tell(writer, Kind.ARRIVED, ASHA, door="main", by="", overrode=None)
    tell(writer, Kind.CHECK_IN_UNDONE, ASHA, undoes=arrived, by="")
    tell(writer, Kind.ARRIVED, ASHA, door="main", by="", overrode=None)
    left = tell(writer, Kind.LEFT, ASHA, by="")
    tell(writer, Kind.LEAVING_UNDONE, ASHA, undoes=left, by="")
    handed_on = tell(writer, Kind.HANDED_ON, ASHA, to=ZOE, by="lead")
    tell(writer, Kind.HANDING_ON_UNDONE, ASHA, undoes=handed_on, by="lead")
    tell(writer, Kind.TURNED_TO_STAFF, WILHELMINA, refusal="not paid", door="main", by="")
    tell(writer, Kind.ARRIVED, WILHELMINA, door="main", by="lead", overrode="not paid")
    corrected = add_details(writer.connection, WILHELMINA, Details("Wilhelmina Oyelaran", "Mina"))
    tell(writer, Kind.DETAILS_CORRECTED, WILHELMINA, details=corrected, by="lead")
    new = add_details(writer.connection, "e" * 32, Details("Sibusiso Ncube"))
    tell(writer, Kind.REGISTERED_HERE, "e" * 32, details=new, ticket_type="standard", by="helper")
    tell(writer, Kind.BADGE_CHOSEN, ASHA, wanted=True, full_name=True, photos="fine")
    tell(writer, Kind.BADGE_PRINTED, ASHA, reason="arrival", job="1-a1")
    tell(writer, Kind.BADGE_UNSURE, ASHA, reason="again 1", job="2-a1")
    seat = tell(writer, Kind.SEAT_TAKEN, ASHA, "together", override=False, by="")
    gone = tell(writer, Kind.SEAT_LEFT, ASHA, "together", seat=seat, by="")
    tell(writer, Kind.SEAT_LEAVING_UNDONE, ASHA, "together", undoes=gone, by="")
    tell(writer, Kind.SEAT_LEFT, ASHA, "together", seat=seat, by="")
    tell(writer, Kind.SEAT_HANDED_ON, ASHA, "together", seat=seat, by="lead")
    tell(writer, Kind.SEAT_RELEASED, ASHA, "together", seat=seat)
    wait(writer)
    tell(writer, Kind.SHARES_MOVED, None, "moor", to="stairs.00000001", seats=1)
    tell(writer, Kind.SHARES_ACCEPTED, None, "moor", gift="2 moor foyer", seats=1)
    tell(writer, Kind.SHARES_CUT, None, "moor", cut="3 moor foyer", seats=1)
    tell(writer, Kind.SHARES_RECLAIMED, None, "moor", of="stairs.00000001", seats=1)
    tell(writer, Kind.STATION_RETIRED, of="stairs.00000001", by="lead")
    tell(writer, Kind.CAME_TO_SESSION, ASHA, "listening", by="helper")
    tell(writer, Kind.STATION_CLOSED, arrivals=2, seats=2)


def wait(writer: Writer) -> None:
    """Let one person wait and take what is offered, another change their mind, a third come too late."""
    for person in (ZOE, ASHA, WILHELMINA):
        tell(writer, Kind.WAITING_JOINED, person, "together", by="")
    tell(writer, Kind.WAITING_LEFT, ASHA, "together", by="")
    offers = [tell(writer, Kind.PLACE_OFFERED, person, "together", until=NINE + 1) for person in (ZOE, WILHELMINA)]
    tell(writer, Kind.OFFER_TAKEN, ZOE, "together", offer=offers[0], by="")
    tell(writer, Kind.OFFER_ENDED, WILHELMINA, "together", offer=offers[1], by="")
    tell(writer, Kind.WAITING_JOINED, ASHA, "together", by="")
    tell(writer, Kind.PLACE_OFFERED, ASHA, "together", until=NINE + 2)


def tell(
    writer: Writer, kind: Kind, person: str | None = None, session: str | None = None, **body: str | int | bool | None
) -> str:
    """Write a fact down and return its digest."""
    return writer.append(Draft(kind, person, session, body), NINE).digest


def elsewhere() -> list[Fact]:
    """Return what another station, and a copy of it, had to tell."""
    telling = Telling("stairs.00000001")
    telling.tell(Kind.STATION_OPENED, None, station="stairs")
    copy = telling.copied()
    telling.tell(Kind.ARRIVED, ZOE, door="main", by="", overrode=None)
    copy.tell(Kind.ARRIVED, ASHA, door="main", by="", overrode=None)
    return telling.facts + copy.facts


def found(store: Store) -> dict[str, list[str]]:
    """Return what must be found in the file, whatever the program has become by then."""
    return {
        "facts": [fact.digest for fact in all_facts(store.connection)],
        "kinds": sorted({fact.kind.value for fact in all_facts(store.connection)}),
        "inside": [person.details.name for person in inside(store.connection)],
    }


if __name__ == "__main__":
    main()
