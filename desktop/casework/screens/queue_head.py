"""The head of the list: what it is, how much, what is new, and forms for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.screens.queue_commands import BULK_KEYS, FILTER_KEYS, NEW_KEYS
from desktop.casework.wording import say
from widgets.busy import Busy
from widgets.buttons import SecondaryButton
from widgets.flow_layout import FlowRow
from widgets.looks import Space
from widgets.section import Flowing, Surface


class QueueHead(Surface):
    """Lays the head out; what is pressed in it is for whoever owns it.

    Attributes:
        lists: leads to the lists, where they have made way.
        figure: how many there are, and in which order.
        news: what came meanwhile, hidden while there is none.
        assign: what is done to those that are chosen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("paper", parent)
        self.heading = Flowing(say("To do"), "heading")
        self.figure = Flowing("", "muted")
        self.figure.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.figure.setMinimumHeight(self.heading.sizeHint().height())
        self.lists = SecondaryButton(
            say("Lists"), icon="arrow-left", accessible_name=say("Show the lists")
        )
        self.lists.hide()
        self.filter_button = SecondaryButton(say("Filter"), keys=FILTER_KEYS)
        self.news = SecondaryButton("", keys=NEW_KEYS, icon="arrow-up")
        self.assign = SecondaryButton("", keys=BULK_KEYS, icon="circle-check")
        self.busy = Busy()
        self.news.hide()
        self.assign.hide()
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        middle = Qt.AlignmentFlag.AlignVCenter
        said = FlowRow(self.heading, self.figure, line_gap=0)
        top.addWidget(said, 1, middle)
        top.addWidget(self.filter_button, 0, middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.lists, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(top)
        for part in (self.news, self.assign, self.busy):
            column.addWidget(part)
