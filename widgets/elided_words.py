"""Words on one line that give up their end where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.section import Words

_LEAST_LETTERS = 12


class ElidedWords(Words):
    """A line that ends in "…" rather than cut a letter; whole in its tooltip."""

    def __init__(
        self, text: str = "", role: str = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, wrap=False)
        self.setParent(parent)
        self._whole, self._least = text, _LEAST_LETTERS
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def show_words(self, text: str) -> None:
        """Show other words."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def keep_at_least(self, letters: int) -> None:
        """Have room for so many letters, or for all where there are less."""
        self._least = letters
        self.updateGeometry()

    def whole(self) -> str:
        """Return the words, the end that is not seen included."""
        return self._whole

    def sizeHint(self) -> QSize:
        """Return room for all of the words."""
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for the first letters, or for nothing."""
        letters = self._least if self._whole else 0
        width = self.fontMetrics().averageCharWidth() * letters
        least = min(width, self.sizeHint().width())
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, mode = self.fontMetrics(), Qt.TextElideMode.ElideRight
        self.setText(metrics.elidedText(self._whole, mode, self.width()))
