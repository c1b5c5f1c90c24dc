"""The choices of what a badge shows, as a form in which nothing has to be filled in."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.badge import BadgeChoices, Photos, Talking
from kiosk.domain.registration import Details
from ui import fonts
from ui.icons import Icon
from ui.parts.choices import Choice, ChoiceList
from ui.parts.field import Field
from ui.parts.text import Text
from ui.theme import Look, Role
from ui.words import say

PRONOUNS = {"she/her": "she", "he/him": "he", "they/them": "they"}
"""As the badge says them to everybody, in whatever language the screen is; and which words explain them there."""
_SHOWN = {"organisation": Icon.BUILDING_2, "place": Icon.MAP_PIN, "role": Icon.USERS}
_SAID = "pronouns:"
_PHOTOS = {"fine": Icon.CAMERA, "no": Icon.CAMERA_OFF}
_TALKING = {"happy": Icon.CIRCLE_FULL, "ask": Icon.TRIANGLE_FULL, "quiet": Icon.SQUARE_FULL}


class BadgeChoicesForm(QWidget):
    """Name, pronouns, what else to show, photos, talking, larger print. Only what the list knows is offered."""

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
        self._headings: list[Text] = []
        self.name = Field(look, say("badge.typed name" if details.name else "badge.only name"))
        self.name.edited.connect(lambda text: self._change(typed_name=" ".join(text.split())))
        self._name_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        larger = Choice("larger", say("badge.larger"), alone=False)
        if details.known_as:
            listed = ("first name", "full name")
            self._add([*(Choice(key, say(f"badge.{key}")) for key in listed), larger])
        self._column.addLayout(self._name_row)
        self._name_row.addWidget(self.name, 1)
        if not details.known_as:
            self._add([larger])
        self._column.addWidget(Text(look, say("badge.show"), Role.STRONG))
        self._add([Choice(_SAID + one, _explained(one)) for one in self._offered_pronouns()])
        self._add_icons({key: icon for key, icon in _SHOWN.items() if getattr(details, key)}, alone=False)
        for heading, icons in (("why-we-ask.photos", _PHOTOS), ("why-we-ask.talking", _TALKING)):
            # One below the other, nothing else would tell that "Ask first" is not about photos.
            self._headings.append(Text(look, say(heading), Role.STRONG))
            self._column.addWidget(self._headings[-1])
            self._add_icons(icons)
        self._column.addStretch(1)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take over `look`: where the text is large, all is one below the other."""
        beside = QBoxLayout.Direction.LeftToRight
        self._name_row.setDirection(QBoxLayout.Direction.TopToBottom if look.large else beside)
        for heading in self._headings:
            heading.setVisible(look.large)

    def add_beside_name(self, part: QWidget) -> None:
        """Put `part` beside the line for a name, level with it."""
        self._name_row.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)

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
        return tuple(dict.fromkeys((*own, *PRONOUNS)))

    def _add_icons(self, icons: Mapping[str, Icon], *, alone: bool = True) -> None:
        if icons:
            self._add([Choice(key, say(f"badge.{key}"), icon, alone=alone) for key, icon in icons.items()])

    def _add(self, choices: list[Choice]) -> None:
        chips = ChoiceList(self._look, across=True)
        chips.show_choices(choices)
        chips.changed.connect(self._switched)
        self._chips.update({choice.key: chips for choice in choices})
        self._column.addWidget(chips)

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
            case "happy" | "ask" | "quiet":
                self._change(talking=Talking(key) if on else Talking.UNSAID)
            case _:
                said = key.removeprefix(_SAID)
                self._change(pronouns=on, typed_pronouns=said if on and said != self._details.pronouns else "")

    def _change(self, **choices: str | bool | Photos | Talking) -> None:
        changed: BadgeChoices = replace(self._choices, **choices)  # type: ignore[arg-type]
        self.show_choices(changed)
        self.changed.emit(changed)


def _explained(pronouns: str) -> str:
    """Return `pronouns` as the badge says them, with what they mean where the screen is in another language."""
    known = PRONOUNS.get(pronouns)
    return say(f"badge.{known}") if known else pronouns


def _on(choices: BadgeChoices, details: Details) -> Iterator[str]:
    if not choices.typed_name:
        yield "full name" if choices.full_name else "first name"
    if choices.pronouns:
        yield _SAID + (choices.typed_pronouns or details.pronouns)
    if choices.photos is not Photos.UNSAID:
        yield choices.photos.value
    if choices.talking is not Talking.UNSAID:
        yield choices.talking.value
    yield from (key for key in (*_SHOWN, "larger") if getattr(choices, key))
