"""Map and programme: where things are, what is on today, and the Wi-Fi; in words first, then as pictures."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event, Room
from kiosk.domain.venue import MapPlace, Sign
from kiosk.flow.keys import Key
from kiosk.flow.panels import MapAndProgramme
from kiosk.flow.screens import Over
from ui.attendee.emblem import Emblem
from ui.attendee.own_words import OwnWords
from ui.attendee.page import AttendeePage
from ui.attendee.pairs import OwnPair, Pair
from ui.attendee.programme import programme
from ui.attendee.session_words import steps_on_the_way
from ui.attendee.wifi_card import WifiCard
from ui.icons import Icon
from ui.parts.button import Kind
from ui.parts.choices import Choice, ChoiceList
from ui.parts.column import Column
from ui.parts.plan_view import Label, PlanView
from ui.parts.text import Text
from ui.theme import Look, Role
from ui.words import say

_SIGNS = {
    Sign.QUIET: Icon.ARMCHAIR,
    Sign.TOILETS: Icon.TOILET,
    Sign.LIFT: Icon.ARROW_UP_DOWN,
    Sign.FOOD: Icon.COFFEE,
    Sign.DESK: Icon.HAND_HEART,
    Sign.ENTRANCE: Icon.DOOR_OPEN,
}
"""The same pictures as on the keys that are about the same."""


_PLACES, _TODAY, _ABOUT = "places", "today", "about"


class MapPage(AttendeePage[Over]):
    """The plan, and beside or below it one of three: where things are, the programme, or the Wi-Fi and the rest."""

    _picture: QWidget | None = None

    def __init__(self, look: Look, event: Event) -> None:
        """Start with what does not depend on the day."""
        super().__init__(look, event)
        self._named = _named(event)
        self._shown: tuple[datetime | None] | None = None
        self._here = Text(look, say("map.here"), Role.STRONG)
        self._here.hide()
        self._plan = _plan(look, event, self._labels()) if event.plan.drawing else None
        self._choices = ChoiceList(look, exclusive=True, across=True, wraps_large=True)
        self._choices.changed.connect(lambda part, on: self._turn_to(part) if on else None)
        self._parts = {_PLACES: Column(look, self._places()), _TODAY: Column(look), _ABOUT: Column(look, self._about())}
        self._choices.show_choices(Choice(part, say(f"map.key {part}")) for part in self._parts)
        self.add(self._choices)
        for part in self._parts.values():
            self.add(part)
        back = self.key(Key.BACK, Kind.PRIMARY, Icon.ARROW_LEFT)
        self.add_action(back)
        self.keep_in_sight(back)
        self.put_side_first()
        self._picture = self._plan or Emblem(look, Icon.MAP_PIN)
        self.set_look(look)

    def show_(self, screen: Over) -> None:
        """Show the programme of the day that it is."""
        panel = screen.panel
        if not isinstance(panel, MapAndProgramme) or self._shown == (panel.now,):
            return
        self._shown = (panel.now,)
        self.head(screen, say("map.title"))
        self._parts[_TODAY].fill(self._look, self._days(panel.now))
        self._choices.button(_PLACES).setChecked(True)
        self._show_part(_PLACES)

    def show_station(self, name: str) -> None:
        """Mark the place of the laptop called `name`, if the settings tell it."""
        for station in self.event_.stations:
            if station.name == name and station.on_map is not None and self._plan is not None:
                self._plan.show_here(station.on_map)
                here = say("map.picture here", where=self.own.within(station.where) or station.name)
                self._plan.setAccessibleName(self.own.marked(here, station.where))
                self._here.show()

    def set_look(self, look: Look) -> None:
        """Take over `look`: the plan stands beside the words, or before them where all is one column."""
        super().set_look(look)
        if self._picture is None:
            return
        beside = look.upright or not look.large
        if beside:
            self.add_side(self._picture, 1)
        elif self._plan is not None:
            self.add_first(self._plan)
        self._show_picture()
        self.set_shares(*((6, 5) if beside else (1, 0)))

    def _turn_to(self, part: str) -> None:
        self._show_part(part)
        self.unfolded.emit()

    def _show_part(self, shown: str) -> None:
        for called, part in self._parts.items():
            part.setVisible(called == shown)
        self._show_picture()

    def _show_picture(self) -> None:
        """Show the plan beside whatever is told, or above where things are."""
        beside = self._look.upright or not self._look.large
        above = self._plan is not None and not self._parts[_PLACES].isHidden()
        if self._picture is not None:
            self._picture.setVisible(beside or above)

    def _days(self, now: datetime | None) -> Iterator[QWidget]:
        if self.event_.sessions:
            yield from programme(self._look, self.event_, self.own, now)

    def _places(self) -> Iterator[QWidget]:
        texts, look = self.event_.texts, self._look
        names = (text for place in self._named for text in _texts(place))
        heading, own = self.own.under(say("map.places"), texts.floor_plan, *names, texts.step_free)
        if heading != say("map.places"):
            yield Text(look, heading, Role.SECTION)
        yield self._here
        yield from self._rooms(own)
        is_drawn = self.event_.plan.shows_way
        yield from self._told(own, {"step-free drawn" if is_drawn else "step-free": texts.step_free})
        if texts.floor_plan:
            yield Text(look, own.sentence(texts.floor_plan))
        yield Text(look, say("map.ask"))

    def _about(self) -> Iterator[QWidget]:
        texts, look = self.event_.texts, self._look
        told = {"food": texts.food, "quiet": texts.quiet_room, "prayer": texts.prayer_room}
        if self.event_.network is not None:
            yield WifiCard(look, self.event_.network)
        else:
            told = {"wifi": texts.wifi, **told}
        mark, own = self.own.under("", *told.values())
        if mark:
            yield Text(look, mark)
        yield from self._told(own, told)

    def _told(self, own: OwnWords, texts: Mapping[str, str]) -> Iterator[QWidget]:
        return (OwnPair(self._look, own, say(f"map.{key}"), words) for key, words in texts.items() if words)

    def _rooms(self, own: OwnWords) -> Iterator[QWidget]:
        look = self._look
        for place in self._named:
            if isinstance(place, Room):
                called = own.marked(say("map.numbered", **self._numbered(place)), *_texts(place))
                yield Pair(look, called, self._way(place))
        if others := [place for place in self._named if isinstance(place, MapPlace)]:
            called = own.marked(say("map.also"), *(one.name for one in others))
            told = map(self._line, others)
            yield Pair(look, called, *told)  # one a line: in one, a number would stand beside another's name

    def _line(self, place: MapPlace) -> str:
        """Return a place with its number; of the quiet room, whatever it is called, that it is that."""
        numbered = self._numbered(place)
        is_told = place.sign is not Sign.QUIET or say("map.quiet").casefold() in numbered["name"].casefold()
        return say("map.numbered" if is_told else "map.numbered quiet", **numbered)

    def _numbered(self, place: Room | MapPlace) -> dict[str, str]:
        return {"order": str(self._named.index(place) + 1), "name": self.own.shown(place.name)}

    def _way(self, room: Room) -> str:
        steps = steps_on_the_way(step_free=room.step_free)
        return f"{self.own.ended(room.directions)} {steps}" if room.directions.strip() else steps

    def _labels(self) -> list[Label]:
        return [self._label(place) for place in self._named]

    def _label(self, place: Room | MapPlace) -> Label:
        name = self.event_.text(place.name, self._look.language).words
        number = str(self._named.index(place) + 1)
        return Label(place.id, number, name, say("map.numbered", order=number, name=name), _sign(place))


def _plan(look: Look, event: Event, labels: list[Label]) -> PlanView:
    plan = PlanView(look, event.plan.drawing, labels)
    plan.setAccessibleName(say("map.picture"))
    return plan


def _sign(place: Room | MapPlace) -> Icon | None:
    return _SIGNS[place.sign] if isinstance(place, MapPlace) and place.sign is not None else None


def _named(event: Event) -> tuple[Room | MapPlace, ...]:
    """Return what has a name at the venue, in the order of its numbers."""
    return (*event.rooms, *event.plan.places)


def _texts(place: Room | MapPlace) -> tuple[str, ...]:
    """Return what the organisers say of a place."""
    return (place.name, place.directions) if isinstance(place, Room) else (place.name,)
