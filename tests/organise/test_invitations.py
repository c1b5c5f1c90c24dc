"""Organisers invite people who registered after the pack was made."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy
import pytest
from PIL import Image

from kiosk.codes.read import Reader
from kiosk.domain.invitation import parse, ticket_type_of, untimely, untrue
from kiosk.domain.registration import Registration
from kiosk.exchange.invitations import is_proven
from kiosk.exchange.organisers import registration_id
from kiosk.intake.bookings import Booking
from kiosk.organise.codes_sheet import write_codes
from kiosk.organise.invitations import NotInvited, Period, invited, local_time
from kiosk.organise.prepare import make_pack
from tests.joined import keys, pack
from tests.samples import at

MADE = at(8) - timedelta(days=2)


def invite(references: Sequence[str] = ("KE-900",), ticket_type: str = "", **period: datetime) -> Registration:
    (guest, *_) = invited(pack(), keys(), references, MADE, Period(**period), ticket_type)
    return guest


def test_an_invitation_holds_at_once_and_until_the_last_door_closes() -> None:
    shown = parse(invite().code)
    assert shown is not None
    assert is_proven(shown, pack().event.id, pack().organisers_key)
    assert untrue(shown, pack().event.id, proven=True) is None
    assert untimely(shown, MADE) is untimely(shown, at(17, 59)) is None
    assert untimely(shown, at(18))


def test_a_later_list_gives_the_same_reference_the_same_id() -> None:
    guest = invite()
    listed = Booking(2, "KE-900", guest.details, "standard", guest.status, paid=True, code="")
    (later,) = make_pack(pack().event, (listed,), keys(), MADE).roster
    assert later.id == guest.id == registration_id(keys(), "KE-900")


def test_the_same_reference_twice_is_one_person() -> None:
    assert len(invited(pack(), keys(), ["KE-900", " KE-900 ", "KE-901"], MADE)) == 2


def test_it_may_be_for_another_ticket_and_another_time() -> None:
    shown = parse(invite(ticket_type="speaker", begins=at(9), ends=at(10)).code)
    assert shown is not None
    assert ticket_type_of(shown, pack().event.ticket_types) == "speaker"
    assert untimely(shown, at(9)) is None
    assert untimely(shown, at(8))
    assert untimely(shown, at(10))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"references": ["KE-001"]}, "“KE-001” is on the list already. Their own code lets them in."),
        ({"references": [" "]}, "A reference is empty."),
        ({"ticket_type": "speeker"}, "The event has no ticket type “speeker”. Did you mean “speaker”?"),
        ({"ends": MADE}, "would end at 2026-11-24 08:00, before it holds."),
        ({"begins": at(12), "ends": at(11)}, "would end at 2026-11-26 11:00, before it holds."),
    ],
)
def test_what_does_not_hold_is_told(arguments: dict[str, object], sentence: str) -> None:
    with pytest.raises(NotInvited) as caught:
        invite(**arguments)  # type: ignore[arg-type]
    assert sentence in str(caught.value)


def test_times_are_the_events_own_unless_they_say_otherwise() -> None:
    assert local_time("2026-11-26T12:00", pack().event) == at(12)
    assert local_time("2026-11-26T12:00+02:00", pack().event) == at(10)
    with pytest.raises(NotInvited, match="The year 1066 is not one for an event"):
        local_time("1066-10-14T09:00", pack().event)
    with pytest.raises(NotInvited, match="“noon” is no time such as 2026-11-26T12:00"):
        local_time("noon", pack().event)


@pytest.mark.usefixtures("qapp")
def test_it_is_drawn_and_read_as_it_was_signed(tmp_path: Path) -> None:
    guest = invite()
    written = write_codes(replace(pack(), roster=(guest,)), tmp_path)
    with Image.open(tmp_path / "code-KE-900.png") as picture:
        assert Reader().read(numpy.asarray(picture.convert("L"))).codes == (guest.code,)
    assert written.sheet.read_bytes().startswith(b"%PDF")
