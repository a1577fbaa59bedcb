"""A link whose words go on in the next line where there is no room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.buttons import LinkButton
from widgets.looks import LEAST_TARGET

_AIR = 6


class WrappedLink(LinkButton):
    """Words that lead somewhere and are never cut, as QPushButton would."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._whole = text
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, text: str) -> None:
        """Lead somewhere else, by other words."""
        self._whole = text
        self.setText("\n".join(self._lines(self.width())))
        self.setAccessibleName(text)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Return that a narrower link is a taller one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        lines = len(self._lines(width))
        return max(LEAST_TARGET, lines * self.fontMetrics().lineSpacing() + _AIR)

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word."""
        widest = max(map(self._wide, self._whole.split()), default=0)
        return QSize(widest, LEAST_TARGET)

    def sizeHint(self) -> QSize:
        """Return room for all of the words in one line."""
        return QSize(self._wide(self._whole), self.heightForWidth(1 << 16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the room."""
        super().resizeEvent(event)
        self.setText("\n".join(self._lines(self.width())))

    def _wide(self, words: str) -> int:
        return int(self.fontMetrics().horizontalAdvance(words)) + 2

    def _lines(self, width: int) -> list[str]:
        lines: list[str] = []
        for word in self._whole.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self._wide(longer) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines
