"""How the laptops stand to each other is for staff: attendees see nothing of it while it takes nothing from them."""

from PySide6.QtTest import QTest

from kiosk.app import Station
from kiosk.domain.peers import SKEWED, Peer
from kiosk.domain.sharing import HubState, Looking, NoSharing, ThroughHub
from kiosk.domain.talk import Present
from kiosk.flow.errands import CheckIn
from kiosk.flow.keys import Key
from kiosk.flow.screens import WelcomeBack
from kiosk.housekeeping import COPIED
from tests import samples
from tests.samples import NINE
from tests.ui.alive import Alive


class Way(NoSharing):
    """A way to two other laptops, whose clocks say together how much ours is ahead."""

    def __init__(self, hub: HubState, ahead: int = 0) -> None:
        self.hub, self.ahead = hub, ahead

    def state(self) -> HubState:
        return self.hub

    def peers(self) -> tuple[Peer, ...]:
        heard = NINE + 30 * 60_000
        return tuple(Peer(Present(name, f"{name}.1", heard - self.ahead), heard) for name in ("stairs", "lift"))


def page(alive: Alive, words: str) -> str:
    """Return all that the page with these words says, once the one before has faded away."""
    alive.qtbot.waitUntil(lambda: words in alive.words() and alive.words().count("Read aloud") == 1, timeout=10_000)
    return alive.words()


def visit(alive: Alive) -> tuple[str, str]:
    """Come back, look at one's day, finish, and return what My day and then Welcome said."""
    alive.hold_up(1)
    alive.qtbot.waitUntil(lambda: isinstance(alive.program.presenter.screen, WelcomeBack), timeout=10_000)
    alive.press(Key.SESSIONS)
    alive.press(Key.MY_DAY)
    day = page(alive, "Listening well")
    alive.press(Key.FINISH)
    return day, page(alive, "Good to see you.")


def test_attendees_see_nothing_of_a_lost_network_a_wrong_clock_or_a_copied_file(alive: Alive, station: Station) -> None:
    station.submit(lambda: station.run(CheckIn(samples.code(1)))).result()
    station.sharing = Way(ThroughHub("192.168.1.5:4222"))
    well = visit(alive)
    station.sharing = Way(Looking(since=NINE), ahead=2 * SKEWED)
    station.housekeeping.tell(COPIED)
    alive.program.tick()
    assert visit(alive) == well
    alive.sign_in()
    alive.says(COPIED)
    QTest.keySequence(alive.window.windowHandle(), "Alt+7")
    alive.says("Alone since 09:00")
    alive.says("4 minutes fast, say the others")
