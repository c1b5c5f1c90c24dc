"""The devices' page by keyboard alone: every state in words with what to do, and the hub's keys."""

from collections.abc import Mapping

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.codes.image_file import load_frame
from kiosk.codes.read import read_thoroughly
from kiosk.desk.chosen_camera import chosen_camera
from kiosk.domain.devices import CameraChoice, DevicesView, OtherLaptop, OwnDevice, PortChoice
from kiosk.domain.fault import Fault
from kiosk.domain.peers import SILENT, Alone, Behind, ClockOff, Copied, Peer, Replaced, Standing, Together, Unseen
from kiosk.domain.sharing import (
    Hindered,
    HubHere,
    HubState,
    Looking,
    NoSharing,
    Refused,
    ThroughHub,
    WorksAlone,
)
from kiosk.domain.talk import Head, Present
from tests.samples import NINE, at
from tests.ui.attendee.looking import buttons, settle
from tests.ui.staff.conftest import Side
from ui.parts.card import NoticeKind
from ui.parts.result_list import ResultList
from ui.staff.device_words import hub_sentences, lines_of
from ui.staff.frame import Place

ZONE = "Europe/London"
LID, USB = CameraChoice("lid", "Lid camera"), CameraChoice("usb", "USB camera")
HERE = HubHere("192.168.1.5:4222", "kiosk-hub://192.168.1.5:4222", "Windows asks once: allow private networks.")


MAY_SHARE = WorksAlone(may_share=True)
CODE = "The hub's address as a code"


class Way(NoSharing):
    """A way to other laptops that is as a test says, and notes what is asked of it."""

    def __init__(self, hub: HubState = MAY_SHARE, *peers: Peer) -> None:
        self.hub, self.heard = hub, peers
        self.asked: list[str] = []
        self.trouble: Fault | None = None

    def state(self) -> HubState:
        return self.hub

    def peers(self) -> tuple[Peer, ...]:
        return self.heard

    def known(self) -> Mapping[str, Head]:
        return {"foyer.1": Head(12, "d", 12)}

    def start_hub(self) -> None:
        self.asked.append("start")
        self.hub = HERE

    def stop_hub(self) -> None:
        self.asked.append("stop")
        self.hub = Looking()

    def go_to(self, address: str) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.asked.append(f"go to {address}")


def test_every_page_says_that_this_laptop_is_alone_and_since_when(helper: Side) -> None:
    way = Way(HERE)
    helper.station.sharing = way
    for hub, said in (
        (Looking(NINE), "alone since 09:00"),
        (Refused("10.0.0.5:4222"), "alone"),
        (Hindered("The disk is full."), "alone"),
        (ThroughHub("10.0.0.5:4222"), ""),
    ):
        way.hub = hub
        helper.presenter.tick()
        helper.settle()
        helper.keys("Alt+6")
        [header] = [text for text in helper.words().split(" | ") if text.startswith("foyer")]
        assert header.partition(" · ")[2].partition(" · ")[2] == said


def stairs(wall: int = 0, heard: int = NINE + 30 * 60_000, count: int = 12) -> Peer:
    return Peer(Present("stairs", "stairs.1", heard + wall, heads={"foyer.1": Head(count, "d", count)}), heard)


def shown(side: Side, way: Way) -> str:
    """Return what the page says with this way to the others, with the last line the current one."""
    side.station.sharing = way
    side.keys("Alt+7", "End")
    return side.words()


def keys(side: Side) -> set[str]:
    """Return the keys that can be seen."""
    return {key.objectName() for key in buttons(side.pages.devices)}


def view(*says: Standing, clock_ahead: int = 0, printers: tuple[OwnDevice, ...] = ()) -> DevicesView:
    others = (OtherLaptop("stairs", "By the lift", says),) if says else ()
    return DevicesView(printers, OwnDevice(""), None, NINE, clock_ahead, others, WorksAlone())


