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
    scene.laptop.press(words.ASK, words.HELP_SENT, words.HELP_HEARD)
    scene.note(Saw.CALLED, guest.reference)
    scene.laptop.picture("help-sent")
    answer_call(scene, words.HELP_COMING)
    scene.note(Saw.HELPED, guest.reference, scene.laptop.name)
    scene.laptop.press(words.GO_ON, words.FINISH)
    scene.finish()


def ask_from_afar(scene: Scene, guest: Registration, desk: str) -> None:
    """Somebody asks for a person, where nobody is at the desk; whoever is at another laptop's desk comes."""
    come_in(scene, guest)
    scene.laptop.press(words.ASK, words.HELP_SENT, words.HELP_HEARD, words.HELP_COMING)
    scene.note(Saw.CALLED, guest.reference)
    scene.laptop.wait(words.HELP_COMING)
    scene.note(Saw.HELPED, guest.reference, desk)
    scene.laptop.picture("help-coming")
    scene.laptop.press(words.GO_ON, words.FINISH)
    scene.finish()


def answer_call(scene: Scene, *then: str) -> None:
    """Staff wait for a call, from whichever laptop, and go there."""
    scene.open_staff_side()
    scene.laptop.keys(words.CALLS_KEYS, words.COMING)
    scene.laptop.picture("staff-calls")
    scene.laptop.press(words.COMING, words.NOBODY_WAITS)
    scene.lock_staff_side(*then)


def tell_desks(scene: Scene, text: str) -> None:
    """Staff tell the other desks something."""
    scene.open_staff_side()
    scene.laptop.keys(words.CALLS_KEYS, words.NOBODY_WAITS)
    scene.laptop.keys(words.NOTE_KEYS)
    scene.laptop.type(f"{text}\n", words.NOTE_TOLD)
    scene.lock_staff_side()


def see_to_note(scene: Scene) -> None:
    """Staff hear what another desk tells, and have seen to it."""
    scene.open_staff_side()
    scene.laptop.keys(words.CALLS_KEYS, words.NOTE_HEAD)
    scene.laptop.picture("staff-note")
    scene.note(Saw.NOTE_SEEN_TO)
    scene.laptop.press(words.DONE, words.NOBODY_WAITS)
    scene.lock_staff_side()


def let_in(scene: Scene, guest: Registration, why: str, reason: str, pin: str) -> None:
    """Somebody is turned to the desk; staff see why, and let them in all the same."""
    be_turned(scene, guest.code, guest.reference, why)
    scene.open_staff_side(pin)
    scene.laptop.picture("staff-desk")
    look_up(scene, guest)
    scene.laptop.wait(f"{reason}. You may let them in.")
    scene.laptop.picture("staff-person")
    scene.laptop.press("Let in all the same", words.WHY_LET_IN)
    scene.laptop.press(words.FOR_THIS_REASON, f"{guest.details.name} is checked in.")
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


def close(scene: Scene, stick: Path, *then: str) -> None:
    """Close the day, and carry what this laptop knows to `stick`; `then` is what the screen says afterwards."""
    scene.open_staff_side(LEAD_PIN)
    scene.laptop.press("Close the day", "Seal the day and carry it there")
    scene.laptop.type(f"{stick}\n", "*is there, whole*")
    scene.laptop.picture("staff-close")
    scene.lock_staff_side(*then)
