"""The middle of the casework room: the heading of a list, and the list."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.changes import Changes
from db.queries.casework.rows import Count, Order, QueueRow, ReferralRow, TrayRow
from desktop.casework.queue_view_model import QueueViewModel
from desktop.casework.queues import TO_DO, Listed, Listing
from desktop.casework.rail_view_model import RailViewModel
from desktop.casework.rows_shown import accept_row, case_row, sent_row, tray_row
from desktop.casework.screens.queue_list import QueueList
from desktop.casework.short_lists_view_model import ShortListsViewModel
from desktop.casework.wording import say
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.announce import announce
from widgets.buttons import SecondaryButton
from widgets.column import Column
from widgets.empty_state import EmptyState
from widgets.looks import Space
from widgets.rows import TwoLineRow
from widgets.section import Flowing, Heading, Surface

_WIDTH = 500
NEW_KEYS = "."


class QueueColumn(Column):
    """One list of the room; it never moves what is selected.

    Signals:
        chosen(object): the id of what is selected, or None.
        opened(object): it was opened with Enter.
        lettered(str): a plain letter was pressed in the list.
        back_wanted(): the keyboard goes to the lists on the left.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.

    Attributes:
        listing: which list it is.
    """

    chosen = Signal(object)
    opened = Signal(object)
    lettered = Signal(str)
    back_wanted = Signal()
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
        self.heading = Heading(say("To do"))
        self.figure = Flowing("", "muted")
        self.news = SecondaryButton("", keys=NEW_KEYS, icon="arrow-up")
        self.news.hide()
        self.list = QueueList(say("To do"))
        self.empty = EmptyState("briefcase", "", "")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = Surface("paper")
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.S)
        self.heading.setWordWrap(False)
        self.head.addWidget(self.heading)
        self.head.addWidget(self.figure, 1)
        self.strip = QVBoxLayout(top)
        self.strip.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        self.strip.setSpacing(Space.S)
        self.strip.addLayout(self.head)
        self.strip.addWidget(self.news)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
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
        self.news.clicked.connect(self.show_new)
        self.list.more_wanted.connect(self._on_more_wanted)
        self.list.selected.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.list.lettered.connect(self.lettered)
        self.list.aside_wanted.connect(self._on_aside_wanted)

    def begin(self) -> None:
        """Bring the keyboard to the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_listing(self, listing: Listing) -> None:
        """Show a list from its top."""
        self.listing = listing
        self.heading.setText(listing.title)
        self.list.setAccessibleName(listing.title)
        self.figure.setText("")
        self.news.hide()
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

    @Slot()
    def show_new(self) -> None:
        """Show the queue from its top, with what came meanwhile."""
        if self.listing.listed is Listed.CASES:
            self.queue.again()
        self.begin()

    def change_order(self) -> None:
        """Show the soonest due first, or the oldest."""
        if self.listing.listed is Listed.CASES:
            by_due = self.queue.queue.order is Order.DUE
            self.queue.in_order(Order.AGE if by_due else Order.DUE)

    def press(self, letter: str) -> bool:
        """Do what a letter means for the list; False if it means nothing."""
        if letter == NEW_KEYS and self.news.isVisible():
            self.show_new()
        elif letter == "O" and self.listing.listed is Listed.CASES:
            self.change_order()
        else:
            return False
        return True

    def commands(self) -> list[Command]:
        """Return what can be done with the list."""
        group = self.tr("Casework")
        return [
            Command(
                "casework.new",
                self.tr("Show what came meanwhile"),
                "",
                group,
                self.show_new,
                self.news.isVisible,
                shown_keys=NEW_KEYS,
            ),
            Command(
                "casework.order",
                self.tr("Order by age, or by due day"),
                "",
                group,
                self.change_order,
                self.isVisible,
                shown_keys="O",
            ),
        ]

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        self.queue.on_committed(changes)
        self.others.on_committed(changes)

    def keep_drafts(self) -> None:
        """Keep what is typed."""

    def _row(self, row: QueueRow | ReferralRow | TrayRow) -> TwoLineRow:
        now = self._desk.clock()
        if isinstance(row, QueueRow):
            return case_row(row, now, mine=self.listing.mine, ticked=False)
        if isinstance(row, TrayRow):
            return tray_row(row, now)
        sent = self.listing.listed is Listed.SENT
        return sent_row(row, now) if sent else accept_row(row, now)

    def _show_emptiness(self) -> None:
        none = self.list.rows.rowCount() == 0
        had_keys = self.list.hasFocus()
        self.list.setVisible(not none)
        self.empty.setVisible(none)
        if none:
            self.empty.set_words(*_emptiness(self.listing))
            self.chosen.emit(None)
            if had_keys:
                self.back_wanted.emit()

    @Slot(list)
    def _on_begun(self, rows: list[Any]) -> None:
        had_keys = self.list.hasFocus() or self.empty.isVisible()
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
        self.figure.setText(f"{number:,}" if number else "")

    @Slot(object)
    def _on_counted(self, count: Count) -> None:
        order = self.queue.queue.order
        words = (
            self.tr("{n}, sorted by due")
            if order is Order.DUE
            else self.tr("{n}, the oldest first")
        )
        self.figure.setText(words.format(n=count.words) if count.number else "")

    @Slot(int)
    def _on_waiting_changed(self, waiting: int) -> None:
        words = self.tr("{n} new: show them").format(n=waiting)
        self.news.setText(words)
        self.news.setVisible(waiting > 0)
        if waiting:
            announce(self.news, words)

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


def _emptiness(listing: Listing) -> tuple[str, str]:
    """Return what an empty list says, and what will appear in it."""
    if listing.listed is Listed.SENT:
        return (
            say("You referred nothing yet"),
            say("What you refer at the counter appears here, with what became of it."),
        )
    if listing.listed is Listed.TO_ACCEPT:
        return (
            say("Nothing waits to be accepted"),
            say("What the counter refers to your team appears here."),
        )
    if listing.listed is Listed.TRAY:
        return (
            say("The tray is empty"),
            say("Post that is routed to your team appears here."),
        )
    if listing.key == TO_DO:
        return (
            say("Nothing is waiting for you"),
            say("Cases that you take, or that are given to you, appear here."),
        )
    return say("No case is in this list"), say("A case that fits it appears here.")
