"""Chips: short facts in a row, such as how to reach someone."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.colours import Tone
from widgets.flow_layout import FlowLayout
from widgets.section import Words


class Chip(Words):
    """A short fact on a soft ground."""

    def __init__(
        self,
        text: str,
        tone: Tone = Tone.NEUTRAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, "chip", tone=tone, wrap=False, parent=parent)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class ChipRow(QWidget):
    """Chips that wrap; hidden while there are none."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def set_chips(self, chips: list[tuple[str, Tone]]) -> None:
        """Show these words, each in its tone, in this order."""
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for text, tone in chips:
            self._flow.addWidget(Chip(text, tone, self))
        self.setVisible(bool(chips))
        self.updateGeometry()
