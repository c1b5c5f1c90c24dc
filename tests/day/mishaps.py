"""What goes wrong on the day: a laptop that dies in the middle of a visit, a printer that is away for a while."""

from enum import Enum, auto

from kiosk.domain.registration import Registration
from tests.day import words
from tests.day.canary import names_in
from tests.day.log import Saw
from tests.day.scene import Scene
from tests.day.seen import NotSeen
from tests.day.staff_deeds import look_up
from tests.day.visits import Wish, attend, come_in, print_badge


class Moment(Enum):
    """When the power goes."""

    CODE_SHOWN = auto()
    """Nothing was promised yet."""
    WELCOMED = auto()
    PRINTING = auto()
    """Print was pressed; whether it counted, only the file knows."""


def crash(scene: Scene, guest: Registration, moment: Moment, secrets: tuple[bytes, ...]) -> None:
    """Kill the laptop's program, start it again, and let the person go on."""
    if moment is Moment.CODE_SHOWN:
        scene.laptop.send("scan", code=guest.code)
    else:
        come_in(scene, guest)
    if moment is Moment.PRINTING:
        scene.laptop.press(words.BADGE, words.BADGE_SHOWN)
        scene.laptop.send("press", key=words.PRINT)
    scene.laptop.kill()
    found = names_in(scene.laptop.folder, secrets)
    if found:
        raise NotSeen(f"{scene.laptop.name}: {found} can be read after the crash.")
    scene.laptop.start(scene.now)
    scene.laptop.wait(words.WELCOME)
    scene.note(Saw.CRASHED)
    _go_on(scene, guest, moment)


def _go_on(scene: Scene, guest: Registration, moment: Moment) -> None:
    """Show the code again. Who was welcomed before is in already; who was not is in now."""
    welcomed = moment is not Moment.CODE_SHOWN
    seen = scene.show(guest.code, words.ALREADY_HERE, *(() if welcomed else (words.CHECKED_IN,)))
    if not welcomed:
        scene.note(Saw.ARRIVED, guest.reference)
    if moment is Moment.PRINTING:
        scene.finish()
        _make_sure_of_badge(scene, guest)
    elif seen.phrase:
        again = seen.phrase == words.ALREADY_HERE
        scene.laptop.press(words.ANOTHER_BADGE if again else words.BADGE, words.BADGE_SHOWN)
        print_badge(scene, guest.reference, words.BADGE_READY)
        scene.finish()


def _make_sure_of_badge(scene: Scene, guest: Registration) -> None:
    """Staff look whether the badge was asked for before the crash; if not, they print it."""
    scene.open_staff_side()
    if look_up(scene, guest) == "No badge yet":
        scene.laptop.press("Print a badge", "Badge is*.")
    scene.note(Saw.BADGE, guest.reference)
    scene.lock_staff_side()


def take_printer_away(scene: Scene, guest: Registration) -> None:
    """The badges' folder is gone when somebody wants a badge: they are in all the same, and the desk is to help."""
    away = scene.laptop.badges.with_suffix(".away")
    scene.laptop.badges.rename(away)
    scene.note(Saw.PRINTER_AWAY)
    come_in(scene, guest)
    scene.laptop.press(words.BADGE, words.BADGE_SHOWN)
    print_badge(scene, guest.reference, words.BADGE_AT_DESK)
    scene.finish()


def bring_printer_back(scene: Scene, guest: Registration, wish: Wish) -> None:
    """The folder is there again; the next person's badge comes, and so does everyone's who waited."""
    scene.laptop.badges.with_suffix(".away").rename(scene.laptop.badges)
    attend(scene, guest, wish)
