"""A line to type in that cannot be drowned by a paste."""

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

DEFAULT_LIMIT = 200


def too_long_words(length: int, limit: int) -> str:
    """Return the words for text that does not fit; nothing has been lost."""
    words = QCoreApplication.translate(
        "Field",
        "That is too long: {length} characters, and this box holds {limit}."
        " Nothing was pasted; it is still on the clipboard",
    )
    return words.format(length=f"{length:,}", limit=f"{limit:,}")


def full_words(limit: int) -> str:
    """Return the words for a box that takes not one letter more."""
    words = QCoreApplication.translate(
        "Field", "This box is full: it holds {limit} characters"
    )
    return words.format(limit=f"{limit:,}")


def asks_to_undo(event: QEvent) -> bool:
    """Return whether a field is asked if Ctrl+Z is its own."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.Undo)
    )


class GuardedLine(QLineEdit):
    """A line with a length; text that would not fit is refused as a whole.

    *Signals*: ``refused(words)`` says why; the text and clipboard are kept.
    """

    refused = Signal(str)

    def __init__(
        self, limit: int = DEFAULT_LIMIT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setMaxLength(limit)

    @Slot()
    def take_clipboard(self) -> None:
        """Paste if it fits, otherwise say so."""
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, data: QMimeData | None) -> None:
        if data is None or not data.hasText() or self.isReadOnly():
            return
        text = data.text()
        room = self.maxLength() - len(self.text()) + len(self.selectedText())
        if len(text) > room and len(" ".join(text[: 2 * room + 2].split())) > room:
            self.refused.emit(too_long_words(len(text), self.maxLength()))
            return
        if len(text) > room:
            text = " ".join(text.split())
        if len(text) <= room:
            self.insert(" ".join(text.splitlines()).strip())
        else:
            self.refused.emit(too_long_words(len(text), self.maxLength()))

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to what the toast tells of while nothing was typed."""
        if asks_to_undo(event) and not self.isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep pasting by keys behind the guard."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_clipboard()
            event.accept()
            return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep dropped text behind the guard."""
        self._take(event.mimeData())
        event.acceptProposedAction()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep X11's middle-button paste behind the guard."""
        if event.button() == Qt.MouseButton.MiddleButton:
            clipboard = QGuiApplication.clipboard()
            if clipboard.supportsSelection():
                self._take(clipboard.mimeData(clipboard.Mode.Selection))
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the usual menu, with its Paste behind the guard."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.take_clipboard)
        menu.popup(event.globalPos())  # exec would outlive a line that is locked away
