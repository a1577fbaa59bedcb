"""A field that finds what is meant while it is typed: an address, a person."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from widgets.fields.field import Field
from widgets.rows import ResultGroup, ResultRow
from widgets.search_box import SearchBox

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FinderField(Field):
    """Type, and take what is offered with Enter; nothing is asked twice.

    Enter before the answer has come takes the first as soon as it comes.

    *Signals*: ``picked(key)`` when something is taken, ``onward()`` on Enter
    with nothing left to find.
    """

    picked = Signal(object)
    onward = Signal()

    def __init__(
        self,
        label: str,
        find: Callable[[str], None],
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take the label; *find* is called with the words at every change."""
        self.line = SearchBox(label, "", keys="", find=find)
        self._rows: dict[object, ResultRow] = {}
        self._key: object = None
        self._hasty = False
        super().__init__(label, self.line, hint=hint, required=required, parent=parent)
        self.line.installEventFilter(self)
        self.line.opened.connect(self._on_opened)
        self.line.refused.connect(self.refuse)
        self.line.textEdited.connect(self._on_edited)

    def value(self) -> object:
        """Return the key of what was taken, or None."""
        return self._key

    def text(self) -> str:
        """Return the words in the line."""
        return self.line.text().strip()

    def set_choice(self, key: object, text: str) -> None:
        """Show what was taken before; a key of None leaves words to be found."""
        self._key = key
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self.set_error("")
        self.changed.emit()

    def show_rows(self, title: str, rows: Sequence[ResultRow], nothing: str) -> None:
        """Offer *rows* under *title*; *nothing* is said when there are none."""
        if self._key is not None or not self.text():
            return
        self._rows = {row.key: row for row in rows}
        if self._hasty and rows:
            self._take(rows[0])
            self.onward.emit()
            return
        self._hasty = False
        if self.line.hasFocus():
            self.line.show_groups([ResultGroup(title, tuple(rows))], nothing)

    def _take(self, row: ResultRow) -> None:
        self._hasty = False
        self.line.close_results()
        self.set_choice(row.key, row.title)
        self.picked.emit(row.key)

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        if key in self._rows:
            self._take(self._rows[key])

    @Slot()
    def _on_edited(self) -> None:
        self._key, self._hasty = None, False
        if self.error():
            self.set_error("")
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go on where nothing is offered, and Esc close only the offer."""
        if watched is not self.line or not isinstance(event, QKeyEvent):
            return False
        if event.type() != QEvent.Type.KeyPress or self.line.results() is not None:
            return False
        if event.key() in _ENTER and not event.modifiers():
            if self.text() and self._key is None:
                self._hasty = True
            else:
                self.onward.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return True
        return False
