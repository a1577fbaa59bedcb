"""A field for a passphrase: dotted, shown while a person asks to see it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from widgets.buttons import QuietButton
from widgets.fields.field import Field
from widgets.fields.guarded_line import too_long_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("Field", text)


_KEPT_ACTIONS = ("edit-paste", "select-all")


class SecretLine(QLineEdit):
    """A line whose words can be looked at, but never taken out of it.

    Shown or dotted, keys and mouse find it dotted: Qt then copies and drags
    nothing, and its undo does no more than empty the line.

    *Signals*: ``refused(words)`` says why nothing was pasted.
    """

    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def take_clipboard(self) -> None:
        """Paste a passphrase; what no line can hold is refused whole, not cut."""
        text = QGuiApplication.clipboard().text()
        room = self.maxLength() - len(self.text()) + len(self.selectedText())
        if len(text) > room:
            self.refused.emit(too_long_words(len(text), self.maxLength()))
        else:
            self.insert(text)

    def forget(self) -> None:
        """Empty the line, and leave nothing that undo could bring back."""
        self.setText("")  # clear() would leave the words to undo

    @contextmanager
    def _dotted(self) -> Iterator[None]:
        mode = self.echoMode()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        try:
            yield
        finally:
            self.setEchoMode(mode)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; copy, cut and undo nothing."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_clipboard()
            event.accept()
            return
        with self._dotted():
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Place the cursor; drag nothing."""
        with self._dotted():
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select without a copy for the middle button."""
        with self._dotted():
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select without a copy for the middle button."""
        with self._dotted():
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to paste and to select, and nothing else."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() not in _KEPT_ACTIONS:
                menu.removeAction(action)
            elif action.objectName() == _KEPT_ACTIONS[0]:
                action.triggered.disconnect()
                action.triggered.connect(self.take_clipboard)
        menu.popup(event.globalPos())


class SecretField(Field):
    """A passphrase of any length; nothing of it is remembered or offered again."""

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take the label and the hint under it."""
        self.line = SecretLine()
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        super().__init__(label, self.line, hint=hint, required=required, parent=parent)
        self._show = QuietButton(
            _tr("Show"), accessible_name=_tr("Show the passphrase")
        )
        self._show.setCheckable(True)
        self._show.toggled.connect(self._on_show_toggled)
        self.line.textChanged.connect(self._on_text_changed)
        self.line.refused.connect(self.refuse)
        row = QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 2, 0)
        row.addStretch(1)
        row.addWidget(self._show)
        self.line.setTextMargins(0, 0, self._show.sizeHint().width(), 0)

    def text(self) -> str:
        """Return the passphrase as typed, blanks and all."""
        return self.line.text()

    def clear(self) -> None:
        """Empty the field for good, and hide what is typed next."""
        self.line.forget()
        self._show.setChecked(False)

    def value(self) -> object:
        """Return the passphrase as typed."""
        return self.text()

    @Slot(bool)
    def _on_show_toggled(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._show.setText(_tr("Hide") if shown else _tr("Show"))

    @Slot()
    def _on_text_changed(self) -> None:
        if self.error():
            self.set_error("")
        self.changed.emit()
