"""A badge holds what the person chose, whole, inside what a printer can print, and nothing else."""

from dataclasses import replace

import pytest
import zxingcpp

from kiosk.domain.badge import BadgeContent, BadgeLayout, Photos, Talking
from kiosk.printing.compose import Composer
from kiosk.printing.letter import Unletterable
from kiosk.printing.rasterise import page_size, rasterise
from tests.printing.samples import CODE, EVENT, NAMES, full, ink

MM = 72 / 25.4
SIZES = {BadgeLayout.A6: (105, 148), BadgeLayout.LABEL_62X100: (62, 100)}
pytestmark = pytest.mark.parametrize("stock", BadgeLayout)


def test_the_page_is_exactly_the_medium(composer: Composer, stock: BadgeLayout) -> None:
    size = page_size(composer.compose(full("Sam"), stock))
    assert size == pytest.approx([side * MM for side in SIZES[stock]], abs=0.01)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_no_part_of_a_badge_touches_another(composer: Composer, stock: BadgeLayout, name: str) -> None:
    everything = full(name)
    nothing = BadgeContent("")
    parts = [
        replace(nothing, event=EVENT),
        replace(everything, event="", code="", photos=Photos.UNSAID, talking=Talking.UNSAID),
        replace(nothing, code=CODE),
        replace(nothing, photos=Photos.NO, talking=Talking.ASK),
    ]
    dark = sum(_dark(composer.compose(part, stock)) for part in parts)
    assert dark == pytest.approx(_dark(composer.compose(everything, stock)), rel=0.001)


def test_larger_print_has_a_larger_name(composer: Composer, stock: BadgeLayout) -> None:
    small, large = (composer.compose(BadgeContent("Sam O", larger=larger), stock) for larger in (False, True))
    assert _dark(large) > 1.3 * _dark(small)


def test_the_code_can_be_read_off_the_paper(composer: Composer, stock: BadgeLayout) -> None:
    page = rasterise(composer.compose(full("Sam"), stock), 203)
    assert [code.text for code in zxingcpp.read_barcodes(page)] == [CODE]


def test_a_longer_code_stays_in_its_corner(composer: Composer, stock: BadgeLayout) -> None:
    page = composer.compose(replace(BadgeContent(""), code=CODE * 4), stock)
    assert min(ink(page)) >= 3
    assert [code.text for code in zxingcpp.read_barcodes(rasterise(page, 300))] == [CODE * 4]


def test_the_same_badge_is_the_same_bytes(composer: Composer, stock: BadgeLayout) -> None:
    assert composer.compose(full("Sam"), stock) == composer.compose(full("Sam"), stock)


def test_the_file_tells_no_name_in_its_bytes(composer: Composer, stock: BadgeLayout) -> None:
    pdf = composer.compose(full("Okonkwo"), stock)
    assert b"Okonkwo" not in pdf
    assert b"Facilitator" not in pdf


def test_what_cannot_be_lettered_is_left_to_the_desk(composer: Composer, stock: BadgeLayout) -> None:
    with pytest.raises(Unletterable):
        composer.compose(full("王小明"), stock)


def _dark(pdf: bytes) -> int:
    """Return how much ink is on a page."""
    return sum((255 - level) * count for level, count in enumerate(rasterise(pdf, 60).convert("L").histogram()))
