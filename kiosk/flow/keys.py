"""The keys of attendee screens, by what they do."""

from enum import StrEnum


class Key(StrEnum):
    """Every key that an attendee can press."""

    ASK = "ask"
    QUIET_ROOM = "quiet room"
    LANGUAGE = "language"
    TEXT = "text"
    READ_ALOUD = "read aloud"
    MORE = "more"
    MAP = "map"
    PRIVACY = "privacy"
    WHY = "why"
    BACK = "back"
    FINISH = "finish"
    NOT_NEEDED = "not needed"
    STAY = "stay"
    SPEAK = "speak"
    NO_CODE = "no code"
    GO_ON = "go on"
    FIND = "find"
    TRY_AGAIN = "try again"
    FIND_TOGETHER = "find together"
    NOT_BOOKED = "not booked"
    HIDE_CAMERA = "hide camera"
    SHOW_CAMERA = "show camera"
    BADGE = "badge"
    SESSIONS = "sessions"
    NOT_ME = "not me"
    LEAVE_TODAY = "leave today"
    UNDO_LEAVE_TODAY = "undo leave today"
    PRINT = "print"
    NO_BADGE = "no badge"
    JOIN = "join"
    CHANGE = "change"
    LEAVE_SESSION = "leave session"
    UNDO_LEAVE_SESSION = "undo leave session"
    WAIT = "wait"
    STOP_WAITING = "stop waiting"
    SKIP = "skip"
    MY_DAY = "my day"
    ABOUT_SESSION = "about session"
    PRINT_MY_DAY = "print my day"


WAYS_BACK = (Key.BACK, Key.STAY, Key.TRY_AGAIN, Key.FINISH, Key.GO_ON)
"""What leads back, the nearest way first: the first of these that a screen shows is its Back (EXPERIENCE, T2).

Under "Still there?" lies what somebody was at; a screen that cleared goes on to Welcome. Where nobody was found, trying
again leads to the name as it was typed. Right behind Welcome, such as on the greeting, Back leads to Welcome: what was
done stays done, and the screen is cleared. "Finish and clear the screen" does just that and says so; a second key for
it would only hide what it does.
"""
