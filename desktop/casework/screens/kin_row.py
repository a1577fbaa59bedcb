"""Other cases of the same customer or place, as one fact that leads to them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.casework.wording import say
from widgets.looks import Space, now
from widgets.section import Words
from widgets.wrapped_link import WrappedLink

LABEL_WIDTH: Final = 96
MOST: Final = 2


class KinRow(QWidget):
    """The first few of them; all stand further down the page.

    Signals:
        case_wanted(UUID): show it.
    """

    case_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setColumnMinimumWidth(0, now().px(LABEL_WIDTH))
        grid.setColumnStretch(1, 1)
        label = Words(say("Also here"), "muted")
        label.setContentsMargins(0, 3, 0, 0)
        grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        grid.addLayout(self._links, 0, 1)
        self.hide()

    def show_kin(self, kin: Sequence[tuple[UUID, str]]) -> None:
        """Show these cases: what each is, and its words."""
        while (item := self._links.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for case_id, words in kin[:MOST]:
            link = WrappedLink(words)
            link.clicked.connect(partial(self.case_wanted.emit, case_id))
            self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if len(kin) > MOST:
            more = say("and {n} more, below").format(n=len(kin) - MOST)
            self._links.addWidget(Words(more, "hint"))
        self.setVisible(bool(kin))
