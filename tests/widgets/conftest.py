"""What the tests of the building blocks share."""

import pytest
from PySide6.QtWidgets import QApplication

from widgets.looks import Look, Looks


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Dress the program in the light look, as app.py does."""
    Looks(qapp).apply(qapp, Look.LIGHT, 100)
