"""Which languages attendee screens speak, as the organisers want it."""

from dataclasses import dataclass

ENGLISH = "en"
KNOWN = (ENGLISH, "ur", "pl", "pa", "ar", "ro")
"""The languages that the program's own words are in (ISO 639)."""


@dataclass(frozen=True, slots=True)
class Languages:
    """`main` is what a screen speaks first, and what the event's own texts are in; `offered` can be chosen besides."""

    main: str = ENGLISH
    offered: tuple[str, ...] = ()
    unreviewed: bool = False
    """Whether languages are offered that no speaker has checked yet; the screen says so of them, in them."""
