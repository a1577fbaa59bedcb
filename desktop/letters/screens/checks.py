"""What stands in a letter's way, and what is fine, in words with their colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.letters.seeing import Seen
from desktop.letters.wording import say
from widgets.colours import Tone
from widgets.looks import Space
from widgets.said import said
from widgets.section import Words

_WORD_WIDTH = 44


class Checks(QWidget):
    """One line for each check: Stop, Look or Fine, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Checks"))
        self._shown: list[tuple[Tone, str, str]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)

    def show_seen(self, seen: Seen) -> None:
        """Show what was found in a letter."""
        lines = [
            (Tone.DANGER, say("Stop"), said(one.words))
            if one.stops
            else (Tone.WARNING, say("Look"), said(one.words))
            for one in seen.problems
        ]
        lines += [(Tone.WARNING, say("Look"), said(each)) for each in seen.warnings]
        fields = {one.field for one in seen.problems}
        if seen.posted and "address" not in fields:
            fine = say("The address shows in the window, nothing else does")
            lines.append((Tone.SUCCESS, say("Fine"), fine))
        if seen.pdf:
            size = say("Pages: {pages}, sheets of paper: {sheets}")
            words = size.format(pages=seen.pages, sheets=seen.sheets)
            lines.append((Tone.SUCCESS, say("Fine"), words))
        self.show_lines(lines)

    def show_lines(self, lines: Sequence[tuple[Tone, str, str]]) -> None:
        """Show these lines: a tone, its word, and what it is about."""
        if list(lines) == self._shown:
            return
        self._shown = list(lines)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for tone, word, words in lines:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(Space.S)
            first = Words(word, "strong", tone=tone, wrap=False)
            first.setMinimumWidth(_WORD_WIDTH)
            row.addWidget(first)
            row.addWidget(Words(words), 1)
            self._column.addWidget(line)
