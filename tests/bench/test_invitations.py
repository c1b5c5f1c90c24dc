"""How well invitations are read, which hold five times as much as a ticket: beside tickets, per condition."""

import pytest

from kiosk.codes.draw import QUIET_ZONE, code_modules
from kiosk.codes.read import Reader
from kiosk.domain.invitation import Invitation, encode
from kiosk.domain.ticket_code import encode as ticket
from tests.bench.conftest import Figure
from tests.codes.pictures import Shot, photograph

TICKET = ticket(bytes(range(16)))
INVITATION = encode(Invitation("0b" * 16, "1c" * 4, "2d" * 2, 1_795_000_000, 1_796_000_000, bytes(range(64)).hex()))
FRAMES = 20
MODULE, SIDE = 4.0, 132.0
"""Pixels: a module's, and the side of a ticket's whole code with its quiet zone at that size."""
CONDITIONS = {
    "good light": {},
    "tilted by 45°": {"tilt": 45.0, "turn": 20.0},
    "tilted by 60°": {"tilt": 60.0, "turn": 20.0},
    "out of focus": {"blur": 1.5},
    "moving": {"motion": 5},
    "low light": {"light": 0.2, "noise": 6.0},
    "very low light": {"light": 0.1, "noise": 5.0},
    "inverted": {"inverted": True},
    "glare": {"glare": 30.0},
}


def rate(text: str, module: float, condition: str) -> float:
    """Return how many of a hundred frames show the code, each looked at after the one before."""
    shot, reader = Shot(module=module, **CONDITIONS[condition]), Reader()  # type: ignore[arg-type]
    return 100 * sum(text in reader.read(photograph(text, shot, seed)).codes for seed in range(FRAMES)) / FRAMES


def test_an_invitation_is_a_code_of_version_8() -> None:
    assert len(code_modules(INVITATION)) == 4 * 8 + 17


@pytest.mark.parametrize("condition", CONDITIONS)
def test_an_invitation_is_read(figure: Figure, condition: str) -> None:
    same_side = SIDE / (len(code_modules(INVITATION)) + 2 * QUIET_ZONE)
    of_tickets, of_invitations = (rate(text, MODULE, condition) for text in (TICKET, INVITATION))
    told = (
        f"{of_tickets:.0f} % of tickets, {of_invitations:.0f} % of invitations at 4 px a module;"
        f" {rate(INVITATION, same_side, condition):.0f} % printed as small as a ticket"
    )
    figure(f"invitation read, {condition}", "as a ticket at 4 px a module", told)
