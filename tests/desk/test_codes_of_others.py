"""People come in by the codes that other systems gave them: as those stand, or by the event's rules."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.desk import check_in
from kiosk.desk.check_in import Admitted, AlreadyInside, Outcome, TurnedToStaff
from kiosk.desk.inviting import counting
from kiosk.desk.joining import adopt, desk_of
from kiosk.domain.check_in import Refusal
from kiosk.domain.code_rules import AS_THEY_STAND, CodeRules
from kiosk.domain.pack import Pack
from kiosk.domain.registration import Details, Registration
from tests import joined
from tests.samples import at

PRETIX, EVENTBRITE, HI_EVENTS = "nm8uvbs3ahkqp4c6xzrw2ytgd7ef5hjk", "1782446650123456789001", "A-9K3M2QX"
ALF_IO = "0e4ad1f6-59a8-4d0e-9d58-6a5b7a1c2d3e"
INDICO, UUID = '{"i":[2,"indico.example.org","AQIDBAUGBwgJCgsMDQ4PEA=="]}', "01020304-0506-0708-090a-0b0c0d0e0f10"
TICKETS = CodeRules(urls=("https://tickets.example.org/{code}",), any_case=True, ignore_spaces=True)


def pack_of(held: str, rules: CodeRules, issued: int = 0) -> Pack:
    """Return the small event's pack with one person more, who holds a code of another system."""
    pack = joined.pack()
    person = Registration("e" * 32, "IM-1", Details("Ada Moss"), "standard", code=held)
    event = replace(pack.event, codes=rules)
    return replace(pack, roster=(*pack.roster, person), event=event, issued=pack.issued + issued)


def show(folder: Path, held: str, shown: str, rules: CodeRules = AS_THEY_STAND) -> Outcome:
    """Return what the door of a new laptop says to `shown`, where somebody holds `held`."""
    pack = pack_of(held, rules)
    with joined.at_work(folder / "laptop", by=pack) as desk:
        outcome = check_in.check_in(desk, shown, at(9))
    assert counting(pack)(shown) is isinstance(outcome, Admitted)
    return outcome


@pytest.mark.parametrize("code", [PRETIX, EVENTBRITE, HI_EVENTS, f"{ALF_IO}/hmac", INDICO, "https://x.example.org/t?7"])
def test_a_code_lets_in_exactly_as_it_stands(tmp_path: Path, code: str) -> None:
    outcome = show(tmp_path, code, f"{code}\n")
    assert isinstance(outcome, Admitted)
    assert outcome.person.details.name == "Ada Moss"


@pytest.mark.parametrize("shown", [PRETIX.upper(), PRETIX[:-1], f"https://tickets.example.org/{PRETIX}", f"{PRETIX} x"])
def test_what_no_rule_allows_is_unknown(tmp_path: Path, shown: str) -> None:
    assert show(tmp_path, PRETIX, shown) == TurnedToStaff(Refusal.UNKNOWN, None)


def test_a_companion_s_ticket_of_indico_s_lets_nobody_else_in(tmp_path: Path) -> None:
    along = INDICO.replace('=="]', '==","EA8ODQwLCgkIBwYFBAMCAQ=="]')
    rules = CodeRules(indico=True)
    assert show(tmp_path / "one", UUID, along, rules) == TurnedToStaff(Refusal.UNKNOWN, None)
    assert isinstance(show(tmp_path / "other", along, along, rules), Admitted)


@pytest.mark.parametrize(
    ("held", "shown", "rules"),
    [
        (HI_EVENTS, "a-9k3 m2qx", TICKETS),
        (HI_EVENTS, f"https://tickets.example.org/{HI_EVENTS}", TICKETS),
        (ALF_IO, f"{ALF_IO}/Zm9vYmFy", CodeRules(up_to="/")),
        (f"{ALF_IO}/old", f"{ALF_IO}/new", CodeRules(up_to="/")),
        (UUID, INDICO, CodeRules(indico=True)),
        (INDICO, f'{{"checkin_secret": "{UUID}", "event_id": "7"}}', CodeRules(indico=True)),
    ],
    ids=["case and spaces", "an address", "alf.io's ID", "alf.io after a change", "Indico's UUID", "Indico's own"],
)
def test_what_a_rule_allows_lets_in(tmp_path: Path, held: str, shown: str, rules: CodeRules) -> None:
    assert isinstance(show(tmp_path, held, shown, rules), Admitted)


def test_a_newer_pack_may_bring_other_rules(tmp_path: Path) -> None:
    laptop = joined.join(tmp_path / "laptop", by=pack_of(HI_EVENTS, AS_THEY_STAND))
    shown = HI_EVENTS.lower()
    assert isinstance(check_in.check_in(desk_of(laptop), shown, at(9)), TurnedToStaff)
    laptop = adopt(laptop, pack_of(HI_EVENTS, TICKETS, issued=1))
    assert isinstance(check_in.check_in(desk_of(laptop), shown, at(9)), Admitted)
    laptop = adopt(laptop, pack_of(HI_EVENTS, AS_THEY_STAND, issued=2))
    assert isinstance(check_in.check_in(desk_of(laptop), HI_EVENTS, at(9)), AlreadyInside)
    laptop.store.close()


def test_a_code_that_was_replaced_is_known_as_such_in_every_spelling(tmp_path: Path) -> None:
    laptop = joined.join(tmp_path / "laptop", by=pack_of(HI_EVENTS, TICKETS))
    laptop = adopt(laptop, pack_of("A-NEW1234", TICKETS, issued=1))
    outcome = check_in.check_in(desk_of(laptop), "a-9k3m2qx", at(9))
    assert isinstance(outcome, TurnedToStaff)
    assert outcome.refusal is Refusal.REPLACED_CODE
    laptop.store.close()
