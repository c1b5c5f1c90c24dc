"""Map and programme: where things are, what is on today, and the Wi-Fi; in words first, then as pictures."""

from collections.abc import Iterator
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
from ui.attendee.wifi_card import WifiCard
from ui.icons import Icon
from ui.parts.button import Kind
from ui.parts.column import Column
from ui.parts.plan_view import Label, PlanView
from ui.parts.text import Text
from ui.theme import Look, Role
from ui.words import listed, say

_SIGNS = {
    Sign.QUIET: Icon.ARMCHAIR,
    Sign.TOILETS: Icon.TOILET,
    Sign.LIFT: Icon.ARROW_UP_DOWN,
    Sign.FOOD: Icon.COFFEE,
    Sign.DESK: Icon.HAND_HEART,
    Sign.ENTRANCE: Icon.DOOR_OPEN,
}
"""The same pictures as on the keys that are about the same."""


class MapPage(AttendeePage[Over]):
    """The plan, and beside or below it the programme, the ways and the Wi-Fi."""

    _picture: QWidget | None = None

    def __init__(self, look: Look, event: Event) -> None:
        """Start with what does not depend on the day."""
        super().__init__(look, event)
        self._named = _named(event)
        self._shown: tuple[datetime | None] | None = None
        self._today = Column(look)
        self._plan = _plan(look, event, self._labels()) if event.plan.drawing else None
        self.add(self._today)
        self.add(Column(look, self._places()))
        if event.network is not None:
            self.add(WifiCard(look, event.network))
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
        self._today.fill(self._look, self._days(panel.now))

    def show_station(self, name: str) -> None:
        """Mark the place of the laptop called `name`, if the settings tell it."""
        for station in self.event_.stations:
            if station.name == name and station.on_map is not None and self._plan is not None:
                self._plan.show_here(station.on_map)
                here = say("map.picture here", where=self.own.within(station.where) or station.name)
                self._plan.setAccessibleName(self.own.marked(here, station.where))

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
        self._picture.setVisible(beside or self._plan is not None)
        self.set_shares(1, int(beside))

    def _days(self, now: datetime | None) -> Iterator[QWidget]:
        if self.event_.sessions:
            yield from programme(self._look, self.event_, self.own, now)

    def _places(self) -> Iterator[QWidget]:
        texts, look = self.event_.texts, self._look
        told = {
            "step-free": texts.step_free,
            "quiet": texts.quiet_room,
            "prayer": texts.prayer_room,
            "food": texts.food,
        }
        if not self.event_.network:
            told["wifi"] = texts.wifi
        names = (text for place in self._named for text in _texts(place))
        heading, own = self.own.under(say("map.places"), texts.floor_plan, *names, *told.values())
        yield Text(look, heading, Role.SECTION)
        if texts.floor_plan:
            yield Text(look, own.sentence(texts.floor_plan))
        yield from self._rooms(own)
        for key, words in told.items():
            if words:
                yield OwnPair(look, own, say(f"map.{key}"), words)
        yield Text(look, say("map.ask"))

    def _rooms(self, own: OwnWords) -> Iterator[QWidget]:
        look = self._look
        for place in self._named:
            if isinstance(place, Room):
                called = own.marked(say("map.numbered", **self._numbered(place)), *_texts(place))
                yield Pair(look, called, self._way(place))
        if others := [place for place in self._named if isinstance(place, MapPlace)]:
            called = own.marked(say("map.also"), *(one.name for one in others))
            yield Pair(look, called, listed(say("map.numbered", **self._numbered(one)) for one in others))

    def _numbered(self, place: Room | MapPlace) -> dict[str, str]:
        return {"order": str(self._named.index(place) + 1), "name": self.own.shown(place.name)}

    def _way(self, room: Room) -> str:
        steps = say("sessions.step-free") if room.step_free else say("sessions.steps")
        return " ".join(filter(None, (self.own.shown(room.directions), steps)))

    def _labels(self) -> list[Label]:
        return [
            Label(place.id, str(number), self.event_.text(place.name, self._look.language).words, _sign(place))
            for number, place in enumerate(self._named, 1)
        ]


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
