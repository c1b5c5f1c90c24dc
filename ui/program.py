"""Join the attendees' screen, the staff side and the devices to one laptop at work."""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.app import Station
from kiosk.badge_making import Moved
from kiosk.codes.scanner import USUAL, ScannerSettings
from kiosk.domain.badge import is_badge_code
from kiosk.domain.devices import PortChoice
from kiosk.domain.sharing import HUB_CODE
from kiosk.flow.inputs import Broke, CameraFound, CameraGone, CodesSeen, CodeUnsure, Woken
from kiosk.flow.places import call_of
from kiosk.flow.screens import Resting, Welcome
from ui.alarm import IdleClock
from ui.attendee.voice import Voice
from ui.devices.frame_source import CAMERA, FrameSource
from ui.devices.scanners import SCANNER
from ui.devices.scanning import Scanning
from ui.garbage import Collector
from ui.kiosk_window import KioskWindow
from ui.presenter import Presenter
from ui.theme import fit_scale, load_look, usual_theme
from ui.window import AttendeeWindow
from ui.worker import Worker

if TYPE_CHECKING:
    from kiosk.together import Together
    from ui.staff.presenter import StaffPresenter

_ERRANDS = "errands"
"""What hinders the attendees' errands is kept under, beside the troubles of devices."""
_SECOND = 1_000
"""Milliseconds."""
_SETTLED = 3
"""Seconds. By then all is there that stays, also the staff side, which is made behind what is seen."""
_LOOKED_AGAIN = 5
"""After how many seconds sessions are looked up once more for whoever reads about them."""


