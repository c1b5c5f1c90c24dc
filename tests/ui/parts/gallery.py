"""Render every house part, at every size and in every theme, into a folder of pictures to look at. Not shipped.

Run as: QT_QPA_PLATFORM=offscreen python tests/ui/parts/gallery.py FOLDER
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from ui.icons import Icon
from ui.parts.bottom_bar import BarKey
from ui.parts.button import Button, Kind
from ui.parts.card import Ground, Notice, NoticeKind
from ui.parts.choices import Choice, ChoiceList
from ui.parts.field import Field
from ui.parts.page import Page
from ui.parts.picture_view import PictureView
from ui.parts.result_list import ResultList, ResultRow
from ui.parts.scan_frame import ScanFrame
from ui.parts.staff_header import StaffHeader
from ui.parts.text import Text
from ui.theme import Ink, Look, Role, TextSize, ThemeName, fit_scale, load_look

Make = Callable[[Look], QWidget]


def welcome(look: Look) -> Page:
    """Return the first screen, as in mockups/welcome.png."""
    page = Page(look, pin_side=True)
    page.show_heading(
        "Step 1 of 3",
        "next: check your badge",
        "Welcome. Show your code to the camera",
        "Hold your phone or printed email about a hand’s length away. The picture is not kept.",
    )
    page.add_action(Button(look, "I don’t have my code", Kind.SECONDARY, Icon.SEARCH))
    page.add_action(Button(look, "I haven’t booked", Kind.SECONDARY, Icon.USER_PLUS))
    page.add_side(ScanFrame(look), 1)
    return page


def welcome_urdu(look: Look) -> Page:
    """Return the first screen in Urdu, as in mockups/welcome-urdu.png."""
    page = Page(look, pin_side=True)
    page.show_heading(
        "مرحلہ 1 از 3",
        "",
        "خوش آمدید۔ اپنا کوڈ کیمرے کو دکھائیں",
        "فون یا ای میل کو ایک ہاتھ کے فاصلے پر رکھیں۔ تصویر محفوظ نہیں کی جاتی۔",
    )
    page.add_action(Button(look, "میرے پاس کوڈ نہیں ہے", Kind.SECONDARY, Icon.SEARCH))
    page.add_action(Button(look, "میں نے بکنگ نہیں کی", Kind.SECONDARY, Icon.USER_PLUS))
    page.add_side(ScanFrame(look), 1)
    names = ("کسی سے مدد لیں", "پُرسکون کمرہ اور مدد", "زبان", "متن اور رنگ", "پڑھ کر سنائیں")
    for key, name in zip(("ask", "quiet", "language", "text", "read"), names, strict=True):
        page.bar.key(BarKey(key)).setText(name)
    return page


def badge(look: Look) -> Page:
    """Return the badge choices, as in mockups/badge.png."""
    page = Page(look)
    page.set_shares(1, 1)
    page.show_heading("Step 2 of 3", "next: we print it", "Your badge, your choice")
    view = PictureView(look)
    view.show_picture(_badge_picture(), "Your badge: Sam, they / them")
    page.add(view, 1)
    page.add_action(Button(look, "Print my badge", Kind.PRIMARY, Icon.PRINTER))
    page.add_action(Button(look, "I don’t want a badge", Kind.SECONDARY))
    choices = ChoiceList(look)
    choices.show_choices(
        [
            Choice("name", "First name only", Icon.USER, on=True),
            Choice("pronouns", "Show my pronouns", Icon.USERS, on=True),
            Choice("organisation", "Show my organisation", Icon.BUILDING_2),
            Choice("place", "Show my place (Leeds)", Icon.MAP_PIN),
            Choice("photos", "Photos are fine", Icon.CAMERA),
        ]
    )
    page.add_side(choices)
    page.add_side(Text(look, "All of this is up to you. You can change it later at the desk.", ink=Ink.INK_2))
    page.add_side(QWidget(), 1)
    return page


def arrived(look: Look) -> Page:
    """Return a greeting, two messages and a field, to see the rest of the parts."""
    page = Page(look)
    page.show_heading("Step 3 of 3", "next: your sessions", "Hello, ਗੁਰਪ੍ਰੀਤ", "Take your badge from the tray.")
    page.add(Notice(look, NoticeKind.DONE, "Checked in. Your badge is on its way."))
    page.add(Notice(look, NoticeKind.INFO, "The quiet room is on the first floor, beside the lift."))
    field = Field(look, "What should the badge say?", icon=Icon.USER)
    field.set_text("Siân Ó Briain")
    page.add(field)
    page.add(Button(look, "Why do we ask?", Kind.QUIET, Icon.INFO))
    page.add(QWidget(), 1)
    page.add_action(Button(look, "Finish and clear the screen", Kind.PRIMARY, Icon.CHECK))
    focused = Button(look, "Join this session: Listening well when someone tells you", Kind.SECONDARY, Icon.DOOR_OPEN)
    page.add_side(focused)
    page.add_side(Notice(look, NoticeKind.ATTENTION, "The printer needs a moment. The desk will make your badge."))
    page.add_side(Notice(look, NoticeKind.HELP, "Someone is coming."))
    page.add_side(QWidget(), 1)
    page.setFocusProxy(focused)
    return page


def staff(look: Look) -> QWidget:
    """Return the welcome desk: header, search, results."""
    desk = Ground(look)
    column = QVBoxLayout(desk)
    column.setContentsMargins(0, 0, 0, 0)
    header = StaffHeader(look)
    header.show_header("Welcome desk", "Station North · Amina, lead")
    header.add_action(Button(look, "Lock", Kind.STAFF, Icon.LOCK))
    column.addWidget(header)
    body = QVBoxLayout()
    body.setContentsMargins(look.px(16), 0, look.px(16), look.px(16))
    field = Field(look, "Name, organisation or reference", icon=Icon.SEARCH, dense=True)
    field.set_text("ka")
    body.addWidget(field)
    results = ResultList(look, "Results")
    results.show_rows(_rows())
    body.addWidget(results, 1)
    row = QGridLayout()
    row.addWidget(Button(look, "Check in", Kind.STAFF_PRIMARY, Icon.CIRCLE_CHECK), 0, 0)
    row.addWidget(Button(look, "Undo", Kind.STAFF, Icon.UNDO_2), 0, 1)
    row.addWidget(Text(look, "Enter checks in", Role.DENSE), 0, 2)
    body.addLayout(row)
    column.addLayout(body)
    field.setFocus()
    return desk


def _rows() -> list[ResultRow]:
    here, booked = ("Here since 09:12", Icon.CIRCLE_CHECK, Ink.DONE), ("Booked", Icon.CIRCLE, Ink.INK)
    look_at = ("Needs a look", Icon.TRIANGLE_ALERT, Ink.ATTENTION)
    return [
        ResultRow("1", "Katarzyna Żółkiewska", "Leeds City Council", "KX-0012", *booked),
        ResultRow("2", "عائشہ کاظمی", "Bradford Teaching Hospitals", "KX-0041", *here),
        ResultRow("3", "Karandeep ਕੌਰ", "Kirklees Better Outcomes Partnership and Friends", "KX-0043", *look_at),
        ResultRow("4", "Mika", "", "KX-0050", *booked),
    ]


def _badge_picture() -> QImage:
    picture = QImage(840, 540, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setFont(QFont(["Atkinson Hyperlegible Next"], 90, QFont.Weight.Bold))
    painter.drawText(QRectF(0, 60, 840, 200), Qt.AlignmentFlag.AlignCenter, "Sam")
    painter.setFont(QFont(["Atkinson Hyperlegible Next"], 40))
    painter.drawText(QRectF(0, 250, 840, 100), Qt.AlignmentFlag.AlignCenter, "they / them")
    painter.end()
    return picture


SIZES = {"1366": (1366, 768), "1920": (1920, 1080), "1024": (1024, 768)}


def render(make: Make, look: Look, size: tuple[int, int], file: Path, *, mirrored: bool = False) -> None:
    """Save a picture of what `make` builds."""
    widget = make(look)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    widget.resize(*size)
    widget.show()
    QTest.qWaitForWindowActive(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    widget.grab().save(str(file))
    widget.close()


def main(folder: Path) -> None:
    """Render all pictures into `folder`."""
    app = QApplication.instance() or QApplication([])
    app.setObjectName("gallery")
    folder.mkdir(parents=True, exist_ok=True)
    screens: dict[str, Make] = {"welcome": welcome, "badge": badge, "arrived": arrived, "staff": staff}
    for name, make in screens.items():
        for label, size in SIZES.items():
            render(make, load_look(scale=fit_scale(*size)), size, folder / f"{name}-{label}.png")
        for theme in (ThemeName.EVENING, ThemeName.CONTRAST):
            render(make, load_look(theme), SIZES["1366"], folder / f"{name}-{theme}.png")
        for text in (TextSize.LARGE_A, TextSize.LARGE_B):
            render(make, load_look(size=text), SIZES["1366"], folder / f"{name}-{text}.png")
    urdu = load_look(language="ur")
    render(welcome_urdu, urdu, SIZES["1366"], folder / "welcome-urdu.png", mirrored=True)
    large = load_look(size=TextSize.LARGE_A, language="ur")
    render(welcome_urdu, large, SIZES["1366"], folder / "welcome-urdu-large_a.png", mirrored=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
