"""Panes side by side; where large text leaves too little room, the first makes way."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from widgets.column import Column
from widgets.looks import now

_LISTS_WIDTH: Final = 212
_MIDDLE_SHARE: Final = 0.42
"""Of the room, for the middle, where the lists have made way."""


class MakesWay(QWidget):
    """Lists, perhaps a list in the middle, and a page.

    Where they don't all fit, what the keyboard is in has its room: the lists make
    way for the page, and come back when they are asked for.

    Signals:
        lists_away(bool): the lists are out of sight, and can be asked for.
    """

    lists_away = Signal(bool)

    _lists: Column | None = None
    _middle: Column | None = None
    _page: QWidget
    _least = 0
    _at_lists = _alone = False
    _was_away = False

    def lay_side_by_side(
        self, lists: Column, middle: Column | None, page: QWidget, least: int
    ) -> None:
        """Take the panes, and the pixels that the page needs at 100 per cent."""
        self._lists, self._middle = lists, middle
        self._page, self._least = page, least
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(lists)
        if middle is not None:
            row.addWidget(middle)
        row.addWidget(page, 1)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @Slot()
    def show_lists(self) -> None:
        """Have the lists in sight, for the keyboard to go there."""
        self._at_lists = True
        self._share()

    @Slot(bool)
    def leave_alone(self, alone: bool) -> None:
        """Give all the room to the page, or share it again."""
        self._alone = alone
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        """Share the room anew as the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._share()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or self._lists is None or not self.isAncestorOf(new):
            return
        at_lists = self._lists.isAncestorOf(new)
        if at_lists != self._at_lists:
            self._at_lists = at_lists
            self._share()

    def _share(self) -> None:
        lists, middle, room = self._lists, self._middle, self.width()
        if lists is None:
            return
        beside = lists.own_width() + (middle.own_width() if middle else 0)
        tight = beside + now().px(self._least) > room
        away = tight and not self._at_lists
        if middle is not None:
            wide = min(now().px(_LISTS_WIDTH), room // 2)
            lists.hold_width(wide if tight else None)
            rest = round(room * _MIDDLE_SHARE) if away else room - wide
            middle.hold_width(rest if tight else None)
            self._page.setVisible(not tight or away)
        lists.setVisible(not away and not self._alone)
        if away != self._was_away:
            self._was_away = away
            self.lists_away.emit(away)
