"""A part of the Admin room: a list, and beside it the record that is open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.domain.names import fold
from desktop.admin.list_view_model import ListViewModel, Work
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.kept_form import KeptForm
from widgets.beside import ButtonRow
from widgets.buttons import SecondaryButton
from widgets.column import Column
from widgets.empty_state import EmptyState
from widgets.fields import LineField
from widgets.list_detail import TwoLineList
from widgets.looks import Space
from widgets.rows import TwoLineRow
from widgets.section import Heading, Line, Words

_NEW = "new"
"""What the draft of a new record is called."""
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
        drafts: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take what the keys of its drafts begin with; "" keeps none."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self.model, self.pane, self.empty = model, pane, empty
        self.kept = KeptForm(model.desk, pane, drafts, self)
        self.records: dict[object, Any] = {}
        self.open_key: object = None
        self.shown: Any = None
        self._sought = False
        self.title, self.count = Heading(title), Words("", "hint", wrap=False)
        self.new = SecondaryButton(new) if new else None
        self.finder = LineField(self.tr("Find in this list"))
        self.finder.hide()
        self.list = TwoLineList(title)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = Column("right", LIST_WIDTH, 0)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = ButtonRow()
        head.add(self.title)
        head.add(self.count)
        if self.new is not None:
            head.add(self.new, at_end=True)
        above = QVBoxLayout()
        above.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        above.addWidget(head)
        column.addLayout(above)
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
        self.finder.line.installEventFilter(self)
        self.model.listed.connect(self._on_listed)
        self.model.saved.connect(self._on_saved)
        self.model.problems_found.connect(self.pane.show_problems)
        self.model.message.connect(self.message)
        self.model.failed.connect(self.failed)
        self.model.problems_found.connect(self.kept.refused)
        self.model.failed.connect(self.kept.refused)
        self.kept.brought_back.connect(self.pane.show_brought_back)
        self.kept.unfinished.connect(self._on_unfinished)
        self.kept.failed.connect(self.failed)
        self.pane.throw_away.clicked.connect(self.throw_away)
        if self.new is not None:
            self.new.clicked.connect(self.start_new)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the line to the list with Down, and into its first with Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter or event.key() == Qt.Key.Key_Down:
                self.list.select_first()
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                if enter and (first := self.list.current_key()) is not None:
                    self._on_opened(first)
                return True
        return super().eventFilter(watched, event)

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
        self.open_key = self.shown = None
        self.list.select_key(None)
        self.kept.begin(self.show_blank, _NEW)
        self.stack.setCurrentWidget(self.pane)
        self._focus_first()

    def open_record(self, key: object) -> None:
        """Open the record *key*, if it is in the list."""
        if key in self.records:
            self.list.select_key(key)

    def want(self, key: object) -> None:
        """Open the record *key* now, or once the list has been read."""
        self._wanted = key
        if key in self.records:
            self._open_wanted()

    _wanted: object = None

    def _open_wanted(self) -> None:
        key, self._wanted = self._wanted, None
        if key is not None and key in self.records:
            self.finder.set_text("")
            self.list.select_key(key)
            self._on_opened(key)

    @Slot(object)
    def _on_listed(self, records: Sequence[Any]) -> None:
        self.records = {self.key_of(record): record for record in records}
        self.finder.setVisible(len(records) >= FIND_FROM)
        self.count_changed.emit(self.badge(records))
        self._show_list()
        record = self.records.get(self.open_key)
        if record is not None:
            self.list.select_key(self.open_key)
            self._renew(record)
        elif self.open_key is not None:
            self.kept.keep_now()
            self.open_key = self.shown = None
            self.stack.setCurrentWidget(self.empty)
        self._open_wanted()
        if not self._sought:
            self._sought = True
            self.kept.seek()

    def _renew(self, record: Any) -> None:  # noqa: ANN401  a frozen row of any kind
        """Show what the open record holds now, beside what is being typed."""
        if record == self.shown:
            return
        same = self.shown is not None
        bar = self.pane.scroller.verticalScrollBar()
        place = bar.value()
        self.shown = record
        both = self.kept.renew(partial(self.show_record, record))
        if same:
            bar.setValue(place)
        if both:
            self.pane.show_both_changed(both)

    @Slot(str)
    def _on_unfinished(self, key: str) -> None:
        """Open what was left in the middle, unless something else is open."""
        if self.stack.currentWidget() is self.pane:
            return
        if key == _NEW and self.new is not None:
            self.start_new()
        for known in self.records:
            if str(known) == key:
                self.open_record(known)

    @Slot()
    def throw_away(self) -> None:
        """Show what the record holds; what was typed can be had back."""
        typed = self.kept.touched()
        self.kept.drop()
        key = self.open_key
        record = self.records.get(key)
        fill = self.show_blank
        if record is not None:
            fill, self.shown = partial(self.show_record, record), record
        self.kept.begin(fill, _NEW if key is None else str(key), look=False)

        def undo() -> None:
            if self.open_key == key:
                self.kept.put_back(typed)

        self.message.emit(self.tr("Thrown away"), undo)

    def send(self, work: Work, said: str = "", undo: Work | None = None) -> None:
        """Save what stands in the form by *work*; other errands go by the model."""
        self.kept.sending()
        self.model.save(work, said, undo)

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
            self.open_key, self.shown = key, record
            self.kept.begin(partial(self.show_record, record), str(key))
            self.stack.setCurrentWidget(self.pane)

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        self._on_selected(key)
        self._focus_first()

    def _focus_first(self) -> None:
        shown = (one for one in self.pane.fields.values() if not one.isHidden())
        if (first := next(shown, None)) is not None:
            first.focus()

    @Slot(object)
    def _on_saved(self, changes: Any) -> None:  # noqa: ANN401  Changes, through a signal
        self.pane.clear_problems()
        if self.open_key is None and changes.id is not None:
            self.open_key = changes.id
        self.kept.settle(_NEW if self.open_key is None else str(self.open_key))
        self.shown = None
        self.model.reload()


def grouped(groups: Mapping[str, list[TwoLineRow]]) -> list[TwoLineRow | str]:
    """Return rows under their headings; a heading with none is left out."""
    shown: list[TwoLineRow | str] = []
    for name, rows in groups.items():
        if rows:
            shown += [name, *rows]
    return shown


def _matches(wanted: Sequence[str], row: TwoLineRow) -> bool:
    words = fold(f"{row.title} {row.detail} {row.right} {row.right_detail}")
    return all(part in words for part in wanted)
