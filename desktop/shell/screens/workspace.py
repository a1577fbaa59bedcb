"""What a signed-in person works in: rail, top bar, and the rooms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.runtime.commands import Command, Commands
from desktop.shell.pages import Page
from desktop.shell.screens.side_page import SidePage
from desktop.shell.screens.top_bar import TopBar
from widgets.banners import Banner
from widgets.colours import Tone
from widgets.rail import Rail, RailItem
from widgets.reading_order import put_in_order, stops


class Workspace(QWidget):
    """The rooms that this person may use, one of them in front.

    Signals:
        page_changed(str): another room is in front.

    Attributes:
        side_pages: those beside the rooms that were opened so far, by key.
    """

    page_changed = Signal(str)

    def __init__(
        self,
        top_bar: TopBar,
        commands: Commands,
        organisation: str,
        *,
        demonstration: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.top_bar, self.commands = top_bar, commands
        self.rail = Rail(self.tr("Rooms"), "Guildhall")
        self.rail.setToolTip(organisation)
        self.stack = QStackedWidget()
        self.demonstration = Banner(
            Tone.INFO,
            self.tr("Demonstration council."),
            self.tr("Everyone in it is made up; nothing here is real."),
        )
        if not demonstration:
            self.demonstration.hide()
        self._pages: dict[str, Page] = {}
        self.side_pages: dict[str, SidePage] = {}
        self._came_from: tuple[QWidget | None, QWidget | None] = (None, None)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(top_bar)
        right.addWidget(self.demonstration)
        right.addWidget(self.stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)
        self.rail.chosen.connect(self.show_page)
        top_bar.search.given_up.connect(self.back_to_room)

    def set_pages(self, pages: Sequence[Page]) -> None:
        """Show these rooms in the rail; the first is in front."""
        self._pages = {page.key: page for page in pages}
        self.rail.set_items([RailItem(p.key, p.icon, p.title, p.keys) for p in pages])
        for page in pages:
            self.stack.addWidget(page.widget)
            self.commands.add(
                Command(
                    f"go.{page.key}",
                    self.tr("Go to {page}").format(page=page.title),
                    page.keys,
                    self.tr("Go"),
                    _Opener(self, page.key),
                )
            )
        self.show_page(pages[0].key)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Bring the room *key* to the front, and the keyboard with it."""
        page = self._pages[key]
        changed = self.stack.currentWidget() is not page.widget
        self.stack.setCurrentWidget(page.widget)
        self.rail.select(key)
        if changed:
            self.page_changed.emit(key)
        elif self.top_bar.search.hasFocus():
            self.back_to_room()

    @Slot()
    def back_to_room(self) -> None:
        """Bring the keyboard from the search to where it was in the room in front.

        Where it was nowhere, as with nobody at the desk yet, the search keeps it.
        """
        room = self.stack.currentWidget()
        if room is None:
            return
        last = cast("QWidget | None", room.focusWidget())
        if last is not None and last.isVisibleTo(room) and last.isEnabled():
            last.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_beside(self, key: str, make: Callable[[], SidePage]) -> None:
        """Show the side page *key* over the room in front, made at its first use.

        Leaving it comes back to the same room and control.
        """
        shown = self.stack.currentWidget()
        if not isinstance(shown, SidePage):
            self._came_from = (shown, QApplication.focusWidget())
        if key not in self.side_pages:
            page = self.side_pages[key] = make()
            page.left.connect(self._on_side_page_left)
            self.stack.addWidget(page)
        page = self.side_pages[key]
        self.stack.setCurrentWidget(page)
        page.begin()

    @Slot()
    def _on_side_page_left(self) -> None:
        """Go back to the room, and to the control that had the keyboard."""
        shown, (room, control) = self.stack.currentWidget(), self._came_from
        if not isinstance(shown, SidePage):
            return
        if room is None:
            shown.hide()
            self.top_bar.focus_search()
            return
        self.stack.setCurrentWidget(room)
        if control is not None and isValid(control) and control.isVisible():
            control.setFocus()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Go on in reading order, also through what came only just now."""
        room = self.stack.currentWidget()
        if room is not None:
            put_in_order([*stops(self.top_bar), *stops(room)])
        return super().focusNextPrevChild(next)

    def page(self) -> str:
        """Return the key of the room in front."""
        shown = self.stack.currentWidget()
        return next((k for k, p in self._pages.items() if p.widget is shown), "")


class _Opener:
    """Opens one room; a command's own callable."""

    def __init__(self, workspace: Workspace, key: str) -> None:
        self._workspace, self._key = workspace, key

    def __call__(self) -> None:
        """Bring the room to the front."""
        self._workspace.show_page(self._key)
