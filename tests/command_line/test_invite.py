"""Somebody registers late: the organisers invite them, and a laptop that has never heard of them lets them in."""

from pathlib import Path

from kiosk.app import Station
from kiosk.desk.joining import open_laptop
from kiosk.flow import errands, inputs
from tests.command_line.kiosk_program import LAPTOP_WORDS, Program
from tests.command_line.test_the_day import ON_THE_DAY


def test_an_invitation_that_was_drawn_lets_its_person_in(kiosk: Program, organisers: Path, laptop: Path) -> None:
    whenever = ("--until", "2099-12-31T23:00")  # the example's day may be over when this runs
    invited = kiosk("invite", "day.pack", "KE26-9001", "--ticket-type", "speaker", *whenever)
    assert invited.status == 0, invited.told
    assert "1 invitations" not in invited.said
    read = kiosk("read", organisers / "invitations" / "code-KE26-9001.png")
    station = Station(open_laptop(laptop, LAPTOP_WORDS), clock=lambda: ON_THE_DAY)
    answer = station.run(errands.CheckIn(read.said.strip().partition(": ")[2]))
    station.stop()
    assert isinstance(answer, inputs.WelcomedIn)
    assert answer.visitor.greeting == ""


def test_somebody_on_the_list_needs_no_invitation(kiosk: Program, organisers: Path) -> None:
    invited = kiosk("invite", "day.pack", "KE26-1001")
    assert invited.status == 1
    assert "“KE26-1001” is on the list already." in invited.told
    assert not (organisers / "invitations").exists()