@pytest.mark.parametrize(
    ("says", "word", "what_to_do"),
    [
        (Together(), "Together", "All that is known here is known there."),
        (Alone(NINE), "Alone since 09:00", "Nothing is lost. It goes on alone and catches up by itself."),
        (Behind(12, us=False), "12 facts behind", "It catches up by itself."),
        (Behind(1, us=True), "1 fact ahead of us", "This laptop catches up by itself."),
        (ClockOff(180_000), "Clock 3 minutes fast", "Set its clock."),
        (ClockOff(-7_200_000), "Clock 2 hours slow", "Set its clock."),
        (Copied(), "Copied file", "Use only one of them from now on, and tell the organisers."),
        (
            Replaced(),
            "Replaced",
            "Use only one of them from now on, and put the other away.",
        ),
        (Unseen(), "Not seen today", "switch it on, open the kiosk, and look at its Wi-Fi."),
    ],
)
def test_every_way_a_laptop_can_stand_has_a_word_and_what_to_do(says: Standing, word: str, what_to_do: str) -> None:
    row, sentences = lines_of(view(says), ZONE)["laptop stairs"]
    assert (row.name, row.organisation, row.state) == ("stairs", "By the lift", word)
    assert sentences.startswith(f"stairs · By the lift. {word}. ")
    assert what_to_do in sentences


def test_all_that_there_is_to_say_of_a_laptop_is_said() -> None:
    _, sentences = lines_of(view(Copied(), ClockOff(-180_000), Behind(1_200, us=False)), ZONE)["laptop stairs"]
    assert "Copied file." in sentences
    assert "Clock 3 minutes slow." in sentences
    assert "1,200 facts behind." in sentences


def test_this_laptop_s_own_devices_come_first() -> None:
    printers = (OwnDevice("tray", "The tray is out of paper."), OwnDevice("desk"))
    lines = lines_of(view(Together(), printers=printers, clock_ahead=-180_000), ZONE)
    assert [(row.name, row.state) for row, _ in lines.values()] == [
        ("Printer tray", "Needs a look"),
        ("Printer desk", "Fine"),
        ("Camera", "Fine"),
        ("Clock 09:00", "3 minutes slow"),
        ("stairs", "Together"),
    ]
    assert "The tray is out of paper." in lines["printer tray"][1]
    assert "say the others. Let the system set it by itself" in lines["clock"][1]
    assert "opened without a printer" in lines_of(view(), ZONE)["printer"][1]


@pytest.mark.parametrize(
    ("hub", "words"),
    [
        (WorksAlone(), "This laptop works alone, and shares nothing with others."),
        (WorksAlone(may_share=True), "start a hub on one of them"),
        (Looking(), "Looking for a hub in this network."),
        (Looking(address="10.0.0.5:4222"), "Looking for the hub at 10.0.0.5:4222."),
        (Looking(NINE), "Alone since 09:00. Nothing is lost"),
        (ThroughHub("10.0.0.5:4222"), "through the hub at 10.0.0.5:4222."),
        (HERE, "The others reach it at 192.168.1.5:4222."),
        (Refused("10.0.0.5:4222"), "is not of this event"),
        (
            Hindered("No hub here.", "10.0.0.5:4222"),
            "No hub here. It goes on together with the others, through the hub at",
        ),
        (Hindered("Port 4222 is taken."), "Port 4222 is taken. This laptop goes on alone"),
    ],
)
def test_every_way_to_the_others_is_in_words(hub: HubState, words: str) -> None:
    assert words in hub_sentences(hub, ZONE)


def test_the_page_shows_this_laptop_and_those_in_the_plan_without_any_network(helper: Side) -> None:
    helper.keys("Alt+7")
    assert "Camera, This laptop, Fine" in helper.words()
    assert "Clock 09:30, This laptop, Fine" in helper.words()
    assert "stairs, Not seen today" in helper.words()
    assert "This laptop works alone, and shares nothing with others." in helper.words()
    assert not {"turn hub", "find hub"} & keys(helper)


def test_what_to_do_about_a_laptop_is_said_below_the_list(helper: Side) -> None:
    said = shown(helper, Way(Looking(), stairs(heard=NINE + 30 * 60_000 - SILENT - 1_000)))
    assert "stairs. Alone since 09:29. Nothing is lost." in said


def test_a_laptop_that_is_behind_is_kept_up_to_date_while_the_page_is_open(helper: Side) -> None:
    way = Way(ThroughHub("10.0.0.5:4222"), stairs(count=0))
    assert "stairs, 12 facts behind" in shown(helper, way)
    way.heard = (stairs(),)
    helper.presenter.tick()
    helper.settle()
    assert "stairs. Together." in helper.words()


def test_a_hub_is_started_with_one_key_and_stopped_when_it_is_pressed_twice(helper: Side) -> None:
    way = Way()
    assert "Start a hub here" in shown(helper, way)
    helper.keys("F2")
    assert "The hub runs on this laptop." in helper.words()
    assert "Windows asks once: allow private networks." in helper.words()
    assert "Stop the hub here" in helper.words()
    assert "find hub" not in keys(helper)
    helper.keys("F2")
    assert way.asked == ["start"]
    assert "Once more: stop it for all" in helper.words()
    helper.keys("F2")
    assert way.asked == ["start", "stop"]
    assert "All laptops go on alone" in helper.words()
    assert "Looking for a hub in this network." in helper.words()


