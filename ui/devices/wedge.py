"""Keep what a USB scanner types away from fields and shortcuts, and tell of the code instead.

It watches windows (QWindow), where keys arrive before any widget or shortcut sees them. Single characters are never
shortcuts in a watched window, of which people who dictate are glad, too (WCAG 2.2, 2.1.4): ours carry Ctrl or Alt, or
are F keys.
"""

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kiosk.codes.wedge import Fate, Key, Kind, LetGo, Pace, Scanned, Typing, Verdict, rest, step

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_SILENT = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_NumLock,
)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Wedge(QObject):
    """Tell a scanner's typing from a person's in the windows it watches."""

    scanned = Signal(str)
    """The text as it was typed: `kiosk.codes.wedge.choose` puts right what the layout changed."""

    def __init__(self, pace: Pace | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pace = pace or Pace()
        self._typing = Typing()
        self._kept: list[tuple[QWindow, QKeyEvent]] = []
        self._dropped: set[int] = set()
        self._replaying = False
        self._asked_again = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_out)

    def watch(self, widget: QWidget) -> None:
        """Watch the window of a top-level widget, from now until it is gone."""
        widget.winId()  # makes the QWindow, where there is none before the first show
        widget.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key back, drop it or let it pass. Called by Qt."""
        if self._replaying or not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        match event.type():
            case QEvent.Type.ShortcutOverride:
                return self._override(event)
            case QEvent.Type.KeyPress if event.key() not in _SILENT:
                return self._press(watched, event)
            case QEvent.Type.KeyRelease:
                return self._release(watched, event)
            case _:
                return False

    def _override(self, event: QKeyEvent) -> bool:
        """Say whether a key is kept from being a shortcut: a character always, others in the middle of a code."""
        if event.key() in _SILENT:
            return False
        if _kind(event) is Kind.CHARACTER or isinstance(rest(self._typing, self._pace), Scanned):
            event.accept()
            return True
        self._rest()  # what a person typed comes before the shortcut they pressed
        return False

    def _press(self, window: QWindow, event: QKeyEvent) -> bool:
        self._typing, verdict = step(self._typing, _key(event), self._pace)
        self._settle(verdict)
        if verdict.key is Fate.KEEP_BACK:
            self._kept.append((window, _copy(event)))
            self._wait()
        elif verdict.key is Fate.DROP:
            self._dropped.add(event.key())
        return verdict.key is not Fate.PASS

    def _release(self, window: QWindow, event: QKeyEvent) -> bool:
        """Let a key come up only where it went down."""
        if any(kept.key() == event.key() for _, kept in self._kept):
            self._kept.append((window, _copy(event)))
            return True
        dropped = event.key() in self._dropped
        self._dropped.discard(event.key())
        return dropped

    def _wait(self) -> None:
        self._asked_again = False
        self._timer.start(self._pace.limit + 1)

    def _time_out(self) -> None:
        """Decide, unless keys that came while we stood still are yet to be told of: so go once round the loop."""
        if self._asked_again:
            self._rest()
        else:
            self._asked_again = True
            self._timer.start(0)

    def _rest(self) -> None:
        earlier, self._typing = rest(self._typing, self._pace), Typing()
        self._settle(Verdict(earlier, Fate.PASS))

    def _settle(self, verdict: Verdict) -> None:
        match verdict.earlier:
            case LetGo():
                self._timer.stop()
                self._replay()
            case Scanned(text):
                self._timer.stop()
                self._dropped |= self._still_down()
                self._kept.clear()
                self.scanned.emit(text)

    def _still_down(self) -> set[int]:
        last = {event.key(): event.type() for _, event in self._kept}
        return {key for key, kind in last.items() if kind is QEvent.Type.KeyPress}

    def _replay(self) -> None:
        kept, self._kept = self._kept, []
        self._replaying = True
        for window, event in kept:
            if isValid(window):  # it may have closed within the last 35 ms
                QCoreApplication.sendEvent(window, event)
        self._replaying = False


def _kind(event: QKeyEvent) -> Kind:
    """Say what a key does in a code. A key held down repeats at a scanner's pace, and is a person's."""
    commands = event.modifiers() & _COMMANDS
    if event.isAutoRepeat():
        return Kind.OTHER
    if event.key() in _ENDS:
        return Kind.END if commands == Qt.KeyboardModifier.NoModifier else Kind.OTHER
    typed = event.text() and event.text().isprintable() and commands in (Qt.KeyboardModifier.NoModifier, _ALT_GR)
    return Kind.CHARACTER if typed else Kind.OTHER


def _key(event: QKeyEvent) -> Key:
    """Return the key with the system's own time, so that keys that waited for us keep their pace."""
    kind = _kind(event)
    at = event.timestamp() or int(time.monotonic() * 1000)
    return Key(kind, at, event.text() if kind is Kind.CHARACTER else "")


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
