"""One case's page: read apart, shown when it comes, read again when it changes."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from db.changes import Changes
from db.queries.casework.case_view import CaseView, case_view
from db.queries.casework.opened import SealedCase
from db.queries.casework.rows import Present
from db.queries.casework.together import who_else_is_here
from desktop.casework.use_cases.presence import SeeCase, see_case
from desktop.runtime.desk import Desk
from widgets.said import language

STILL_HERE_MS: Final = 45_000
"""How often a page that is in front says so; those who are silent have left."""
CONCERNS: Final = (
    *("case_file", "case_note", "case_task", "case_hand", "case_clock"),
    *("clock_event", "case_link", "case_group", "case_document", "case_letter"),
    "letter",
    *("complaint", "remedy", "remedy_update", "lesson", "work_order", "visit"),
    *("recharge", "disclosure", "feedback", "referral", "person", "property"),
    *("support_need", "staff", "team", "service_edition", "calendar_day"),
    *("rule_edition", "letter"),
)
"""Kinds of record that a case's page shows something of."""
SEEN: Final = "case_seen"


class CaseViewModel(QObject):
    """Holds the case that is shown, as it now stands, and says that it is open.

    Signals:
        changed(): another case, or the same as it stands now, or none.
        present_changed(): somebody else opened it, or left.
        gone(): the case is not here, or not for this reader, or `sealed`.
        failed(object): an error for the crash desk.
    """

    changed = Signal()
    present_changed = Signal()
    gone = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._here = self._writing = False
        self.case_id: UUID | None = None
        self.view: CaseView | None = None
        self.sealed: SealedCase | None = None
        self._opened_at: datetime | None = None
        self.present: tuple[Present, ...] = ()
        self._beat = QTimer(self)
        self._beat.setInterval(STILL_HERE_MS)
        self._beat.timeout.connect(self._tell)

    def show(self, case_id: UUID | None) -> None:
        """Show a case, or none; who had another one open leaves it."""
        if case_id != self.case_id:
            self._leave()
            self.case_id, self.view, self.present = case_id, None, ()
            self.sealed = self._opened_at = None
            self._writing = False
            self.changed.emit()
        self.read()

    def come(self) -> None:
        """Say that the page is in front."""
        self._here = True
        self._beat.start()
        self._tell_if_here()

    def go(self) -> None:
        """Say that the page is out of sight."""
        self._leave()
        self._here = False
        self._beat.stop()

    def take_opened(self, at: datetime | None) -> None:
        """Read a restricted case, now that it stands in the log who does."""
        self._opened_at = at
        self.read()

    @property
    def to_read(self) -> SealedCase | None:
        """The restricted case that stands here, where it may be read."""
        sealed = self.sealed
        return sealed if sealed is not None and sealed.may_read else None

    @property
    def is_opened(self) -> bool:
        """Whether it is a restricted case that was opened here."""
        return self._opened_at is not None

    def seal(self) -> None:
        """Forget a restricted case; to see it again it is opened again."""
        if self._opened_at is not None:
            self._opened_at = self.view = None
            self.changed.emit()
            self.read()

    def set_writing(self, *, writing: bool) -> None:
        """Say whether something is being written here just now."""
        if writing != self._writing:
            self._writing = writing
            self._tell_if_here()

    def read(self) -> None:
        """Read the case as it now stands."""
        self._asked += 1
        if self.case_id is None:
            return
        actor = self._desk.actor
        query = partial(
            case_view,
            case_id=self.case_id,
            reader=actor.staff_id,
            now=self._desk.clock(),
            language=language(),
            opened_at=self._opened_at,
        )
        self._desk.read(query, partial(self._on_view, self._asked), self._on_error)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what may have changed."""
        if self.case_id is None:
            return
        if changes.touches(*CONCERNS):
            self.read()
        elif changes.touches(SEEN) and changes.id == self.case_id:
            self._read_present()

    def _read_present(self) -> None:
        if self.case_id is None:
            return
        query = partial(
            who_else_is_here,
            case_id=self.case_id,
            reader=self._desk.actor.staff_id,
            now=self._desk.clock(),
        )
        done = partial(self._on_present, self.case_id)
        self._desk.read(query, done, self._on_error)

    def _leave(self) -> None:
        if self._here and self.case_id is not None and self.view is not None:
            self._see(SeeCase(self.case_id, here=False))

    def _tell_if_here(self) -> None:
        if self._here:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say that this case is open here."""
        if self.case_id is not None and self.view is not None:
            self._see(SeeCase(self.case_id, writing=self._writing))

    def _see(self, command: SeeCase) -> None:
        self._desk.write(partial(see_case, command), self._on_seen, self._on_error)

    def _on_seen(self, changes: Changes) -> None:
        """Take the answer; the broadcast has those who care read again."""

    def _on_view(self, asked: int, found: CaseView | SealedCase | None) -> None:
        if asked != self._asked:
            return
        self.sealed = found if isinstance(found, SealedCase) else None
        view = found if isinstance(found, CaseView) else None
        came, self.view = self.view is None, view
        if view is None:
            self.gone.emit()
            return
        if came:
            self._tell_if_here()
        self.present = view.present
        self.changed.emit()

    def _on_present(self, case_id: UUID, present: list[Present]) -> None:
        if case_id == self.case_id and tuple(present) != self.present:
            self.present = tuple(present)
            self.present_changed.emit()

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)
