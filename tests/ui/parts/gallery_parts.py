"""The house parts other than single keys, each in its states, as functions that make them."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.screens.samples import example_event, session_views
from ui.attendee.emblem import Emblem
from ui.attendee.own_words import OwnWords
from ui.attendee.progress import Progress, Stage
from ui.attendee.session_list import SessionList
from ui.icons import Icon
from ui.parts.bottom_bar import BarKey, BottomBar
from ui.parts.button import Button, Kind
from ui.parts.card import Card, Notice, NoticeKind, Tone
from ui.parts.choices import Choice, ChoiceList
from ui.parts.field import Field
from ui.parts.keyboard import Keyboard
from ui.parts.picture_view import PictureView
from ui.parts.result_list import ResultList, ResultRow
from ui.parts.scan_frame import ScanFrame
from ui.parts.staff_header import StaffHeader
from ui.parts.text import StepLine, Text
from ui.theme import Ink, Look, Role, TextSize, load_look
from ui.words import say, words

Make: TypeAlias = Callable[[Look], QWidget]
_FOCUS = "focus"
HELD = "held"
"""The property of a key that is to be down once its window is shown."""


def _card(tone: Tone) -> Make:
    def make(look: Look) -> QWidget:
        card = Card(look, tone)
        card.add(Text(look, f"A card that is {tone}.", Role.SECTION))
        card.add(Text(look, "It holds other parts."))
        return card

    return make


def _notice(kind: NoticeKind) -> Make:
    said = {
        NoticeKind.INFO: "The quiet room is on the first floor, beside the lift.",
        NoticeKind.DONE: "You have a place in this session.",
        NoticeKind.ATTENTION: "The printer needs a moment. The desk will make your badge.",
        NoticeKind.HELP: "Someone is coming.",
    }
    return lambda look: Notice(look, kind, said[kind])


def _field(text: str = "", note: str = "", example: str = "", *, secret: bool = False, dense: bool = False) -> Make:
    def make(look: Look) -> QWidget:
        field = Field(look, "Your full name", icon=Icon.USER, secret=secret, dense=dense)
        field.set_text(text)
        field.set_example(example)
        field.show_note(note)
        return field

    return make


def _field_off(look: Look) -> QWidget:
    field = _field("Siân Ó Briain")(look)
    field.setEnabled(False)
    return field


def _bar(*, down: bool = False, large: bool = False) -> Make:
    def make(look: Look) -> QWidget:
        bar = BottomBar(load_look_like(look, TextSize.LARGE_A) if large else look)
        bar.key(BarKey.QUIET).setProperty(HELD, down)
        bar.setFocusProxy(bar.key(BarKey.ASK))
        return bar

    return make


def load_look_like(look: Look, size: TextSize) -> Look:
    """Return the same colours with letters of another size."""
    return Look(look.theme, size, load_look(size=size).type, look.scale, look.language)


def _picture(*, shown: bool) -> Make:
    def make(look: Look) -> QWidget:
        view = PictureView(look)
        if shown:
            view.show_picture(_badge(), "Your badge: Sam, they / them")
        return view

    return make


def _badge() -> QImage:
    picture = QImage(840, 540, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setFont(QFont(["Atkinson Hyperlegible Next"], 90, QFont.Weight.Bold))
    painter.drawText(QRectF(0, 120, 840, 200), Qt.AlignmentFlag.AlignCenter, "Sam")
    painter.end()
    return picture


def _choices(look: Look) -> QWidget:
    choices = ChoiceList(look, exclusive=True)
    choices.show_choices(Choice(key, words, on=key == "circle") for key, words in _CHIPS.items())
    choices.setFocusProxy(choices.button("circle"))
    return choices


_CHIPS = {"none": "No mark", "circle": "Happy to talk", "square": "I would like quiet"}


def _sessions(*, down: bool = False) -> Make:
    def make(look: Look) -> QWidget:
        event = example_event()
        views = session_views(event)
        listed = SessionList(look, event.time_zone, OwnWords(event, look.language))
        listed.show_sessions(views[:3], views[0].starts)
        if listed.first is not None:
            listed.first.setProperty(HELD, down)
            listed.setFocusProxy(listed.first)
        return listed

    return make


def _scan(*, message: str = "", hidden: bool = False, down: bool = False) -> Make:
    def make(look: Look) -> QWidget:
        frame = ScanFrame(look)
        frame.set_hidden(hidden)
        frame.show_message(message)
        frame.findChildren(Button)[0].setProperty(HELD, down)
        frame.setFocusProxy(frame.findChildren(Button)[0])
        return frame

    return make


def _keyboard(*pressed: str, down: str = "") -> Make:
    def make(look: Look) -> QWidget:
        prefix = "keyboard."
        keyboard = Keyboard(look, {key.removeprefix(prefix): say(key) for key in words() if key.startswith(prefix)})
        for does in pressed:
            next(key for key in keyboard.keys if key.cap.does == does).click()
        for key in keyboard.keys:
            key.setProperty(HELD, bool(down) and key.text() == down)
        keyboard.setFocusProxy(keyboard.keys[0])
        return keyboard

    return make


def _progress(look: Look) -> QWidget:
    progress = Progress(look)
    progress.show_stages(
        [Stage("Checked in", done=True), Stage("Making your badge", now=True), Stage("Take it from the printer’s tray")]
    )
    return progress


def _step(look: Look) -> QWidget:
    line = StepLine(look)
    line.show_step("Step 1 of 3", "next: check your badge")
    return line


def _roles(look: Look) -> QWidget:
    texts = QWidget()
    column = QVBoxLayout(texts)
    for role in (Role.TITLE, Role.SECTION, Role.LEAD, Role.BODY, Role.STEP):
        column.addWidget(Text(look, f"This is a {role}", role))
    return texts


def _results(look: Look) -> QWidget:
    here, look_at = ("Here since 09:12", Icon.CIRCLE_CHECK, Ink.DONE), ("Look", Icon.TRIANGLE_ALERT, Ink.ATTENTION)
    results = ResultList(look, "Results")
    results.show_rows(
        [
            ResultRow("1", "Katarzyna Żółkiewska", "Leeds City Council", "KX-0012", "Booked", Icon.CIRCLE, Ink.INK),
            ResultRow("2", "عائشہ کاظمی", "Bradford Listening Line", "KX-0041", *here),
            ResultRow("3", "Karandeep ਕੌਰ", "Kirklees Better Outcomes", "KX-0043", *look_at),
        ]
    )
    return results


def _header(look: Look) -> QWidget:
    header = StaffHeader(look)
    header.show_header("Welcome desk", "Station North · Amina, lead")
    header.add_action(Button(look, "Lock", Kind.STAFF, Icon.LOCK))
    return header


PARTS: Mapping[str, tuple[int, int, Mapping[str, Make]]] = {
    "text": (620, 0, {"roles": _roles, "step line": _step, "progress": _progress}),
    "card": (360, 0, {str(tone): _card(tone) for tone in Tone}),
    "notice": (460, 0, {str(kind): _notice(kind) for kind in NoticeKind}),
    "field": (
        420,
        0,
        {
            "rest": _field(example="As you booked"),
            "typed": _field("Siân Ó Briain"),
            _FOCUS: _field("Siân Ó Briain"),
            "needs a look": _field("Siân", "Please type both names."),
            "off": _field_off,
            "secret": _field("123456", secret=True),
            "dense": _field("ka", dense=True),
        },
    ),
    "choices": (380, 0, {"rest": _choices, _FOCUS: _choices}),
    "badge preview": (460, 300, {"busy": _picture(shown=False), "rest": _picture(shown=True)}),
    "sessions": (900, 0, {"rest": _sessions(), _FOCUS: _sessions(), "pressed": _sessions(down=True)}),
    "camera": (
        420,
        460,
        {
            "rest": _scan(),
            "message": _scan(message="Hold it a little further away."),
            "off": _scan(hidden=True),
            _FOCUS: _scan(),
            "pressed": _scan(down=True),
        },
    ),
    "emblem": (300, 300, {"rest": lambda look: Emblem(look, Icon.HAND_HEART)}),
    "bar": (1366, 0, {"rest": _bar(), _FOCUS: _bar(), "pressed": _bar(down=True), "large": _bar(large=True)}),
    "keyboard": (
        1366,
        0,
        {
            "rest": _keyboard(),
            _FOCUS: _keyboard(),
            "a key pressed": _keyboard(down="k"),
            "shift chosen": _keyboard("shift"),
            "signs": _keyboard("signs"),
        },
    ),
    "staff header": (900, 0, {"rest": _header}),
    "results": (900, 220, {"rest": _results, _FOCUS: _results}),
}
"""Each part's width and height in pixels (0 is what it wants), and how it is made in each of its states."""
