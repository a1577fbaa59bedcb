"""The middle of the casework room: the heading of a list, and the list."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from db.changes import Changes
from db.queries.casework.rows import (
    Count,
    ErrandRow,
    Order,
    QueueFilter,
    QueueRow,
    ReferralRow,
    TrayRow,
)
from desktop.casework.bulk_view_model import BulkViewModel
from desktop.casework.emptiness import emptiness
from desktop.casework.filter_form import Offered, filter_form, offered
from desktop.casework.queue_view_model import QueueViewModel
from desktop.casework.queues import TO_DO, Listed, Listing, saved_key
from desktop.casework.rail_view_model import RailViewModel
from desktop.casework.rows_shown import (
    accept_row,
    case_row,
    errand_row,
    sent_row,
    tray_row,
)
from desktop.casework.screens.form_tray import FormTray, follow_keyboard
from desktop.casework.screens.queue_commands import (
    BULK_KEYS,
    FILTER_KEYS,
    NEW_KEYS,
    commands_of,
)
from desktop.casework.screens.queue_head import QueueHead
from desktop.casework.screens.queue_list import QueueList
from desktop.casework.short_lists_view_model import ShortListsViewModel
from desktop.casework.use_cases.hands import Batch
from desktop.casework.wording import say
from desktop.forms.form import Form
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.announce import announce
from widgets.column import Column
from widgets.empty_state import EmptyState
from widgets.rows import TwoLineRow

_WIDTH = 500


class QueueColumn(Column):
    """One list of the room; it never moves what is selected.

    Signals:
        chosen(object): the id of what is selected, or None.
        opened(object): it was opened with Enter.
        lettered(str): a plain letter was pressed in the list.
        back_wanted(): the keyboard goes to the lists on the left.
        saved(str): a filter is kept; the key of the list that shows it.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.

    Attributes:
        listing: which list it is.
        panels: where the filter and the assignment are asked.
    """

    chosen = Signal(object)
    opened = Signal(object)
    lettered = Signal(str)
    back_wanted = Signal()
    saved = Signal(str)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, rail: RailViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__("left", _WIDTH, 0.08, parent)
        self._desk, self._rail = desk, rail
        self.listing = Listing(TO_DO, say("To do"))
        self.queue = QueueViewModel(desk, self)
        self.others = ShortListsViewModel(desk, self)
        self.bulk = BulkViewModel(desk, self)
        self.head = QueueHead()
        self.panels = FormTray(desk, self)
        self._kept = ""
        self.list = QueueList(say("To do"))
        self.empty = EmptyState("briefcase", "", "")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.panels)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        self.empty.hide()

    def _connect(self) -> None:
        queue, others = self.queue, self.others
        queue.begun.connect(self._on_begun)
        queue.added.connect(self._on_added)
        queue.renewed.connect(self._on_renewed)
        queue.left.connect(self._on_left)
        queue.waiting_changed.connect(self._on_waiting_changed)
        queue.counted.connect(self._on_counted)
        queue.failed.connect(self.failed)
        others.begun.connect(self._on_others_begun)
        others.renewed.connect(self._on_others_renewed)
        others.failed.connect(self.failed)
        self.head.news.clicked.connect(self.show_new)
        self.head.filter_button.clicked.connect(self.ask_filter)
        self.panels.saved.connect(self._on_saved)
        self.head.assign.clicked.connect(self.ask_bulk)
        self.bulk.changed.connect(self._on_ticks_changed)
        self.bulk.begun.connect(self.head.busy.start)
        self.bulk.progressed.connect(self.head.busy.show_progress)
        self.bulk.ended.connect(self._on_bulk_ended)
        self.bulk.failed.connect(self.failed)
        self.head.busy.stopped.connect(self.bulk.stop)
        self.panels.closed.connect(self.begin)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self.panels.failed.connect(self.failed)
        self.head.lists.clicked.connect(self.back_wanted)
        self.list.more_wanted.connect(self._on_more_wanted)
        self.list.selected.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.list.lettered.connect(self.lettered)
        self.list.aside_wanted.connect(self._on_aside_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give an open form its share of the height."""
        super().resizeEvent(event)
        self.panels.fit()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        follow_keyboard(new, self.panels.area)

    def begin(self) -> None:
        """Bring the keyboard to the list, or to the others where it is empty."""
        if self.list.isHidden():
            self.back_wanted.emit()
        else:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_listing(self, listing: Listing) -> None:
        """Show a list from its top."""
        self.listing = listing
        self.bulk.clear()
        self.head.heading.setText(listing.title)
        self.list.setAccessibleName(listing.title)
        self.head.figure.setText("")
        self.head.news.hide()
        if listing.listed is Listed.CASES:
            self.others.put_away()
            self.queue.show(listing.queue)
        else:
            self.queue.put_away()
            self.others.show(listing.listed, self._rail.teams)

    def point_to(self, record_id: UUID | None) -> None:
        """Mark a row, if it stands here, without opening it anew."""
        was = self.list.blockSignals(True)
        self.list.select_key(record_id)
        self.list.blockSignals(was)

    def record_of(self, key: object) -> UUID | None:
        """Return what the row with *key* leads to: itself, or the case of an errand."""
        for row in self.others.rows:
            if isinstance(row, ErrandRow) and row.id == key:
                return row.case_id
        return key if isinstance(key, UUID) else None

    @Slot()
    def show_new(self) -> None:
        """Show the queue from its top, with what came meanwhile."""
        if self.listing.listed is Listed.CASES:
            self.queue.again()
        self.begin()

    def may_tick(self) -> bool:
        """Return whether the case that is selected may be chosen with others."""
        cases = self.listing.listed is Listed.CASES
        return cases and self.bulk.may and self.list.current_key() is not None

    @Slot()
    def ask_filter(self) -> None:
        """Ask which cases to show, beginning from those that are shown."""
        now = self._desk.clock()
        query = partial(offered, now=now, ours=self._rail.teams)
        self._desk.read(query, self._on_offered, self.failed.emit)

    def _on_offered(self, choices: Offered) -> None:
        me = self._desk.actor.staff_id
        cases = self.listing.listed is Listed.CASES
        queue = self.queue.queue if cases else QueueFilter(teams=self._rail.teams)
        self.panels.ask(filter_form(choices, queue, me, self._on_keeping))

    @Slot(object)
    def tick(self, case_id: UUID) -> None:
        """Choose a case for what is done to many, or let it go; go on to the next."""
        self.bulk.toggle(case_id)
        self.list.step(1)

    def ask_bulk(self) -> None:
        """Ask who is to have the cases that are chosen."""
        if self.bulk.ticked and self.bulk.may:
            self.panels.ask(self.bulk.form(self._rail.mine.all_teams))

    @Slot(object)
    def _on_ticks_changed(self, ids: Collection[UUID]) -> None:
        rows = [row for row in self.queue.rows if row.id in ids]
        self.list.renew_rows([self._row(row) for row in rows])
        words = self.tr("{n} chosen").format(n=f"{len(self.bulk.ticked):,}")
        self.head.assign.setText(words)
        self.head.assign.setVisible(bool(self.bulk.ticked))

    @Slot(str)
    def _on_bulk_ended(self, words: str) -> None:
        self.head.busy.finish(words)
        self.message.emit(words, self.bulk.undo)

    def _on_keeping(self, name: str) -> None:
        self._kept = name

    @Slot(object, object)
    def _on_saved(self, _form: Form, changes: Changes) -> None:
        if isinstance(changes, Batch):
            self.bulk.go_on(changes)
        else:
            self.saved.emit(saved_key(self._kept))

    def change_order(self) -> None:
        """Show the soonest due first, or the oldest."""
        if self.listing.listed is Listed.CASES:
            by_due = self.queue.queue.order is Order.DUE
            self.queue.in_order(Order.AGE if by_due else Order.DUE)

    def press(self, letter: str) -> bool:
        """Do what a letter means for the list; False if it means nothing."""
        if letter == NEW_KEYS and self.head.news.isVisible():
            self.show_new()
        elif letter == BULK_KEYS and self.bulk.ticked and self.bulk.may:
            self.ask_bulk()
        elif letter == " " and self.may_tick():
            self.tick(cast("UUID", self.list.current_key()))
        elif letter == "Ctrl+A" and self.may_tick():
            self.bulk.tick_all(self.queue.queue)
        elif letter == FILTER_KEYS:
            self.ask_filter()
        elif letter == "O" and self.listing.listed is Listed.CASES:
            self.change_order()
        else:
            return False
        return True

    def commands(self) -> list[Command]:
        """Return what can be done with the list."""
        return commands_of(self)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        self.queue.on_committed(changes)
        self.others.on_committed(changes)

    @Slot()
    def look_again(self) -> None:
        """Let the rows say how late they are now, while somebody sees them."""
        if self.isVisible():
            self.queue.look_again()
            self.others.look_again()

    def keep_drafts(self) -> None:
        """Keep what is typed."""
        self.panels.host.keep_drafts()

    def _row(self, row: QueueRow | ReferralRow | TrayRow | ErrandRow) -> TwoLineRow:
        now = self._desk.clock()
        if isinstance(row, QueueRow):
            return case_row(
                row, now, mine=self.listing.mine, ticked=row.id in self.bulk.ticked
            )
        if isinstance(row, TrayRow):
            return tray_row(row, now)
        if isinstance(row, ErrandRow):
            return errand_row(row, now)
        sent = self.listing.listed is Listed.SENT
        return sent_row(row, now) if sent else accept_row(row, now)

    def _show_emptiness(self) -> None:
        none = self.list.rows.rowCount() == 0
        had_keys = self.list.hasFocus()
        self.list.setVisible(not none)
        self.empty.setVisible(none)
        if none:
            self.empty.set_words(*emptiness(self.listing))
            self.chosen.emit(None)
            if had_keys:
                self.back_wanted.emit()

    @Slot(list)
    def _on_begun(self, rows: list[Any]) -> None:
        had_keys = self.list.hasFocus()
        was = self.list.blockSignals(True)
        self.list.show_rows([self._row(row) for row in rows])
        self.list.scrollToTop()
        self.list.select_first()
        self.list.blockSignals(was)
        self._show_emptiness()
        if rows:
            self.chosen.emit(self.list.current_key())
            if had_keys and self.isVisible():
                self.begin()

    @Slot(list)
    def _on_added(self, rows: list[QueueRow]) -> None:
        self.list.add_rows([self._row(row) for row in rows])

    @Slot(list)
    def _on_renewed(self, rows: list[QueueRow]) -> None:
        self.list.renew_rows([self._row(row) for row in rows])

    @Slot(object)
    def _on_left(self, ids: Collection[object]) -> None:
        self.list.take_away(ids)
        self._show_emptiness()

    @Slot(list)
    def _on_others_begun(self, rows: list[Any]) -> None:
        self._on_begun(rows)
        self._count(len(rows))

    @Slot(list)
    def _on_others_renewed(self, rows: list[Any]) -> None:
        self.list.show_rows([self._row(row) for row in rows])
        self._count(len(rows))
        self._show_emptiness()

    def _count(self, number: int) -> None:
        words = f"{number:,}" if number else ""
        counts = self._rail.mine.counts
        if self.listing.listed is Listed.SENT and counts is not None:
            words = self.tr("{n} open").format(n=counts.referred_by_me.words)
        self.head.figure.setText(words)

    @Slot(object)
    def _on_counted(self, count: Count) -> None:
        order = self.queue.queue.order
        words = (
            self.tr("{n}, sorted by due")
            if order is Order.DUE
            else self.tr("{n}, the oldest first")
        )
        self.head.figure.setText(words.format(n=count.words) if count.number else "")

    @Slot(int)
    def _on_waiting_changed(self, waiting: int) -> None:
        words = self.tr("{n} new: show them").format(n=waiting)
        if waiting == 1:
            words = self.tr("1 new: show it")
        self.head.news.setText(words)
        self.head.news.setVisible(waiting > 0)
        if waiting:
            announce(self.head.news, words)

    @Slot()
    def _on_more_wanted(self) -> None:
        if self.listing.listed is Listed.CASES:
            self.queue.more()

    @Slot(int)
    def _on_aside_wanted(self, side: int) -> None:
        if side < 0:
            self.back_wanted.emit()
        elif (key := self.list.current_key()) is not None:
            self.opened.emit(key)
