"""Facts in two columns: what it is, and what is known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from widgets import looks
from widgets.colours import Tone
from widgets.looks import Space
from widgets.section import Words

_LABEL_WIDTH = 96

Fact = tuple[str, str, Tone | None]
"""A label, what is known, and how loud it is."""


class Facts(QWidget):
    """Labels in a column of their own, words beside them; what is empty is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._words: list[Words] = []

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts instead."""
        for words in self._words:
            self._grid.removeWidget(words)
            words.hide()
            words.deleteLater()
        self._words = []
        self._grid.setColumnMinimumWidth(0, looks.now().px(_LABEL_WIDTH))
        top = Qt.AlignmentFlag.AlignTop
        for row, (label, text, tone) in enumerate(f for f in facts if f[1]):
            name = Words(label, "muted")
            known = Words(text, "strong" if tone else "body", tone=tone)
            known.setAccessibleName(f"{label}: {text}")
            flags = Qt.TextInteractionFlag.TextSelectableByMouse
            known.setTextInteractionFlags(flags)
            self._grid.addWidget(name, row, 0, top)
            self._grid.addWidget(known, row, 1, top)
            self._words += [name, known]
