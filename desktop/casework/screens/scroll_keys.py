"""Arrows and pages move what is longer than the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea


def scrolls(area: QScrollArea) -> dict[Qt.Key, Callable[[], None]]:
    """Return what each key does to the bar of *area*, as it stands just now."""
    bar = area.verticalScrollBar()

    def by(amount: int) -> Callable[[], None]:
        return lambda: bar.setValue(bar.value() + amount)

    line, page = bar.singleStep() * 2, bar.pageStep()
    return {
        Qt.Key.Key_Down: by(line),
        Qt.Key.Key_Up: by(-line),
        Qt.Key.Key_PageDown: by(page),
        Qt.Key.Key_PageUp: by(-page),
        Qt.Key.Key_Home: by(-bar.maximum()),
        Qt.Key.Key_End: by(bar.maximum()),
    }
