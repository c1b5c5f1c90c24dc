"""Every attendee screen with something on it: invented people, the example event, a real badge."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

from kiosk.codes.draw import Level, draw_code
from kiosk.domain.badge import BadgeChoices, BadgeLayout, Photos, Talking, badge_content
from kiosk.domain.calendar import calendar_entry
from kiosk.domain.calling import Help
from kiosk.domain.event import Event, Session
from kiosk.domain.recognising import Claim
from kiosk.domain.registration import Details
from kiosk.domain.visit import BadgeState, PaperState, Place, SessionView, Visitor
from kiosk.flow.findings import MOST_TRIES
from kiosk.flow.panels import (
    About,
    HelpSent,
    Language,
    MapAndProgramme,
    More,
    Panel,
    Privacy,
    QuietRoom,
    ReadAloud,
    TextAndContrast,
    WhyTwoQuestions,
    WhyWeAsk,
)
from kiosk.flow.screens import (
    Asked,
    BadgeChoosing,
    Camera,
    CheckedIn,
    Checking,
    Cleared,
    FindName,
    FindProof,
    InRoom,
    LeftToday,
    MyDay,
    NotFoundYet,
    Notice,
    Over,
    Resting,
    Screen,
    Searching,
    SessionNotice,
    Sessions,
    SortTogether,
    StillThere,
    Welcome,
    WelcomeBack,
)
from kiosk.intake.settings import read_settings
from kiosk.printing.compose import Composer
from kiosk.printing.letter import Lettering
from kiosk.printing.rasterise import rasterise
from kiosk.resources import resource

CHOSEN = BadgeChoices(pronouns=True, organisation=True, photos=Photos.NO, talking=Talking.QUIET)
SAM = Visitor(
    person="5a3f",
    greeting="Sam",
    details=Details(
        "Samira Hollis-Quayle",
        "Sam",
        "they/them",
        "sam@example.org",
        "Calder Valley Listening Service",
        "Facilitator",
        "Calderdale",
    ),
    choices=CHOSEN,
)
GUEST = Visitor("7e02", "", Details(""), BadgeChoices())
"""Somebody who came by an invitation: nothing is known of them."""
AISHA = Visitor(
    person="90c1",
    greeting="عائشہ",
    details=Details(
        "عائشہ کاظمی", "عائشہ", "she/her", "aisha@example.org", "Bradford Listening Line", "Trustee", "Bradford"
    ),
    choices=CHOSEN,
)


LONG = replace(
    SAM,
    greeting="Bartholomew-Maximilian",
    details=replace(
        SAM.details, name="Bartholomew-Maximilian Featherstonehaugh-Cholmondeley " + 4 * "of Wath-upon-Dearne "
    ),
)
"""Somebody with a name of a hundred letters and more."""
LONG_SCREENS = (
    "welcome-back",
    "badge",
    "badge-by-hand",
    "sessions",
    "sessions-join",
    "sessions-change",
    "my-day-none",
    "my-day-take-along",
    "panel-map",
)
"""Where names and titles stand, but for the line to type in: a name moves along in it as it is typed."""


def long_event(event: Event) -> Event:
    """Return `event` with session titles of a hundred letters."""
    more = " and what everybody in West Yorkshire can do about it, from the very first five minutes on"
    return replace(event, sessions=tuple(replace(one, title=(one.title + more)[:100]) for one in event.sessions))


def example_event() -> Event:
    """Return the example event that comes with the program."""
    return read_settings(resource("example/event.toml"), salt=b"screens")


def picture_of_badge(visitor: Visitor, choices: BadgeChoices) -> bytes:
    """Return the badge as it would be printed, as PNG."""
    content = badge_content(visitor.details, choices, code="B1SAMPLE", event="Knowledge Exchange")
    pdf = Composer(Lettering()).compose(content, BadgeLayout.LABEL_62X100)
    stream = BytesIO()
    rasterise(pdf, 200, turned=True).save(stream, "PNG")
    return stream.getvalue()


def session_views(event: Event) -> tuple[SessionView, ...]:
    """Return the example's sessions: one of each standing."""
    places = [Place.FREE, Place.FULL, Place.MINE, Place.FREE, Place.FREE, Place.NONE_HERE]
    left = [12, 0, 4, 22, 2, 0]
    pairs = zip(event.sessions, places, left, strict=False)
    return tuple(_view(event, session, place, free) for session, place, free in pairs)


def _view(event: Event, session: Session, place: Place, places_left: int) -> SessionView:
    room = event.room(session.room)
    return SessionView(
        session.id,
        session.title,
        session.slot,
        session.starts,
        session.ends,
        room.name,
        room.directions,
        room.step_free,
        room.how_to_leave,
        session.content_note,
        session.led_by,
        place,
        places_left,
    )


