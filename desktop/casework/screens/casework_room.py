"""The casework room: lists on the left, one in the middle, a page on the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, cast
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from db.changes import Changes
from db.domain.permissions import Action
from desktop.casework.forms.new_case_form import About
from desktop.casework.queues import TO_DO, Listed, Listing
from desktop.casework.rail_view_model import RailViewModel
from desktop.casework.screens.detail import CLOSE_KEYS, Detail, closes, letter_of
from desktop.casework.screens.document_page import DocumentPage
from desktop.casework.screens.new_case_page import NewCasePage
from desktop.casework.screens.owed_page import OwedPage
from desktop.casework.screens.queue_column import QueueColumn
from desktop.casework.screens.referral_page import ReferralPage
from desktop.casework.screens.shelves import Shelves
from desktop.casework.screens.team_page import TeamPageView
from desktop.casework.screens.tray_page import TrayPage
from desktop.casework.screens.unhurried import Unhurried
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.empty_state import EmptyState
from widgets.making_way import MakesWay

NEW_CASE: Final = "casework.new_case"
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
        team_edit_wanted(UUID): open the team's form in Admin.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    count_changed = Signal(int)
    person_wanted = Signal(object)
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
        self._rail = RailViewModel(desk, self)
        self.shelves = Shelves(self._rail)
        self.column = QueueColumn(desk, self._rail)
        self.case_page = case_page
        self.referral_page = ReferralPage(desk)
        self.tray_page = TrayPage(desk, self.column.others, self._rail)
        self.owed_page = OwedPage(desk)
        self.team_page = TeamPageView(desk)
        self.document_page = DocumentPage(desk)
        self.new_page = NewCasePage(desk)
        self._under: QWidget | None = None
        self.empty = EmptyState(
            "briefcase",
            self.tr("Nothing is chosen"),
            self.tr("What you choose in the list is shown here, its actions below."),
        )
        self._pages: dict[Listed, QWidget] = {
            Listed.CASES: case_page,
            Listed.SENT: self.referral_page,
            Listed.TO_ACCEPT: self.referral_page,
            Listed.TRAY: self.tray_page,
            Listed.ERRANDS: case_page,
        }
        self._follows = Unhurried(self._show_chosen, self)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.stack.addWidget(self.empty)
        for page in self._own_pages():
            self.stack.addWidget(page)
        self.lay_side_by_side(self.shelves, self.column, self.stack, _LEAST_PAGE)

    def _own_pages(self) -> list[QWidget]:
        pages = dict.fromkeys(self._pages.values())
        more = (self.owed_page, self.team_page, self.document_page, self.new_page)
        return [*pages, *more]

    def _details(self) -> list[Detail]:
        return [cast("Detail", page) for page in self._own_pages()]

    def _connect(self) -> None:
        self._rail.count_changed.connect(self.count_changed)
        self._rail.failed.connect(self.failed)
        self.shelves.chosen.connect(self._on_listing_chosen)
        self.shelves.onward.connect(self.column.begin)
        self.shelves.owed_wanted.connect(self.show_owed)
        self.shelves.new.setVisible(self._opens)
        self.shelves.new_wanted.connect(self.new_case)
        column = self.column
        column.chosen.connect(self._follows.choose)
        column.opened.connect(self._on_opened)
        column.lettered.connect(self._press)
        column.list.entered.connect(self._attend)
        self.lists_away.connect(column.head.lists.setVisible)
        column.back_wanted.connect(self.show_lists)
        column.back_wanted.connect(self.shelves.begin)
        column.saved.connect(self.shelves.choose)
        column.message.connect(self.message)
        self.shelves.message.connect(self.message)
        column.failed.connect(self.failed)
        for asks in (self.referral_page, self.case_page):
            if hasattr(asks, "team_wanted"):
                asks.team_wanted.connect(self.show_team)
        self.team_page.edit_wanted.connect(self.team_edit_wanted)
        for detail in self._details():
            detail.person_wanted.connect(self.person_wanted)
            detail.case_wanted.connect(self._go_to_case)
            if detail in (self.team_page, self.new_page):
                detail.back_wanted.connect(self._on_back_from_over)
            elif detail is not self.document_page:
                detail.back_wanted.connect(self.column.begin)
            detail.message.connect(self.message)
            detail.failed.connect(self.failed)

        pages = (self.case_page, self.referral_page, self.tray_page)
        for page in pages:
            page.document_wanted.connect(self.show_document)  # type: ignore[attr-defined]  # each has it
        self.document_page.back_wanted.connect(self._on_document_left)

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

    def front(self) -> Detail | None:
        """Return the page that shows something, if one does."""
        page = self.stack.currentWidget()
        return None if page is self.empty else cast("Detail", page)

    def show_case(self, case_id: UUID) -> None:
        """Show a case, in the list where it stands in it, beside it otherwise."""
        if self.listing.listed is Listed.CASES:
            self.column.point_to(case_id)
        else:
            self.column.point_to(None)
        self._show_in(self.case_page, case_id)

    @Slot(object)
    def _go_to_case(self, case_id: UUID) -> None:
        """Show a case that another page leads to, and the keyboard on it."""
        self.show_case(case_id)
        self._led_here = True
        cast("Detail", self.case_page).begin()

    def show_referral(self, referral_id: UUID) -> None:
        """Show a referral, to its sender or to the team."""
        self.column.point_to(referral_id)
        self._show_in(self.referral_page, referral_id)

    @Slot(object)
    def show_document(self, document_id: UUID) -> None:
        """Show a document over the page that names it."""
        if self.stack.currentWidget() is not self.document_page:
            self._under = self.stack.currentWidget()
        self.stack.setCurrentWidget(self.document_page)
        self.document_page.show_record(document_id)

    @Slot()
    def _on_document_left(self) -> None:
        """Come back to the page from which the document was opened."""
        if self._under is not None:
            self.stack.setCurrentWidget(self._under)
            cast("Detail", self._under).begin()

    @Slot()
    def show_owed(self) -> None:
        """Show communal work, remedies and answers that wait, of every case."""
        self.column.point_to(None)
        self._shown = None
        self.stack.setCurrentWidget(self.owed_page)
        self.owed_page.show_record(None)
        self.owed_page.begin()

    @Slot(str)
    def show_team(self, team: str | UUID) -> None:
        """Show a team's page, by its code or its id; Esc leads back."""
        self._lay_over()
        if isinstance(team, UUID):
            self.team_page.show_record(team)
        else:
            self.team_page.show_code(team)
        self.stack.setCurrentWidget(self.team_page)
        self.team_page.begin()

    @Slot()
    def new_case(self, about: About | None = None) -> None:
        """Ask for a case that nobody referred; Esc leads back."""
        self._lay_over()
        self.stack.setCurrentWidget(self.new_page)
        self.new_page.ask(about or About())

    _before: QWidget | None = None

    def _lay_over(self) -> None:
        """Remember what stood there before a page about another thing."""
        front = self.stack.currentWidget()
        if front not in (self.team_page, self.new_page):
            self._before = front
        # What is read into the list meanwhile takes nobody off the page.
        self.column.point_to(None)

    @Slot()
    def _on_back_from_over(self) -> None:
        """Show again what stood there before."""
        if self._before is None or self._before is self.empty:
            self.stack.setCurrentWidget(self.empty)
            self.column.begin()
            return
        if self._before is not self.owed_page:
            self.column.point_to(self._shown)
        self.stack.setCurrentWidget(self._before)
        cast("Detail", self._before).begin()

    def _team_in_front(self) -> str:
        """Return the team of the case or referral in front, "" for none."""
        page = self.stack.currentWidget()
        code = getattr(page, "team_code", None)
        return str(code()) if code is not None else ""

    def _open_team(self) -> None:
        self.show_team(self._team_in_front())

    def _has_team(self) -> bool:
        return self.isVisible() and bool(self._team_in_front())

    def open_list(self, key: str) -> bool:
        """Bring a list to the front; False if it isn't there (yet)."""
        return self.shelves.choose(key)

    def where(self) -> Whereabouts:
        """Return what stands in front, to come back to after a lock."""
        page = self.stack.currentWidget()
        if page is self.document_page:
            page = self._under
        listed = next((k for k, p in self._pages.items() if p is page), Listed.CASES)
        return Whereabouts(self.listing.key, self._shown, listed)

    def go(self, where: Whereabouts) -> None:
        """Come back to what stood in front."""
        self.shelves.choose(where.listing)
        if where.record is not None:
            self.column.point_to(where.record)
            self._show_in(self._pages[where.listed], where.record)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        self._rail.on_committed(changes)
        self.column.on_committed(changes)
        for detail in self._details():
            detail.on_committed(changes)

    def keep_drafts(self) -> None:
        """Keep everything that is typed."""
        self.column.keep_drafts()
        for detail in self._details():
            detail.keep_drafts()

    def commands(self) -> list[Command]:
        """Return what can be done here."""
        found = self.column.commands()
        found.append(
            Command(
                "casework.owed",
                self.tr("Show what is still owed"),
                "Ctrl+Shift+W",
                self.tr("Casework"),
                self.show_owed,
                self.isVisible,
            )
        )
        found.append(
            Command(
                "casework.team",
                self.tr("Open the team's page"),
                "Ctrl+Shift+M",
                self.tr("Casework"),
                self._open_team,
                self._has_team,
            )
        )
        if self._opens:
            found.append(
                Command(
                    NEW_CASE,
                    self.tr("Open a new case"),
                    "Ctrl+Shift+E",
                    self.tr("Casework"),
                    self.new_case,
                )
            )
        for detail in self._details():
            found += detail.commands()
        return found

    _shown: UUID | None = None
    _led_here = False  # another page led to the case in front: let it be

    def _show_in(self, page: QWidget, record_id: UUID | None) -> None:
        self._shown = record_id
        self.stack.setCurrentWidget(page if record_id is not None else self.empty)
        cast("Detail", page).show_record(record_id)
        self._attend()

    @Slot()
    def _attend(self) -> None:
        """Take a referral as opened once the list or its page has the keyboard."""
        page = self.referral_page
        inside = page.isAncestorOf(QApplication.focusWidget() or self)
        looked_at = self.column.list.hasFocus() or inside
        if looked_at and self.stack.currentWidget() is page:
            page.attend()

    def _show_chosen(self, key: object) -> None:
        if self.new_page.busy:
            return  # nobody is taken off what they type by a list that is read
        if key is None and self._led_here:
            return
        self._led_here = False
        page = self._pages[self.listing.listed]
        self._show_in(page, self.column.record_of(key))

    @Slot(object)
    def _on_listing_chosen(self, listing: Listing) -> None:
        self._led_here = False
        self.column.show_listing(listing)

    @Slot(object)
    def _on_opened(self, _key: object) -> None:
        self._follows.catch_up()
        if (detail := self.front()) is not None:
            detail.begin()

    @Slot(str)
    def _press(self, letter: str) -> bool:
        self._follows.catch_up()
        if self.column.press(letter):
            return True
        detail = self.front()
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
