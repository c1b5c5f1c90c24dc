"""What people do at a laptop, as they see it: each visit waits for the screen's words, and notes what they promise."""

from enum import Enum, auto

from kiosk.domain.registration import Registration
from tests.day import words
from tests.day.log import Saw
from tests.day.scene import Scene
from tests.day.seen import NotSeen, Seen


class Wish(Enum):
    """What somebody would like on their badge."""

    AS_IT_IS = auto()
    FULL_NAME = auto()
    NONE = auto()
    NOT_NOW = auto()
    """Goes in without looking at the badge."""


def come_in(scene: Scene, guest: Registration) -> None:
    """Show the code and be welcomed."""
    seen = scene.show(guest.code, words.CHECKED_IN, words.ALREADY_HERE, words.SORT_TOGETHER)
    if seen.phrase != words.CHECKED_IN:
        raise NotSeen(f"{scene.laptop.name}: {guest.reference} was to be welcomed, and the screen says: {seen.phrase}")
    scene.note(Saw.ARRIVED, guest.reference)
    scene.laptop.picture("welcome-back")


def attend(scene: Scene, guest: Registration, wish: Wish, session: str = "", *, waits: bool = True) -> None:
    """Come in, see to the badge, perhaps wait for it, perhaps join a session, and finish."""
    scene.laptop.picture("welcome")
    come_in(scene, guest)
    see_to_badge(scene, guest, wish, waits=waits)
    if session:
        join(scene, guest, session)
    scene.finish()


def see_to_badge(scene: Scene, guest: Registration, wish: Wish, *, waits: bool = True) -> None:
    """Have the badge made as wished."""
    if wish is Wish.NOT_NOW:
        return
    scene.laptop.press(words.BADGE, words.BADGE_SHOWN)
    scene.laptop.picture("badge")
    if wish is Wish.NONE:
        scene.laptop.press(words.WITHOUT_BADGE, words.NO_BADGE)
        scene.laptop.picture("no-badge")
        scene.note(Saw.NO_BADGE, guest.reference)
        return
    if wish is Wish.FULL_NAME and guest.details.known_as:
        scene.laptop.press(words.FULL_NAME, words.BADGE_SHOWN.replace("*", guest.details.name))
    print_badge(scene, guest.reference, words.BADGE_READY, *(() if waits else (words.BADGE_MAKING,)))


def print_badge(scene: Scene, who: str, *until: str) -> Seen:
    """Press Print, and take the screen at its word."""
    seen = scene.laptop.press(words.PRINT, *until)
    scene.note(Saw.BADGE, who)
    scene.laptop.picture("checked-in-at-the-desk" if seen.phrase == words.BADGE_AT_DESK else "checked-in")
    return seen


def join(scene: Scene, guest: Registration, session: str) -> None:
    """Read about a session and join it, if there is a place; then go back to where one came from."""
    wanted = scene.event.session(session)
    listed = scene.laptop.press(words.SEE_SESSIONS, f"{wanted.title} · *")
    scene.laptop.picture("sessions")
    seen = scene.laptop.press(f"{wanted.title} · *", words.JOIN, words.CHANGE, *words.NO_SEAT)
    scene.laptop.picture("session")
    if seen.phrase in (words.JOIN, words.CHANGE):
        swap = seen.phrase == words.CHANGE
        seen = scene.laptop.press(seen.phrase, words.SEATED, *words.NO_SEAT)
        if seen.late:
            scene.note(Saw.SEAT_ASKED, guest.reference, session)
        if swap and seen.phrase == words.SEATED:
            scene.note(Saw.SEAT_LEFT, guest.reference, _held(scene, listed, wanted.slot))
    scene.note(Saw.SEAT if seen.phrase == words.SEATED else Saw.NO_SEAT, guest.reference, session)
    scene.laptop.press(words.BACK, words.SESSIONS)
    scene.laptop.press(words.BACK, words.FINISH)


def _held(scene: Scene, listed: Seen, slot: str) -> str:
    """Return the session of `slot` that the list says the person has a place in."""
    mine = [line for line in listed.words if line.endswith(words.MINE)]
    for session in scene.event.sessions:
        if session.slot == slot and any(line.startswith(session.title) for line in mine):
            return session.id
    raise NotSeen(f"{scene.laptop.name}: no place in “{slot}” to change from.")


def be_turned(scene: Scene, code: str, who: str, why: str) -> None:
    """Show a code that staff have to look at, and see the one panel there is for all of them."""
    seen = scene.show(code, words.SORT_TOGETHER, words.CHECKED_IN, words.ALREADY_HERE)
    if seen.phrase != words.SORT_TOGETHER:
        raise NotSeen(f"{scene.laptop.name}: {who or 'a stranger'} ({why}) was not turned to the desk.")
    scene.note(Saw.TURNED, who, why)
    scene.log.panels.add(frozenset(scene.laptop.wait(words.FINISH).words))
    scene.laptop.picture("sort-together")
    scene.finish()


def take_back(scene: Scene, guest: Registration) -> None:
    """Be greeted as somebody else, and say so."""
    come_in(scene, guest)
    scene.laptop.press(words.NOT_ME if guest.details.known_as else words.NOT_MY_BOOKING, words.THANKS)
    scene.note(Saw.TAKEN_BACK, guest.reference)


def leave(scene: Scene, guest: Registration, *, stay: bool = False) -> None:
    """Leave for today; perhaps stay after all."""
    scene.show(guest.code, words.ALREADY_HERE)
    scene.laptop.press(words.LEAVE_TODAY, words.LEFT_TODAY)
    scene.note(Saw.LEFT, guest.reference)
    scene.laptop.picture("left-today")
    if stay:
        scene.laptop.press(words.STAY_TODAY, words.ALREADY_HERE)
        scene.note(Saw.STAYED, guest.reference)
    scene.finish()


def have_another_badge(scene: Scene, guest: Registration) -> None:
    """Come back, and ask for another badge."""
    scene.show(guest.code, words.ALREADY_HERE)
    scene.laptop.press(words.ANOTHER_BADGE, words.BADGE_SHOWN)
    print_badge(scene, guest.reference, words.BADGE_READY)
    scene.finish()


def walk_away(scene: Scene, guest: Registration) -> None:
    """Be welcomed and go; the screen asks, then clears itself of everything about the person."""
    come_in(scene, guest)
    asked = scene.laptop.let_time_pass(words.STILL_THERE)
    scene.laptop.picture("still-there")
    cleared = scene.laptop.let_time_pass(words.CLEARED)
    scene.laptop.picture("cleared")
    shown = " ".join((*asked.words, *cleared.words))
    if any(word in shown for word in (guest.details.name, guest.details.known_as) if word):
        raise NotSeen(f"{scene.laptop.name}: a name stays on the screen of somebody who has walked away.")
    scene.laptop.let_time_pass(words.WELCOME)
    scene.note(Saw.CLEARED, guest.reference)
