"""One person's page: read apart, shown when it comes, read again when it changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from db.changes import Changes
from db.clock import uk_date
from db.errors import ClerkError, NotFound, Unavailable
from db.queries.people.detail_rows import TimelineDetail
from db.queries.people.person_page import person_page
from db.queries.people.rows import PersonPage
from db.queries.people.timeline import timeline
from db.queries.people.timeline_detail import timeline_detail
from db.queries.people.timeline_row import Before, TimelineRow
from db.store.unit_of_work import UnitOfWork
from desktop.people.use_cases.whereabouts import (
    WHEREABOUTS,
    ReadWhereabouts,
    WhereaboutsShown,
    read_whereabouts,
)
from desktop.runtime.desk import Desk
from widgets.said import language

PAGE_ROWS = 60
CONCERNS = (
    *("person", "person_name", "person_phone", "person_email", "person_password"),
    *("identity_seen", "support_need", "person_link", "person_merge", "note"),
    *("occupancy", "property", "premises_warning", "marker", "marker_evidence"),
    *("contact", "enquiry", "referral", "call_back", "call_back_attempt", "slip"),
    *("original", "enquiry_document"),
    *("move", "filing_move", "identity_check"),
    *("case_file", "case_front", "case_clock", "team"),
    *("disclosure", "letter"),
)
"""Kinds of record that a person's page shows something of."""


class PersonViewModel(QObject):
    """Holds the page that is shown, and its timeline as far as it was read.

    Signals:
        page_changed(PersonPage): another person, or the same as they stand now.
        timeline_changed(list[TimelineRow]): the rows so far, newest first.
        whereabouts_changed(PersonPage): the page with, or without again, where a
            protected person is; for the parts that show it alone.
        detail_changed(object): a `TimelineDetail`, or None for none.
        gone(): the person is not here any more.
        failed(object): an error for the crash desk.
    """

    page_changed = Signal(object)
    timeline_changed = Signal(list)
    whereabouts_changed = Signal(object)
    detail_changed = Signal(object)
    gone = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._person_id: UUID | None = None
        self._rows: list[TimelineRow] = []
        self._complete = True
        self._reading = False
        self._detail: tuple[str, UUID] | None = None
        self._shown: WhereaboutsShown | None = None
        self.page: PersonPage | None = None

    def show(self, person_id: UUID) -> None:
        """Show a person's page from its top."""
        if person_id != self._person_id:
            self.close_detail()
        self._person_id, self._shown = person_id, None
        self._read(PAGE_ROWS)

    def put_away(self) -> None:
        """Show nobody; answers that are still to come are discarded."""
        self._asked += 1
        self._person_id, self.page, self._rows = None, None, []
        self._shown = None
        self.close_detail()

    def page_in_sight(self) -> PersonPage | None:
        """Return the page, with where they are while that is being shown."""
        page, shown = self.page, self._shown
        if page is None or shown is None or shown.id != page.id:
            return page
        return shown.on(page) if page.whereabouts_hidden else page

    def show_whereabouts(self, shown: WhereaboutsShown) -> None:
        """Show where the person is, until another page or a cover is in front."""
        if self.page is not None and shown.id == self.page.id:
            self._shown = shown
            self.whereabouts_changed.emit(self.page_in_sight())

    def hide_whereabouts(self) -> None:
        """Take where the person is out of sight again."""
        if self._shown is not None:
            self._shown = None
            self.whereabouts_changed.emit(self.page)

    def more(self) -> None:
        """Read the next rows of the timeline, if there are any."""
        if self._complete or self._reading or self._person_id is None:
            return
        self._reading = True
        before: Before = self._rows[-1].key
        query = partial(
            timeline,
            person_id=self._person_id,
            today=uk_date(self._desk.clock()),
            before=before,
            limit=PAGE_ROWS,
        )
        self._desk.read(query, partial(self._on_more, self._asked), self._on_error)

    def open_detail(self, kind: str, record_id: UUID) -> None:
        """Show what stands behind a row."""
        self._detail = (kind, record_id)
        query = partial(
            timeline_detail,
            kind=kind,
            record_id=record_id,
            person_id=self._person_id,
        )
        asked = (kind, record_id)
        self._desk.read(
            query,
            partial(self._on_detail, asked),
            partial(self._on_detail_error, asked),
        )

    def close_detail(self) -> None:
        """Show no row's detail."""
        if self._detail is not None:
            self._detail = None
            self.detail_changed.emit(None)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again if something of the page may have changed."""
        if self._person_id is None or not changes.touches(*CONCERNS):
            return
        shown = self._shown
        if shown is not None and changes.touches(*WHEREABOUTS):
            # What stands there has changed: looked at again, for the same reason.
            self._shown = None
            if shown.id is not None and self.page is not None:
                again = ReadWhereabouts(shown.id, shown.reason)
                self._again(partial(read_whereabouts, again))
        self._read(max(PAGE_ROWS, len(self._rows)))
        if self._detail is not None:
            self.open_detail(*self._detail)

    def _read(self, rows: int) -> None:
        self._asked += 1
        person_id = self._person_id
        if person_id is None:
            return
        now = self._desk.clock()
        page = partial(
            person_page,
            person_id=person_id,
            now=now,
            language=language(),
        )
        lines = partial(timeline, person_id=person_id, today=uk_date(now), limit=rows)
        asked = self._asked
        self._desk.read(page, partial(self._on_page, asked), self._on_error)
        self._desk.read(lines, partial(self._on_timeline, asked, rows), self._on_error)

    def _again(self, work: Callable[[UnitOfWork], Changes]) -> None:
        self._desk.write(work, self._on_looked_again, self._on_hidden_again)

    @Slot(object)
    def _on_looked_again(self, changes: Changes) -> None:
        if isinstance(changes, WhereaboutsShown):
            self.show_whereabouts(changes)

    @Slot(object)
    def _on_hidden_again(self, error: BaseException) -> None:
        """Leave it out of sight, where it could not be written down again."""
        if not isinstance(error, (ClerkError, Unavailable)):
            self.failed.emit(error)

    def _on_page(self, asked: int, page: PersonPage) -> None:
        if asked == self._asked:
            self.page = page
            self.page_changed.emit(page)

    def _on_timeline(self, asked: int, wanted: int, rows: list[TimelineRow]) -> None:
        if asked == self._asked:
            self._rows, self._reading = list(rows), False
            self._complete = len(rows) < wanted
            self.timeline_changed.emit(self._rows)

    def _on_more(self, asked: int, rows: list[TimelineRow]) -> None:
        self._reading = False
        if asked == self._asked:
            self._rows = [*self._rows, *rows]
            self._complete = len(rows) < PAGE_ROWS
            self.timeline_changed.emit(self._rows)

    def _on_detail(self, asked: tuple[str, UUID], detail: TimelineDetail) -> None:
        if self._detail == asked:
            # What was moved to somebody else answers with the stub it left.
            self._detail = (detail.kind, detail.id)
            self.detail_changed.emit(detail)

    def _on_detail_error(self, asked: tuple[str, UUID], error: BaseException) -> None:
        """Put a row away that is not here any more; the person still is."""
        if not isinstance(error, NotFound):
            self.failed.emit(error)
        elif self._detail == asked:
            self.close_detail()

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, NotFound):
            self.gone.emit()
        else:
            self.failed.emit(error)
