"""The words every attendee page begins with: where you are, what comes next, the title, the lead, and what is kept."""

from ui.parts.slot import Slot
from ui.parts.text import StepLine, Text
from ui.theme import Look, Role

_GAP = 8


class Heading(Slot):
    """What is kept stands in the step's line where the page is wide, else below the lead.

    In large letters, and in tall ones, it would take the room of what the screen is for, and so would the step: there,
    they are the page's to put at its foot. Above a `docked` keyboard that leaves room for little else, the title comes
    first.
    """

    def __init__(self, look: Look, *, narrow: bool) -> None:
        """Start without words; a `narrow` one has something beside it."""
        super().__init__()
        self._narrow, self._said = narrow, ("", "", "")
        self._docked = False
        self._title_first: bool | None = False
        self.step, self.title = StepLine(look), Text(look, role=Role.TITLE)
        self.lead, self.kept = Text(look, role=Role.LEAD), Text(look, role=Role.STEP)
        for part in (self.step, self.title, self.lead):
            self.add(part)
            part.hide()
        self.kept.hide()
        self.set_look(look)

    def show_(self, here: str, next_: str, title: str, lead: str, kept: str) -> None:
        """Say all of it; what is empty takes no room."""
        self._said = (here, next_, kept)
        self.title.setText(title)
        self.lead.setText(lead)
        self._share_words()

    def set_look(self, look: Look) -> None:
        """Take over `look`, and what belongs to its text size."""
        self._look = look
        self._order()
        self._share_words()

    @property
    def is_short(self) -> bool:
        """Whether where one is, and what is kept, belong to the foot of the page."""
        return self._look.is_short_of_height and not self._docked

    def set_narrow(self, *, narrow: bool) -> None:
        """Have something beside it, or the whole width."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self._order()
            self._share_words()

    def set_docked(self) -> None:
        """Give way to what is docked below."""
        self._docked = True
        for part in (self.step, self.title, self.lead):
            part.set_snug()
        self._order()
        self._space()

    def parts_apart(self) -> tuple[Text, ...]:
        """Return what stands apart from the heading where that is short, from above."""
        return (self.step, self.kept)

    def take_back(self) -> None:
        """Put what belongs to the foot where it stands else."""
        self.add(self.kept)
        self._title_first = None
        self._order()

    def _order(self) -> None:
        first = self.is_short or self._is_dense
        if first is not self._title_first:
            self._title_first = first
            for part in (self.step, self.title, self.lead):
                self.column.removeWidget(part)
            parts = (self.title, self.lead, self.step) if first else (self.step, self.title, self.lead)
            for place, part in enumerate(parts):
                self.column.insertWidget(place, part)

    @property
    def _is_dense(self) -> bool:
        return self._docked and self._look.is_short_of_height

    def _space(self) -> None:
        self.column.setSpacing(0 if self._docked else self._look.px(_GAP))

    def _share_words(self) -> None:
        here, next_, kept = self._said
        in_line = not (self._narrow or self.is_short)
        said = (next_, kept) if in_line else (next_,)
        repeated = self.is_short and here == self.title.text()  # it stands above already, and room is scarce
        self.step.show_step(*(said if repeated else (here, *said)))
        self.kept.setText("" if in_line else kept)
        for part in (self.step, self.title, self.lead, self.kept):
            part.setVisible(bool(part.text()))
        self._space()
