"""One property's page: read apart, and again when it changes."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from db.changes import Changes
from db.clock import uk_date
from db.errors import NotFound
from db.queries.places.property_page import PropertyPage, property_page
from desktop.runtime.desk import Desk

CONCERNS = (
    *("property", "premises_warning", "occupancy", "person", "person_merge"),
    *("contact", "enquiry"),
)


class PropertyViewModel(QObject):
    """Holds the property that is shown.

    Signals:
        page_changed(PropertyPage): another property, or the same as it is now;
            not where a save left all that is told of it as it was.
        gone(): the property is not here any more.
        failed(object): an error for the crash desk.
    """

    page_changed = Signal(object)
    gone = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._property_id: UUID | None = None
        self.page: PropertyPage | None = None
        self._told: PropertyPage | None = None

    def show(self, property_id: UUID) -> None:
        """Show a property's page; the one that is shown, as it is now."""
        if property_id != self._property_id:
            self._told = None
        self._property_id = property_id
        self._read()

    def put_away(self) -> None:
        """Show nothing; an answer that is still to come is discarded."""
        self._asked += 1
        self._property_id = self.page = self._told = None

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again if something of the page may have changed."""
        if self._property_id is not None and changes.touches(*CONCERNS):
            self._read()

    def _read(self) -> None:
        self._asked += 1
        if self._property_id is None:
            return
        query = partial(
            property_page,
            property_id=self._property_id,
            today=uk_date(self._desk.clock()),
        )
        self._desk.read(query, partial(self._on_page, self._asked), self._on_error)

    def _on_page(self, asked: int, page: PropertyPage) -> None:
        if asked != self._asked:
            return
        self.page = page
        # A page is a line for each contact, and most saves are about elsewhere.
        if page != self._told:
            self._told = page
            self.page_changed.emit(page)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, NotFound):
            self._told = None
            self.gone.emit()
        else:
            self.failed.emit(error)
