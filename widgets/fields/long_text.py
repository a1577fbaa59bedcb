"""A field for several lines, which grows with what is written."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from widgets.fields.field import Field
from widgets.fields.guarded_line import asks_to_undo, full_words, too_long_words

DEFAULT_LIMIT = 4000
_NO_LIMIT = (1 << 24) - 1
"""What Qt calls QWIDGETSIZE_MAX."""


class GrowingText(QPlainTextEdit):
    """A text box as tall as its text, between two numbers of lines.

    *Signals*: ``refused(words)`` when text would not fit; ``left`` when
    the keyboard goes elsewhere.
    """

    refused = Signal(str)
    left = Signal()

    def __init__(
        self, limit: int, least: int, most: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._limit, self._least, self._most = limit, least, most
        self._fills = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)
        self.document().setDocumentMargin(4)

    def fill(self) -> None:
        """Take all the height that there is from now on, the fewest lines at least."""
        self._fills = True
        both = QSizePolicy.Policy.Expanding
        self.setSizePolicy(both, both)
        self.setMaximumHeight(_NO_LIMIT)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to what the toast tells of while nothing was typed."""
        if asks_to_undo(event) and not self.document().isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def _room(self) -> int:
        taken = self.textCursor().selectionEnd() - self.textCursor().selectionStart()
        return self._limit - (self.document().characterCount() - 1) + taken

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop text that fits; refuse the rest as a whole."""
        if not source.hasText():
            return
        text = source.text()
        if len(text) > self._room():
            self.refused.emit(too_long_words(len(text), self._limit))
            return
        self.insertPlainText(text)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop typing at the limit, and say so."""
        if event.text().isprintable() and len(event.text()) > max(self._room(), 0):
            self.refused.emit(full_words(self._limit))
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field has been left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def _height(self) -> int:
        lines = round(self.document().size().height())
        shown = self._least if self._fills else max(self._least, min(self._most, lines))
        line = QFontMetricsF(self.font()).lineSpacing()
        return round(shown * line + 2 * self.document().documentMargin() + 10)

    @Slot()
    def _fit(self) -> None:
        height = self._height()
        if self._fills:
            self.setMinimumHeight(height)
        elif height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        """Return the height that the text needs."""
        return QSize(240, self._height())


class LongTextField(Field):
    """Several lines of words."""

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        optional: bool = False,
        limit: int = DEFAULT_LIMIT,
        lines: tuple[int, int] = (2, 10),
        parent: QWidget | None = None,
    ) -> None:
        """Take the label; *lines* are the fewest and the most shown at once."""
        self.box = GrowingText(limit, *lines)
        super().__init__(
            label,
            self.box,
            hint=hint,
            required=required,
            optional=optional,
            parent=parent,
        )
        self.box.textChanged.connect(self._on_text_changed)
        self.box.refused.connect(self.refuse)
        self.box.left.connect(self.left)

    def text(self) -> str:
        """Return the words, without blanks around them."""
        return self.box.toPlainText().strip()

    def value(self) -> object:
        """Return the words, without blanks around them; "" if there are none."""
        return self.text()

    def set_value(self, value: str) -> None:
        """Put words in the box."""
        self.box.setPlainText(value)

    def kept(self) -> str:
        """Return the words as typed."""
        return self.text()

    def put_back(self, words: str) -> None:
        """Put words in the box; whoever types there stays in their place."""
        place = self.box.textCursor().position()
        self.box.setPlainText(words)
        cursor = self.box.textCursor()
        cursor.setPosition(min(place, len(words)))
        self.box.setTextCursor(cursor)

    @Slot()
    def _on_text_changed(self) -> None:
        if self.error():
            self.set_error("")
        self.changed.emit()