class Program(QObject):
    """Everything that is alive while a laptop is open. Build it on the widgets' thread."""

    _badge_moved = Signal(object)
    _answered = Signal(object)
    _call_moved = Signal()
    _printer_told = Signal(str, str)

    staff: "StaffPresenter | None" = None
    _source: FrameSource | None = None

    def __init__(
        self,
        window: KioskWindow,
        station: Station,
        source: FrameSource | None = None,
        clock: IdleClock | None = None,
        together: "Together | None" = None,
        scanner: ScannerSettings = USUAL,
        voice: Voice | None = None,
        *,
        keep_port: Callable[[str], None] = lambda key: None,
        by_switch: bool = False,
    ) -> None:
        """Show the attendees' screen in `window`, with pictures from `source` if there is one.

        `together` is the way to the other laptops; without one, this laptop works alone. `scanner` says how this
        laptop's scanners type, `voice` reads aloud if not the system's does, `by_switch` that two keys are all that
        whoever is here may have. `keep_port` remembers which scanner at a serial port staff choose.
        """
        super().__init__(window)
        self.garbage = Collector(self)
        self._keep_port = keep_port
        self._style_hints = QGuiApplication.styleHints()  # kept, for what it holds goes with it
        self.window, self.station, self._together = window, station, together
        self.worker = Worker(station.thread, station.guard, self)
        self.attendees = self._attendees_window(voice, by_switch=by_switch)
        self.scanning = self._what_scans(scanner)
        self.presenter = Presenter(self.attendees, self.worker, station.run, clock)
        self._troubles: dict[str, str] = dict(station.troubles)
        self._closed = self._looks_for_a_code = False
        self._ticks = 0
        self._seconds = QTimer(self)
        self._connect()
        window.setWindowTitle(station.desk.event.name)
        window.show_side(self.attendees)
        self.scanning.watch(window)
        self._use(source)
        station.start()
        if together is not None:
            station.join(together)
            together.start()
        self._seconds.start(_SECOND)
        QTimer.singleShot(0, self, self._build_staff_side)

    def _attendees_window(self, voice: Voice | None, *, by_switch: bool) -> AttendeeWindow:
        desk, asked = self.station.desk, self._style_hints.accessibility()
        asked.contrastPreferenceChanged.connect(self._follow_contrast)
        return AttendeeWindow(
            desk.event,
            voice=voice,
            theme=usual_theme(asked.contrastPreference()),
            room=desk.room,
            station=desk.store.identity.station,
            by_switch=by_switch,
        )

    def _follow_contrast(self, asked: Qt.ContrastPreference) -> None:
        """Begin with what the system is asked for from now on."""
        self.attendees.set_usual_theme(usual_theme(asked))

    def _what_scans(self, scanner: ScannerSettings) -> Scanning:
        """Return what looks for the codes that mean something here: a badge's only at a room's door."""
        desk, counts = self.station.desk, self.station.counts

        def is_known(code: str) -> bool:
            return counts(code) or is_badge_code(code) or code.startswith(HUB_CODE)

        return Scanning(is_known, self, desk.event.codes, scanner, badges=bool(desk.room))

    def rest(self) -> None:
        """Let the attendees' screen rest: something of ours broke."""
        self.presenter.take(Broke())

    def tick(self) -> None:
        """Let calls, notes and what is shown of them know that a second has passed."""
        self.station.tick()
        self._tell_call()
        self._ticks += 1
        if not self.garbage.is_settled and self._ticks >= _SETTLED and isinstance(self.presenter.screen, Welcome):
            self.garbage.settle()  # while nothing of anybody is there
        if self._ticks % _LOOKED_AGAIN == 0:
            self.presenter.look_again()
        if self.staff is not None:
            self.staff.tick()

    def close(self) -> None:
        """Finish what is in hand, and let go of devices and file; once is enough."""
        if self._closed:
            return
        self._closed = True
        self._seconds.stop()
        self.scanning.close()
        if self._together is not None:
            self._together.stop()  # while the file still answers
        self.station.finish_printing()
        if self.staff is not None:
            self.staff.ending.close()
        self.worker.close()
        self.station.stop()
        self.garbage.close()

    def _connect(self) -> None:
        self.scanning.seen.connect(self._take_codes)
        self.scanning.found.connect(self._find_camera)
        self.scanning.lost.connect(self._lose_camera)
        self.scanning.viewed.connect(self.attendees.show_picture)
        self.scanning.guiding.changed.connect(self.attendees.show_hint)
        self.scanning.unsure.connect(self._take_unsure)
        self.scanning.scanners.fault.connect(lambda sentence: self._tell_trouble(SCANNER, sentence))
        self.window.image_dropped.connect(self.scanning.show_image)
        self.station.on_badge.append(self._badge_moved.emit)
        self._badge_moved.connect(self._tell_badge)
        self.station.on_answer.append(self._answered.emit)
        self._answered.connect(self.presenter.take)
        self.station.on_call.append(self._call_moved.emit)
        self._call_moved.connect(self._tell_call)
        self._seconds.timeout.connect(self.tick)
        self.presenter.hindered.connect(self._tell_hindered)
        self.presenter.ended.connect(self.scanning.scanners.begin_anew)
        self.presenter.ended.connect(self.garbage.clear)
        self.station.on_trouble.append(self._printer_told.emit)
        self._printer_told.connect(self._tell_trouble)

    def _use(self, source: FrameSource | None) -> None:
        if source is None:
            self.presenter.take(CameraGone())
            return
        self.scanning.use(source)
        self._source = source
        source.choices_changed.connect(self._tell_cameras)
        self.attendees.camera_wanted.connect(self._note_wanted)
        self.window.currentChanged.connect(self._turn_camera)
        self._looks_for_a_code = True
        self.presenter.take(CameraFound())
        self._turn_camera()

    def _choose_camera(self, key: str) -> None:
        if self._source is not None:
            self._source.choose(key)
            self._tell_cameras()

    def _tell_cameras(self) -> None:
        if self.staff is not None and self._source is not None:
            self.staff.minding.show_cameras(self._source.choices(), self._source.chosen)

    def _choose_port(self, key: str) -> None:
        """Hear another device at a serial port as the scanner; of the one before, nothing is wrong any more."""
        self._troubles.pop(SCANNER, None)
        self.scanning.scanners.use_port(key)
        if self.staff is not None:
            self.staff.show_troubles(self._troubles)
        self._tell_ports()

    def _tell_ports(self) -> None:
        found = self.scanning.scanners.ports()
        told = Counter(port.told for port in found)
        names = [port.told if port.told and told[port.told] == 1 else f"{port.told} {port.name}" for port in found]
        choices = tuple(PortChoice(port.key, name.strip()) for port, name in zip(found, names, strict=True))
        if self.staff is not None:
            self.staff.minding.show_ports(choices, self.scanning.scanners.port)

    def _note_wanted(self, wanted: bool) -> None:
        self._looks_for_a_code = wanted
        self._turn_camera()

    def _turn_camera(self) -> None:
        """Let the camera be on only while the screen that is shown makes something of a code."""
        if self.window.currentWidget() is self.attendees:
            wanted = self._looks_for_a_code
        else:
            wanted = self.staff is not None and self.staff.is_scanning
        self.scanning.want(wanted)
        if not wanted:
            self.attendees.show_picture(QImage())

    def _take_codes(self, codes: tuple[str, ...]) -> None:
        """Let a code count for whoever is at the laptop: the attendee, or staff who are signed in.

        The code of a hub is for staff; to an attendee's screen it is nothing at all.
        """
        if self.staff is not None and self.staff.is_open:
            self.staff.scan(codes)
        elif not any(code.startswith(HUB_CODE) for code in codes):
            self.presenter.take(CodesSeen(codes))

    def _take_unsure(self) -> None:
        """Refuse, in words, a scan that two people's codes explain."""
        if self.staff is not None and self.staff.is_open:
            self.staff.refuse_scan()
        else:
            self.presenter.take(CodeUnsure())

    def _find_camera(self) -> None:
        self._tell_trouble(CAMERA, "")
        self.presenter.take(CameraFound())

    def _lose_camera(self, sentence: str) -> None:
        self._tell_trouble(CAMERA, sentence)
        self.presenter.take(CameraGone())

    def _tell_badge(self, moved: Moved) -> None:
        self.presenter.take(moved)
        if self.staff is not None:
            self.staff.badging.count()

    def _tell_trouble(self, device: str, sentence: str) -> None:
        """Keep what is wrong with each device until it is well, and show staff all of it."""
        self._troubles[device] = sentence
        if self.staff is not None:
            self.staff.show_troubles(self._troubles)

    def _tell_hindered(self, sentence: str) -> None:
        """Tell staff what is in the way of a whole errand, such as a full disk, until one is done again."""
        if self._troubles.get(_ERRANDS, "") != sentence:
            self._tell_trouble(_ERRANDS, sentence)

    def _build_staff_side(self) -> None:
        """Build the staff side once the attendees' screen is there, so that nobody waits for it."""
        from ui.staff.pages import StaffPages
        from ui.staff.presenter import StaffPresenter

        window, event = self.window, self.station.desk.event
        pages = StaffPages(load_look(scale=fit_scale(window.width(), window.height())), event.ticket_types)
        staff = self.staff = StaffPresenter(self.station, self.worker, pages, keep_port=self._keep_port)
        staff.left.connect(lambda: window.show_side(self.attendees))
        staff.signed_in.connect(self._wake)
        staff.moved.connect(self._turn_camera)
        staff.camera_chosen.connect(self._choose_camera)
        staff.port_chosen.connect(self._choose_port)
        staff.ports_wanted.connect(self._tell_ports)
        staff.screen_measured.connect(self.attendees.set_pixels)
        staff.show_troubles(self._troubles)
        self._tell_cameras()
        window.staff_wanted.connect(lambda: window.show_side(pages))  # first, so that the keyboard can be there
        window.staff_wanted.connect(staff.open)
        window.staff_wanted.connect(self.presenter.cover)

    def _wake(self) -> None:
        """Staff have looked after a screen that was resting."""
        if isinstance(self.presenter.screen, Resting):
            self.presenter.take(Woken())

    def _tell_call(self) -> None:
        """Tell whoever asked for a person how far that is, if they are still there."""
        if call := call_of(self.presenter.screen):
            self.presenter.take(self.station.how_far(call))