def samples(event: Event, visitor: Visitor = SAM) -> Mapping[str, Screen]:
    """Return every attendee screen by the name of its picture."""
    here = WelcomeBack(visitor, already_here=True)
    making = CheckedIn(replace(visitor, badge=BadgeState.MAKING))
    views = session_views(event)
    listed = Sessions(visitor, here, views, views[0].starts, notice=SessionNotice.NONE)
    png, blank = picture_of_badge(visitor, CHOSEN), picture_of_badge(GUEST, GUEST.choices)
    return {
        **_welcome(),
        "checking": Checking("K1SAMPLE"),
        **_finding(visitor),
        "welcome-back": WelcomeBack(visitor),
        "welcome-back-again": here,
        "welcome-back-kept": WelcomeBack(_keeping(visitor, views), already_here=True),
        "welcome-back-nameless": WelcomeBack(replace(visitor, greeting="")),
        "badge": BadgeChoosing(visitor, here, CHOSEN, png, CHOSEN, making=False),
        "badge-drawing": BadgeChoosing(visitor, here, CHOSEN),
        "badge-by-hand": BadgeChoosing(
            visitor, here, replace(CHOSEN, typed_name="Sam 🌱"), png, CHOSEN, making=False, by_hand=True
        ),
        "badge-nameless": BadgeChoosing(GUEST, WelcomeBack(GUEST), GUEST.choices, blank, GUEST.choices, making=False),
        "checked-in-making": making,
        "checked-in-counted": replace(making, asked=Asked.COUNTED),
        "checked-in-ready": CheckedIn(replace(visitor, badge=BadgeState.READY)),
        "checked-in-desk": CheckedIn(replace(visitor, badge=BadgeState.AT_THE_DESK)),
        "checked-in-no-badge": CheckedIn(replace(visitor, badge=BadgeState.NOT_WANTED)),
        "sessions": listed,
        "sessions-join": replace(listed, chosen=views[0].id),
        "sessions-change": replace(listed, chosen=views[3].id),
        "sessions-overlap": _overlapping(listed),
        "sessions-mine": replace(listed, chosen=views[2].id, notice=SessionNotice.JOINED),
        "sessions-full": replace(listed, chosen=views[1].id),
        "sessions-left": replace(listed, chosen=views[4].id, left=views[4].id, notice=SessionNotice.LEFT),
        **_beside_places(listed),
        **_my_day(listed),
        "left-today": LeftToday(visitor),
        **_plain(event, making),
        **{f"panel-{name}": Over(panel, here) for name, panel in _PANELS.items()},
        "panel-map": Over(MapAndProgramme(views[0].starts), Welcome()),
    }


def _welcome() -> Mapping[str, Screen]:
    return {
        "welcome": Welcome(),
        "welcome-not-read": Welcome(notice=Notice.NOT_READ),
        "welcome-one-at-a-time": Welcome(notice=Notice.ONE_AT_A_TIME),
        "welcome-unsure": Welcome(notice=Notice.UNSURE),
        "welcome-cleared": Welcome(notice=Notice.CLEARED),
        "welcome-left": Welcome(leaving="1eaf"),
        "welcome-stays": Welcome(notice=Notice.STAYS),
        "welcome-hidden": Welcome(Camera.HIDDEN),
        "welcome-absent": Welcome(Camera.ABSENT),
    }


def _plain(event: Event, making: CheckedIn) -> Mapping[str, Screen]:
    return {
        "sort-together": SortTogether(),
        "in-room": InRoom(event.sessions[0].title),
        "still-there": StillThere(making),
        "cleared": Cleared(),
        "resting": Resting(),
    }


def _finding(visitor: Visitor) -> Mapping[str, Screen]:
    """Return the screens of whoever has no code."""
    typed, proof = visitor.details.name, visitor.details.email
    missed = NotFoundYet(Claim(typed, proof), 1)
    helped = NotFoundYet(Claim(typed, proof), MOST_TRIES)
    return {
        "find-name": FindName(),
        "find-name-typed": FindName(typed),
        "find-proof": FindProof(typed),
        "find-proof-typed": FindProof(typed, proof),
        "searching": Searching(Claim(typed, proof)),
        "not-found": missed,
        "not-found-helped": helped,
        "not-found-help-sent": Over(HelpSent(About.NO_CODE), helped),
    }


