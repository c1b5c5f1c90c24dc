"""Which laptops there are, as far as this one can tell, and how they stand."""

from kiosk.domain.devices import (
    CameraChoice,
    Heard,
    OtherLaptop,
    PortChoice,
    camera_in_use,
    next_camera,
    next_port,
    other_laptops,
)
from kiosk.domain.event import StationPlan
from kiosk.domain.peers import SILENT, Alone, ClockOff, Copied, Peer, Replaced, Together, Unseen
from kiosk.domain.sharing import NoSharing, WorksAlone
from kiosk.domain.talk import Present
from tests.samples import NINE

PLAN = (StationPlan("foyer", "main", "Left"), StationPlan("stairs", "main", "Right"), StationPlan("lift", "main"))


def peer(station: str, incarnation: str = "", heard: int = NINE, ahead: int = 0) -> Peer:
    return Peer(Present(station, incarnation or f"{station}.1", heard + ahead), heard)


def says(
    *peers: Peer, forked: frozenset[str] = frozenset(), replaced: frozenset[str] = frozenset()
) -> dict[str, object]:
    heard = Heard(peers, {}, forked, replaced, "foyer.1")
    return {laptop.name: laptop.says for laptop in other_laptops(PLAN, "foyer", heard, NINE)}


def test_laptops_in_the_plan_come_in_its_order_and_those_in_none_last() -> None:
    found = other_laptops(PLAN, "foyer", Heard((peer("spare"), peer("lift")), {}, frozenset()), NINE)
    assert found == (
        OtherLaptop("stairs", "Right", (Unseen(),)),
        OtherLaptop("lift", "", (Together(),)),
        OtherLaptop("spare", "", (Together(),)),
    )


def test_this_laptop_is_not_among_the_others() -> None:
    assert "foyer" not in says(peer("lift"))


def test_another_one_that_goes_by_this_laptop_s_name_is_a_copy() -> None:
    assert says(peer("foyer", "foyer.2"))["foyer"] == (Copied(),)


def test_two_that_speak_under_one_name_are_copies_and_one_that_took_a_new_life_is_none() -> None:
    assert says(peer("lift", "lift.1"), peer("lift", "lift.2"))["lift"] == (Copied(),)
    old = peer("lift", "lift.1", NINE - SILENT - 1)
    assert says(old, peer("lift", "lift.2"))["lift"] == (Together(),)


def test_one_that_was_replaced_and_woke_up_is_no_copy_for_anybody() -> None:
    both, woken = (peer("lift", "lift.1"), peer("lift", "lift.2")), frozenset({"lift.1"})
    assert says(*both, replaced=woken)["lift"] == (Replaced(),)
    assert says(*both, peer("lift", "lift.3"), replaced=woken)["lift"] == (Copied(), Replaced())
    assert says(*both, replaced=woken, forked=frozenset({"lift.2"}))["lift"] == (Copied(), Replaced())
    assert says(peer("lift", "lift.2"), replaced=woken)["lift"] == (Together(),)
    for own in ("foyer.1", "foyer.2"):  # whichever of the two looks
        assert says(peer("foyer", "foyer.2"), replaced=frozenset({own}))["foyer"] == (Replaced(),)


def test_a_chain_that_forked_is_a_copy_and_a_silent_laptop_alone() -> None:
    assert says(peer("lift"), forked=frozenset({"lift.1"}))["lift"] == (Copied(),)
    assert says(peer("lift", heard=NINE - SILENT - 1))["lift"] == (Alone(NINE - SILENT - 1),)


def test_where_the_others_agree_that_our_clock_is_wrong_theirs_are_not_called_so() -> None:
    assert says(peer("lift", ahead=200_000))["lift"] == (ClockOff(200_000),)
    both = says(peer("lift", ahead=200_000), peer("stairs", ahead=200_000))
    assert (both["lift"], both["stairs"]) == ((Together(),), (Together(),))


def test_a_laptop_that_works_alone_knows_nobody_and_nothing_that_is_pressed_changes_it() -> None:
    sharing = NoSharing()
    for deed in (sharing.start_hub, sharing.stop_hub, lambda: sharing.go_to("192.168.1.5")):
        deed()
    assert (sharing.state(), sharing.peers(), sharing.known()) == (WorksAlone(), (), {})
    assert (sharing.forked(), sharing.replaced()) == (frozenset(), frozenset())


LID, USB = CameraChoice("a", "Lid camera"), CameraChoice("b", "USB camera (1)")
ALIKE = CameraChoice("c", "USB camera (2)")


def test_the_chosen_camera_is_used_or_else_the_systems_choice() -> None:
    assert camera_in_use((LID, USB), "b") == USB
    assert camera_in_use((LID, USB), "gone") == camera_in_use((LID, USB), "") == LID
    assert camera_in_use((), "b") is None


def test_going_on_to_the_next_camera_comes_round_to_each_whichever_the_system_prefers() -> None:
    cameras, chosen, used = (ALIKE, LID, USB), "", list[CameraChoice]()
    for _ in cameras:
        camera = next_camera(cameras, chosen)
        assert camera is not None
        used.append(camera)
        chosen = camera.key
    assert used == [LID, USB, ALIKE]
    assert next_camera((), "") is None


def test_serial_devices_are_gone_through_by_name_and_after_the_last_comes_none() -> None:
    one, other = PortChoice("b", "Alpha"), PortChoice("a", "Beta")
    assert [next_port((other, one), chosen) for chosen in ("", "b", "a", "gone")] == [one, other, None, one]
    assert next_port((), "gone") is None
