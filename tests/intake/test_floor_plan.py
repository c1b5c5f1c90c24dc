"""A floor plan is read from its SVG: plain shapes stay, and all that could do harm is refused in words."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.event import Event
from kiosk.domain.venue import FloorPlan, MapPlace, Point, Sign, Wifi
from kiosk.exchange import documents
from kiosk.exchange.recall import recall
from kiosk.intake.floor_plan import LARGEST, read_plan
from kiosk.intake.settings import BadSettings, parse_settings, read_settings
from kiosk.resources import resource

SALT = bytes(16)
HALL = '<rect id="hall" class="room" x="1" y="2" width="30" height="20"/>'
WORDS = """
[map]
plan = "plan.svg"
[[map.places]]
id = "lift"
name = "Lift"
[wifi]
network = "Moor"
password = "heather-moor"
"""
ROOM_AND_LIFT = f'{HALL}<circle id="lift" cx="50" cy="5" r="4"/>'


def svg(inside: str, frame: str = 'viewBox="0 0 100 80"') -> bytes:
    """Return a drawing of these shapes."""
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"'
    return f"<svg {names} {frame}>\n{inside}</svg>".encode()


def told(content: bytes) -> list[str]:
    """Return what is said of a drawing."""
    plan = read_plan("plan.svg", content)
    assert not (plan.problems and plan.drawing)
    return [str(problem) for problem in plan.problems]


def test_shapes_stay_with_what_they_stand_for_and_without_colours_or_words_of_their_own() -> None:
    drawn = read_plan("plan.svg", svg(f'<title>Ours</title><g fill="red">{HALL}<x:note/></g>'))
    assert drawn.problems == ()
    assert drawn.drawing == (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 80"><g>'
        '<rect id="hall" x="1" y="2" width="30" height="20" class="room"></rect></g></svg>'
    )
    assert drawn.ids == {"hall"}


def test_what_has_no_class_of_ours_is_kept_as_a_plain_shape() -> None:
    assert '<path d="M0 0H9" class="">' in read_plan("plan.svg", svg('<path class="big" d="M0 0H9"/>')).drawing


HARM = [
    ("<script>alert(1)</script>", "line 2, column 1: This drawing holds a script"),
    ('<rect onclick="go()" x="1"/>', "line 2, column 1: This drawing holds a script"),
    ('<image href="https://example.org/a.png"/>', "A plan is made of plain shapes, and “image” is none."),
    ('<image x:href="a.png"/>', "This drawing refers to something outside itself."),
    ('<defs><use href="#a"/></defs>', "A plan is made of plain shapes, and “use” is none."),
    ('<rect style="fill:URL(https://example.org/a)"/>', "This drawing refers to something outside itself."),
    ("<foreignObject/>", "A plan is made of plain shapes, and “foreignObject” is none."),
    ("<style>@import 'a.css'</style>", "A plan is made of plain shapes, and “style” is none."),
    ("<text>Hall</text>", "Take the text out: the program writes names itself."),
    ('<rect width="10mm"/>', "“width” is “10mm” here, which is no measure of a shape."),
    ('<path d="M0 0 javascript"/>', "“d” is “M0 0 javascript” here"),
    ('<rect id="my hall"/>', "“id” is “my hall” here"),
    (HALL * 2, "Two shapes have the id “hall”."),
    ("", "There is no shape in this drawing."),
    ("<rect>", "This is not whole SVG here."),
    ("<g>" * 40 + "</g>" * 40, "groups in groups in groups"),
    ("<rect/>" * 2_001, "This drawing has more than 2000 shapes"),
]


@pytest.mark.parametrize(("inside", "sentence"), HARM)
def test_what_does_not_belong_into_a_plan_is_refused_with_its_place(inside: str, sentence: str) -> None:
    assert any(sentence in line for line in told(svg(inside)))


FILES = [
    (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg(HALL), "This drawing has a DOCTYPE"),
    (b"<html></html>", "This is no SVG drawing."),
    (b"\xff\xfe<", "This is not UTF-8 text."),
    (b"", "This is not whole SVG here."),
    (svg(HALL, ""), "Give its svg a viewBox"),
    (svg(HALL, 'viewBox="0 0 0 10"'), "Give its svg a viewBox"),
    (svg(" " * LARGEST), "This drawing is larger than 256 KiB."),
]


@pytest.mark.parametrize(("content", "sentence"), FILES)
def test_what_is_no_plan_at_all_is_refused(content: bytes, sentence: str) -> None:
    assert any(sentence in line for line in told(content))


@given(st.text(st.sampled_from('<>/="gsvrect idhall&;!-[]?'), max_size=60))
def test_no_drawing_whatever_breaks_the_reader(inside: str) -> None:
    read_plan("plan.svg", svg(inside))


@pytest.fixture
def planned(settings: str, tmp_path: Path) -> Callable[[str, str], Event]:
    """Return what reads settings with these added words, beside a plan of these shapes."""

    def read(words: str, shapes: str = ROOM_AND_LIFT) -> Event:
        (tmp_path / "plan.svg").write_bytes(svg(shapes))
        return parse_settings("event.toml", (settings + words).encode(), salt=SALT, folder=tmp_path)

    return read


def test_the_settings_carry_plan_places_wifi_and_where_a_laptop_stands(
    planned: Callable[[str, str], Event], settings: str
) -> None:
    event = planned(f'[[stations]]\nname = "b"\ndoor = "foyer"\non_map = {{ x = 3, y = 9 }}\n{WORDS}', ROOM_AND_LIFT)
    assert event.plan.places == (MapPlace("lift", "Lift"),)
    assert event.plan.drawing.startswith("<svg ")
    assert event.network == Wifi("Moor", "heather-moor")
    assert event.stations[-1].on_map == Point(3, 9)
    assert recall(Event, documents.written(event)) == event


def test_a_place_on_the_map_can_be_named_in_other_languages_too(planned: Callable[[str, str], Event]) -> None:
    named = WORDS.replace('name = "Lift"', 'name = "Lift"\n[map.places.translated.pl]\nname = "Winda"')
    assert planned(named, ROOM_AND_LIFT).text("Lift", "pl").words == "Winda"


def test_a_place_on_the_map_may_have_a_sign(planned: Callable[[str, str], Event]) -> None:
    event = planned(WORDS.replace('name = "Lift"', 'name = "Lift"\nsign = "lift"'), ROOM_AND_LIFT)
    assert event.plan.places == (MapPlace("lift", "Lift", Sign.LIFT),)
    assert recall(Event, documents.written(event)) == event


def test_an_event_of_an_earlier_pack_has_no_plan(event: Event) -> None:
    told = json.loads(documents.written(event))
    for station in told["stations"]:
        del station["on_map"]
    for text in ("floor_plan", "step_free", "prayer_room"):
        del told["texts"][text]
    del told["plan"], told["network"]
    earlier = recall(Event, json.dumps(told))
    assert (earlier.plan, earlier.network) == (FloorPlan(), None)
    assert documents.read(Event, json.dumps(told).encode(), "pack") == earlier


SLIPS = [
    ('[map]\nplan = "../plan.svg"\n', "should be the name of an SVG file beside these settings"),
    ('[map]\nplan = "other.svg"\n', "other.svg, line 1, column 1: There is no file"),
    (WORDS.replace('"lift"', '"lft"'), "No shape of the plan has the id “lft”. Did you mean “lift”?"),
    (WORDS.replace('"lift"', '"hall"'), "The id “hall” is taken by a room or place already."),
    (
        WORDS.replace('name = "Lift"', 'name = "Lift"\nsign = "lit"'),
        "“lit” is no sign of a place. Did you mean “lift”? There are “quiet”, “toilets”, “lift”, “food”, “desk”",
    ),
    (WORDS.replace("plan =", "drawing ="), "“plan” is missing here."),
    (WORDS.replace('"Lift"', "3"), "“name” should be text in quotation marks, not 3."),
    ('[[map]]\nplan = "plan.svg"\n', "“map” should be a table with keys of its own."),
    ('[wifi]\nnetwork = ""\n', "The name of a network has 1 to 32 letters"),
    ('[wifi]\nnetwork = "Moor"\npassword = "short"\n', "A Wi-Fi password has 8 to 63 letters"),
    (
        '[[stations]]\nname = "b"\ndoor = "foyer"\non_map = { x = 3, y = 9 }\n',
        "There is no [map] for this laptop to stand on.",
    ),
    (
        f'[[stations]]\nname = "b"\ndoor = "foyer"\non_map = {{ x = 3, y = 99 }}\n{WORDS}',
        "This point is not on the plan, which goes x from 0 to 100, y from 0 to 80.",
    ),
]


@pytest.mark.parametrize(("words", "sentence"), SLIPS)
def test_a_slip_about_the_map_is_told_in_words(
    planned: Callable[[str, str], Event], settings: str, words: str, sentence: str
) -> None:
    with pytest.raises(BadSettings) as caught:
        planned(words, ROOM_AND_LIFT)
    assert sentence in str(caught.value)


def test_a_mistaken_password_is_not_repeated(planned: Callable[[str, str], Event]) -> None:
    with pytest.raises(BadSettings) as caught:
        planned('[wifi]\nnetwork = "Moor"\npassword = 12345678\n', ROOM_AND_LIFT)
    assert "12345678" not in str(caught.value)


def test_the_example_s_plan_names_every_room() -> None:
    event = read_settings(resource("example/event.toml"), salt=SALT)
    assert all(f'id="{room.id}"' in event.plan.drawing for room in event.rooms)
    assert all(station.on_map for station in event.stations)
