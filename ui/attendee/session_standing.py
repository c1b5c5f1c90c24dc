"""What a session's card says and offers, from how the session stands for the person. No widget."""

from kiosk.domain.visit import Place, SessionView
from kiosk.flow.keys import Key
from kiosk.flow.screens import SessionNotice, Sessions
from ui.attendee.own_words import OwnWords
from ui.attendee.session_words import places
from ui.words import say


def chosen_session(screen: Sessions) -> SessionView | None:
    """Return the session that is being read about."""
    return next((one for one in screen.sessions if one.id == screen.chosen), None)


def message(screen: Sessions, time_zone: str, own: OwnWords) -> str:
    """Return what there is to say besides the session itself, or nothing."""
    chosen = chosen_session(screen)
    other = _held_instead(screen, chosen)
    if screen.notice is not SessionNotice.NONE:
        return say(f"sessions.{screen.notice}")
    if chosen is None:
        return say("sessions.choose" if screen.sessions else "sessions.none")
    if other is not None and chosen.place in _OPEN:
        return own.marked(say("sessions.swap", title=own.shown(other.title)), other.title)
    match chosen.place:
        case Place.WAITING:
            return f"{places(chosen, time_zone)} {say('sessions.when one opens')}"
        case Place.KEPT | Place.FULL | Place.NONE_HERE:
            return places(chosen, time_zone)
        case _:
            return ""


def is_good_news(screen: Sessions) -> bool:
    """Return whether the person has a place, or one is kept for them."""
    chosen = chosen_session(screen)
    kept = chosen is not None and chosen.place is Place.KEPT and screen.notice is SessionNotice.NONE
    return kept or screen.notice is SessionNotice.JOINED


def possible(screen: Sessions) -> frozenset[Key]:
    """Return the keys for what can be done about the chosen session now."""
    chosen = chosen_session(screen)
    if chosen is None:
        return frozenset()
    swap = screen.notice is SessionNotice.CHANGE_OFFERED or _held_instead(screen, chosen) is not None
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


def _held_instead(screen: Sessions, chosen: SessionView | None) -> SessionView | None:
    """Return the person's other session of the chosen one's slot."""
    if chosen is None:
        return None
    mine = (one for one in screen.sessions if one.place is Place.MINE and one.slot == chosen.slot)
    return next((one for one in mine if one.id != chosen.id), None)
