"""Name what the day waits for on the screens, in the product's own words: a better word needs no change here."""

from ui.words import say

WELCOME = say("welcome.title")
CHECKED_IN, ALREADY_HERE = say("welcome-back.lead"), say("welcome-back.already")
SORT_TOGETHER = say("sort-together.title")
THANKS = say("welcome.cleared")
BADGE_SHOWN = say("badge.picture", words="*")
BADGE_READY = say("checked-in.is now", words=say("checked-in.ready"))
BADGE_MAKING = say("checked-in.is now", words=say("checked-in.making"))
BADGE_AT_DESK = say("checked-in.desk") + "*"
NO_BADGE = say("checked-in.is done", words=say("checked-in.no badge"))
HELP_SENT, HELP_HEARD, HELP_COMING = (say(f"help-sent.{far}") for far in ("sent", "heard", "coming"))
STILL_THERE, CLEARED = say("still-there.title"), say("cleared.title")
LEFT_TODAY = say("left-today.title")
SESSIONS = say("sessions.title")
SEATED, MINE = say("sessions.joined"), say("sessions.mine")
NO_SEAT = (say("sessions.full"), say("sessions.none here"), say("sessions.no places"))
FULL, KEPT = say("sessions.full"), say("sessions.place kept", until="*")
NEXT_IN_LINE, ONE_BEFORE = say("sessions.next in line"), say("sessions.waiting", number="1")
SESSION_LEFT = say("sessions.left")

GO_ON = say("help-sent.go on")
BACK, FINISH, ASK, NOT_ME = (say(f"key.{key}") for key in ("back", "finish", "ask", "not me"))
NOT_MY_BOOKING = say("welcome-back.not me nameless")
BADGE, PRINT, WITHOUT_BADGE = (say(f"key.{key}") for key in ("badge", "print", "no badge"))
ANOTHER_BADGE = say("welcome-back.another badge")
TYPED_NAME = say("badge.only name")
IN_ROOM = say("in-room.title")
FULL_NAME, FIRST_NAME = say("badge.full name"), say("badge.first name")
SEE_SESSIONS, JOIN, CHANGE = (say(f"key.{key}") for key in ("sessions", "join", "change"))
KEPT_PLACE = say("welcome-back.kept place")
WAIT, STOP_WAITING, LEAVE_SESSION = (say(f"key.{key}") for key in ("wait", "stop waiting", "leave session"))
LEAVE_TODAY, STAY_TODAY = say("key.leave today"), say("key.undo leave today")

STAFF_KEYS, LOCK_KEYS = "Ctrl+Shift+S", "Ctrl+L"
JOINING_KEYS, CALLS_KEYS, DEVICES_KEYS, CLOSE_KEYS = "Alt+2", "Alt+4", "Alt+7", "Alt+8"
TURN_HUB_KEYS, ADDRESS_KEYS = "F2", "F3"
START_HUB, HUB_HERE = "Start a hub here", "The hub runs on this laptop. The others reach it at *"
THROUGH_HUB, ALONE = "Together with the others, through the hub at *", "Alone since * goes on alone*"
NO_HUB_FOUND = "Hubs cannot be found by themselves in this network.*"
OTHER_TOGETHER = "foyer-1 · *. Together. All that is known *"
CARRY, TAKEN_OVER, NOTHING_NEW = "Carry facts now", "Taken over: *", "Nothing there was new to this laptop.*"
COMING, NOBODY_WAITS, NOTE_HEAD, DONE = (
    "I'm coming",
    "Nobody is waiting for a person.",
    "* tells all desks: *",
    "It is done",
)
NOTE_KEYS, NOTE_TOLD = "F2", "The other desks are told until somebody has seen to it."
WHY_LET_IN, FOR_THIS_REASON = "Why are they let in? *", "Let in for this reason"
PIN, SEARCH = "Your PIN", "Search by name, organisation or reference"
