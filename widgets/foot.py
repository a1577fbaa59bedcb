"""The foot of a pane: what can be done next, the primary button first."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from widgets.flow_layout import FlowRow
from widgets.section import Surface

SIDE, AIR, GAP = 18, 10, 10


class Foot(Surface):
    """Buttons in a row over a line; large words wrap them, nothing is cut."""

    def __init__(
        self, *buttons: QPushButton, side: int = SIDE, parent: QWidget | None = None
    ) -> None:
        """Take the buttons in the order of Tab; *side* is the pane's own margin."""
        super().__init__("footer", parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, AIR, side, AIR)
        column.addWidget(FlowRow(*buttons, gap=GAP))
