"""An event knows its doors, rooms and sessions by name; a PIN shows only whether it was typed right."""

import pytest

from kiosk.domain.event import Event
from kiosk.domain.pin import is_pin, sealed_pin


def test_doors_rooms_and_sessions_are_found_by_their_ids(event: Event) -> None:
    assert event.door("main").name == "Main door"
    assert event.room("loft").name == "Loft"
    assert event.session("moor").capacity == 3


def test_an_id_that_the_event_does_not_have_is_our_own_mistake(event: Event) -> None:
    with pytest.raises(KeyError, match="attic"):
        event.room("attic")


def test_a_pin_is_known_when_typed_right_and_not_otherwise() -> None:
    sealed = sealed_pin("2468", b"some salt")
    assert is_pin("2468", sealed)
    assert not is_pin("2469", sealed)
    assert "2468" not in sealed
