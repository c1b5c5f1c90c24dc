"""The room a page has for its parts, and what follows from it: one column or two, what scrolls, what is lifted."""

from dataclasses import dataclass

from ui.parts.page_heights import PageHeights
from ui.theme import Look, TextSize

ABOVE, BELOW = 2, 3
"""How an upright page divides the room to spare, where nothing grows into it."""
_CROWDED = 0.76


@dataclass(frozen=True, slots=True)
class PageRoom:
    """What one page has in `width` and `height`, in pixels, for parts of these heights.

    `shares` divide the width between words and side, with `gutter` between them; `docked` is the height of what
    stands between all of these and the bar, 0 if nothing does.
    """

    look: Look
    heights: PageHeights
    width: int
    height: int
    gutter: int
    shares: tuple[int, int]
    docked: int
    is_pinned: bool

    @property
    def words_width(self) -> int:
        """Return how wide the words are beside the side."""
        return max(1, (self.width - self.gutter) * self.shares[0] // sum(self.shares))

    @property
    def overflows(self) -> bool:
        """Return whether all of it in one column is higher than the page, with every key where it belongs."""
        return self.heights.of_all(self.width) + self.docked > self.height

    @property
    def is_lifted(self) -> bool:
        """Whether what is docked stands above the foot: upright, where that leaves the words the room they need."""
        if not self.docked or not self.look.upright:
            return False
        return self.heights.of_all(self.width) <= (self.height - self.docked) * BELOW // (ABOVE + BELOW)

    @property
    def holds_one_column(self) -> bool:
        """Whether all is one column: in Large B, and where pinned actions would push words out of sight.

        Also where words and side would both have keys to move them: which key moves which?
        """
        actions, has_side = self.heights.of_actions(self.words_width), self.shares[1] > 0
        if self.is_pinned and not self.docked and (has_side or not self.look.large):
            # What can be done without a code stays in sight, and the words above it scroll, if some still show.
            return actions > self.height / 2
        if self.look.size is TextSize.LARGE_B:
            return True
        if self.is_pinned:
            return actions + self.heights.of_heading_and_main(self.words_width) > self.height
        return self._is_crowded(actions)

    def _is_crowded(self, actions: int) -> bool:
        heading = self.heights.heading.height_at(self.width)
        fixed, least = actions + heading, self.heights.words.minimumSizeHint().height()
        if heading > self.height / 2 or fixed > min(self.height * _CROWDED, self.height - least):
            return True
        if self.shares[1] == 0:
            return False  # one column scrolls, above keys that stay in sight
        beside = self.words_width * self.shares[1] // self.shares[0]
        too_high = self.heights.of_main(self.words_width) > self.height - fixed
        return too_high and self.heights.of_side(beside) > self.height - heading
