"""Invented people and a small event, for any test that needs some."""

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from kiosk.domain.check_in import Refusal
from kiosk.domain.clock import milliseconds
from kiosk.domain.event import Door, Event, Role, Room, Session, StaffMember, StationPlan, Texts
from kiosk.domain.pack import Pack
from kiosk.domain.pin import sealed_pin
from kiosk.domain.registration import Details, Registration, Status
from kiosk.domain.seats import grants
from kiosk.domain.ticket_code import encode

HELPER_PIN, LEAD_PIN = "2468", "13579"
STATIONS = ("foyer", "stairs")
ISSUED = 1_795_000_000_000
"""When the pack was made, in milliseconds since 1970: some days before."""


def at(hour: int, minute: int = 0) -> datetime:
    """Return a time on the day."""
    return datetime(2026, 11, 26, hour, minute, tzinfo=ZoneInfo("Europe/London"))


NINE = milliseconds(at(9))
"""Nine o'clock on the day, in milliseconds since 1970."""


def person(
    number: int,
    name: str,
    *,
    ticket_type: str = "standard",
    status: Status = Status.CONFIRMED,
    paid: bool = True,
    replaced_codes: tuple[str, ...] = (),
    booked: tuple[str, ...] = (),
) -> Registration:
    """Return somebody on the list; those with an odd number have a known-as name."""
    known_as = name.split()[0] if number % 2 else ""
    details = Details(name, known_as, email=f"person{number}@example.org", organisation="Calder Valley Trust")
    standing = (ticket_type, status, paid)
    return Registration(f"{number:032x}", f"KE-{number:03}", details, *standing, code(number), replaced_codes, booked)


def code(number: int) -> str:
    """Return the ticket code of the person with this number."""
    return encode(number.to_bytes(16))


def roster() -> tuple[Registration, ...]:
    """Return eight people, in several states; the last two may not simply come in."""
    return (
        person(1, "Asha Verma", booked=("listening",)),
        person(2, "Zoë Ó Briain"),
        person(3, "ਗੁਰਪ੍ਰੀਤ ਕੌਰ"),
        person(4, "نور فاطمہ", booked=("moor",)),
        person(5, "Sam Okonkwo", replaced_codes=(code(105),)),
        person(6, "Ann Élise Wójcik", ticket_type="speaker"),
        person(7, "Ravi Lister", status=Status.CANCELLED),
        person(8, "Wilhelmina Oyelaran-Featherstonehaugh", paid=False),
    )


@cache
def event() -> Event:
    """Return a small event: one door, two stations, three sessions in two slots."""
    return Event(
        id="ke-2026",
        name="Knowledge Exchange",
        time_zone="Europe/London",
        doors=(Door("main", "Main door", at(8), at(18)),),
        rooms=(
            Room("weir", "Weir Room", "Up the ramp, first left.", how_to_leave="One door."),
            Room("loft", "Loft", "By the lift."),
        ),
        sessions=(
            Session("listening", "Listening well", "morning", "weir", at(10), at(11), 4, "Talks about loss."),
            Session("moor", "A walk on the moor", "morning", "loft", at(10), at(11), 3),
            Session("together", "Getting there together", "afternoon", "weir", at(14), at(15), 20),
        ),
        stations=tuple(StationPlan(name, "main") for name in STATIONS),
        staff=(
            StaffMember("helper", "Hal", Role.HELPER, sealed_pin(HELPER_PIN, b"salt")),
            StaffMember("lead", "Lea", Role.LEAD, sealed_pin(LEAD_PIN, b"salt")),
        ),
        ticket_types=("standard", "speaker"),
        texts=Texts(welcome="Good to see you."),
        overrides={Refusal.NOT_PAID: Role.HELPER, Refusal.CANCELLED: Role.LEAD},
    )


def pack() -> Pack:
    """Return the pack of the small event. Its keys are no real ones: what is sealed or signed needs others."""
    people = roster()
    return Pack(
        event=event(),
        roster=people,
        grants=grants(event().sessions, people, STATIONS),
        home=STATIONS[0],
        issued=ISSUED,
        event_key="0e" * 32,
        organisers_key="0a" * 32,
        recipient="age1example",
    )
