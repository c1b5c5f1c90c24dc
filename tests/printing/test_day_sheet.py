"""The small print of a day: the badge's medium, whole words in any script, and text that can be read back."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.badge import BadgeLayout
from kiosk.domain.my_day import SheetSession
from kiosk.printing.day_sheet import compose_day
from kiosk.printing.letter import Lettering, Unletterable
from kiosk.printing.rasterise import page_size
from tests.flow.visits import NOW
from tests.printing.samples import EVENT, NAMES, ink
from tests.printing.test_compose import MM, SIZES

pytestmark = pytest.mark.parametrize("stock", BadgeLayout)
SAID = re.compile(rb"/Span <</ActualText <(\w+)>>> BDC")


def sessions(count: int, title: str = "Grounding: small things that help on a hard day") -> tuple[SheetSession, ...]:
    """Return so many sessions, one after the other; the first two are at the same time."""
    starts = [NOW + timedelta(minutes=60 * number) for number in range(count)]
    way = "First floor. Take the lift by the side door, then turn left."
    return tuple(
        SheetSession(
            start, start + timedelta(minutes=45), title, "Calder Room", way, step_free=number != 1, together=number < 2
        )
        for number, start in enumerate(starts)
    )


def text_of(pdf: bytes) -> list[str]:
    """Return the page's texts, as a reader that reads aloud finds them."""
    return [bytes.fromhex(said.decode()).decode("utf-16") for said in SAID.findall(pdf)]


def test_the_page_is_exactly_the_medium(lettering: Lettering, stock: BadgeLayout) -> None:
    size = page_size(compose_day(lettering, EVENT, "Europe/London", sessions(3), stock))
    assert size == pytest.approx([side * MM for side in SIZES[stock]], abs=0.01)


def test_its_text_reads_back_in_the_order_of_the_day(lettering: Lettering, stock: BadgeLayout) -> None:
    told = text_of(compose_day(lettering, EVENT, "Europe/London", sessions(3), stock))
    assert told[:2] == [EVENT, "My day"]
    assert [line for line in told if "–" in line] == ["10:20 – 11:05", "11:20 – 12:05", "12:20 – 13:05"]
    assert [told.count(words) for words in (sessions(1)[0].title, "Calder Room")] == [3] * 2
    step_free = f"{sessions(1)[0].directions} Step-free all the way."
    steps = f"{sessions(1)[0].directions} There are steps."
    assert [line for line in told if line in (step_free, steps)] == [step_free, steps, step_free]
    assert sum(line.startswith("At the same time") for line in told) == 2


@pytest.mark.parametrize("count", [0, 1, 4, 8, 20])
def test_a_day_of_any_length_stays_inside_one_page(lettering: Lettering, stock: BadgeLayout, count: int) -> None:
    pdf = compose_day(lettering, EVENT, "Europe/London", sessions(count), stock)
    assert min(ink(pdf)) >= 3
    assert ("No sessions yet" in text_of(pdf)) == (count == 0)


@pytest.mark.parametrize("title", NAMES.values(), ids=NAMES)
def test_titles_in_every_script_are_lettered_and_read_back(
    lettering: Lettering, stock: BadgeLayout, title: str
) -> None:
    pdf = compose_day(lettering, EVENT, "Europe/London", sessions(1, title), stock)
    assert title in text_of(pdf)
    assert min(ink(pdf)) >= 3


def test_what_cannot_be_lettered_is_told(lettering: Lettering, stock: BadgeLayout) -> None:
    with pytest.raises(Unletterable):
        compose_day(lettering, EVENT, "Europe/London", sessions(1, "Growing 🌱"), stock)


def test_where_nobody_wrote_how_to_get_there_the_paper_still_says_whether_there_are_steps(
    lettering: Lettering, stock: BadgeLayout
) -> None:
    alone = replace(sessions(1)[0], directions="", step_free=False)
    assert text_of(compose_day(lettering, EVENT, "Europe/London", [alone], stock))[-2:] == [
        "Calder Room",
        "There are steps.",
    ]
