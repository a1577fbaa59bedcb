"""Says that the page that is shown is not that of whoever is at the desk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.counter.at_desk import Shown
from widgets.banners import Banner
from widgets.buttons import SecondaryButton
from widgets.colours import Tone
from widgets.looks import Space


class LookingStrip(QWidget):
    """Above the page; hidden while the page is the caller's own.

    Signals:
        taken(Shown): whoever is shown came to the desk.
        back_wanted(): the page of whoever is at the desk is wanted again.
    """

    taken = Signal(object)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._banner = Banner(Tone.WARNING)
        self._button = SecondaryButton(
            self.tr("Take as a new contact"), keys="Ctrl+Shift+T"
        )
        self._button.clicked.connect(self.take)
        self._back = SecondaryButton(self.tr("Back to the caller"), keys="Esc")
        self._back.clicked.connect(self.back_wanted)
        self._banner.add_button(self._back)
        self._banner.add_button(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.M, Space.XL, 0)
        column.addWidget(self._banner)
        self.hide()

    def show_looking(self, shown: Shown, at_desk: str) -> None:
        """Say whose page this is, and who is at the desk."""
        self._shown = shown
        self._banner.show_words(
            self.tr("You are looking at {name}.").format(name=shown.name),
            self.tr("{name} is at the desk.").format(name=at_desk),
        )
        self.show()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Go away: the page is the caller's, or nobody's."""
        self._shown = None
        self.hide()

    @Slot()
    def take(self) -> None:
        """Take whoever is shown as a new contact, if somebody is."""
        if self._shown is not None:
            self.taken.emit(self._shown)
