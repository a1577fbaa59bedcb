"""Columns of a fixed width that grows with the text."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from widgets import looks
from widgets.section import Surface

_WHOLE = 100


class Column(Surface):
    """A ground with a width of its own, wider where the text is larger.

    It grows by *growth*, a share of the text's own growth from 0 to 1, so that
    what stands beside it keeps room at 200 per cent on a small screen too.
    """

    def __init__(
        self, ground: str, width: int, growth: float, parent: QWidget | None = None
    ) -> None:
        """Take the width at 100 per cent, in device-independent pixels."""
        self._wide, self._growth = width, growth
        self._held: int | None = None
        super().__init__(ground, parent)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._grow()

    def own_width(self) -> int:
        """Return how wide it is where nobody holds it to another width."""
        more = (looks.now().text_percent - _WHOLE) / _WHOLE * self._growth
        return round(self._wide * (1 + more))

    def hold_width(self, width: int | None) -> None:
        """Be so wide instead, or as wide as ever."""
        self._held = width
        self._grow()

    def _grow(self) -> None:
        self.setFixedWidth(self.own_width() if self._held is None else self._held)
