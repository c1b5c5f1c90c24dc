"""What people do about a session that is full, and what laptops know of each other's guests, as they see it."""

from kiosk.domain.registration import Registration
from tests.day import words
from tests.day.log import Saw
from tests.day.scene import Scene
from tests.day.seen import Seen
from tests.day.visits import come_in


def come_back(scene: Scene, guest: Registration) -> None:
    """Show the code where one is known already."""
    scene.show(guest.code, words.ALREADY_HERE)


def be_known(scene: Scene, guest: Registration) -> None:
    """Show a code that was shown at another laptop before: this one has heard of it."""
    come_back(scene, guest)
    scene.laptop.picture("already-here")
    scene.note(Saw.HERE_ALREADY, guest.reference)
    scene.finish()


def wait_for_place(scene: Scene, guest: Registration, session: str, ahead: str) -> None:
    """Come in, find a session full, and ask for the next place; the screen says how many are `ahead`."""
    come_in(scene, guest)
    _read_about(scene, session, words.FULL)
    scene.laptop.press(words.WAIT, ahead)
    scene.note(Saw.WAITS, guest.reference, session)
    scene.laptop.picture("session-waiting")
    _go_back(scene)


def leave_session(scene: Scene, guest: Registration, session: str) -> None:
    """Come back, and let go of a place."""
    come_back(scene, guest)
    _read_about(scene, session, words.LEAVE_SESSION)
    scene.laptop.press(words.LEAVE_SESSION, words.SESSION_LEFT)
    scene.note(Saw.SEAT_LEFT, guest.reference, session)
    scene.laptop.picture("session-left")
    _go_back(scene)


def take_kept_place(scene: Scene, guest: Registration, session: str) -> None:
    """Come back, and find a place kept, though it opened at another laptop."""
    come_back(scene, guest)
    scene.laptop.press(words.KEPT_PLACE, words.KEPT)
    scene.note(Saw.KEPT, guest.reference, session)
    scene.laptop.picture("session-kept")
    seen = scene.laptop.press(words.JOIN, words.SEATED)
    if seen.late:
        scene.note(Saw.SEAT_ASKED, guest.reference, session)
    scene.note(Saw.SEAT, guest.reference, session)
    _go_back(scene)


def _read_about(scene: Scene, session: str, until: str) -> Seen:
    title = scene.event.session(session).title
    scene.laptop.press(words.SEE_SESSIONS, f"{title} · *")
    return scene.laptop.press(f"{title} · *", until)


def _go_back(scene: Scene) -> None:
    scene.laptop.press(words.BACK, words.SESSIONS)
    scene.laptop.press(words.BACK, words.FINISH)
    scene.finish()
