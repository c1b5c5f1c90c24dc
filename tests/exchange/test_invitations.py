"""Who signed an invitation, and for which event."""

from dataclasses import replace

from kiosk.domain.invitation import Invitation, event_mark, parse, ticket_mark
from kiosk.exchange.invitations import is_proven, signed_code
from kiosk.exchange.organisers import make_keys

KEYS, OTHERS = make_keys("ke-2026"), make_keys("ke-2026")
UNSIGNED = Invitation("0b" * 16, event_mark("ke-2026"), ticket_mark("standard"), 1_000, 2_000)


def signed() -> Invitation:
    read = parse(signed_code(KEYS, UNSIGNED))
    assert read is not None
    return read


def test_an_invitation_proves_itself_to_whoever_has_the_organisers_public_key() -> None:
    assert is_proven(signed(), "ke-2026", KEYS.public_key)
    assert replace(signed(), signature="") == UNSIGNED


def test_nothing_in_it_can_be_changed() -> None:
    true = signed()
    changed = (
        replace(true, person="0c" * 16),
        replace(true, ticket_type=ticket_mark("speaker")),
        replace(true, valid_from=0),
        replace(true, valid_until=9_000),
    )
    assert not any(is_proven(one, "ke-2026", KEYS.public_key) for one in changed)


def test_it_proves_nothing_elsewhere_or_to_others() -> None:
    assert not is_proven(signed(), "ke-2027", KEYS.public_key)
    assert not is_proven(signed(), "ke-2026", OTHERS.public_key)
    assert not is_proven(signed(), "ke-2026", "")
    assert not is_proven(UNSIGNED, "ke-2026", KEYS.public_key)
