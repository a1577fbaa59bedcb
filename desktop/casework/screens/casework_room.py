"""The casework room: lists on the left, one in the middle, a page on the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, cast
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from db.changes import Changes
from db.domain.permissions import Action
from desktop.casework.forms.new_case_form import About
from desktop.casework.queues import TO_DO, Listed, Listing
from desktop.casework.rail_view_model import RailViewModel
from desktop.casework.screens.detail import CLOSE_KEYS, Detail, closes, letter_of
from desktop.casework.screens.pages_beside import PagesBeside
from desktop.casework.screens.queue_column import QueueColumn
from desktop.casework.screens.room_commands import commands_of_room
from desktop.casework.screens.shelves import Shelves
from desktop.casework.screens.unhurried import Unhurried
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.making_way import MakesWay

_LEAST_PAGE: Final = 400
"""Pixels at 100 per cent below which a page does not stand beside both columns."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Which list stood in front, and what was open beside it."""

    listing: str = TO_DO
    record: UUID | None = None
    listed: Listed = Listed.CASES


class CaseworkRoom(MakesWay):
    """Lists, the chosen one, and what is chosen in it, its next action in reach.

    Signals:
        count_changed(int): how much waits for the reader.
        person_wanted(UUID): show their page.
        pages_wanted(UUID): show a document where its pages are put right.
        team_edit_wanted(UUID): open the team's form in Admin.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    count_changed = Signal(int)
    person_wanted = Signal(object)
    pages_wanted = Signal(object)
    team_edit_wanted = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, case_page: QWidget, parent: QWidget | None = None
    ) -> None:
        """Take the page that shows one case; it is a `Detail`."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Casework"))
        self._opens = desk.actor.may(Action.OPEN_CASE)
        self._led_here = False  # another page led to the case in front: let it be
        self._rail = RailViewModel(desk, self)
        self.shelves = Shelves(self._rail)
        self.column = QueueColumn(desk, self._rail)
        self.stack = PagesBeside(desk, case_page, self.column.others, self._rail)
        self._follows = Unhurried(self._show_chosen, self)
        self.lay_side_by_side(self.shelves, self.column, self.stack, _LEAST_PAGE)
        self._connect()

    def _connect(self) -> None:
        self._rail.count_changed.connect(self.count_changed)
        self._rail.minute_passed.connect(self.column.look_again)
        self._rail.failed.connect(self.failed)
        shelves, column, pages = self.shelves, self.column, self.stack
        shelves.chosen.connect(self._on_listing_chosen)
        shelves.onward.connect(column.begin)
        shelves.owed_wanted.connect(pages.show_owed)
        shelves.new.setVisible(self._opens)
        shelves.new_wanted.connect(self.new_case)
        shelves.message.connect(self.message)
        column.chosen.connect(self._follows.choose)
        column.opened.connect(self._on_opened)
        column.lettered.connect(self._press)
        column.list.entered.connect(self._attend)
        self.lists_away.connect(column.head.lists.setVisible)
        column.back_wanted.connect(self.show_lists)
        column.back_wanted.connect(shelves.begin)
        column.saved.connect(shelves.choose)
        column.message.connect(self.message)
        column.failed.connect(self.failed)
        pages.person_wanted.connect(self.person_wanted)
        pages.case_wanted.connect(self.go_to_case)
        pages.pages_wanted.connect(self.pages_wanted)
        pages.list_wanted.connect(column.begin)
        pages.pointed.connect(column.point_to)
        pages.team_page.edit_wanted.connect(self.team_edit_wanted)
        pages.message.connect(self.message)
        pages.failed.connect(self.failed)

    def open(self) -> None:
        """Begin to count what waits."""
        self._rail.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard in the list."""
        super().showEvent(event)
        self.column.begin()

    @property
    def listing(self) -> Listing:
        """The list in the middle."""
        return self.column.listing

    def show_case(self, case_id: UUID) -> None:
        """Show a case, in the list where it stands in it, beside it otherwise."""
        stands = self.listing.listed is Listed.CASES
        self.column.point_to(case_id if stands else None)
        self._show_in(Listed.CASES, case_id)

    @Slot(object)
    def go_to_case(self, case_id: UUID) -> None:
        """Show a case that another page leads to, and the keyboard on it."""
        self.show_case(case_id)
        self._led_here = True
        cast("Detail", self.stack.case_page).begin()

    def show_referral(self, referral_id: UUID) -> None:
        """Show a referral, to its sender or to the team."""
        self.column.point_to(referral_id)
        self._show_in(Listed.SENT, referral_id)

    def show_team(self, team: str | UUID) -> None:
        """Show a team's page, by its code or its id; Esc leads back."""
        self.stack.show_team(team)

    @Slot()
    def new_case(self, about: About | None = None) -> None:
        """Ask for a case that nobody referred; Esc leads back."""
        self.stack.ask_new(about or About())

    def open_list(self, key: str) -> bool:
        """Bring a list to the front; False if it isn't there (yet)."""
        return self.shelves.choose(key)

    def where(self) -> Whereabouts:
        """Return what stands in front, to come back to after a lock."""
        pages = self.stack
        return Whereabouts(self.listing.key, pages.record, pages.listed())

    def go(self, where: Whereabouts) -> None:
        """Come back to what stood in front."""
        self.shelves.choose(where.listing)
        if where.record is not None:
            self.column.point_to(where.record)
            self._show_in(where.listed, where.record)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        self._rail.on_committed(changes)
        self.column.on_committed(changes)
        self.stack.on_committed(changes)

    def keep_drafts(self) -> None:
        """Keep everything that is typed."""
        self.column.keep_drafts()
        self.stack.keep_drafts()

    def commands(self) -> list[Command]:
        """Return what can be done here."""
        return [
            *self.column.commands(),
            *commands_of_room(self, opens=self._opens),
            *self.stack.commands(),
        ]

    def _show_in(self, listed: Listed, record_id: UUID | None) -> None:
        self.stack.show_record(listed, record_id)
        self._attend()

    @Slot()
    def _attend(self) -> None:
        """Take a referral as opened once the list or its page has the keyboard."""
        page = self.stack.referral_page
        inside = page.isAncestorOf(QApplication.focusWidget() or self)
        looked_at = self.column.list.hasFocus() or inside
        if looked_at and self.stack.currentWidget() is page:
            page.attend()

    def _show_chosen(self, key: object) -> None:
        if self.stack.new_page.busy:
            return  # nobody is taken off what they type by a list that is read
        if key is None and self._led_here:
            return
        self._led_here = False
        self._show_in(self.listing.listed, self.column.record_of(key))

    @Slot(object)
    def _on_listing_chosen(self, listing: Listing) -> None:
        self._led_here = False
        self.column.show_listing(listing)

    @Slot(object)
    def _on_opened(self, _key: object) -> None:
        self._follows.catch_up()
        if (detail := self.stack.front()) is not None:
            detail.begin()

    @Slot(str)
    def _press(self, letter: str) -> bool:
        self._follows.catch_up()
        if self.column.press(letter):
            return True
        detail = self.stack.front()
        return detail is not None and detail.press(letter)

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter while the keyboard is in the room."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and closes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let letters and Esc mean the same wherever no field has the keyboard."""
        letter = CLOSE_KEYS if closes(event) else letter_of(event)
        if letter and self._press(letter):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.column.begin()
            event.accept()
        else:
            super().keyPressEvent(event)
