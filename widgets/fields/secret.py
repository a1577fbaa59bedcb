"""A field for a passphrase: dotted, shown while a person asks to see it."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from widgets.buttons import QuietButton
from widgets.fields.field import Field


def _tr(text: str) -> str:
    return QCoreApplication.translate("Field", text)


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
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
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
        row = QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 2, 0)
        row.addStretch(1)
        row.addWidget(self._show)
        self.line.setTextMargins(0, 0, self._show.sizeHint().width(), 0)

    def text(self) -> str:
        """Return the passphrase as typed, blanks and all."""
        return self.line.text()

    def clear(self) -> None:
        """Empty the field."""
        self.line.clear()

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