def _my_day(listed: Sessions) -> Mapping[str, Screen]:
    """Return somebody's own day: two sessions at the same time, one of them to take along, and how its paper stands."""
    first, other, later, *_ = (replace(view, place=Place.MINE) for view in listed.sessions)
    mine = replace(listed, sessions=(first, other, later))
    day = MyDay(listed.visitor, mine)
    drawn = BytesIO()
    draw_code(calendar_entry(first, first.starts), level=Level.M).save(drawn, "PNG")
    papers = {f"my-day-{state.replace(' ', '-')}": replace(day, paper=state) for state in PaperState}
    return {
        **papers,
        "my-day-empty": MyDay(listed.visitor, replace(listed, sessions=())),
        "my-day-take-along": replace(day, chosen=first.id, entry=drawn.getvalue()),
        "my-day-drawing": replace(day, chosen=first.id),
    }


def _overlapping(listed: Sessions) -> Sessions:
    """Return somebody reading about a session of another slot that one of theirs overlaps."""
    first, second, mine, *others = listed.sessions
    long = replace(second, slot="Walk", place=Place.FREE, places_left=9, ends=mine.starts + timedelta(minutes=30))
    return replace(listed, sessions=(first, long, mine, *others), chosen=long.id)


def _found_out_late(listed: Sessions) -> Sessions:
    """Return somebody who was found to have another place at that time when they joined."""
    held, chosen, *others = listed.sessions
    sessions = (replace(held, place=Place.MINE), replace(chosen, place=Place.FREE), *others)
    return replace(listed, sessions=sessions, chosen=chosen.id, notice=SessionNotice.CHANGE_OFFERED)


def _keeping(visitor: Visitor, views: tuple[SessionView, ...]) -> Visitor:
    """Return somebody for whom a place is kept in the first session."""
    return replace(visitor, kept=(replace(views[0], place=Place.KEPT, kept_until=views[0].starts),))


def _beside_places(listed: Sessions) -> Mapping[str, Screen]:
    """Return how a session that gives no place here looks: asked for elsewhere, waited for, and kept."""

    def reading(
        place: Place, notice: SessionNotice = SessionNotice.NONE, ahead: int = 0, *, all_heard: bool = True
    ) -> Sessions:
        standing = replace(listed.sessions[1], place=place, ahead=ahead, all_heard=all_heard)
        view = replace(standing, kept_until=standing.starts)
        sessions = (listed.sessions[0], view, *listed.sessions[2:])
        return replace(listed, sessions=sessions, chosen=view.id, notice=notice)

    return {
        "sessions-elsewhere": reading(Place.ELSEWHERE),
        "sessions-asking": reading(Place.ELSEWHERE, SessionNotice.ASKING),
        "sessions-no-places": reading(Place.NONE_HERE, SessionNotice.NO_PLACES),
        "sessions-waiting": reading(Place.WAITING, ahead=3),
        "sessions-next": reading(Place.WAITING),
        "sessions-waiting-apart": reading(Place.WAITING, ahead=1, all_heard=False),
        "sessions-kept": reading(Place.KEPT),
        "sessions-change-offered": _found_out_late(listed),
        "sessions-over": reading(Place.OVER, SessionNotice.OVER),
        "sessions-desk-can-look": reading(Place.NONE_HERE, SessionNotice.DESK_CAN_LOOK),
        "sessions-listing": replace(listed, sessions=(), now=None, notice=SessionNotice.LISTING),
        "sessions-none": replace(listed, sessions=()),
        "sessions-list-waiting": replace(reading(Place.KEPT), chosen=""),
    }


_PANELS: Mapping[str, Panel] = {
    "help-sent": HelpSent(),
    "help-heard": HelpSent(help=Help.HEARD, call="c1"),
    "help-coming": HelpSent(help=Help.COMING, call="c1"),
    "help-no-code": HelpSent(About.NO_CODE),
    "help-no-code-heard": HelpSent(About.NO_CODE, Help.HEARD),
    "help-not-booked": HelpSent(About.NOT_BOOKED),
    "help-not-booked-heard": HelpSent(About.NOT_BOOKED, Help.HEARD),
    "help-at-the-desk": HelpSent(About.NOT_BOOKED, Help.AT_THE_DESK, "ca11"),
    "help-where-the-desk-is": HelpSent(
        help=Help.AT_THE_DESK, call="ca11", desk="In the foyer, opposite the main entrance."
    ),
    "quiet-room": QuietRoom(),
    "privacy": Privacy(),
    "why-we-ask": WhyWeAsk(),
    "why-two-questions": WhyTwoQuestions(),
    "language": Language(),
    "text-and-contrast": TextAndContrast(),
    "read-aloud": ReadAloud(personal=True),
    "more": More(),
}
