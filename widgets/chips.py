"""Chips: short facts in a row, such as how to reach someone."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.colours import Tone
from widgets.flow_layout import FlowRow
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


class ChipRow(FlowRow):
    """Chips that wrap; hidden while there are none."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(accessible_name)
        self.hide()

    def set_chips(self, chips: list[tuple[str, Tone]]) -> None:
        """Show these words, each in its tone, in this order."""
        self.clear()
        for text, tone in chips:
            self.add(Chip(text, tone))
        self.setVisible(bool(chips))
