"""Say counts of people so that nobody can be found behind a small one (disclosure control)."""

LEAST = 5
"""Fewer people than this, but for none at all, are not told."""
STEP = 5
HIDDEN = "[c]"
"""What stands for a count that is not told: the sign that UK government statistics use for "confidential"."""


def controlled(count: int) -> str:
    """Return a count as it may leave the house: 0, `[c]` for 1 to 4, or rounded to 5. Totals are rounded by themselves.

    Raises:
        ValueError: a count of people is never below 0.
    """
    if count < 0:
        raise ValueError(count)
    if count == 0:
        return "0"
    return HIDDEN if count < LEAST else str((count + STEP // 2) // STEP * STEP)