def test_whoever_comes_back_to_the_page_is_asked_anew_before_the_hub_stops(helper: Side) -> None:
    way = Way(HERE)
    shown(helper, way)
    helper.keys("F2", "Alt+1", "Alt+7", "F2")
    assert way.asked == []
    assert "Once more: stop it for all" in helper.words()


def test_no_laptop_is_called_together_by_one_that_is_cut_off_itself(helper: Side) -> None:
    said = shown(helper, Way(Looking(NINE), stairs()))
    assert "stairs. Alone since 09:30." in said
    assert "if that is gone, start a hub here" in said


def test_the_hub_s_address_can_be_read_from_the_screen_by_a_camera(helper: Side) -> None:
    shown(helper, Way(HERE))
    picture = next(one for one in helper.pages.devices.findChildren(QLabel) if one.accessibleName() == CODE)
    file = helper.badges / "hub.png"
    assert picture.grab().save(str(file))
    assert read_thoroughly(load_frame(file)) == (HERE.code,)


def test_an_address_is_typed_and_gone_to_with_enter(helper: Side) -> None:
    way = Way(Looking())
    shown(helper, way)
    helper.keys("F3")
    helper.type(" 192.168.1.5 ")
    helper.keys("Return")
    assert way.asked == ["go to 192.168.1.5"]
    assert "On the way to that hub." in helper.words()
    helper.keys("F4")
    assert way.asked[1:] == ["go to "]
    assert "Looking for a hub by itself." in helper.words()


def test_an_empty_address_leads_nowhere_and_what_is_none_is_told(helper: Side) -> None:
    way = Way(Looking())
    shown(helper, way)
    helper.keys("F3", "Return")
    assert way.asked == []
    way.trouble = Fault("This is not the address of a hub.")
    helper.type("next door")
    helper.keys("Return")
    assert "This is not the address of a hub." in helper.words()


def test_trouble_with_a_printer_is_on_the_page_too(helper: Side) -> None:
    helper.presenter.show_troubles({"camera": "The camera was unplugged."})
    helper.keys("Alt+7")
    assert "Camera, This laptop, Needs a look" in helper.words()


def test_one_camera_is_named_and_leaves_nothing_to_choose(helper: Side) -> None:
    helper.presenter.minding.show_cameras((LID,), "")
    helper.keys("Alt+7")
    assert "Camera Lid camera, This laptop, Fine" in helper.words()
    assert "next camera" not in keys(helper)


def test_another_camera_is_chosen_with_one_key_and_remembered(helper: Side) -> None:
    chosen: list[str] = []
    helper.presenter.camera_chosen.connect(chosen.append)
    helper.presenter.minding.show_cameras((LID, USB), "")
    helper.keys("Alt+7")
    assert "next camera" in keys(helper)
    helper.keys("F6")
    assert "The camera in use on this laptop from now on: USB camera." in helper.words()
    assert chosen == ["usb"]
    assert helper.station.submit(lambda: chosen_camera(helper.station.desk)).result() == "usb"


def test_a_camera_that_stands_in_says_so(helper: Side) -> None:
    helper.presenter.minding.show_cameras((LID,), "usb")
    helper.keys("Alt+7")
    assert "Camera Lid camera, This laptop, Needs a look" in helper.words()
    assert "this one stands in until it is." in helper.words()


def test_without_cameras_the_key_for_the_next_one_does_nothing(helper: Side) -> None:
    helper.keys("Alt+7")
    helper.pages.devices.camera_turned.emit()
    helper.settle()
    assert "from now on" not in helper.words()


@pytest.mark.parametrize(
    ("troubles", "line"),
    [
        ({"scanner": "The scanner is not plugged in."}, "Scanner, This laptop, Needs a look"),
        ({"scanner": ""}, "Scanner, This laptop, Fine"),
    ],
)
def test_a_scanner_at_a_serial_port_is_on_the_page(helper: Side, troubles: dict[str, str], line: str) -> None:
    helper.presenter.show_troubles(troubles)
    helper.keys("Alt+7")
    assert line in helper.words()


