"""How high the parts of a page want to be, at a width in pixels: what decides whether they fit."""

from dataclasses import dataclass

from ui.parts.heading import Heading
from ui.parts.keeping import Keeping
from ui.parts.scroller import Scroller
from ui.parts.slot import Slot


@dataclass(frozen=True, slots=True)
class PageHeights:
    """The parts of one page; every height is in pixels, and counts keys as if all stood where they belong."""

    heading: Heading
    main: Slot
    side: Slot
    actions: Slot
    words: Scroller
    keeping: Keeping

    def of_all(self, width: int) -> int:
        """Return what everything needs in one column."""
        slots = (self.heading, self.main, self.side, self.actions)
        high = sum(slot.height_at(width) + self.keeping.height_away(slot, width) for slot in slots)
        return high + self._of_what_stands_apart(width)

    def of_heading_and_main(self, width: int) -> int:
        """Return what a column that scrolls gives to the words, where the heading is one of them."""
        return sum(slot.column.totalHeightForWidth(width) for slot in (self.heading, self.main))

    def of_main(self, width: int) -> int:
        """Return the least that the words below the heading need: a picture among them shrinks."""
        return self.main.height_at(width) + self._of_what_stands_apart(width)

    def of_side(self, width: int) -> int:
        """Return what a column that scrolls gives to what stands beside the words."""
        return self.side.liked_height_at(width) + self.keeping.height_away(self.side, width)

    def of_actions(self, width: int) -> int:
        """Return what the actions need."""
        return self.actions.column.totalHeightForWidth(width) + self.keeping.height_away(self.actions, width)

    def _of_what_stands_apart(self, width: int) -> int:
        """Return what else is in the words' column: gaps, and the heading's parts that stand apart from it."""
        flow, heading = self.words.column, self.heading
        apart = sum(part.heightForWidth(width) for part in heading.parts_apart()) * heading.is_short
        return apart + flow.spacing() * (flow.count() - 1)
