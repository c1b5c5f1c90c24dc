"""The preview is the page; a thermal printer's dots are black or white."""

from PIL import ImageChops

from kiosk.domain.badge import BadgeContent, BadgeLayout
from kiosk.printing.compose import Composer
from kiosk.printing.rasterise import dots, rasterise


def test_a_page_has_the_dots_of_its_size(composer: Composer) -> None:
    page = rasterise(composer.compose(BadgeContent("Sam"), BadgeLayout.A6), 300)
    assert page.size == (1241, 1749)


def test_a_preview_is_turned_the_way_the_badge_is_read(composer: Composer) -> None:
    pdf = composer.compose(BadgeContent("Sam"), BadgeLayout.LABEL_62X100)
    fed, read = rasterise(pdf, 100), rasterise(pdf, 100, turned=True)
    assert read.size == (fed.height, fed.width)
    difference = ImageChops.difference(read.rotate(90, expand=True), fed)
    assert max(difference.tobytes()) < 8


def test_thermal_dots_are_black_or_white(composer: Composer) -> None:
    page = dots(composer.compose(BadgeContent("Sam"), BadgeLayout.LABEL_62X100), 300)
    assert page.mode == "1"
    black, white = page.histogram()[0], page.histogram()[-1]
    assert black + white == page.width * page.height
    assert 0.02 < black / white < 0.3
