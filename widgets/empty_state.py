"""What an empty list says: what will appear here and how to add the first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from widgets.buttons import SecondaryButton
from widgets.icons import IconLabel
from widgets.looks import Space
from widgets.section import Words


class EmptyState(QWidget):
    """An icon, words and perhaps a button, in the middle of an empty place.

    *Signals*: ``acted`` when the button is pressed.
    """

    acted = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        words: str = "",
        action: str = "",
        *,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._title, self._words = Words(title, "subheading"), Words(words, "muted")
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XXL, Space.XL, Space.XXL)
        column.setSpacing(Space.S)
        column.addStretch(2)
        column.addWidget(IconLabel(icon, "muted", 32), 0, middle)
        for label in (self._title, self._words):
            label.setAlignment(middle)
            # No alignment flag: with one, wrapped words would be cut.
            column.addWidget(label)
        self._words.setVisible(bool(words))
        self.button: SecondaryButton | None = None
        if action:
            column.addSpacing(Space.S)
            self.button = SecondaryButton(action, keys=keys)
            self.button.clicked.connect(self.acted)
            column.addWidget(self.button, 0, middle)
        column.addStretch(3)

    def set_words(self, title: str, words: str = "") -> None:
        """Say something else, such as that no row matches a filter."""
        self.setAccessibleName(title)
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
