"""Tests that keys keep the pace they were pressed at, however late they are told of."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.devices import key_events
from ui.devices.key_events import Clock


def key_at(time: int) -> QKeyEvent:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(time)
    return event


def test_no_key_is_told_as_earlier_than_a_letter_that_was_told_of_too_late(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, times = Clock(), iter([0, 50, 51, 52])
    monkeypatch.setattr(key_events, "_now", lambda: next(times))
    assert [clock.of(key_at(1000)), clock.now()] == [1000, 1050]
    assert [clock.of(key_at(1004)), clock.of(key_at(1060))] == [1050, 1060]
