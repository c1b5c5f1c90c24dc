"""People who registered after the pack was made come by an invitation, which no laptop has heard of."""

from datetime import datetime
from functools import partial

from kiosk.domain.pack import Pack
from kiosk.domain.registration import Registration
from kiosk.exchange.organisers import Keys
from kiosk.organise.invitations import invited
from tests.day import visits, words
from tests.day.at_work import AtWork
from tests.day.log import Saw
from tests.day.scene import Scene
from tests.day.seen import NotSeen
from tests.day.stations import FOYER_2, SIDE

NAMES = {"KE26-9001": "Marnie Oakes", "KE26-9002": "Tariq Javed"}
"""What those who are invited want to be called; the organisers know their references alone."""


def come(day: AtWork, pack: Pack, keys: Keys, now: datetime) -> None:
    """Let one come before a camera, and one where the scanner types; each shows the code again, and is known."""
    by_camera, by_scanner = invited(pack, keys, NAMES, now)
    day.let_be(now)
    day.together({FOYER_2: partial(_come_in, guest=by_camera), SIDE: partial(_come_in, guest=by_scanner)}, now)


def _come_in(scene: Scene, guest: Registration) -> None:
    name = NAMES[guest.reference]
    seen = scene.show(guest.code, words.CHECKED_IN, words.SORT_TOGETHER)
    if seen.phrase != words.CHECKED_IN:
        raise NotSeen(f"{scene.laptop.name}: who was invited as {guest.reference} was to be welcomed.")
    scene.note(Saw.INVITED, name)
    scene.laptop.press(words.BADGE, words.TYPED_NAME)
    scene.laptop.press(words.TYPED_NAME)
    scene.laptop.type(name, words.BADGE_SHOWN.replace("*", name))
    scene.laptop.picture("badge-of-a-guest")
    visits.print_badge(scene, name, words.BADGE_READY)
    scene.finish()
    scene.show(guest.code, words.ALREADY_HERE)
    scene.finish()
