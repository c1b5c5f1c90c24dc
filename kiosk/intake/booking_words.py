"""The words that lists of bookings use for headings, standings and payments, whoever wrote them."""

from collections.abc import Mapping

from kiosk.domain.registration import Status
from kiosk.intake.columns import Synonyms

SYNONYMS: Synonyms = {
    "reference": (
        "reference",
        "ref",
        "booking reference",
        "booking ref",
        "order",
        "order number",
        "order code",
        "number",
    ),
    "name": ("name", "full name", "attendee name", "attendee", "participant", "delegate", "guest name", "display name"),
    "known_as": ("known as", "given name", "first name", "forename", "preferred name", "name on badge", "badge name"),
    "family": ("family name", "last name", "surname"),
    "pronouns": ("pronouns", "pronoun"),
    "email": ("e-mail", "e-mail address", "mail", "attendee email", "booking email", "contact email"),
    "organisation": ("organisation", "organization", "company", "employer", "affiliation", "agency", "service", "team"),
    "role": ("role", "job title", "job", "job role", "position", "title"),
    "place": ("place", "area", "town", "town or city", "city", "district", "locality"),
    "ticket_type": ("ticket type", "ticket", "type", "product", "category", "admission"),
    "status": ("status", "booking status", "attendee status", "registration state", "state"),
    "paid": ("paid", "payment", "payment status", "has paid"),
    "code": (
        "code",
        "ticket code",
        "qr code",
        "qr",
        "barcode",
        "secret",
        "ticket secret",
        "barcode number",
        "checkin_secret",
    ),
    "booked": (
        "sessions booked",
        "sessions",
        "session",
        "booked sessions",
        "breakout sessions",
        "workshops",
        "breakouts",
    ),
    "private": ("private", "not found by name", "keep private", "unlisted", "hidden", "confidential"),
    "group": ("group", "group booking", "booked together", "party"),
    "instead_of": ("in place of", "instead of", "substitute for", "transferred from"),
    "reissued": ("code reissued", "times reissued", "reissued"),
}

STATUSES: Mapping[str, Status] = {
    **dict.fromkeys(("confirmed", "attending", "booked", "active", "accepted", "approved"), Status.CONFIRMED),
    **dict.fromkeys(("complete", "completed", "registered", "yes"), Status.CONFIRMED),
    **dict.fromkeys(("awaiting approval", "approval pending", "pending", "unconfirmed"), Status.AWAITING_APPROVAL),
    **dict.fromkeys(("cancelled", "canceled", "withdrawn", "deleted", "void", "voided"), Status.CANCELLED),
    **dict.fromkeys(("refunded", "not attending", "declined", "rejected"), Status.CANCELLED),
    **dict.fromkeys(("blocked", "barred"), Status.BLOCKED),
}
"""What each word means, folded as `kiosk.domain.names.fold` does."""

PAID: Mapping[str, bool] = {
    **dict.fromkeys(("yes", "paid", "free", "true", "y", "1", "complimentary", "no charge", "waived"), True),
    **dict.fromkeys(("no", "not paid", "unpaid", "false", "n", "0", "due", "pending", "outstanding"), False),
}

YES_OR_NO: Mapping[str, bool] = {
    **dict.fromkeys(("yes", "true", "y", "1", "x", "private"), True),
    **dict.fromkeys(("no", "false", "n", "0"), False),
}
