"""People, sessions and short walks through a visit, for the tests of the flow and of the screens."""

from datetime import UTC, datetime, timedelta

from kiosk.domain.badge import BadgeChoices
from kiosk.domain.registration import Details
from kiosk.domain.visit import Place, SessionView, Visitor
from kiosk.flow.errands import Errand
from kiosk.flow.inputs import Input, Pressed, PreviewReady, SessionsListed
from kiosk.flow.keys import Key
from kiosk.flow.screens import BadgeChoosing, Screen, Sessions, WelcomeBack
from kiosk.flow.step import step

SAM = Visitor(
    person="5a3f",
    greeting="Sam",
    details=Details(
        name="Samira Hollis-Quayle",
        known_as="Sam",
        pronouns="they/them",
        email="sam@example.org",
        organisation="Calder Valley Listening Service",
        role="Facilitator",
        place="Calderdale",
    ),
    choices=BadgeChoices(),
)
NOW = datetime(2026, 11, 26, 10, 20, tzinfo=UTC)


def session(id: str, place: Place = Place.FREE, slot: str = "morning", places_left: int = 12) -> SessionView:
    """Return a session of the morning or of the afternoon."""
    starts = NOW + timedelta(minutes=10 if slot == "morning" else 190)
    return SessionView(
        id=id,
        title=f"Session {id}",
        slot=slot,
        starts=starts,
        ends=starts + timedelta(minutes=45),
        room="Airedale",
        directions="First floor, past the lift.",
        step_free=True,
        how_to_leave="The door at the back is open all the time.",
        content_note="Talks about loss, without details.",
        led_by="Noor Whitfield",
        place=place,
        places_left=places_left,
    )


SESSIONS = (session("a"), session("b", Place.MINE), session("c", slot="afternoon"), session("d", Place.FULL))


def press(key: Key) -> Pressed:
    """Return a key press."""
    return Pressed(key)


def after(screen: Screen, *given: Input) -> Screen:
    """Return the screen after all of `given`."""
    return walk(screen, *given)[0]


def walk(screen: Screen, *given: Input) -> tuple[Screen, tuple[Errand, ...]]:
    """Return the screen after all of `given`, and the errands of the last."""
    errands: tuple[Errand, ...] = ()
    for one in given:
        screen, errands = step(screen, one)
    return screen, errands


def greeted() -> WelcomeBack:
    """Return the screen that welcomes Sam."""
    return WelcomeBack(SAM)


def choosing() -> BadgeChoosing:
    """Return Sam's badge choices, with the picture made."""
    screen = after(greeted(), press(Key.BADGE), PreviewReady(SAM.person, SAM.choices, b"png"))
    if not isinstance(screen, BadgeChoosing):
        raise TypeError(screen)
    return screen


def among_sessions() -> Sessions:
    """Return the sessions as Sam sees them."""
    screen = after(greeted(), press(Key.SESSIONS), SessionsListed(SAM.person, SESSIONS, NOW))
    if not isinstance(screen, Sessions):
        raise TypeError(screen)
    return screen
