"""Share one set of fonts: loading them takes a while."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.printing.compose import Composer
from kiosk.printing.letter import Lettering


@pytest.fixture(scope="session")
def lettering(qapp: QGuiApplication) -> Lettering:
    """Return the bundled fonts."""
    return Lettering()


@pytest.fixture(scope="session")
def composer(lettering: Lettering) -> Composer:
    """Return what makes badges."""
    return Composer(lettering)
