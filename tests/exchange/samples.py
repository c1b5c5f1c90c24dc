"""Invented people and a small event, for the files that travel."""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.badge import BadgeLayout
from kiosk.domain.check_in import Refusal
from kiosk.domain.code_rules import CodeFormat, CodeRules
from kiosk.domain.event import Door, Event, Role, Room, Session, StaffMember, StationPlan, Texts
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Details, Registration, Status
from kiosk.domain.seats import Grant
from kiosk.exchange.organisers import Keys, code_for, registration_id

TYPED = "heather on the moor, café"
NAMES = ("Asha Verma", "Zoë Ó Briain", "ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "نور فاطمہ")
_LEEDS = ZoneInfo("Europe/London")


def at(hour: int) -> datetime:
    """Return a time on the day."""
    return datetime(2026, 11, 26, hour, tzinfo=_LEEDS)


def event(id: str) -> Event:
    """Return a small event with this id."""
    return Event(
        id=id,
        name="Knowledge Exchange",
        time_zone="Europe/London",
        doors=(Door("main", "Main door", at(8), at(18), frozenset({"speaker", "standard", "online"})),),
        rooms=(Room("weir", "Weir Room", "Up the ramp, first left."),),
        sessions=(Session("listen", "Listening well", "morning", "weir", at(10), at(11), 12, "Talks about loss."),),
        stations=(StationPlan("north", "main", "By the stairs"),),
        staff=(StaffMember("s1", "Sam Pike", Role.LEAD, "00:11"),),
        texts=Texts(welcome="Good to see you."),
        badge=BadgeLayout.A6,
        overrides={Refusal.NOT_PAID: Role.HELPER, Refusal.CANCELLED: Role.LEAD},
        codes=CodeRules(("https://tickets.example.org/{code}",), up_to="/", formats=(CodeFormat.AZTEC,)),
        translations={"ur": {"Listening well": "اچھی طرح سننا"}},
    )


def pack(keys: Keys) -> Pack:
    """Return a pack of the small event with four people."""
    return Pack(
        event=event(keys.event),
        roster=tuple(_person(keys, number, name) for number, name in enumerate(NAMES)),
        grants=(Grant("north", "listen", 11),),
        home="north",
        issued=1_795_640_000_000,
        event_key=keys.event_key,
        organisers_key=keys.public_key,
        recipient=keys.recipient,
    )


def _person(keys: Keys, number: int, name: str) -> Registration:
    reference = f"KE-{number}"
    return Registration(
        id=registration_id(keys, reference),
        reference=reference,
        details=Details(name, email=f"person{number}@example.org"),
        ticket_type="standard",
        status=Status.CANCELLED if number == 3 else Status.CONFIRMED,
        code=code_for(keys, reference, issue=1),
        replaced_codes=(code_for(keys, reference),),
        booked=("listen",),
    )
