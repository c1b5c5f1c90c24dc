"""Put a session's hours, places and way into words."""

from datetime import datetime

from kiosk.domain.visit import Place, SessionView
from ui.attendee.own_words import OwnWords, joined
from ui.words import clock, say

FEW = 3
"""Up to so many places are told as "a few": a count that small is wrong by the time it is read."""


def hours(session: SessionView, time_zone: str) -> str:
    """Return from when to when, in the venue's own time."""
    return say("sessions.hours", starts=clock(session.starts, time_zone), ends=clock(session.ends, time_zone))


def way_there(session: SessionView, own: OwnWords) -> str:
    """Return where a session is, and how to get there if somebody wrote it: whole sentences."""
    if not session.directions.strip():
        return own.ended(session.room)
    return joined(f"{own.ended(session.room)} {own.ended(session.directions)}")


def steps_on_the_way(*, step_free: bool) -> str:
    """Return whether there are steps, in whole sentences."""
    return say("sessions.step-free" if step_free else "sessions.steps")


def places(session: SessionView, time_zone: str) -> str:
    """Return how the session stands for the person who reads about it."""
    match session.place:
        case Place.FREE if session.places_left > FEW:
            return say("sessions.free", number=session.places_left)
        case Place.FREE:
            return say("sessions.few")
        case Place.KEPT if session.kept_until is not None:
            return say("sessions.place kept", until=clock(session.kept_until, time_zone))
        case Place.WAITING if not session.all_heard:
            return say("sessions.waiting apart")
        case Place.WAITING if session.ahead:
            return say("sessions.waiting", number=session.ahead)
        case Place.WAITING:
            return say("sessions.next in line")
        case place:
            return say(f"sessions.{place}")


def places_in_short(session: SessionView, time_zone: str) -> str:
    """Return the same in a few words, for the list."""
    match session.place:
        case Place.FULL | Place.NONE_HERE:
            return say("sessions.full short")
        case Place.WAITING | Place.KEPT as place:
            return say(f"sessions.{place} short")
        case _:
            return places(session, time_zone)


def when(session: SessionView, sessions: tuple[SessionView, ...], now: datetime) -> str:
    """Return whether a session is on now, next, later than those, or over."""
    if session.ends <= now:
        return say("sessions.earlier")
    if session.starts <= now:
        return say("sessions.on now")
    coming = min(other.starts for other in sessions if other.starts > now)
    following = next(other.slot for other in sessions if other.starts == coming)
    return say("sessions.next up") if session.slot == following else say("sessions.later")
