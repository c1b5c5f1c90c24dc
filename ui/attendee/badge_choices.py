"""The choices of what a badge shows, as a form in which nothing has to be filled in."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.badge import BadgeChoices, Photos
from kiosk.domain.registration import Details
from ui import fonts
from ui.icons import Icon
from ui.parts.choices import Choice, ChoiceList
from ui.parts.field import Field
from ui.parts.text import Text
from ui.theme import Look, Role
from ui.words import say

_PRONOUNS = ("she/her", "he/him", "they/them")
_SHOWN = {"organisation": Icon.BUILDING_2, "place": Icon.MAP_PIN, "role": Icon.USERS}
_SAID = "pronouns:"
_PHOTOS = {"fine": Icon.CAMERA, "no": Icon.CAMERA_OFF}


class BadgeChoicesForm(QWidget):
    """Name, pronouns, what else to show, photos, larger print. Only what the list knows is offered."""

    changed = Signal(object)
    """Other BadgeChoices were made."""

    def __init__(self, look: Look, details: Details) -> None:
        """Offer what there is to choose for a person with these details."""
        super().__init__()
        self._look, self._details, self._choices = look, details, BadgeChoices()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._chips: dict[str, ChoiceList] = {}
        self.name = Field(look, say("badge.typed name" if details.name else "badge.only name"))
        self.name.edited.connect(lambda text: self._change(typed_name=" ".join(text.split())))
        if details.known_as:
            self._add("", [Choice("first name", say("badge.first name")), Choice("full name", say("badge.full name"))])
        self._column.addWidget(self.name)
        self._add("", [Choice(_SAID + chip, chip) for chip in self._offered_pronouns()])
        shown = [key for key in _SHOWN if getattr(details, key)]
        self._add("badge.show", [Choice(key, say(f"badge.{key}"), _SHOWN[key]) for key in shown])
        self._add("", [Choice(key, say(f"badge.{key}"), icon) for key, icon in _PHOTOS.items()])
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._column.addLayout(self._last)
        self._add("", [Choice("larger", say("badge.larger"), Icon.A_LARGE_SMALL)], self._last)
        self._column.addStretch(1)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`: where the text is large, all is one below the other."""
        beside = QBoxLayout.Direction.LeftToRight
        self._last.setDirection(QBoxLayout.Direction.TopToBottom if look.large else beside)

    def add_last(self, part: QWidget) -> None:
        """Put `part` beside the last choice."""
        self._last.addWidget(part)

    def show_choices(self, choices: BadgeChoices) -> None:
        """Show which choices hold."""
        self._choices = choices
        if " ".join(self.name.text().split()) != choices.typed_name:
            self.name.set_text(choices.typed_name)
        self.name.show_note(say("badge.no shape") if fonts.lacks_a_shape(choices.typed_name) else "")
        on = set(_on(choices, self._details))
        for key, chips in self._chips.items():
            chips.button(key).setChecked(key in on)

    def _offered_pronouns(self) -> tuple[str, ...]:
        own = (self._details.pronouns,) if self._details.pronouns else ()
        return tuple(dict.fromkeys((*own, *_PRONOUNS)))

    def _add(self, label: str, choices: list[Choice], into: QBoxLayout | None = None) -> None:
        if not choices:
            return
        if label:
            self._column.addWidget(Text(self._look, say(label), Role.STRONG))
        chips = ChoiceList(self._look, across=True)
        chips.show_choices(choices)
        chips.changed.connect(self._switched)
        self._chips.update({choice.key: chips for choice in choices})
        (into or self._column).addWidget(chips)

    def _switched(self, key: str, on: bool) -> None:
        match key:
            case "first name":
                self._change(full_name=False, typed_name="")
            case "full name":
                self._change(full_name=True, typed_name="")
            case "organisation" | "place" | "role" | "larger":
                self._change(**{key: on})
            case "fine" | "no":
                self._change(photos=Photos(key) if on else Photos.UNSAID)
            case _:
                said = key.removeprefix(_SAID)
                self._change(pronouns=on, typed_pronouns=said if on and said != self._details.pronouns else "")

    def _change(self, **choices: str | bool | Photos) -> None:
        changed: BadgeChoices = replace(self._choices, **choices)  # type: ignore[arg-type]
        self.show_choices(changed)
        self.changed.emit(changed)


def _on(choices: BadgeChoices, details: Details) -> Iterator[str]:
    if not choices.typed_name:
        yield "full name" if choices.full_name else "first name"
    if choices.pronouns:
        yield _SAID + (choices.typed_pronouns or details.pronouns)
    if choices.photos is not Photos.UNSAID:
        yield choices.photos.value
    yield from (key for key in (*_SHOWN, "larger") if getattr(choices, key))
