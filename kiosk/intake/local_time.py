"""Turn clock times into instants, and offer both readings of those that do not exist or come twice."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

YEARS = range(2000, 2100)
"""The years an event may be in; one outside is a slip of the hand, and far from them clocks cannot be reckoned."""


def instant(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return `moment`, of one of `YEARS`, as an aware time in `zone`; of a repeated time, the first."""
    return moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)


def uncertainty(moment: datetime, zone: ZoneInfo) -> str:
    """Return a sentence with the two readings of a time that the clocks leave out or repeat, else nothing."""
    first, second = moment.replace(tzinfo=zone, fold=0), moment.replace(tzinfo=zone, fold=1)
    if moment.tzinfo or first.utcoffset() == second.utcoffset():
        return ""
    shown, day = f"{moment:%H:%M}", f"{moment:%Y-%m-%d}"
    if _as_shown(first, zone) == moment:
        return (
            f"On {day} the clocks go back and show {shown} twice. "
            f"Write {first.isoformat()} for the first time or {second.isoformat()} for the second."
        )
    return (
        f"On {day} the clocks go forward and never show {shown}. "
        f"Write {_as_shown(second, zone).isoformat()} or {_as_shown(first, zone).isoformat()}."
    )


def _as_shown(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(UTC).astimezone(zone).replace(tzinfo=None)
