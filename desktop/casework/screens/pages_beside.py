"""The pages beside a list: one in front, and one that may lie over it for a while."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from db.changes import Changes
from desktop.casework.forms.new_case_form import About
from desktop.casework.queues import Listed
from desktop.casework.rail_view_model import RailViewModel
from desktop.casework.screens.detail import Detail
from desktop.casework.screens.document_page import DocumentPage
from desktop.casework.screens.new_case_page import NewCasePage
from desktop.casework.screens.owed_page import OwedPage
from desktop.casework.screens.referral_page import ReferralPage
from desktop.casework.screens.team_page import TeamPageView
from desktop.casework.screens.tray_page import TrayPage
from desktop.casework.short_lists_view_model import ShortListsViewModel
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.empty_state import EmptyState


class PagesBeside(QStackedWidget):
    """Each page is a `Detail`; what lies over another leads back to it.

    Attributes:
        record: what is shown beside the list; None while nothing is.

    Signals:
        person_wanted(UUID), case_wanted(UUID): show their page.
        pages_wanted(UUID): show a document where its pages are put right.
        list_wanted(): the keyboard goes back to the list.
        pointed(object): where the list has to stand; None for nowhere.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    person_wanted = Signal(object)
    case_wanted = Signal(object)
    pages_wanted = Signal(object)
    list_wanted = Signal()
    pointed = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        case_page: QWidget,
        others: ShortListsViewModel,
        rail: RailViewModel,
        parent: QWidget | None = None,
    ) -> None:
        """Take the page that shows one case, who else works here, and the counts."""
        super().__init__(parent)
        self.case_page = case_page
        self.referral_page = ReferralPage(desk)
        self.tray_page = TrayPage(desk, others, rail)
        self.owed_page = OwedPage(desk)
        self.team_page = TeamPageView(desk)
        self.document_page = DocumentPage(desk)
        self.new_page = NewCasePage(desk)
        self.empty = EmptyState(
            "briefcase",
            _tr("Nothing is chosen"),
            _tr("What you choose in the list is shown here, its actions below."),
        )
        self.record: UUID | None = None
        self._before: QWidget | None = None
        self._under: QWidget | None = None
        self._of: dict[Listed, QWidget] = {
            Listed.CASES: case_page,
            Listed.SENT: self.referral_page,
            Listed.TO_ACCEPT: self.referral_page,
            Listed.TRAY: self.tray_page,
            Listed.ERRANDS: case_page,
        }
        self._over = (self.team_page, self.new_page)
        for page in (self.empty, *self._own()):
            self.addWidget(page)
        self._connect()

    def _own(self) -> list[QWidget]:
        pages = dict.fromkeys(self._of.values())
        return [*pages, self.owed_page, self.document_page, *self._over]

    def _connect(self) -> None:
        for detail in self.details():
            detail.person_wanted.connect(self.person_wanted)
            detail.case_wanted.connect(self.case_wanted)
            if detail in self._over:
                detail.back_wanted.connect(self._on_left)
            elif detail is self.document_page:
                detail.back_wanted.connect(self._on_document_left)
            else:
                detail.back_wanted.connect(self.list_wanted)
            detail.message.connect(self.message)
            detail.failed.connect(self.failed)
        for page in (self.case_page, self.referral_page, self.tray_page):
            page.document_wanted.connect(self.show_document)  # type: ignore[attr-defined]  # each has it
        self.document_page.pages_wanted.connect(self.pages_wanted)
        for page in (self.referral_page, self.case_page):
            if hasattr(page, "team_wanted"):
                page.team_wanted.connect(self.show_team)

    def details(self) -> list[Detail]:
        """Return every page that shows something."""
        return [cast("Detail", page) for page in self._own()]

    def front(self) -> Detail | None:
        """Return the page that shows something, if one does."""
        page = self.currentWidget()
        return None if page is self.empty else cast("Detail", page)

    def show_record(self, listed: Listed, record_id: UUID | None) -> None:
        """Show what a list has, on the page of that kind of list; None for nothing."""
        page, self.record = self._of[listed], record_id
        self.setCurrentWidget(page if record_id is not None else self.empty)
        cast("Detail", page).show_record(record_id)

    def listed(self) -> Listed:
        """Return what kind of list has the page in front, or that under it."""
        page = self.currentWidget()
        if page is self.document_page:
            page = self._under
        return next((k for k, p in self._of.items() if p is page), Listed.CASES)

    @Slot()
    def show_owed(self) -> None:
        """Show communal work, remedies and answers that wait, of every case."""
        self.pointed.emit(None)
        self.record = None
        self.setCurrentWidget(self.owed_page)
        self.owed_page.show_record(None)
        self.owed_page.begin()

    @Slot(object)
    def show_document(self, document_id: UUID) -> None:
        """Show a document over the page that names it."""
        if self.currentWidget() is not self.document_page:
            self._under = self.currentWidget()
        self.setCurrentWidget(self.document_page)
        self.document_page.show_record(document_id)

    @Slot(str)
    def show_team(self, team: str | UUID) -> None:
        """Show a team's page, by its code or its id; Esc leads back."""
        self._lay_over()
        if isinstance(team, UUID):
            self.team_page.show_record(team)
        else:
            self.team_page.show_code(team)
        self.setCurrentWidget(self.team_page)
        self.team_page.begin()

    def ask_new(self, about: About) -> None:
        """Ask for a case that nobody referred; Esc leads back."""
        self._lay_over()
        self.setCurrentWidget(self.new_page)
        self.new_page.ask(about)

    def team_in_front(self) -> str:
        """Return the team of the case or referral in front, "" for none."""
        code = getattr(self.currentWidget(), "team_code", None)
        return str(code()) if code is not None else ""

    def commands(self) -> list[Command]:
        """Return what can be done on each of them."""
        return [command for page in self.details() for command in page.commands()]

    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        for page in self.details():
            page.on_committed(changes)

    def keep_drafts(self) -> None:
        """Keep everything that is typed."""
        for page in self.details():
            page.keep_drafts()

    def _lay_over(self) -> None:
        """Remember what stood there before a page about another thing."""
        front = self.currentWidget()
        if front not in self._over:
            self._before = front
        # What is read into the list meanwhile takes nobody off the page.
        self.pointed.emit(None)

    @Slot()
    def _on_left(self) -> None:
        """Show again what stood there before."""
        before = self._before
        if before is None or before is self.empty:
            self.setCurrentWidget(self.empty)
            self.list_wanted.emit()
            return
        if before is not self.owed_page:
            self.pointed.emit(self.record)
        self.setCurrentWidget(before)
        cast("Detail", before).begin()

    @Slot()
    def _on_document_left(self) -> None:
        """Come back to the page from which the document was opened."""
        if self._under is not None:
            self.setCurrentWidget(self._under)
            cast("Detail", self._under).begin()


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseworkRoom", text)
