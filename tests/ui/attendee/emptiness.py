"""Find the largest empty rectangle of a page, on a grid fine enough to judge it by."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF

_CELLS = 40


def largest_empty_share(painted: Iterable[QRectF], page: QRectF) -> float:
    """Return the share of `page` that the largest rectangle without anything `painted` takes."""
    across, down = page.width() / _CELLS, page.height() / _CELLS
    grid = [[False] * _CELLS for _ in range(_CELLS)]
    for box in painted:
        if box.isEmpty():
            continue
        columns = range(max(0, int(box.left() / across)), min(_CELLS, int(box.right() / across) + 1))
        for row in range(max(0, int(box.top() / down)), min(_CELLS, int(box.bottom() / down) + 1)):
            for column in columns:
                grid[row][column] = True
    heights, best = [0] * _CELLS, 0
    for cells in grid:
        heights = [0 if taken else height + 1 for taken, height in zip(cells, heights, strict=True)]
        best = max(best, _largest_under(heights))
    return best / _CELLS**2


def _largest_under(heights: list[int]) -> int:
    """Return the area of the largest rectangle under a row of columns, by keeping those that still rise."""
    best, rising = 0, list[tuple[int, int]]()
    for place, height in enumerate([*heights, 0]):
        start = place
        while rising and rising[-1][1] >= height:
            start, tall = rising.pop()
            best = max(best, tall * (place - start))
        rising.append((start, height))
    return best
