"""A badge against the least that ReportLab can do: a page with one word in an embedded font."""

import itertools
import statistics
import time
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
from tests.bench.conftest import Figure

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
ROUNDS = 100
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


def seconds(function: Callable[[], bytes]) -> float:
    """Return how long one call takes."""
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def times_the_least(function: Callable[[], bytes]) -> float:
    """Return the median of `function` in medians of the least page, the two measured in turn."""
    pairs = [(seconds(function), seconds(minimal_page)) for _ in range(ROUNDS)]
    return statistics.median(ours for ours, _ in pairs) / statistics.median(least for _, least in pairs)


@pytest.fixture(scope="module", autouse=True)
def font() -> None:
    """Make the least page's font known."""
    pdfmetrics.registerFont(TTFont(FONT, str(resource(f"fonts/{FONT}.ttf"))))


@pytest.mark.parametrize("script", NAMES)
def test_a_name_alone(benchmark: BenchmarkFixture, composer: Composer, figure: Figure, script: str) -> None:
    def compose() -> bytes:
        return composer.compose(BadgeContent(NAMES[script]), BadgeLayout.A6)

    benchmark(compose)
    figure(f"badge with a {script} name, × a minimal page", "≤ 1.6", f"{times_the_least(compose):.2f}")


def test_a_full_badge(benchmark: BenchmarkFixture, composer: Composer, figure: Figure) -> None:
    def compose() -> bytes:
        return composer.compose(replace(FULL, code=next(CODES)), BadgeLayout.A6)

    benchmark(compose)
    figure("badge with code and marks, × a minimal page", "≤ 4", f"{times_the_least(compose):.2f}")
