"""Add up how often each answer was given to the one question, from what the laptops counted."""

from collections.abc import Iterable

from kiosk.domain.arriving import Arriving, Counter, added, nothing
from kiosk.exchange.bundle import Manifest


def answers(manifests: Iterable[Manifest]) -> Counter:
    """Return all laptops' counters together; of one that was handed in several times, the last one counts."""
    last: dict[str, Manifest] = {}
    for manifest in sorted(manifests, key=lambda one: one.made):
        last[manifest.incarnation] = manifest
    total = nothing()
    for manifest in last.values():
        total = added(total, {answer: max(0, manifest.answers.get(answer, 0)) for answer in Arriving})
    return total
