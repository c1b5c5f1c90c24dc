"""Write one session as a calendar entry (RFC 5545), short enough for a QR code that any telephone reads at ease.

It holds what the programme says, and nothing of the person.
"""

from datetime import UTC, datetime

from kiosk.domain.visit import SessionView

LONGEST = 320
"""Octets of an entry at most: a QR code of version 13 at level M holds 331."""
_LINE = 75
"""Octets of a line at most, without its end (RFC 5545, 3.1)."""
_TITLE, _PLACE = 96, 48
"""Octets of a title and of a room's name at most; what is longer ends in an ellipsis."""
_IDENTITY = 24
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
"""How TEXT is written (RFC 5545, 3.3.11)."""


def calendar_entry(session: SessionView, now: datetime) -> str:
    """Return a calendar with one VEVENT; `now` is when it was made. Times are in UTC, so it needs no time zone."""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:kiosk",
        "BEGIN:VEVENT",
        f"UID:{_text(session.id, _IDENTITY)}-{_moment(session.starts)}",
        f"DTSTAMP:{_moment(now)}",
        f"DTSTART:{_moment(session.starts)}",
        f"DTEND:{_moment(session.ends)}",
        f"SUMMARY:{_text(session.title, _TITLE)}",
        f"LOCATION:{_text(session.room, _PLACE)}",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(text: str, most: int) -> str:
    """Return `text` as TEXT is written, in `most` octets at most; control characters are left out."""
    clean = "".join(letter for letter in text.strip() if letter.isprintable() or letter in "\n\u200c\u200d")
    written = clean.translate(_ESCAPED)
    while len(written.encode()) > most:
        clean = clean.removesuffix("…")[:-1].rstrip() + "…"
        written = clean.translate(_ESCAPED)
    return written


def _folded(line: str) -> str:
    """Return a line broken where it gets too long, never inside a letter; each next part begins with a space."""
    parts, part = [], ""
    for letter in line:
        if len((part + letter).encode()) > _LINE:
            parts.append(part)
            part = " "
        part += letter
    return "\r\n".join([*parts, part])
