"""What a person's page is built of: their cases aloud, and what takes the height."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.queries.people.rows import OpenWork
from desktop.people.screens.timeline_words import spoken_cases
from desktop.people.wording import say
from widgets.looks import Space, now
from widgets.section import Surface, Words
from widgets.spoken_lines import SpokenLines

_LEAST_BODY, _LEAST_CARD = 180, 140
"""Heights under which the whole page scrolls, so that nothing is cut off."""
_MOST_CASES = 2
"""So many lines stand above the tabs; the rest are among the open work."""


class CasesSaid(QWidget):
    """What may be read aloud of their cases, as many lines as leave room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = SpokenLines(say("Their cases"), choosing=False)
        self.more = Words("", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.lines)
        column.addWidget(self.more)

    def show_work(self, work: tuple[OpenWork, ...]) -> None:
        """Show the lines of what is open, and how many more there are."""
        lines = spoken_cases(work)
        self.lines.show_lines(lines[:_MOST_CASES])
        more = len(lines) - _MOST_CASES
        self.more.setVisible(more > 0)
        if more > 0:
            self.more.setText(say("{n} more under Open work").format(n=more))
        self.setVisible(bool(lines))


class Body(QStackedWidget):
    """The part in front, never lower than it can be read in."""

    def sizeHint(self) -> QSize:
        """Return the least height: the page gives what is left over."""
        return QSize(super().sizeHint().width(), now().px(_LEAST_BODY))

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(0, now().px(_LEAST_BODY))


class Card(Surface):
    """The opened row, with a scroll bar of its own where it is long."""

    def sizeHint(self) -> QSize:
        """Return the least height: the page gives what is left over."""
        return QSize(super().sizeHint().width(), now().px(_LEAST_CARD))
