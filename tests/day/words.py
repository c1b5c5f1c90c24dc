"""Name what the day waits for on the screens, in the product's own words: a better word needs no change here."""

from ui.attendee.words import say

WELCOME = say("welcome.title")
CHECKED_IN, ALREADY_HERE = say("welcome-back.lead"), say("welcome-back.already")
SORT_TOGETHER = say("sort-together.title")
THANKS = say("welcome.cleared")
BADGE_SHOWN = say("badge.picture", words="*")
BADGE_READY = say("checked-in.is now", words=say("checked-in.ready"))
BADGE_MAKING = say("checked-in.is now", words=say("checked-in.making"))
BADGE_AT_DESK = say("checked-in.desk")
NO_BADGE = say("checked-in.is done", words=say("checked-in.no badge"))
HELP_SENT, HELP_COMING = say("help-sent.sent"), say("help-sent.coming")
STILL_THERE, CLEARED = say("still-there.title"), say("cleared.title")
LEFT_TODAY = say("left-today.title")
SESSIONS = say("sessions.title")
SEATED, MINE = say("sessions.joined"), say("sessions.mine")
NO_SEAT = (say("sessions.full"), say("sessions.none here"), say("sessions.no places"))

BACK, FINISH, ASK, NOT_ME = (say(f"key.{key}") for key in ("back", "finish", "ask", "not me"))
BADGE, PRINT, WITHOUT_BADGE = (say(f"key.{key}") for key in ("badge", "print", "no badge"))
FULL_NAME, FIRST_NAME = say("badge.full name"), say("badge.first name")
SEE_SESSIONS, JOIN, CHANGE = (say(f"key.{key}") for key in ("sessions", "join", "change"))
LEAVE_TODAY, STAY_TODAY = say("key.leave today"), say("key.undo leave today")

STAFF_KEYS, LOCK_KEYS = "Ctrl+Shift+S", "Ctrl+L"
JOINING_KEYS, CALLS_KEYS = "Alt+2", "Alt+4"
PIN, SEARCH = "Your PIN", "Search by name, organisation or reference"
