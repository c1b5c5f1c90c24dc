"""What Python holds of Qt's own."""

from PySide6.QtWidgets import QLayout, QLayoutItem
from shiboken6 import Shiboken


def places_of_qt() -> set[QLayoutItem]:
    """Return the places in layouts that Qt made, and will delete, and that Python holds all the same."""
    places = (one for one in Shiboken.getAllValidWrappers() if isinstance(one, QLayoutItem))
    return {one for one in places if not isinstance(one, QLayout) and not Shiboken.createdByPython(one)}
