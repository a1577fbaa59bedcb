"""A list at the left, what is chosen at the right, or that nothing waits."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from widgets.column import Column
from widgets.empty_state import EmptyState
from widgets.looks import Space
from widgets.section import Heading, Line, Surface

_LIST_WIDTH = 440


class ListBeside(QStackedWidget):
    """The layout of a page of things that wait to be decided."""

    def __init__(
        self,
        title: str,
        rows: QWidget,
        chosen: QWidget,
        none: EmptyState,
        under_title: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        left = Column("paper", _LIST_WIDTH, 0.08)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, Space.L, 0, 0)
        for words in (Heading(title), under_title):
            if words is not None:
                words.setContentsMargins(Space.L, 0, Space.L, Space.S)
                column.addWidget(words)
        column.addWidget(rows, 1)
        right = Surface("paper")
        inside = QVBoxLayout(right)
        inside.setContentsMargins(Space.XL, Space.L, Space.L, Space.M)
        inside.addWidget(chosen)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(Line(upright=True))
        row.addWidget(right, 1)
        self.addWidget(whole)
        self.addWidget(none)

    def show_waiting(self, waiting: bool) -> None:
        """Show the list, or that nothing waits."""
        self.setCurrentIndex(0 if waiting else 1)
