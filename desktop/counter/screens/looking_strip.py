"""Says that the page that is shown is not that of whoever is at the desk.

Nobody is taken for the caller by being looked at: that is how words come to stand
in the wrong record. It takes a key of its own.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.counter.at_desk import DeskContact, Shown
from widgets.banners import Banner
from widgets.buttons import SecondaryButton
from widgets.colours import Tone
from widgets.flow_layout import FlowRow
from widgets.looks import Space

_SIDE = 20
"""The margin of the page under it."""


class LookingStrip(QWidget):
    """Above the page; hidden while the page is the caller's own.

    Signals:
        taken(Shown): whoever is shown came to the desk.
        named(Shown): whoever is shown is the caller who had no name yet.
        back_wanted(): the page of whoever is at the desk is wanted again.
    """

    taken = Signal(object)
    named = Signal(object)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._asks = False
        self._banner = Banner(Tone.WARNING)
        self._button = SecondaryButton(
            self.tr("Take as a new contact"), keys="Ctrl+Shift+T"
        )
        self._button.clicked.connect(self.take)
        self._back = SecondaryButton(self.tr("Back to the caller"), keys="Esc")
        self._back.clicked.connect(self.back_wanted)
        self._same = SecondaryButton(
            self.tr("They are the caller"), keys="Ctrl+Shift+Y"
        )
        self._same.clicked.connect(self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, Space.M, _SIDE, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._banner)
        column.addWidget(FlowRow(self._back, self._same, self._button))
        self.hide()

    def show_looking(self, shown: Shown, at_desk: str) -> None:
        """Say whose page this is, and who is at the desk."""
        self._shown, self._asks = shown, False
        self._same.hide()
        self._banner.show_words(
            self.tr("You are looking at {name}.").format(name=shown.name),
            self.tr("{name} is at the desk.").format(name=at_desk),
        )
        self.show()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_whether_caller(self, shown: Shown) -> None:
        """Ask whether *shown* is the one at the desk, who has no name yet."""
        self._shown, self._asks = shown, True
        self._banner.show_words(
            self.tr("You are looking at {name}.").format(name=shown.name),
            self.tr("The caller at the desk has no name yet. Is it them?"),
        )
        self._same.show()
        self.show()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def show_renamed(self, front: DeskContact) -> None:
        """Go away where the page turns out to be the caller's: records were merged."""
        shown, caller = self._shown, front.caller
        if shown is not None and caller is not None and caller.is_on(shown.id):
            self.clear()

    def asks(self) -> bool:
        """Return whether it is asked who the caller is."""
        return self._asks

    @Slot()
    def name(self) -> None:
        """Give whoever is at the desk this name, if that is asked."""
        if self._shown is not None and self._asks:
            shown = self._shown
            self.clear()
            self.named.emit(shown)

    def clear(self) -> None:
        """Go away: the page is the caller's, or nobody's."""
        self._shown, self._asks = None, False
        self.hide()

    @Slot()
    def take(self) -> None:
        """Take whoever is shown as a new contact, if somebody is."""
        if self._shown is not None:
            self.taken.emit(self._shown)
