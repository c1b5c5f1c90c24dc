"""A badge against the least that ReportLab can do: a page with one word in an embedded font."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from PySide6.QtGui import QGuiApplication
from pytest_benchmark.fixture import BenchmarkFixture
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.badge import BadgeContent, BadgeLayout, Photos
from kiosk.printing.compose import Composer
from kiosk.printing.letter import Lettering
from kiosk.resources import resource

FONT = "AtkinsonHyperlegibleNext-Bold"
NAMES = {"Latin": "Sam Okonkwo", "Nastaliq": "شبانہ کوثر", "Arabic": "محمد احمد", "Gurmukhi": "ਗੁਰਪ੍ਰੀਤ ਕੌਰ"}
FULL = BadgeContent(
    name="Sam Okonkwo",
    pronouns="they / them",
    role="Facilitator",
    organisation="Calderdale Council",
    place="Halifax",
    photos=Photos.NO,
    event="4th Annual Adversity, Trauma and Resilience Knowledge Exchange",
)
CODES = (f"K1:{number:025d}" for number in itertools.count())


@pytest.fixture(scope="module")
def composer(qapp: QGuiApplication) -> Composer:
    """Return what makes badges."""
    return Composer(Lettering())


def minimal_page() -> bytes:
    """Return one word on an A6 page."""
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(297.64, 419.53), pageCompression=0, invariant=1)
    canvas.setFont(FONT, 40)
    canvas.drawString(20, 200, "Sam Okonkwo")
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def measure(benchmark: BenchmarkFixture, function: Callable[[], bytes]) -> None:
    benchmark.group = "badge"
    benchmark(function)


def test_the_least_page(benchmark: BenchmarkFixture) -> None:
    pdfmetrics.registerFont(TTFont(FONT, str(resource(f"fonts/{FONT}.ttf"))))
    measure(benchmark, minimal_page)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_alone(benchmark: BenchmarkFixture, composer: Composer, name: str) -> None:
    measure(benchmark, lambda: composer.compose(BadgeContent(name), BadgeLayout.A6))


def test_a_full_badge(benchmark: BenchmarkFixture, composer: Composer) -> None:
    measure(benchmark, lambda: composer.compose(replace(FULL, code=next(CODES)), BadgeLayout.A6))
