"""What staff do at a laptop, by keyboard: answer a call, let somebody in, welcome who joins today, close the day."""

from pathlib import Path

from kiosk.domain.registration import Registration
from tests.day import words
from tests.day.log import Saw
from tests.day.scene import LEAD_PIN, Scene
from tests.day.visits import be_turned, come_in


def ask_a_person(scene: Scene, guest: Registration) -> None:
    """Somebody asks for a person, and a person comes."""
    come_in(scene, guest)
    scene.laptop.press(words.ASK, words.HELP_SENT)
    scene.laptop.picture("help-sent")
    scene.open_staff_side()
    scene.laptop.keys(words.CALLS_KEYS, "I'm coming")
    scene.laptop.picture("staff-calls")
    scene.laptop.press("I'm coming", "Nobody is waiting for a person.")
    scene.lock_staff_side(words.HELP_COMING)
    scene.note(Saw.HELPED, guest.reference)
    scene.laptop.press(words.BACK, words.FINISH)
    scene.finish()


def let_in(scene: Scene, guest: Registration, why: str, reason: str, pin: str) -> None:
    """Somebody is turned to the desk; staff see why, and let them in all the same."""
    be_turned(scene, guest.code, guest.reference, why)
    scene.open_staff_side(pin)
    scene.laptop.picture("staff-desk")
    look_up(scene, guest)
    scene.laptop.wait(f"{reason}. You may let them in.")
    scene.laptop.picture("staff-person")
    scene.laptop.press("Let in all the same", f"{guest.details.name} is checked in.")
    scene.note(Saw.LET_IN, guest.reference, why)
    scene.lock_staff_side()


def look_up(scene: Scene, guest: Registration) -> str:
    """Search for somebody by reference, wait until their card is shown, and return how their badge stands."""
    seen = scene.laptop.type(guest.reference, f"*{guest.reference} · {guest.ticket_type} · *")
    card = next(line for line in seen.words if f"{guest.reference} · " in line)
    return card.rpartition(" · ")[2]


def welcome_newcomer(scene: Scene, name: str) -> None:
    """Somebody joins today, and gets a badge at the desk."""
    scene.open_staff_side()
    scene.laptop.keys(words.JOINING_KEYS, "Register and check in")
    scene.laptop.picture("staff-joining")
    scene.laptop.type(f"{name}\n", "They are checked in*")
    scene.note(Saw.JOINED, name)
    scene.laptop.press("Print a badge", "Badge is*.")
    scene.note(Saw.BADGE, name)
    scene.lock_staff_side()


def close(scene: Scene, stick: Path) -> None:
    """Close the day, and carry what this laptop knows to `stick`."""
    scene.open_staff_side(LEAD_PIN)
    scene.laptop.press("Close the day", "Seal the day and carry it there")
    scene.laptop.type(f"{stick}\n", "*is there, whole*")
    scene.laptop.picture("staff-close")
    scene.lock_staff_side()
