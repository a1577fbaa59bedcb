"""A part of the Admin room: a list, and beside it the record that is open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.domain.names import fold
from desktop.admin.list_view_model import ListViewModel
from desktop.admin.screens.form_pane import FormPane
from widgets.buttons import SecondaryButton
from widgets.column import Column
from widgets.empty_state import EmptyState
from widgets.fields import LineField
from widgets.list_detail import TwoLineList
from widgets.looks import Space
from widgets.rows import TwoLineRow
from widgets.section import Heading, Line, Words

LIST_WIDTH = 420
FIND_FROM = 8
"""A list shorter than this needs no line to find in it."""


class Part(QWidget):
    """List and detail; a kind of part says what its rows and fields are.

    Signals:
        message(str, object), failed(object): for the room.
        count_changed(object): what the left column shows beside its name.
    """

    message = Signal(str, object)
    failed = Signal(object)
    count_changed = Signal(object)

    def __init__(
        self,
        title: str,
        model: ListViewModel,
        pane: FormPane,
        empty: EmptyState,
        *,
        new: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.model, self.pane, self.empty = model, pane, empty
        self.records: dict[object, Any] = {}
        self.open_key: object = None
        self.title, self.count = Heading(title), Words("", "hint", wrap=False)
        self.new = SecondaryButton(new) if new else None
        self.finder = LineField(self.tr("Find in this list"))
        self.finder.hide()
        self.list = TwoLineList(title)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = Column("right", LIST_WIDTH, 0.1)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        head.setSpacing(Space.S)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        if self.new is not None:
            head.addWidget(self.new)
        column.addLayout(head)
        finding = QVBoxLayout()
        finding.setContentsMargins(Space.L, 0, Space.L, Space.M)
        finding.addWidget(self.finder)
        column.addLayout(finding)
        column.addWidget(Line())
        column.addWidget(self.list, 1)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.pane)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._on_opened)
        self.finder.changed.connect(self._show_list)
        self.model.listed.connect(self._on_listed)
        self.model.saved.connect(self._on_saved)
        self.model.problems_found.connect(self.pane.show_problems)
        self.model.message.connect(self.message)
        self.model.failed.connect(self.failed)
        if self.new is not None:
            self.new.clicked.connect(self.start_new)

    def key_of(self, record: Any) -> object:  # noqa: ANN401  a frozen row of any kind
        """Return what names a record."""
        return record.id

    def rows(self, records: Sequence[Any]) -> list[TwoLineRow | str]:
        """Return the rows of the list, with headings between."""
        raise TypeError(f"{type(self).__name__} draws none of {len(records)} rows")

    def show_record(self, record: Any) -> None:  # noqa: ANN401  a frozen row of any kind
        """Put a record into the pane."""
        raise TypeError(f"{type(self).__name__} shows no {type(record).__name__}")

    def show_blank(self) -> None:
        """Put an empty record into the pane."""

    def badge(self, records: Sequence[Any]) -> int | None:
        """Return how many of the records wait for somebody, if that is told."""
        del records
        return None

    @Slot()
    def start_new(self) -> None:
        """Begin a new record."""
        self.open_key = None
        self.list.select_key(None)
        self.show_blank()
        self.stack.setCurrentWidget(self.pane)
        first = next(iter(self.pane.fields.values()), None)
        if first is not None:
            first.focus()

    def open_record(self, key: object) -> None:
        """Open the record *key*, if it is in the list."""
        if key in self.records:
            self.list.select_key(key)

    @Slot(object)
    def _on_listed(self, records: Sequence[Any]) -> None:
        self.records = {self.key_of(record): record for record in records}
        self.finder.setVisible(len(records) >= FIND_FROM)
        self.count_changed.emit(self.badge(records))
        self._show_list()
        record = self.records.get(self.open_key)
        if record is not None:
            self.list.select_key(self.open_key)
            self.show_record(record)
        elif self.open_key is not None:
            self.open_key = None
            self.stack.setCurrentWidget(self.empty)

    @Slot()
    def _show_list(self) -> None:
        wanted = fold(self.finder.text()).split()
        rows = [
            row
            for row in self.rows(list(self.records.values()))
            if isinstance(row, str) or _matches(wanted, row)
        ]
        kept: list[TwoLineRow | str] = []
        for place, row in enumerate(rows):
            last = place + 1 == len(rows)
            empty = last or isinstance(rows[place + 1], str)
            if not (isinstance(row, str) and empty):
                kept.append(row)
        count = sum(not isinstance(row, str) for row in kept)
        self.count.setText(f"{count:,}" if count else "")
        self.list.show_rows(kept)

    @Slot(object)
    def _on_selected(self, key: object) -> None:
        record = self.records.get(key)
        if record is not None and key != self.open_key:
            self.open_key = key
            self.show_record(record)
            self.stack.setCurrentWidget(self.pane)

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        self._on_selected(key)
        first = next(iter(self.pane.fields.values()), None)
        if first is not None:
            first.focus()

    @Slot(object)
    def _on_saved(self, changes: Any) -> None:  # noqa: ANN401  Changes, through a signal
        self.pane.clear_problems()
        if self.open_key is None and changes.id is not None:
            self.open_key = changes.id
        self.model.reload()


def _matches(wanted: Sequence[str], row: TwoLineRow) -> bool:
    words = fold(f"{row.title} {row.detail} {row.right} {row.right_detail}")
    return all(part in words for part in wanted)
