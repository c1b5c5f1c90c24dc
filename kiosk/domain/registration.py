"""Who is expected: what the organisers' list says of a person."""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Where a registration stands."""

    CONFIRMED = "confirmed"
    AWAITING_APPROVAL = "awaiting approval"
    CANCELLED = "cancelled"
    BLOCKED = "blocked"
    TRANSFERRED = "transferred"
    """Somebody else comes in their place."""


@dataclass(frozen=True, slots=True)
class Details:
    """What is personal, kept apart from facts so that it can be corrected and erased."""

    name: str
    known_as: str = ""
    pronouns: str = ""
    email: str = ""
    organisation: str = ""
    role: str = ""
    place: str = ""
    private: bool = False
    """Whether nobody is to be found here by their name, on a screen without staff; it is erased with the name."""


@dataclass(frozen=True, slots=True)
class Registration:
    """One person's place at the event."""

    id: str
    """Random, 32 hexadecimal digits; facts speak of a person by this alone."""
    reference: str
    details: Details
    ticket_type: str
    status: Status = Status.CONFIRMED
    paid: bool = True
    code: str = ""
    replaced_codes: tuple[str, ...] = ()
    booked: tuple[str, ...] = ()
    """The ids of the sessions whose seats were given beforehand."""
    successor: str = ""
    """The id of whoever comes in this person's place."""
    group: str = ""
    """The id of the group they were booked with."""


@dataclass(frozen=True, slots=True)
class Group:
    """Several people who were booked together, with one code for all of them: who is here, staff ask."""

    id: str
    """Random, 32 hexadecimal digits, like a person's."""
    label: str
    """What the organisers' list calls the group; for staff only."""
    code: str
