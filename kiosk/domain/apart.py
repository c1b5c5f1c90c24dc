"""What laptops that were apart may each have said of one person, and what then holds, whoever is heard first.

What somebody was told stands: no laptop takes back what another one said. Where that is one too many, a person settles
it; `apart_finding.py` finds which cases a person's facts make.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Case:
    """One row of the table."""

    name: str
    here: str
    """What one laptop said."""
    there: str
    """What another said, that had not heard of it."""
    outcome: str
    """What holds once they have met."""
    matter: str = ""
    """The kind of matter that the organisers are asked about; empty where there is nothing to ask."""
    staff: str = ""
    """What the desk is told during the day; empty where there is nothing to say."""


ARRIVED_TWICE = Case(
    "checked in at both",
    "Welcome.",
    "Welcome.",
    "They are inside, since the earlier arrival; it counts once.",
    "two arrivals",
    "Was welcomed at two laptops. It counts once.",
)
ONE_UNDONE = Case(
    "checked in at both, and taken back at one",
    "Welcome, and then: taken back.",
    "Welcome.",
    "They are inside: taking back an arrival takes back that one alone.",
)
LEFT_ELSEWHERE = Case(
    "arrived at one, left at the other",
    "Welcome.",
    "Welcome, and then: goodbye.",
    "What was said later holds.",
)
LEFT_TWICE = Case("left at both", "Goodbye.", "Goodbye.", "They left, at the earlier time.")
UNDONE_AND_LEFT = Case(
    "taken back at one, left at the other",
    "The check-in is taken back.",
    "Goodbye.",
    "They count as not here: no arrival is left for them to leave by.",
    "left without an arrival",
    "The check-in was taken back at one laptop; at another they left. Were they here?",
)
AGAINST_THE_LIST = Case(
    "let in by an older list",
    "The list was changed: cancelled, blocked, transferred, not paid or awaiting approval; or the place was handed on.",
    "Welcome.",
    "The arrival stands, and so do their seats.",
    "arrived against the list",
    "Came in before the list was changed. They stay welcome; the organisers look at it.",
)
BROUGHT_BACK = Case(
    "taken back at both, and brought back at one",
    "The check-in is taken back.",
    "The check-in is taken back, and then: it is brought back.",
    "They count as not here: bringing back undoes that one taking back alone.",
    "taken back and brought back",
    "The check-in was taken back at one laptop, and brought back at another. Are they here?",
)
HANDED_ON_TWICE = Case(
    "a place handed on at both",
    "Their place goes to somebody.",
    "Their place goes to somebody else.",
    "Both who came instead are welcome, and have the seats that went with it; the place went to who was named later.",
    "place handed on twice",
    "Their place was handed on at two laptops. Both who came instead are in.",
)
CORRECTED_TWICE = Case(
    "details corrected at both",
    "The details are put right.",
    "The details are put right, otherwise.",
    "The later ones hold, and both are kept.",
    "details corrected at both",
    "Details were corrected at two laptops. The later ones show; please ask which are right.",
)
CHOSEN_TWICE = Case(
    "badge choices at both", "They chose for their badge.", "They chose otherwise.", "The later choices hold."
)
PRINTED_TWICE = Case(
    "the same badge printed at both",
    "The badge is ready.",
    "The badge is ready.",
    "Both are theirs; attendance does not depend on it.",
    "badge printed at both",
    "The same badge was printed at two laptops.",
)
REGISTERED_TWICE = Case(
    "a walk-in registered twice",
    "Registered, and welcome.",
    "Registered once more, and welcome.",
    "They count as two people until the organisers say that they are one.",
    "registered twice",
    "Somebody with this name and e-mail was registered at another laptop too.",
)
SAME_ID_TWICE = Case(
    "one registration told by both", "Registered, and welcome.", "Registered, and welcome.", "It is one person."
)
SEAT_TWICE = Case(
    "a seat in one session taken at both",
    "You have a seat.",
    "You have a seat.",
    "Both seats are kept until staff let go of one.",
    "two seats in one session",
    "Holds two seats in one session, given at two laptops.",
)
TWO_AT_ONCE = Case(
    "seats at one time taken at both",
    "You have a seat.",
    "You have a seat in another session, at that time.",
    "Both seats stand until they say which one they want.",
    "two seats at once",
    "Holds seats in two sessions at one time. Please ask which one they would like.",
)
LEFT_AND_SWAPPED = Case(
    "a seat left here and swapped there",
    "You have let go of your seat.",
    "You have another seat instead.",
    "They hold the other seat, and the first one can be given again, once.",
)
TAKEN_BACK_LATE = Case(
    "a seat left for good here and taken back there",
    "You have let go of your seat; somebody else may have it.",
    "You have your seat back.",
    "If taking it back was said later, they hold it, and it counts as over the number.",
    "seat over the number",
    "Has a seat that may have been given to somebody else as well. It stands.",
)
WAITING_TWICE = Case(
    "waiting at both", "You are waiting.", "You are waiting.", "They wait once, since the earlier time."
)
OFFERED_TWICE = Case(
    "a place offered at both",
    "A place is kept for you.",
    "A place is kept for you.",
    "Both are kept, each out of its laptop's own share; the one that is not taken goes back.",
)
CAME_TWICE = Case(
    "seen at a session's door by both",
    "You are in the room.",
    "You are in the room.",
    "It counts once, the first time.",
)
TWO_FIRSTS = Case(
    "two laptops set up as one station",
    "I am this station, and have its seats to give.",
    "I am this station, and have its seats to give.",
    "All that both wrote down counts; only the earlier has the seats from now on.",
    "station set up twice",
)
REPLACED = Case(
    "a laptop that another one replaced",
    "I am this station.",
    "I am this station now; the other is lost.",
    "All that the lost one told counts; what it had left of seats comes back with its last word.",
    "laptop replaced",
)
NEW_LIFE = Case(
    "a file that was restored or copied",
    "I am this station.",
    "I go on from an older copy of its file, under another name.",
    "All that both told counts; what the earlier file had left of seats cannot be given.",
    "file restored or copied",
)
FORKED = Case(
    "two copies of a file that both went on",
    "This happened.",
    "Something else happened, under the same name and number.",
    "Both happened.",
    "chain fork",
)

OF_PEOPLE = (
    *(
        ARRIVED_TWICE,
        ONE_UNDONE,
        LEFT_ELSEWHERE,
        LEFT_TWICE,
        UNDONE_AND_LEFT,
        BROUGHT_BACK,
        AGAINST_THE_LIST,
        HANDED_ON_TWICE,
    ),
    *(CORRECTED_TWICE, CHOSEN_TWICE, PRINTED_TWICE, REGISTERED_TWICE, SAME_ID_TWICE),
    *(SEAT_TWICE, TWO_AT_ONCE, LEFT_AND_SWAPPED, TAKEN_BACK_LATE, WAITING_TWICE, OFFERED_TWICE, CAME_TWICE),
)
OF_LAPTOPS = (TWO_FIRSTS, REPLACED, NEW_LIFE, FORKED)
