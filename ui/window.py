"""The attendee's window: one screen at a time, as large and in such colours as the person who is here likes."""

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmapCache, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.domain.event import Event
from kiosk.domain.hint import Hint
from kiosk.flow.inputs import Input, Pressed
from kiosk.flow.keys import WAYS_BACK, Key
from kiosk.flow.places import looks_for_a_code, name
from kiosk.flow.screens import Screen, Welcome
from ui.attendee.clearing import clear_clipboards, clear_lines
from ui.attendee.debounce import Debounce
from ui.attendee.leading import Leading
from ui.attendee.moving import Move, move_of
from ui.attendee.pages import AnyPage, PageMaker
from ui.attendee.read_aloud import Reader, Wish
from ui.attendee.reading import focus_on, keys_in_order, news_in_order, stops_in_order
from ui.attendee.settings_page import LanguagePage, ReadAloudPage, TextAndContrastPage
from ui.attendee.voice import Voice
from ui.attendee.welcome_page import WelcomePage
from ui.languages import Speech, offered
from ui.parts.announcing import announce
from ui.parts.reading_order import put_in_order
from ui.parts.spoken_headings import tell_headings
from ui.theme import Look, TextSize, ThemeName, apply_look, fit_scale, is_high, is_upright, load_look

_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel)
_HANDS = (*_TOUCHES, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease)


