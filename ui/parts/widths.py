"""Share out the width of a row among its parts."""

from collections.abc import Sequence


def shared_out(least: Sequence[int], liked: Sequence[int], width: int) -> list[int]:
    """Return the pixels of each part: its least, and what `width` has beyond that as it would like more.

    Where there is less than all need, each has its least.
    """
    wanted = [max(0, like - low) for low, like in zip(least, liked, strict=True)]
    spare = max(0, width - sum(least))
    return [low + spare * more // max(1, sum(wanted)) for low, more in zip(least, wanted, strict=True)]
