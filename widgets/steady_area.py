"""A scroll area whose page keeps its width when the bar comes and goes."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QScrollArea, QWidget


class SteadyArea(QScrollArea):
    """Takes the bar's room out of the page's right margin, not out of its fields.

    So what stands in the page lines up with the buttons under it, and nothing
    jumps aside when one more question makes it longer than the screen.
    """

    def __init__(self, page: QWidget, accessible_name: str) -> None:
        """Take a page that has its layout, whose right margin outdoes the bar."""
        super().__init__()
        layout = page.layout()
        self._right = layout.contentsMargins().right() if layout else 0
        self.setAccessibleName(accessible_name)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    @Slot(int, int)
    def _on_range_changed(self, _least: int, most: int) -> None:
        page = self.widget()
        layout = page.layout() if page else None
        if layout is None:
            return
        bar = self.verticalScrollBar().sizeHint().width() if most > 0 else 0
        margins = layout.contentsMargins()
        right = max(0, self._right - bar)
        if margins.right() != right:
            margins.setRight(right)
            layout.setContentsMargins(margins)
