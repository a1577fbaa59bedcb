"""Parts that stand above something else, and take no more height than they need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.forms.screens.parts_view import PartsView
from desktop.runtime.desk import Desk

_TALLEST = 380


class FittedParts(PartsView):
    """Is as tall as what it shows, and scrolls what would fill half the screen."""

    def __init__(
        self, accessible_name: str, desk: Desk, parent: QWidget | None = None
    ) -> None:
        super().__init__(accessible_name, desk, compact=True, parent=parent)
        self._page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another height once what is shown wants it."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            tall = self._column.totalHeightForWidth(self._area.viewport().width())
            if tall < 0:
                tall = self._column.totalSizeHint().height()
            self.setFixedHeight(min(tall, _TALLEST))
        return super().eventFilter(watched, event)