def test_scanners_that_type_are_not_on_the_page_for_nobody_can_see_them(helper: Side) -> None:
    helper.keys("Alt+7")
    assert "Scanner, This laptop" not in helper.words()


def test_a_page_that_is_not_open_asks_nobody(helper: Side) -> None:
    way = Way(Looking(), stairs())
    helper.station.sharing = way
    helper.station.clock = lambda: at(9, 31)
    helper.presenter.tick()
    helper.settle()
    assert "stairs" not in helper.words()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 768), (1920, 1080)])
def test_all_ways_fit_in_one_row_each_on_one_line_and_no_page_grows_the_window(
    helper: Side, width: int, height: int
) -> None:
    helper.station.sharing = Way(HERE, stairs())
    helper.pages.resize(width, height)
    helper.presenter.show_troubles({"tray": "The tray is out of paper."})
    for place, way in helper.pages.frame_.keys.items():
        helper.pages.frame_.show_count(Place.CALLS, 12)
        helper.pages.frame_.show_count(Place.BADGES, 12)
        helper.presenter.go(place)
        helper.settle()
        settle()
        assert helper.pages.size().toTuple() == (width, height), place
        assert way.width() >= way.sizeHint().width(), place


def test_a_notice_takes_its_room_from_the_list_and_the_code_and_the_current_line_stays_in_sight(helper: Side) -> None:
    shown(helper, Way(HERE, stairs()))
    helper.presenter.show_troubles({"tray": "The tray is out of paper.", "camera": "The camera was unplugged."})
    helper.pages.frame_.show_notice(NoticeKind.INFO, "The hub is being started.")
    settle()
    found = helper.pages.devices.findChild(ResultList)
    assert isinstance(found, ResultList)
    assert helper.pages.size().toTuple() == (1366, 768)
    assert found.viewport().rect().contains(found.visualRect(found.currentIndex()))


HAND, TABLE = PortChoice("0c2e:0901:1", "Hand scanner"), PortChoice("1a86:7523:", "Table scanner")


def ports_there(side: Side, *ports: PortChoice, chosen: str = "") -> list[str]:
    """Let these be plugged in, and return the keys of those that are remembered and then used, as they come."""
    told: list[str] = []
    side.presenter.ports_wanted.connect(lambda: side.presenter.minding.show_ports(ports, (told or [chosen])[-1]))
    side.presenter.keep_port = lambda key: told.append(f"kept {key}")
    side.presenter.port_chosen.connect(lambda key: told.append(key))
    return told


def test_devices_at_serial_ports_are_listed_by_name_and_chosen_in_turn(helper: Side) -> None:
    told = ports_there(helper, TABLE, HAND)
    helper.keys("Alt+7")
    for port in (HAND, TABLE):
        assert f"Serial device {port.name}, This laptop, Not in use" in helper.words()
    helper.keys("F8")
    assert "The scanner at a serial port in use on this laptop from now on: Hand scanner." in helper.words()
    helper.keys("F8", "F8")
    assert "No scanner at a serial port is used from now on." in helper.words()
    assert told == [f"kept {HAND.key}", HAND.key, f"kept {TABLE.key}", TABLE.key, "kept ", ""]


def test_the_serial_scanner_in_use_is_named_with_what_is_wrong_with_it(helper: Side) -> None:
    ports_there(helper, HAND, chosen=HAND.key)
    helper.presenter.show_troubles({"scanner": "The scanner at the serial port is in use by another program."})
    helper.keys("Alt+7")
    assert "Scanner Hand scanner, This laptop, Needs a look" in helper.words()
    assert "Serial device" not in helper.words()


def test_one_that_was_chosen_and_is_not_plugged_in_can_be_given_up(helper: Side) -> None:
    told = ports_there(helper, chosen=HAND.key)
    helper.presenter.show_troubles({"scanner": "The scanner at the serial port is not plugged in."})
    helper.keys("Alt+7")
    assert "Scanner, This laptop, Needs a look" in helper.words()
    helper.keys("F8")
    assert told == ["kept ", ""]


def test_without_a_serial_device_there_is_no_key_for_one(helper: Side) -> None:
    helper.keys("Alt+7")
    assert "next port" not in keys(helper)


def test_what_cannot_be_remembered_is_told_and_the_scanner_stays(helper: Side) -> None:
    told = ports_there(helper, HAND)

    def refuse(key: str) -> None:
        raise Fault("There is no room on the disk.")

    helper.presenter.keep_port = refuse
    helper.keys("Alt+7", "F8")
    assert "There is no room on the disk." in helper.words()
    assert told == []
