"""Words with their buttons at the right, or under them where that is too tight."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from widgets.flow_layout import FlowRow
from widgets.looks import Space

_LEAST_SHARE = 0.4
"""Of the width, for the words, if they need as much."""


class WordsAndButtons(FlowRow):
    """One line of a page and what can be done with it; nothing is cut."""

    def __init__(
        self, words: QWidget, *buttons: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(gap=Space.S, line_gap=0, parent=parent)
        self._said = words
        self._buttons = FlowRow(*buttons, gap=Space.XS, line_gap=0)
        self.add(words)
        self.add(self._buttons)

    def sizeHint(self) -> QSize:
        """Return room for both, side by side."""
        words, buttons = self._said.sizeHint(), self._buttons.sizeHint()
        width = words.width() + self._gap + buttons.width()
        return QSize(width, max(words.height(), buttons.height()))

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest button, or the widest word."""
        words, buttons = self._said, self._buttons
        return words.minimumSizeHint().expandedTo(buttons.minimumSizeHint())

    def _place(self, width: int, *, move: bool) -> int:
        if len(self._widgets) < len((self._said, self._buttons)):
            return 0
        wanted = self._buttons.sizeHint().width()
        least = min(self._said.sizeHint().width(), round(width * _LEAST_SHARE))
        least = max(least, self._said.minimumSizeHint().width())
        beside = least + self._gap + wanted <= width
        room = width - self._gap - wanted if beside else width
        said = _height(self._said, room)
        left, top = (width - wanted, 0) if beside else (0, said)
        wide = wanted if beside else width
        tall = self._buttons.heightForWidth(wide)
        if move:
            self._said.setGeometry(QRect(0, 0, room, max(said, tall if beside else 0)))
            self._buttons.setGeometry(QRect(left, top, wide, tall))
        return max(said, top + tall)


def _height(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()
