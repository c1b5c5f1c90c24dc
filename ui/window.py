"""The attendee's window: one screen at a time, as large and in such colours as the person who is here likes."""

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.domain.event import Event
from kiosk.flow.inputs import Input, Key, Pressed
from kiosk.flow.places import name, page_of
from kiosk.flow.screens import Cleared, InRoom, Over, Screen, Welcome
from ui.attendee.pages import PAGES, AnyPage
from ui.attendee.reading import focus_on, keys_in_order, texts_in_order
from ui.attendee.room_door_page import RoomDoorPage
from ui.attendee.settings_page import ReadAloudPage, TextAndContrastPage
from ui.attendee.voice import Voice
from ui.attendee.welcome_page import WelcomePage
from ui.theme import Look, TextSize, ThemeName, apply_look, fit_scale, load_look

_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel)
_ENGLISH = "en"


class AttendeeWindow(QWidget):
    """Shows what it is told; sends out what the person does."""

    given = Signal(object)
    """An input for the flow."""
    touched = Signal()
    """Somebody is here."""
    camera_wanted = Signal(bool)
    """Whether a code is being looked for: pictures are only taken then."""

    def __init__(
        self, event: Event, *, voice: Voice | None = None, theme: ThemeName = ThemeName.MOOR, room: str = ""
    ) -> None:
        """Start with nothing to show; `theme` is what the venue's light asks for.

        With the id of a `room`, Welcome speaks of its door.
        """
        super().__init__()
        self._pages = {**PAGES, "welcome": RoomDoorPage} if room else PAGES
        self._room = room
        self._event, self._voice = event, voice or Voice(parent=self)
        self._usual_theme = self._theme = theme
        self._size, self._language = TextSize.STANDARD, _ENGLISH
        self._page: AnyPage | None = None
        self._shown = ""
        self._by_key = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWindowTitle(event.name)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    @property
    def looks_changed(self) -> bool:
        """Return whether somebody made text, colours or language their own."""
        return (self._size, self._theme, self._language) != (TextSize.STANDARD, self._usual_theme, _ENGLISH)

    @property
    def page(self) -> AnyPage | None:
        """Return the widget that shows the screen."""
        return self._page

    @property
    def is_speaking(self) -> bool:
        """Return whether the screen is being read aloud now."""
        return self._voice.speaking

    def show_(self, screen: Screen) -> None:
        """Show `screen`; a screen of another name gets a new widget, and the old one goes with all it held."""
        page, turned = self._page, False
        if page is None or name(screen) != self._shown:
            page, turned = self._turn_to(name(screen)), True
        page.show_(screen)
        if isinstance(page, TextAndContrastPage):
            page.set_chosen(self._size, self._theme)
        if isinstance(page, ReadAloudPage):
            page.set_available(self._voice.available)
        if turned and self._by_key:
            self.focusNextPrevChild(True)
        under = isinstance(page_of(screen), Welcome | Cleared | InRoom)
        self.camera_wanted.emit(under and not isinstance(screen, Over))

    def show_picture(self, picture: QImage) -> None:
        """Show what the camera sees, if a code is being looked for; nothing of it is kept."""
        if isinstance(self._page, WelcomePage):
            self._page.show_picture(picture)

    def speak(self) -> None:
        """Read the screen aloud, without the bar at its foot."""
        if self._page is not None:
            bar = set(texts_in_order(self._page.bar))
            self._voice.say([text for text in texts_in_order(self._page) if text not in bar])

    def forget(self) -> None:
        """Let go of everything about whoever was here, and look as usual again."""
        self._voice.stop()
        self._drop_page()
        QGuiApplication.clipboard().clear()
        self._by_key = False
        self.set_language(_ENGLISH)
        self.set_looks(TextSize.STANDARD, self._usual_theme)

    def set_looks(self, size: TextSize, theme: ThemeName) -> None:
        """Use this text size and these colours, until `forget`."""
        self._size, self._theme = size, theme
        self._dress()

    def set_language(self, language: str) -> None:
        """Write in `language` (ISO 639), and in its direction, until `forget`."""
        self._language = language
        self.setLayoutDirection(QLocale(language).textDirection())
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything to the window."""
        super().resizeEvent(event)
        self._dress()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Let the Tab key go round the screen in reading order: first what it is about, then the bar."""
        keys = keys_in_order(self._page)
        current = self.focusWidget()
        step = 1 if forwards else -1
        place = keys.index(current) + step if current in keys else (0 if forwards else -1)
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        if keys:
            focus_on(keys[place % len(keys)], reason)
        return bool(keys)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is here; everything goes its own way."""
        if (
            event.type() in _TOUCHES
            and isinstance(watched, QWidget)
            and (watched is self or self.isAncestorOf(watched))
        ):
            self._by_key = event.type() is QEvent.Type.KeyPress
            self.touched.emit()
        return False

    def _holds(self, part: QWidget | None) -> bool:
        return part is not None and (part is self or self.isAncestorOf(part))

    def _look(self) -> Look:
        scale = fit_scale(self.width(), self.height())
        return load_look(self._theme, self._size, scale=scale, language=self._language)

    def _dress(self) -> None:
        if self._page is not None:
            apply_look(self._page, self._look())

    def _turn_to(self, shown: str) -> AnyPage:
        if self._holds(QApplication.focusWidget()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # so that the next Tab begins at the beginning
        self._drop_page()
        page = self._page = self._pages[shown](self._look(), self._event)
        if isinstance(page, RoomDoorPage):
            page.show_room(self._event.room(self._room).name)
        self._shown = shown
        page.given.connect(self._pass_on)
        if isinstance(page, TextAndContrastPage):
            page.looked.connect(self.set_looks)
        self._column.addWidget(page)
        page.show()  # a layout shows what is new only once the event loop is back
        return page

    def _drop_page(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self._column.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _pass_on(self, given: Input) -> None:
        spoken = self._voice.speaking
        self._voice.stop()
        if not (spoken and given == Pressed(Key.READ_ALOUD)):
            self.given.emit(given)