class AttendeeWindow(QWidget):
    """Shows what it is told; sends out what the person does."""

    given = Signal(object)
    """An input for the flow."""
    touched = Signal()
    """Somebody is here."""
    camera_wanted = Signal(bool)
    """Whether a code is being looked for: pictures are only taken then."""

    told = Signal(str)
    """Words that are new on the screen, as screen readers are told of them."""

    def __init__(
        self,
        event: Event,
        *,
        voice: Voice | None = None,
        theme: ThemeName = ThemeName.MOOR,
        room: str = "",
        station: str = "",
        speech: Speech | None = None,
        by_switch: bool = False,
    ) -> None:
        """Start with nothing to show; `theme` is what the venue's light asks for.

        With the id of a `room`, Welcome speaks of its door; `station` is the laptop's name.
        `speech` is what knows other languages.
        `by_switch`, the space bar goes on and Enter chooses, for whoever has two keys, or presses one and waits.
        """
        super().__init__()
        self._pages = PageMaker(event, room=room, station=station)
        self._event, self._by_switch = event, by_switch
        self._reader = Reader(voice or Voice(parent=self), event.languages.main)
        self._usual_theme = self._theme = theme
        self._speech, self._usual_language = speech or Speech(), event.languages.main
        self._size, self._language = TextSize.STANDARD, ""
        self._pixels = 0.0
        self._page: AnyPage | None = None
        self._screen: Screen | None = None
        self._shown = ""
        self._leading, self._turning = Leading(self), False
        self._debounce = Debounce()
        self._seen: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.setWindowTitle(event.name)
        tell_headings()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self.set_language(self._usual_language)

    @property
    def looks_changed(self) -> bool:
        """Return whether somebody made text, colours, language or reading their own."""
        usual = (TextSize.STANDARD, self._usual_theme, self._usual_language, frozenset[Wish]())
        return (self._size, self._theme, self._language, self._reader.wishes) != usual

    @property
    def page(self) -> AnyPage | None:
        """Return the widget that shows the screen."""
        return self._page

    @property
    def is_speaking(self) -> bool:
        """Return whether the screen is being read aloud now."""
        return self._reader.is_speaking

    def show_(self, screen: Screen) -> None:
        """Show `screen`; a screen of another name gets a new widget, and the old one goes with all it held."""
        page, turned, self._screen = self._page, False, screen
        if page is None or name(screen) != self._shown:
            page, turned = self._turn_to(name(screen)), True
        self._turning = True
        page.show_(screen)
        self._turning = False
        put_in_order(page)
        if isinstance(page, TextAndContrastPage):
            page.set_chosen(self._size, self._theme)
        if isinstance(page, ReadAloudPage):
            self._show_reading(page)
        if isinstance(page, LanguagePage):
            page.show_languages(offered(self._event.languages), self._speech, self._language)
        page.settle()
        # A page that begins in a field has gone there itself.
        if page is self._page:
            self._leading.lead(page, turned=turned and not page.isAncestorOf(self.focusWidget() or self))
        self._tell_news(turned=turned)
        self.camera_wanted.emit(looks_for_a_code(screen))

    def show_picture(self, picture: QImage) -> None:
        """Show what the camera sees, if a code is being looked for; nothing of it is kept."""
        if isinstance(self._page, WelcomePage):
            self._page.show_picture(picture)

    def show_hint(self, hint: Hint) -> None:
        """Say what may help the camera, if a code is being looked for."""
        if isinstance(self._page, WelcomePage):
            self._page.show_hint(hint)
            self._tell_news()

    def speak(self) -> None:
        """Read the screen aloud, without the bar at its foot."""
        self._reader.read(self._screen, self._page)

    def forget(self) -> None:
        """Let go of everything about whoever was here, and look as usual again."""
        self._drop_page()  # first: whatever breaks after it, nothing of anybody is to be seen
        self._screen, self._seen = None, []
        clear_clipboards()
        QPixmapCache.clear()
        self._reader.forget()
        self._leading.by_key = False
        self.set_language(self._usual_language)
        self.set_looks(TextSize.STANDARD, self._usual_theme)

    def set_looks(self, size: TextSize, theme: ThemeName) -> None:
        """Use this text size and these colours, until `forget`."""
        self._size, self._theme = size, theme
        self._dress()

    def set_usual_theme(self, theme: ThemeName) -> None:
        """Use these colours for whoever comes next; at once, while nobody is here."""
        nobody = isinstance(self._screen, Welcome) and not self.looks_changed
        self._usual_theme = theme
        if nobody:
            self.set_looks(self._size, theme)

    def set_pixels(self, pixels: float) -> None:
        """Take it that a millimetre of the screen has so many pixels; 0 where nobody has measured."""
        self._pixels = pixels
        self._dress()

    def set_language(self, language: str) -> None:
        """Write in `language` (ISO 639), and in its direction, until `forget`."""
        if language == self._language:
            return
        self._language = self._reader.language = language
        self._speech.use(language)
        self.setLayoutDirection(QLocale(language).textDirection())
        self.setLocale(QLocale())  # what screen readers are told of every part that has none of its own
        if self._screen is not None:
            self._drop_page()  # every word of it is another one now
            self.show_(self._screen)

    def minimumSizeHint(self) -> QSize:
        """Return nothing: a page fits the screen there is, and never asks for a larger one."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything to the window."""
        super().resizeEvent(event)
        self._dress()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Let the Tab key go round the screen in reading order: what it is about, then the bar."""
        if self._turning:
            return False  # Qt asks for whoever's key goes away; where to go on is known once all is there
        return self._go(keys_in_order(self._page), forwards=forwards)

    def _go(self, keys: list[QWidget], *, forwards: bool) -> bool:
        """Go to the next of `keys`, and tell whoever listens where that is, in place of what was being read."""
        self._reader.stop()
        current = self.focusWidget()
        step = 1 if forwards else -1
        first = keys.index(self._page.first) if self._page is not None and self._page.first in keys else 0
        place = keys.index(current) + step if current in keys else (first if forwards else -1)
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        if keys:
            focus_on(keys[place % len(keys)], reason)
            self._reader.name(self._screen, keys[place % len(keys)])
        return bool(keys)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is here, be silent for them, and let keys lead on that do so wherever the focus is."""
        if event.type() not in _HANDS or not isinstance(watched, QWidget):
            return False
        if watched is not self and not self.isAncestorOf(watched):
            return False
        if event.type() in _TOUCHES:
            self._leading.by_key = event.type() is QEvent.Type.KeyPress
            self.touched.emit()
            if watched.objectName() != Key.READ_ALOUD.value:  # which has to know whether anything was being read
                self._reader.stop()
            if isinstance(event, QKeyEvent) and self._leading.by_key and self._move(event.key(), watched):
                return True
        return self._debounce.takes(event, watched)

    def _move(self, key: int, part: QWidget) -> bool:
        """Return whether `key` meant a move, and make it."""
        move = move_of(key, part, by_switch=self._by_switch)
        match move:
            case Move.ON | Move.BEFORE:
                stops = stops_in_order(self._page, every_letter=self._by_switch)
                return self._go(stops, forwards=move is Move.ON)
            case Move.HELP:
                self._pass_on(Pressed(Key.ASK))
            case Move.BACK:
                self._go_back()
        return move is not None

    def _go_back(self) -> None:
        """Press what leads back on this screen, if anything does."""
        for key in WAYS_BACK:
            ways = [one for one in keys_in_order(self._page) if one.objectName() == key.value]
            if ways:
                self._pass_on(Pressed(key))
                return

    def _tell_news(self, *, turned: bool = False) -> None:
        """Tell of the words that are new: of another screen its title to screen readers, all of it by the voice."""
        page, screen = self._page, self._screen
        if page is None or screen is None:
            return
        seen, self._seen = self._seen, news_in_order(page)
        news = [words for words in self._seen if words not in seen]
        if turned:
            self._reader.turn(screen, page)
            news = [page.title.text()]
        else:
            self._reader.tell(screen, news)
        if any(news):
            announce(self, ". ".join(news))
            self.told.emit(". ".join(news))

    def _show_reading(self, page: ReadAloudPage) -> None:
        page.show_reading(self._reader.reads(), self._reader.wishes, may_read=self._reader.may_read(self._screen))

    def _look(self) -> Look:
        room = self.width(), self.height()
        scale, upright, high = fit_scale(*room, self._pixels), is_upright(*room), is_high(*room)
        return load_look(self._theme, self._size, scale=scale, language=self._language, upright=upright, high=high)

    def _dress(self) -> None:
        if self._page is not None:
            apply_look(self._page, self._look())

    def _turn_to(self, shown: str) -> AnyPage:
        self._leading.gather()
        self._drop_page()
        page = self._page = self._pages.make(shown, self._look())
        self._shown = shown
        page.given.connect(self._pass_on)
        page.unfolded.connect(self._tell_news)
        if isinstance(page, TextAndContrastPage):
            page.looked.connect(self.set_looks)
        if isinstance(page, LanguagePage):
            page.spoken.connect(self._speak_in)
        if isinstance(page, ReadAloudPage):
            page.wished.connect(lambda wish, on: self._reader.wish(wish, on=on))
        self._column.addWidget(page)
        page.lay_out(self.size())
        page.show()  # a layout shows what is new only once the event loop is back
        return page

    def _drop_page(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self._column.removeWidget(page)
            clear_lines(page)
            page.hide()
            page.deleteLater()

    def _speak_in(self, language: str) -> None:
        """Turn to a language that was chosen, once the key that was pressed is done with."""
        QTimer.singleShot(0, self, lambda: self._turn_language(language))

    def _turn_language(self, language: str) -> None:
        if isinstance(self._page, LanguagePage):
            self.set_language(language)
            if self._screen is not None:
                self.show_(self._screen)

    def _pass_on(self, given: Input) -> None:
        spoken = self._reader.is_speaking
        self._reader.stop()
        self._reader.take(self._screen, given)
        if not (spoken and given == Pressed(Key.READ_ALOUD)):
            self.given.emit(given)
