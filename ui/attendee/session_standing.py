"""What a session's card says and offers, from how the session stands for the person. No widget."""

from datetime import timedelta

from kiosk.domain.my_day import given_up_for
from kiosk.domain.seating import KEPT_FOR
from kiosk.domain.visit import Place, SessionView
from kiosk.flow.keys import Key
from kiosk.flow.screens import SessionNotice, Sessions
from ui.attendee.own_words import OwnWords
from ui.attendee.session_words import hours, places
from ui.words import listed, say


def chosen_session(screen: Sessions) -> SessionView | None:
    """Return the session that is being read about."""
    return next((one for one in screen.sessions if one.id == screen.chosen), None)


def message(screen: Sessions, time_zone: str, own: OwnWords) -> str:
    """Return what there is to say besides the session itself, or nothing."""
    chosen, instead = chosen_session(screen), _instead(screen)
    change = screen.notice is SessionNotice.CHANGE_OFFERED
    if instead and (change or (screen.notice is SessionNotice.NONE and chosen is not None and chosen.place in _OPEN)):
        return _swap(instead, time_zone, own)
    if screen.notice is not SessionNotice.NONE:
        return say(f"sessions.{screen.notice}")
    if chosen is None:
        return "" if screen.sessions else say("sessions.none")
    match chosen.place:
        case Place.WAITING:
            how = say("sessions.when one opens", minutes=KEPT_FOR // timedelta(minutes=1))
            return f"{places(chosen, time_zone)} {how}"
        case Place.KEPT:
            return f"{places(chosen, time_zone)} {say('sessions.kept how')}"
        case Place.FULL | Place.NONE_HERE:
            return places(chosen, time_zone)
        case _:
            return ""


def possible(screen: Sessions) -> frozenset[Key]:
    """Return the keys for what can be done about the chosen session now."""
    chosen = chosen_session(screen)
    if chosen is None:
        return frozenset()
    swap = screen.notice is SessionNotice.CHANGE_OFFERED or bool(_instead(screen))
    join = Key.CHANGE if swap else Key.JOIN
    if screen.notice is SessionNotice.ASKING:
        return frozenset()
    if screen.left == chosen.id and chosen.place is not Place.MINE:
        return frozenset({Key.UNDO_LEAVE_SESSION})
    keys: dict[Place, set[Key]] = {
        Place.MINE: {Key.LEAVE_SESSION},
        Place.FREE: {join},
        Place.ELSEWHERE: {join},
        Place.KEPT: {join},  # whoever does not want it any more lets it pass on by itself
        Place.FULL: {Key.WAIT},
        Place.NONE_HERE: {Key.WAIT},
        Place.WAITING: {Key.STOP_WAITING},
        Place.OVER: set(),
    }
    return frozenset(keys[chosen.place])


_OPEN = (Place.FREE, Place.ELSEWHERE, Place.KEPT)


def _instead(screen: Sessions) -> tuple[SessionView, ...]:
    """Return the person's other sessions that they would let go of for the chosen one."""
    chosen = chosen_session(screen)
    return given_up_for(chosen, screen.sessions) if chosen is not None else ()


def _swap(instead: tuple[SessionView, ...], time_zone: str, own: OwnWords) -> str:
    """Say what the person has at that time, and when, before they choose."""
    held = [f"{say('sessions.quoted', title=own.within(one.title))} ({hours(one, time_zone)})" for one in instead]
    several = say("sessions.swap several", titles=listed(held))
    said = several if len(held) > 1 else say("sessions.swap", title=held[0])
    return own.marked(said, *(one.title for one in instead))
