"""Run the devices' page: look how everything stands, and start, stop or look for a hub."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from kiosk.app import Station
from kiosk.desk.chosen_camera import choose_camera
from kiosk.desk.screen_measure import keep_measured_pixels
from kiosk.domain.clock import milliseconds
from kiosk.domain.devices import (
    CameraChoice,
    DevicesView,
    OwnDevice,
    PortChoice,
    camera_in_use,
    heard_by,
    next_camera,
    next_port,
    other_laptops,
)
from kiosk.domain.peers import ours_ahead
from kiosk.domain.sharing import HubState, WorksAlone
from ui.devices.frame_source import CAMERA
from ui.devices.scanners import SCANNER
from ui.parts.card import NoticeKind
from ui.staff.device_words import apart_in_short
from ui.staff.frame import Place
from ui.staff.pages import StaffPages

if TYPE_CHECKING:
    from ui.staff.presenter import StaffPresenter

_CHOSEN = "The camera in use on this laptop from now on: {name}."
_STANDS_IN = "The camera that was chosen is not plugged in; this one stands in until it is."
_PORT = "The scanner at a serial port in use on this laptop from now on: {name}."
_NO_PORT = "No scanner at a serial port is used from now on. Those that type as a keyboard need none."
_FITTED = "The screen is fitted to the card from now on, as far as all fits on it."
_STARTING = "The hub is being started. What comes of it is said here, beside the list."
_STOPPED = "The hub here is stopped. All laptops go on alone, and catch up once there is another one."
_GOING = "On the way to that hub. What comes of it is said here, beside the list."
_FINDING = "Looking for a hub by itself."


class Minding:
    """Looks after the devices of this laptop, and after the way to the others."""

    def __init__(self, presenter: "StaffPresenter", station: Station, pages: StaffPages) -> None:
        """Take what runs deeds, the house, and the pages."""
        self._presenter, self._station, self._pages = presenter, station, pages
        self._troubles: Mapping[str, str] = {}
        self._hub: HubState = WorksAlone()
        self._awaited = False
        self._cameras: tuple[CameraChoice, ...] = ()
        self._chosen = ""
        self._ports: tuple[PortChoice, ...] = ()
        self._port = ""
        pages.devices.started.connect(lambda: self._do(station.sharing.start_hub, _STARTING))
        pages.devices.stopped.connect(lambda: self._do(station.sharing.stop_hub, _STOPPED))
        pages.devices.camera_turned.connect(self._turn_camera)
        pages.devices.port_turned.connect(self._turn_port)
        pages.devices.screen_measured.connect(self._keep_pixels)
        pages.devices.went.connect(self.go_to)

    def show(self) -> None:
        """Show how everything stands now."""
        self._presenter.ports_wanted.emit()
        self._presenter.ask(self._view, self._show)

    def refresh(self) -> None:
        """Show how everything stands now, if that page is open."""
        if self._pages.frame_.place is Place.DEVICES:
            self.show()

    def tell_apart(self) -> None:
        """Say on every page whether this laptop is apart from the others."""
        frame, zone = self._pages.frame_, self._presenter.zone
        self._presenter.ask(self._station.sharing.state, lambda hub: frame.show_apart(apart_in_short(hub, zone)))

    def show_troubles(self, troubles: Mapping[str, str]) -> None:
        """Take note of what is wrong with each device; those that are well have no sentence."""
        self._troubles = dict(troubles)

    def show_cameras(self, cameras: tuple[CameraChoice, ...], chosen: str) -> None:
        """Take note of the cameras there are, and of which one was chosen."""
        self._cameras, self._chosen = cameras, chosen
        self.refresh()

    def show_ports(self, ports: tuple[PortChoice, ...], chosen: str) -> None:
        """Take note of the devices at serial ports, and of which one was chosen as the scanner."""
        self._ports, self._port = ports, chosen

    def _turn_port(self) -> None:
        port = next_port(self._ports, self._port)
        key = port.key if port is not None else ""

        def chosen(_: None) -> None:
            told = _NO_PORT if port is None else _PORT.format(name=port.name)
            self._pages.frame_.show_notice(NoticeKind.INFO, told)
            self._presenter.port_chosen.emit(key)
            self.refresh()

        self._presenter.ask(lambda: self._presenter.keep_port(key), chosen, always=True)

    def _scanner(self) -> OwnDevice | None:
        if SCANNER not in self._troubles:
            return None
        name = next((port.name for port in self._ports if port.key == self._port), "")
        return OwnDevice(name, self._troubles[SCANNER])

    def _turn_camera(self) -> None:
        camera = next_camera(self._cameras, self._chosen)
        if camera is None:
            return

        def chosen(_: None) -> None:
            self._pages.frame_.show_notice(NoticeKind.INFO, _CHOSEN.format(name=camera.name))
            self._presenter.camera_chosen.emit(camera.key)

        self._presenter.ask(lambda: choose_camera(self._station.desk, camera.key), chosen, always=True)

    def _keep_pixels(self, pixels: float) -> None:
        def kept(_: None) -> None:
            self._pages.frame_.show_notice(NoticeKind.INFO, _FITTED)
            self._presenter.screen_measured.emit(pixels)

        self._presenter.ask(lambda: keep_measured_pixels(self._station.desk, pixels), kept, always=True)

    def _camera(self) -> OwnDevice:
        camera, trouble = camera_in_use(self._cameras, self._chosen), self._troubles.get(CAMERA, "")
        stands_in = camera is not None and self._chosen not in ("", camera.key)
        return OwnDevice(camera.name if camera else "", trouble or (_STANDS_IN if stands_in else ""))

    def go_to(self, address: str) -> None:
        """Go to the hub at an address that was typed or scanned, or look for one where it is empty."""
        self._do(lambda: self._station.sharing.go_to(address), _GOING if address else _FINDING)

    def _do(self, deed: Callable[[], None], told: str) -> None:
        def done(_: None) -> None:
            self._pages.frame_.show_notice(NoticeKind.INFO, told)
            self._awaited = told != _STOPPED
            self.refresh()

        self._presenter.ask(deed, done)

    def _show(self, view: DevicesView) -> None:
        self._pages.devices.show_devices(view, self._presenter.zone)
        if self._awaited and view.hub != self._hub:
            self._awaited = False  # what was promised to be said beside the list is said there now
            self._pages.frame_.show_notice(NoticeKind.INFO, "")
        self._hub = view.hub

    def _view(self) -> DevicesView:
        station, now = self._station, milliseconds(self._station.clock())
        sharing, own = station.sharing, station.desk.store.identity
        heard = heard_by(sharing, own.incarnation)
        return DevicesView(
            tuple(OwnDevice(name, self._troubles.get(name, "")) for name in station.printers),
            self._camera(),
            self._scanner(),
            now,
            ours_ahead(heard.peers, now),
            other_laptops(station.desk.event.stations, own.station, heard, now),
            sharing.state(),
            self._cameras,
            self._ports,
            self._port,
        )
