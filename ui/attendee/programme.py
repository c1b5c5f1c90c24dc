"""Today's programme as a list: when, what, where and with whom; nothing of who has a place."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from itertools import chain
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event, Session
from ui.attendee.own_words import OwnWords
from ui.attendee.pairs import Pair
from ui.parts.text import Text
from ui.theme import Look, Role
from ui.words import clock, day, say


def programme(look: Look, event: Event, own: OwnWords, now: datetime | None) -> Iterator[QWidget]:
    """Yield a heading and the sessions of the day of `now`, in order; all of them, by day, while that is not known."""
    days = sessions_by_day(event)
    if now is not None:
        today = now.astimezone(ZoneInfo(event.time_zone)).date()
        days = {today: days.get(today, ())}
    texts = (text for session in chain(*days.values()) for text in _texts(event, session))
    heading, own = own.under(say("map.today" if now else "map.programme"), *texts)
    yield Text(look, heading, Role.SECTION)
    for date_, sessions in days.items():
        if len(days) > 1:
            yield Text(look, day(date_), Role.STRONG)
        if not sessions:
            yield Text(look, say("map.no sessions"))
        for session in sessions:
            yield Pair(look, own.shown(session.title), told(event, own, session, now))


def sessions_by_day(event: Event) -> Mapping[date, tuple[Session, ...]]:
    """Return the event's sessions by their day at the venue, both in order."""
    days: dict[date, tuple[Session, ...]] = {}
    for session in sorted(event.sessions, key=lambda session: (session.starts, session.title)):
        date_ = session.starts.astimezone(ZoneInfo(event.time_zone)).date()
        days[date_] = (*days.get(date_, ()), session)
    return days


def told(event: Event, own: OwnWords, session: Session, now: datetime | None) -> str:
    """Return when and where a session is and who leads it, in one line."""
    zone = event.time_zone
    is_on = now is not None and session.starts <= now < session.ends
    hours = say("sessions.hours", starts=clock(session.starts, zone), ends=clock(session.ends, zone))
    parts = (say("sessions.on now") if is_on else "", hours, own.shown(event.room(session.room).name))
    return own.marked(" · ".join(filter(None, parts)), *_texts(event, session))


def _texts(event: Event, session: Session) -> tuple[str, str]:
    return session.title, event.room(session.room).name
