"""Join the attendees' screen, the staff side and the devices to one laptop at work."""

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.app import Station
from kiosk.flow.inputs import BadgeMoved, CallAnswered, CameraFound, CameraGone, CodesSeen
from ui.devices.frame_source import FrameSource
from ui.devices.scanning import Scanning, picture_of
from ui.kiosk_window import KioskWindow
from ui.presenter import IdleClock, Presenter
from ui.theme import fit_scale, load_look
from ui.window import AttendeeWindow
from ui.worker import Worker


class Program(QObject):
    """Everything that is alive while a laptop is open. Build it on the widgets' thread."""

    _badge_moved = Signal(object)

    def __init__(
        self, window: KioskWindow, station: Station, source: FrameSource | None = None, clock: IdleClock | None = None
    ) -> None:
        """Show the attendees' screen in `window`, with pictures from `source` if there is one."""
        super().__init__(window)
        self.window, self.station = window, station
        roster = station.laptop.pack.roster
        known = frozenset(code for person in roster for code in (person.code, *person.replaced_codes))
        self.worker = Worker(station.thread, self)
        self.attendees = AttendeeWindow(station.desk.event)
        self.scanning = Scanning(known.__contains__, self)
        self.presenter = Presenter(self.attendees, self.worker, station.run, clock)
        self._connect()
        window.setWindowTitle(station.desk.event.name)
        window.show_side(self.attendees)
        self.scanning.watch(window)
        if source is None:
            self.presenter.take(CameraGone())
        else:
            self._use(source)
        station.start()
        QTimer.singleShot(0, self._build_staff_side)

    def close(self) -> None:
        """Finish what is in hand, and let go of devices and file."""
        self.scanning.close()
        self.station.finish_printing()
        self.worker.close()
        self.station.stop()

    def _connect(self) -> None:
        self.scanning.seen.connect(lambda codes: self.presenter.take(CodesSeen(codes)))
        self.scanning.lost.connect(lambda _: self.presenter.take(CameraGone()))
        self.window.image_dropped.connect(self.scanning.show_image)
        self.station.on_badge.append(self._badge_moved.emit)
        self._badge_moved.connect(self._tell_badge)

    def _use(self, source: FrameSource) -> None:
        self.scanning.use(source)
        self.attendees.camera_wanted.connect(self.scanning.want)
        source.frame.connect(self._show_picture)
        self.presenter.take(CameraFound())
        self.scanning.want(wanted=True)

    def _show_picture(self, frame: object) -> None:
        picture = picture_of(frame)
        if picture is not None:
            self.attendees.show_picture(picture)

    def _tell_badge(self, moved: BadgeMoved) -> None:
        self.presenter.take(moved)

    def _build_staff_side(self) -> None:
        """Build the staff side once the attendees' screen is there, so that nobody waits for it."""
        from ui.staff.pages import StaffPages
        from ui.staff.presenter import StaffPresenter

        window, event = self.window, self.station.desk.event
        pages = StaffPages(load_look(scale=fit_scale(window.width(), window.height())), event.ticket_types)
        self.staff = StaffPresenter(self.station, self.worker, pages)
        self.staff.left.connect(lambda: window.show_side(self.attendees))
        self.staff.answered.connect(lambda _: self.presenter.take(CallAnswered()))
        window.staff_wanted.connect(self.staff.open)
        window.staff_wanted.connect(lambda: window.show_side(pages))
