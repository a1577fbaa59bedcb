"""Files to send along: picked in the system's own dialog, or dropped here."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from widgets.buttons import SecondaryButton
from widgets.fields.field import Field
from widgets.flow_layout import FlowRow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Field", text)


class FilesField(Field):
    """A button that asks for files, and a chip for each that goes along.

    *Signals*: ``picked(list)`` with the paths of files that were picked or
    dropped; ``taken_out(object)`` with the key of a chip that was pressed.

    Attributes:
        ask: asks for files and returns their names; the system's own dialog.
    """

    picked = Signal(list)
    taken_out = Signal(object)

    def __init__(
        self,
        label: str,
        words: str,
        kinds: str,
        *,
        hint: str = "",
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the words on the button, and the *kinds* of files in Qt's form."""
        self._button = SecondaryButton(words, keys=keys, icon="paperclip")
        super().__init__(label, self._button, hint=hint, parent=parent)
        self._words, self._kinds = words, kinds
        self.ask: Callable[[], Sequence[str]] = self._ask
        self._chips = FlowRow(parent=self)
        self._chips.hide()
        column = self.layout()
        if column is not None:
            column.setAlignment(self._button, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(self._chips)
        self.setAcceptDrops(True)
        self._button.clicked.connect(self.pick)

    @Slot()
    def pick(self) -> None:
        """Ask for files."""
        paths = [Path(name) for name in self.ask()]
        if paths:
            self.set_error("")
            self.picked.emit(paths)

    def set_waiting(self, waiting: bool) -> None:
        """Say whether a file is being taken in just now."""
        self._button.setText(_tr("Taking it in…") if waiting else self._words)

    def show_files(self, files: Iterable[tuple[object, str, str]]) -> None:
        """Show what goes along: a key, what it is called, and quiet words."""
        self._chips.clear()
        shown = list(files)
        for key, name, note in shown:
            chip = SecondaryButton(
                ", ".join(part for part in (name, note) if part),
                icon="x",
                accessible_name=_tr("Take out {name}").format(name=name),
            )
            chip.setProperty("key", key)
            chip.clicked.connect(self._on_chip)
            self._chips.add(chip)
        self._chips.setVisible(bool(shown))

    def value(self) -> object:
        """Return nothing: what goes along is kept elsewhere already."""
        return None

    def _ask(self) -> Sequence[str]:
        names, _ = QFileDialog.getOpenFileNames(self, self._words, "", self._kinds)
        return names

    @Slot()
    def _on_chip(self) -> None:
        key = self.sender().property("key")
        self.focus()
        self.taken_out.emit(key)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and nothing else, that are dragged here."""
        if _files_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that are dropped."""
        paths = _files_in(event)
        if paths:
            event.acceptProposedAction()
            self.set_error("")
            self.picked.emit(paths)


def _files_in(event: QDropEvent) -> list[Path]:
    """Return the files in what is dragged; a folder is none."""
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
