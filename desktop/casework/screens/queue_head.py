"""The head of the list: what it is, how much, what is new, and forms for it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.screens.panel_host import PanelHost
from desktop.casework.screens.queue_commands import BULK_KEYS, FILTER_KEYS, NEW_KEYS
from desktop.casework.wording import say
from desktop.runtime.desk import Desk
from widgets.busy import Busy
from widgets.buttons import SecondaryButton
from widgets.looks import Space
from widgets.section import Flowing, Heading, Surface


class QueueHead(Surface):
    """Lays the head out; what is pressed in it is for whoever owns it.

    Attributes:
        figure: how many there are, and in which order.
        news: what came meanwhile, hidden while there is none.
        assign: what is done to those that are chosen.
        panels: where the filter and the assignment are asked.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("paper", parent)
        self.heading = Heading(say("To do"))
        self.heading.setWordWrap(False)
        self.figure = Flowing("", "muted")
        self.filter_button = SecondaryButton(say("Filter"), keys=FILTER_KEYS)
        self.news = SecondaryButton("", keys=NEW_KEYS, icon="arrow-up")
        self.assign = SecondaryButton("", keys=BULK_KEYS, icon="circle-check")
        self.busy, self.panels = Busy(), PanelHost(desk)
        self.news.hide()
        self.assign.hide()
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.heading)
        top.addWidget(self.figure, 1)
        top.addWidget(self.filter_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(top)
        for part in (self.news, self.assign, self.busy, self.panels):
            column.addWidget(part)
