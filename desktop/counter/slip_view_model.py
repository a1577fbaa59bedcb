"""The visit slip: made apart, shown, printed or saved, and noted as handed over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.domain.contacts import Channel
from db.errors import ClerkError, Unavailable
from db.queries.counter.slip import SlipFacts, receipt_facts, slip_facts
from desktop.counter.slip.render import render_slip
from desktop.counter.use_cases.hand_over_slip import HandOverSlip, hand_over_slip
from desktop.runtime.desk import Desk
from desktop.runtime.printing import PrintService

TITLE = "Visit slip"
"""What a printer's queue shows to everyone: a kind of document, never a name."""
ON_PAPER = frozenset({Channel.COUNTER, Channel.HOME_VISIT})
"""The channels through which somebody can be handed one."""


class SlipViewModel(QObject):
    """One slip at a time.

    Signals:
        made(bytes): the slip as a PDF, in the caller's format and language.
        printing(): it is on its way to the printer.
        handed(str): ``printed`` or ``saved``.
        unavailable(str): it could not be printed or saved; what to do.
        failed(object): an error for the crash desk.
    """

    made = Signal(object)
    printing = Signal()
    handed = Signal(str)
    unavailable = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        service: PrintService,
        printer: Callable[[], str] = str,
        parent: QObject | None = None,
    ) -> None:
        """Take what says which printer slips go to; no name is the usual one."""
        super().__init__(parent)
        self._desk, self._service, self._printer = desk, service, printer
        self._contact_id: UUID | None = None
        self._print_next = False
        self._asked = 0
        self.facts: SlipFacts | None = None
        self.format, self.language = "standard", "en"
        self.pdf: bytes | None = None

    def make(self, contact_id: UUID, *, then_print: bool) -> None:
        """Make the slip of a contact as its caller reads; print it if asked."""
        self._asked += 1
        self._contact_id, self._print_next, self.pdf = contact_id, then_print, None
        query = partial(slip_facts, contact_id=contact_id)
        done = partial(self._on_facts, self._asked)
        self._desk.read(query, done, self._on_error)

    def print_receipt(self, contact_id: UUID) -> None:
        """Print what was brought, and what became of it, with the day and the time."""
        self._asked += 1
        self._contact_id, self._print_next, self.pdf = contact_id, True, None
        query = partial(receipt_facts, contact_id=contact_id)
        done = partial(self._on_facts, self._asked)
        self._desk.read(query, done, self._on_error)

    def make_as(self, form: str, language: str) -> None:
        """Make it again in another format or language."""
        if self.facts is not None:
            self._asked += 1
            self._print_next = False
            self.format, self.language = form, language
            self._render()

    def print_now(self) -> None:
        """Send the slip to the printer for slips."""
        if self.pdf is None:
            self._print_next = True
            return
        self.printing.emit()
        printer = self._printer() or None
        work = partial(self._service.print_pdf, self.pdf, TITLE, printer)
        done = partial(self._on_printed, self._contact_id)
        self._desk.slow(work, done, self._on_error)

    def save_as(self, path: Path) -> None:
        """Save the slip where somebody chose to."""
        if self.pdf is not None:
            work = partial(_save, path, self.pdf)
            done = partial(self._on_saved, self._contact_id)
            self._desk.slow(work, done, self._on_error)

    def _on_facts(self, asked: int, facts: SlipFacts) -> None:
        if asked == self._asked:
            self.facts = facts
            self.format, self.language = facts.format, facts.language
            self._render()

    def _render(self) -> None:
        if self.facts is None:
            return
        work = partial(render_slip, self.facts, self.format, self.language)
        self._desk.slow(work, partial(self._on_made, self._asked), self._on_error)

    def _on_made(self, asked: int, pdf: bytes) -> None:
        if asked != self._asked:
            return
        self.pdf = pdf
        self.made.emit(pdf)
        if self._print_next:
            self._print_next = False
            self.print_now()

    def _on_printed(self, contact_id: UUID | None, _job: str) -> None:
        self._note(contact_id, "printed")

    def _on_saved(self, contact_id: UUID | None, _nothing: None) -> None:
        self._note(contact_id, "saved")

    def _note(self, contact_id: UUID | None, handed: str) -> None:
        if contact_id is None:
            return
        command = HandOverSlip(contact_id, self.format, self.language, handed)
        done = partial(self._on_noted, handed)
        self._desk.write(partial(hand_over_slip, command), done, self._on_error)

    def _on_noted(self, handed: str, _changes: Changes) -> None:
        self.handed.emit(handed)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, Unavailable | ClerkError):
            self.unavailable.emit(str(error))
        else:
            self.failed.emit(error)


def _save(path: Path, pdf: bytes) -> None:
    try:
        path.write_bytes(pdf)
    except OSError as error:
        raise Unavailable(
            "The slip can't be saved there. Choose another folder."
        ) from error
