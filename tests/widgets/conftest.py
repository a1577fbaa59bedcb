"""What the tests of the building blocks share."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.looks import Look, Looks


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Dress the program in the light look, as app.py does."""
    Looks(qapp).apply(qapp, Look.LIGHT, 100)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[..., QWidget]]:
    """Give a way to show widgets under one another in an active window."""
    kept: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        kept.append(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        window.resize(500, 500)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        widgets[0].setFocus()
        return window

    yield show
    kept.clear()
