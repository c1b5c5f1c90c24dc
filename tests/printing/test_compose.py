"""A badge holds what the person chose, whole, inside what a printer can print, and nothing else."""

from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import given, settings
from PIL import ImageChops

from kiosk.domain.badge import BadgeChoices, BadgeContent, BadgeLayout, Photos, badge_content
from kiosk.domain.registration import Details
from kiosk.printing.compose import Composer
from kiosk.printing.letter import Unletterable
from kiosk.printing.rasterise import page_size, rasterise
from tests.printing.samples import CODE, EVENT, NAMES, full, ink, names

MM = 72 / 25.4
SIZES = {BadgeLayout.A6: (105, 148), BadgeLayout.LABEL_62X100: (62, 100)}
pytestmark = pytest.mark.parametrize("stock", BadgeLayout)


def test_the_page_is_exactly_the_medium(composer: Composer, stock: BadgeLayout) -> None:
    size = page_size(composer.compose(full("Sam"), stock))
    assert size == pytest.approx([side * MM for side in SIZES[stock]], abs=0.01)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("larger", [False, True])
def test_every_name_stays_inside(composer: Composer, stock: BadgeLayout, name: str, larger: bool) -> None:
    assert min(ink(composer.compose(full(name, larger=larger), stock))) >= 3


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_no_part_of_a_badge_touches_another(composer: Composer, stock: BadgeLayout, name: str) -> None:
    everything = full(name)
    nothing = BadgeContent("")
    parts = [
        replace(nothing, event=EVENT),
        replace(everything, event="", code="", photos=Photos.UNSAID),
        replace(nothing, code=CODE),
        replace(nothing, photos=Photos.NO),
    ]
    dark = sum(_dark(composer.compose(part, stock)) for part in parts)
    assert dark == pytest.approx(_dark(composer.compose(everything, stock)), rel=0.001)


@settings(max_examples=40, deadline=None)
@given(name=names)
def test_any_letters_at_all_stay_inside(composer: Composer, stock: BadgeLayout, name: str) -> None:
    assert min(ink(composer.compose(full(name), stock), 50)) >= 3


def test_the_default_shows_the_known_as_name_only(composer: Composer, stock: BadgeLayout) -> None:
    details = Details(name="Samira Okonkwo", known_as="Sam", organisation="Leeds", role="Speaker", place="Leeds")
    content = badge_content(details, BadgeChoices(), code=CODE, event=EVENT)
    least = BadgeContent("Sam", code=CODE, event=EVENT)
    assert composer.compose(content, stock) == composer.compose(least, stock)


@pytest.mark.parametrize("choice", ["pronouns", "role", "organisation", "place", "photos", "larger"])
def test_each_choice_shows_and_hides_something(composer: Composer, stock: BadgeLayout, choice: str) -> None:
    most = full("Sam")
    fewer = replace(most, **{choice: getattr(BadgeContent("Sam"), choice)})
    other = most if choice != "larger" else replace(most, larger=True)
    assert composer.compose(fewer, stock) != composer.compose(other, stock)


def test_the_photo_marks_differ_without_colour(composer: Composer, stock: BadgeLayout) -> None:
    pages = [rasterise(composer.compose(full("Sam", photos), stock), 100).convert("L") for photos in Photos]
    for one, other in zip(pages, [*pages[1:], pages[0]], strict=True):
        different = ImageChops.difference(one, other).point(lambda level: 255 if level > 60 else 0)
        assert different.histogram()[255] > 200


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
