"""Keep what a USB scanner types away from fields and shortcuts, and tell of it instead.

It watches windows (QWindow), where keys arrive before any widget or shortcut sees them, and what input methods make of
dead keys, which comes by another way: on Linux a dead key's going down is told to nobody, nor is that of the key it was
put upon, but both tell when they come up. One that nothing can be put upon is lost to the text, so a code whose keys
came up in no clear order is nobody's. Single characters are never shortcuts in a watched window, of which people who
dictate are glad, too (WCAG 2.2, 2.1.4): ours carry Ctrl or Alt, or are F keys.
"""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kiosk.codes.scanner import USUAL, ScannerSettings
from kiosk.codes.wedge import (
    Fate,
    Jumbled,
    Key,
    Kind,
    LetGo,
    Scanned,
    Taken,
    Typed,
    Typing,
    Verdict,
    follows,
    rest,
    step,
)
from ui.devices.key_events import SILENT, Clock, KeyReader, copy_of, copy_of_composed, is_dead, physical

_Kept = tuple[QObject, QKeyEvent | QInputMethodEvent]

_UNCLEAR = "\N{REPLACEMENT CHARACTER}"
"""Stands in what is nobody's code, as no keyboard types it."""


class Wedge(QObject):
    """Tell a scanner's typing from a person's in the windows it watches."""

    scanned = Signal(object)
    """A `Typed`, as it came: `kiosk.codes.typed.choose` finds what was meant."""
    jumbled = Signal(object)
    """The `Jumbled` that several codes in one go are, as of two scanners that type into each other."""

    def __init__(
        self,
        settings: ScannerSettings = USUAL,
        parent: QObject | None = None,
        scan_codes_from: int | None = None,
    ) -> None:
        """Tell by `settings`; the system's scan codes of keys are `scan_codes_from` more than those of set 1."""
        super().__init__(parent)
        self._pace = settings.pace
        self._reader = KeyReader(settings.ends, scan_codes_from)
        self._clock = Clock()
        self._typing = Typing()
        self._kept: list[_Kept] = []
        self._dropped: set[int] = set()
        self._replaying = False
        self._asked_again = False
        self._composing: QObject | None = None
        self._down: set[int] = set()  # keys that went down before our eyes
        self._was_dead = False  # a dead key came up, and nothing went down since
        self._awaited = False  # a letter was composed, and the last of its keys has not come up
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_out)

    def watch(self, widget: QWidget) -> None:
        """Watch the window of a top-level widget, from now until it is gone."""
        widget.winId()  # makes the QWindow, where there is none before the first show
        widget.windowHandle().installEventFilter(self)
        widget.windowHandle().focusObjectChanged.connect(self._follow)
        self._follow(widget.windowHandle().focusObject())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key back, drop it or let it pass. Called by Qt."""
        if self._replaying:
            return False
        if isinstance(event, QInputMethodEvent):
            return self._compose(watched, event)
        if not isinstance(watched, QWindow):
            return False
        if event.type() is QEvent.Type.FocusOut:
            self._down.clear()  # they come up elsewhere
        if not isinstance(event, QKeyEvent):
            return False
        match event.type():
            case QEvent.Type.ShortcutOverride:
                return self._override(event)
            case QEvent.Type.KeyPress if event.key() not in SILENT:
                return self._press(watched, event)
            case QEvent.Type.KeyRelease:
                return self._release(watched, event)
            case _:
                return False

    def _override(self, event: QKeyEvent) -> bool:
        """Say whether a key is kept from being a shortcut: a character always, others in the middle of a code."""
        if event.key() in SILENT:
            return False
        scanning = self._typing.count >= self._pace.shortest and follows(
            self._typing, self._clock.of(event), self._pace
        )
        if scanning or self._reader.kind(event) is Kind.CHARACTER:
            event.accept()
            return True
        self._rest()  # what a person typed comes before the shortcut they pressed
        return False

    def _press(self, window: QWindow, event: QKeyEvent) -> bool:
        self._lay_down(physical(event))
        key = self._reader.key(event, self._clock.of(event))
        fate = self._take(key, (window, copy_of(event)))
        if fate is Fate.DROP:
            self._dropped.add(physical(event))
        return fate is not Fate.PASS

    def _follow(self, focus: QObject | None) -> None:
        """Hear what an input method makes of dead keys: it tells whatever has the focus, and not the window."""
        if self._composing is not None and isValid(self._composing):
            self._composing.removeEventFilter(self)
        self._composing = None if isinstance(focus, QWindow) else focus
        if self._composing is not None:
            self._composing.installEventFilter(self)

    def _compose(self, focus: QObject, event: QInputMethodEvent) -> bool:
        """Take a letter that was made of several keys as one of them; what is not made yet goes on."""
        if not event.commitString().isprintable() or not event.commitString():
            self._rest()
            return False
        by_keys, self._was_dead = self._was_dead, False
        self._finish()
        self._awaited = by_keys
        typed = Typed() if by_keys else Typed(event.commitString(), None)
        key = Key(Kind.CHARACTER, self._clock.last if by_keys else self._clock.now(), typed)
        return self._take(key, (focus, copy_of_composed(event))) is not Fate.PASS

    def _take(self, key: Key, event: _Kept) -> Fate:
        self._typing, verdict = step(self._typing, key, self._pace)
        self._settle(verdict)
        if verdict.key is Fate.KEEP_BACK:
            self._kept.append(event)
        if verdict.key is not Fate.PASS:
            self._wait()
        return verdict.key

    def _release(self, window: QWindow, event: QKeyEvent) -> bool:
        """Let a key come up only where it went down. One that went down unseen counts now."""
        is_unseen = physical(event) not in self._down
        self._down.discard(physical(event))
        if is_unseen and self._reader.tells_keys and self._reader.kind(event) is Kind.CHARACTER:
            return self._take_unseen(window, event)
        if physical(event) in self._still_down():
            self._kept.append((window, copy_of(event)))
            return True
        dropped = physical(event) in self._dropped
        self._dropped.discard(physical(event))
        return dropped

    def _take_unseen(self, window: QWindow, event: QKeyEvent) -> bool:
        """Take a key that an input method kept to itself when it went down."""
        key = self._reader.unseen(event, self._clock.of(event))
        if follows(self._typing, key.at, self._pace):
            self._awaited = False
        self._finish()
        self._was_dead = is_dead(event)
        fate = self._take(key, (window, copy_of(event)))
        if self._down:
            self._spoil()  # it went down before or after those that are down: nobody can tell
        return fate is not Fate.PASS

    def _lay_down(self, key: int) -> None:
        self._finish()
        self._was_dead = False
        self._down.add(key)

    def _finish(self) -> None:
        """Give up on a key of a composed letter that should have come up by now."""
        if self._awaited:
            self._spoil()
        self._awaited = False

    def _spoil(self) -> None:
        """Make what comes nobody's code."""
        self._typing = replace(self._typing, open=Typed(self._typing.open.text + _UNCLEAR, None))

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
        self._finish()
        earlier, self._typing = rest(self._typing, self._pace), Typing()
        self._settle(Verdict(earlier, Fate.PASS))

    def _settle(self, verdict: Verdict) -> None:
        match verdict.earlier:
            case LetGo():
                self._timer.stop()
                self._replay()
            case Taken():
                self._dropped |= self._still_down()
                self._kept.clear()
            case Scanned(typed):
                self._timer.stop()
                self.scanned.emit(typed)
            case Jumbled() as jumbled:
                self._timer.stop()
                self.jumbled.emit(jumbled)

    def _still_down(self) -> set[int]:
        last = {physical(event): event.type() for _, event in self._kept if isinstance(event, QKeyEvent)}
        return {key for key, kind in last.items() if kind is QEvent.Type.KeyPress}

    def _replay(self) -> None:
        kept, self._kept = self._kept, []
        self._replaying = True
        for receiver, event in kept:
            if isValid(receiver):  # it may have closed within the last 35 ms
                QCoreApplication.sendEvent(receiver, event)
        self._replaying = False
