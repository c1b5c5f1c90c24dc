"""Learn from one scan of the test code how a scanner types here, say it in plain words, and keep it."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from kiosk.codes import learnt_words
from kiosk.codes.draw import code_png
from kiosk.codes.learning import TEST_CODE, Learnt, learn
from kiosk.codes.scanner import ALL_ENDINGS, USUAL, ScannerSettings
from kiosk.codes.wedge import Key, Kind
from kiosk.domain.fault import Fault
from kiosk.exchange.scanner_file import keep_settings, read_settings
from ui.devices.key_events import SILENT, Clock, KeyReader
from ui.devices.scanners import Scanners
from ui.parts.card import Notice, NoticeKind
from ui.parts.ground import Ground
from ui.parts.picture_view import PictureView
from ui.parts.text import Text
from ui.theme import Look, Role, load_look

_REST = 700
"""Milliseconds without a key: then the scan is over, its repetition too."""
_FEWEST = 6
"""Keys: what is less was pressed by a person."""
_HOW = "Scan this code, here or from a print of it. Esc ends."
_PORT_HEARD = "The scanner at the serial port is heard. No keyboard changes what it sends."
_KEPT = "Kept on this laptop, from the next time that the kiosk is opened. Scan again to look again, or press Esc."


class ScannerDoctor(Ground):
    """The test code, and what was learnt from the last scan of it."""

    def __init__(
        self, before: ScannerSettings, keep: Callable[[ScannerSettings], None], scan_codes_from: int | None = None
    ) -> None:
        """Hand what is learnt to `keep`; what is not learnt by scanning stays as it was `before`."""
        look = load_look()
        super().__init__(look)
        self._settings, self._keep = before, keep
        self._reader, self._clock = KeyReader(ALL_ENDINGS, scan_codes_from), Clock()
        self._keys: list[Key] = []
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look_at_keys)
        self._notice = Notice(look, NoticeKind.INFO, "")
        self._told = Text(look)
        self._lay_out(look)
        self.setWindowTitle("Scanner")
        self.resize(1024, 640)
        self._port = Scanners(TEST_CODE.__eq__, str, ScannerSettings(port=before.port), self)
        self._port.scanned.connect(self._hear_port)
        self._port.fault.connect(lambda sentence: self._say(NoticeKind.ATTENTION, sentence))
        self._watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take every key that arrives at the window, but for Esc and those that do nothing alone. Called by Qt."""
        if not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent) or event.key() in SILENT:
            return False
        if event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.KeyPress:
                self.close()
        elif event.type() is QEvent.Type.KeyPress:
            self._keys.append(self._reader.key(event, self._clock.of(event)))
            self._rest.start()
        event.accept()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the serial port."""
        self._port.stop()
        super().closeEvent(event)

    def _watch(self) -> None:
        self.winId()  # makes the QWindow
        self.windowHandle().installEventFilter(self)
        self._port.start()

    def _lay_out(self, look: Look) -> None:
        picture, column, row = PictureView(look), QVBoxLayout(), QHBoxLayout(self)
        picture.show_picture(QImage.fromData(code_png(TEST_CODE)), "The test code")
        row.addWidget(picture, 2)
        row.addLayout(column, 3)
        for part in (Text(look, "Scanner", Role.TITLE), Text(look, _HOW, Role.LEAD), self._notice, self._told):
            column.addWidget(part)
        column.addStretch(1)
        self._say(NoticeKind.INFO, "")

    def _look_at_keys(self) -> None:
        keys, self._keys = self._keys, []
        if sum(key.kind is Kind.CHARACTER for key in keys) < _FEWEST:
            return
        learnt = learn(keys)
        if not isinstance(learnt, Learnt):
            self._say(NoticeKind.ATTENTION, learnt_words.NOT_THE_TEST)
            return
        self._settings = learnt.settings(self._settings)
        self._keep_it("\n".join(learnt_words.sentences(learnt)))

    def _hear_port(self, code: str) -> None:
        if code == TEST_CODE:
            self._say(NoticeKind.DONE, _PORT_HEARD)
        else:
            self._say(NoticeKind.ATTENTION, learnt_words.NOT_THE_TEST)

    def _keep_it(self, told: str) -> None:
        try:
            self._keep(self._settings)
        except Fault as fault:
            self._say(NoticeKind.ATTENTION, str(fault), told)
        else:
            self._say(NoticeKind.DONE, _KEPT, told)

    def _say(self, kind: NoticeKind, sentence: str, told: str = "") -> None:
        self._notice.show_message(kind, sentence)
        self._notice.setVisible(bool(sentence))
        self._told.setText(told)


def launch(folder: Path) -> int:
    """Show the window until it is closed, and return the program's exit status."""
    application = QApplication(sys.argv[:1])
    try:
        before, trouble = read_settings(folder), ""
    except Fault as fault:
        before, trouble = USUAL, str(fault)
    window = ScannerDoctor(before, lambda settings: keep_settings(folder, settings))
    if trouble:
        print(trouble, file=sys.stderr)
    window.show()
    application.exec()
    return 0
