"""The story of a case: what was said and done, the newest first, to be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework.case_story import Entry
from desktop.casework.wording import capital, exact_words, moment_words, say
from desktop.forms.screens.breaking import breakable
from widgets.buttons import LinkButton
from widgets.flow_layout import FlowRow
from widgets.looks import Space
from widgets.section import Flowing, GroupHeading, Surface, Words

FIRST: Final = 12
"""How many entries are read at once; the rest waits for a press."""


class StoryView(QWidget):
    """Entries under one another; what is by the way is one quiet line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("What happened"))
        self._entries: list[Entry] = []
        self._shown = FIRST
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._heading = GroupHeading(say("What happened"))
        self._column.addWidget(self._heading)
        self._body = QWidget()
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.M)
        self._column.addWidget(self._body)
        self.earlier = LinkButton("")
        self.earlier.clicked.connect(self._on_earlier)
        self._column.addWidget(self.earlier)

    def begin(self) -> None:
        """Show the newest entries alone, as for another case."""
        self._shown = FIRST

    def show_story(self, entries: Sequence[Entry], now: datetime) -> None:
        """Show these entries, as they are said at *now*."""
        self._now = now
        self._entries = list(entries)
        self._fill()

    _now: datetime

    def _fill(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for entry in self._entries[: self._shown]:
            self._lines.addWidget(self._entry(entry))
        left = len(self._entries) - self._shown
        self.earlier.setVisible(left > 0)
        self.earlier.setText(say("Show {n} earlier").format(n=left))
        self.earlier.setAccessibleName(self.earlier.text())
        self.setVisible(bool(self._entries))

    def _entry(self, entry: Entry) -> QWidget:
        when = moment_words(entry.at, self._now)
        who = f"{entry.by}, {when}" if entry.by else capital(when)
        if entry.quiet:
            line = Words(f"{breakable(entry.lead)} · {who}", "hint")
            line.setToolTip(exact_words(entry.at))
            line.setContentsMargins(Space.L, 0, 0, 0)
            return line
        quote = Surface("quote")
        inner = QVBoxLayout(quote)
        inner.setContentsMargins(Space.M, 0, 0, 0)
        inner.setSpacing(2)
        head = FlowRow(Flowing(who, "strong"), gap=Space.S, line_gap=0)
        if entry.lead:
            head.add(Flowing(breakable(entry.lead), "muted"))
        head.setToolTip(exact_words(entry.at))
        inner.addWidget(head)
        if entry.words:
            words = Words(breakable(entry.words))
            words.setAccessibleName(entry.words)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inner.addWidget(words)
        return quote

    @Slot()
    def _on_earlier(self) -> None:
        self._shown = len(self._entries)
        self._fill()
