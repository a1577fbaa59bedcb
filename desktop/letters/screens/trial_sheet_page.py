"""A test sheet for an envelope: asked for, and printed or saved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from db.errors import GuildhallError
from desktop.forms.form import Form
from desktop.forms.screens.panel_host import PanelHost
from desktop.letters.forms.trial_forms import trial_sheet_form
from desktop.letters.run_printing import PrinterHere, printers_here
from desktop.letters.trial_printing import SheetWanted, put_trial_sheet
from desktop.letters.wording import say
from desktop.runtime.desk import Desk
from desktop.runtime.printing import PrintService, printing_here
from widgets.busy import Busy
from widgets.error_summary import ErrorSummary
from widgets.looks import Space
from widgets.said import language, said
from widgets.section import Heading, Surface, Words, scrolling


class TrialSheetPage(Surface):
    """Asks for which envelope, and where to; what breaks is asked once more.

    Signals:
        back_wanted(): to the runs.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.

    Attributes:
        host: where the form is asked.
    """

    back_wanted = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        service: PrintService | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("paper", parent)
        self._desk, self._service = desk, service or printing_here()
        self._printers: tuple[PrinterHere, ...] = ()
        self._asked = 0
        self.setAccessibleName(say("Test sheet"))
        self.problems, self.busy = ErrorSummary(), Busy()
        self.host = PanelHost(desk)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QWidget()
        inside.setProperty("role", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(Heading(say("Test sheet")))
        about = say("Every box of envelopes is a little different: try yours first.")
        for part in (Words(about, "hint"), self.problems, self.busy, self.host):
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside, say("Test sheet")))
        self.host.saved.connect(self._on_saved)
        self.host.failed.connect(self.failed)

    def open(self) -> None:
        """Look for printers, and then ask."""
        self._asked += 1
        self.problems.show_problems([])
        self.host.put_away()
        self.busy.start(say("Looking for printers"))
        self.begin()
        done = partial(self._on_printers, self._asked)
        none = partial(self._on_none, self._asked)
        self._desk.slow(partial(printers_here, self._service), done, none)

    def begin(self) -> None:
        """Bring the keyboard to the first question."""
        if self.host.panel is not None:
            self.host.panel.begin()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_printers(self, asked: int, printers: tuple[PrinterHere, ...]) -> None:
        if asked == self._asked:
            self._printers = printers
            self._ask(None)

    def _on_none(self, asked: int, error: BaseException) -> None:
        """Do without a printer: the sheet can still be saved."""
        if isinstance(error, GuildhallError):
            self._on_printers(asked, ())
        else:
            self.failed.emit(error)

    def _ask(self, last: SheetWanted | None) -> None:
        self.busy.finish("")
        self.host.ask(trial_sheet_form(self._printers, last))
        panel = self.host.panel
        if panel is not None:
            panel.closed.connect(self.back_wanted)

    @Slot(object, object)
    def _on_saved(self, _form: Form, changes: Changes) -> None:
        if not isinstance(changes, SheetWanted):
            return
        self.problems.show_problems([])
        self.busy.start(say("The test sheet is being made"))
        work = partial(put_trial_sheet, changes, language(), self._service)
        self._desk.slow(
            work, partial(self._on_put, changes), partial(self._on_broke, changes)
        )

    def _on_put(self, wanted: SheetWanted, _done: None) -> None:
        self.busy.finish("")
        saved = wanted.path is not None
        self.message.emit(say("Saved") if saved else say("Sent to the printer"), None)
        self.back_wanted.emit()

    def _on_broke(self, wanted: SheetWanted, error: BaseException) -> None:
        """Say why, and ask once more with the same answers."""
        if not isinstance(error, GuildhallError):
            self.busy.finish("")
            self.failed.emit(error)
            return
        self._ask(wanted)
        self.problems.show_problems([(None, said(str(error)))])
