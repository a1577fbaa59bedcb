"""What a signed-in person works in: rail, top bar, and the rooms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.runtime.commands import Command, Commands
from desktop.shell.pages import Page
from desktop.shell.screens.top_bar import TopBar
from widgets.banners import Banner
from widgets.colours import Tone
from widgets.rail import Rail, RailItem


class Workspace(QWidget):
    """The rooms that this person may use, one of them in front.

    Signals:
        page_changed(str): another room is in front.
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
        self.demonstration.setVisible(demonstration)
        self._pages: dict[str, Page] = {}
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

    def set_pages(self, pages: Sequence[Page]) -> None:
        """Show these rooms in the rail; the first is in front."""
        self._pages = {page.key: page for page in pages}
        self.rail.set_items([RailItem(p.key, p.title, p.icon) for p in pages])
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
        """Bring the room *key* to the front."""
        page = self._pages[key]
        changed = self.stack.currentWidget() is not page.widget
        self.stack.setCurrentWidget(page.widget)
        self.rail.select(key)
        if changed:
            self.page_changed.emit(key)

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
