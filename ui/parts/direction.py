"""Keep words and numbers in their order where writing from the right and from the left meet.

See Unicode's bidirectional algorithm (https://unicode.org/reports/tr9).
"""

import re
import unicodedata

_FIRST, _END = "\u2066", "\u2069"
_GROUPS = re.compile(r"\+?\d+(?:[ \u00a0]\d+)+")


def has_letters_from_right(text: str) -> bool:
    """Return whether `text` holds a letter that is written from the right.

    On a screen that is, such a sentence begins at the right even where its first word is a name from the left; a
    sentence without such a letter is in another language.
    """
    return not text.isascii() and any(unicodedata.bidirectional(one) in ("R", "AL") for one in text)


def numbers_whole(text: str) -> str:
    """Return `text` with each number that is written in groups, such as a telephone's, set apart.

    Among words from the right the groups would else change places (rule N1), and somebody would dial another number.
    """
    if text.isascii():
        return text
    return _GROUPS.sub(lambda found: f"{_FIRST}{found.group()}{_END}", text)
