"""Where a file is to be saved: chosen in the system's own dialog, or typed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from widgets.buttons import SecondaryButton
from widgets.fields.line import LineField
from widgets.looks import Space

_LONGEST_PATH = 4_096


class SaveAsField(LineField):
    """A line with the file's path, and a button that asks for it.

    Attributes:
        ask: given the path that stands there, asks for one and returns it, ""
            where none was chosen; the system's own dialog.
        choose: the button.
    """

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            label, hint=hint, required=required, limit=_LONGEST_PATH, parent=parent
        )
        words = QCoreApplication.translate("Field", "Choose…")
        name = f"{words} {label}"
        self.choose = SecondaryButton(words, icon="folder", accessible_name=name)
        self.ask: Callable[[str], str] = self._ask
        self.choose.clicked.connect(self._on_choose)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            place = column.indexOf(self.control)
            column.removeWidget(self.control)
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            row.addWidget(self.control, 1)
            row.addWidget(self.choose)
            column.insertLayout(place, row)

    def _ask(self, here: str) -> str:
        path, _ = QFileDialog.getSaveFileName(self, self.label(), here)
        return path

    @Slot()
    def _on_choose(self) -> None:
        path = self.ask(self.text())
        if path:
            self.set_error("")
            self.set_value(path)
            self.focus()
