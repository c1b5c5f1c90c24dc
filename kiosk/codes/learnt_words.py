"""Put into plain words what was learnt of a scanner, for whoever sets it up."""

from kiosk.codes.keyboards import Caps
from kiosk.codes.learning import Learnt
from kiosk.codes.scanner import ReadAs

NOT_THE_TEST = (
    "That was not the test code, or it was typed in a way that this program cannot explain. "
    "Try once more. If it stays so, set the scanner to a US keyboard, and the laptop to a keyboard of the UK, "
    "the US, Germany or France."
)


def sentences(learnt: Learnt) -> tuple[str, ...]:
    """Return what was learnt, a sentence a matter."""
    return tuple(filter(None, (*_keyboard(learnt), *_around(learnt), _ends(learnt), _pace(learnt), _twice(learnt))))


def _keyboard(learnt: Learnt) -> tuple[str, str]:
    name = learnt.layout.name if learnt.layout else "another layout"
    match learnt.read_as:
        case ReadAs.KEYS:
            told = (
                f"Keyboard: {name}. This laptop tells which keys the scanner pressed, so no layout can change a code."
            )
        case ReadAs.US:
            told = "Keyboard: what the scanner types comes as it is."
        case _:
            told = f"Keyboard: {name}. What it makes of the scanner’s keys is undone."
    caps = "" if learnt.caps is Caps.OFF else "Caps lock is on. That does no harm: it is undone, whether on or off."
    return told, caps


def _around(learnt: Learnt) -> tuple[str, ...]:
    aim = f"Before each code it names the kind of code ({learnt.aim}). That is taken off."
    prefix = f"Before each code it puts “{learnt.prefix}”. That is taken off."
    suffix = f"After each code it puts “{learnt.suffix}”. That is taken off."
    return (aim if learnt.aim else "", prefix if learnt.prefix else "", suffix if learnt.suffix else "")


def _ends(learnt: Learnt) -> str:
    if not learnt.ends:
        return "No key ends a code. That works; with Return after each code it is a little quicker."
    return f"Each code ends with {' or '.join(sorted(learnt.ends))}."


def _pace(learnt: Learnt) -> str:
    if learnt.is_slow:
        return (
            f"It takes up to {learnt.slowest} ms from key to key, as a person does, so some codes may be missed. "
            "Set its delay between characters (inter-character delay) to none, and scan the test code again."
        )
    return f"It takes up to {learnt.slowest} ms from key to key; people take 80 and more."


def _twice(learnt: Learnt) -> str:
    return "It sends everything twice. That counts once." if learnt.twice else ""
