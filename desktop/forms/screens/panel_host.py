"""The place under a page where one form at a time is asked."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from desktop.forms.form import Form
from desktop.forms.screens.form_panel import FormPanel
from desktop.runtime.desk import Desk
from widgets.looks import Space


class PanelHost(QWidget):
    """Shows a form, and takes it away when it is saved or left.

    Signals:
        saved(Form, Changes): it is kept.
        closed(): it was left or saved; the keyboard may go back.
        failed(object): an error for the crash desk.
    """

    saved = Signal(object, object)
    closed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.panel: FormPanel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, Space.S)
        self.hide()

    def ask(self, form: Form) -> None:
        """Ask a form; another one that stands there is left, its draft kept."""
        self.put_away()
        panel = self.panel = FormPanel(form, self._desk)
        panel.saved.connect(self._on_saved)
        panel.closed.connect(self._on_closed)
        panel.failed.connect(self.failed)
        self._column.addWidget(panel)
        self.show()
        panel.begin()

    def put_away(self) -> None:
        """Show no form; what was typed is kept as a draft."""
        if self.panel is None:
            return
        self.panel.keep_draft()
        self._take_down()

    def keep_drafts(self) -> None:
        """Keep what is typed, as before a lock."""
        if self.panel is not None:
            self.panel.keep_draft()

    def _take_down(self) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            self._column.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self.hide()

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        self._take_down()
        self.saved.emit(form, changes)
        self.closed.emit()

    @Slot()
    def _on_closed(self) -> None:
        self._take_down()
        self.closed.emit()
