"""What is shown beside the questions: notices, open reports like it, guidance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.clock import uk_date
from db.domain.working_days import Calendar
from db.errors import ClerkError
from db.queries.casework.lines import related_cases
from db.queries.casework.rows import Related
from db.queries.counter.enquiries import SimilarEnquiry, similar_open
from db.queries.guidance import ArticleLine, article, guidance_for
from db.queries.notices import NoticeLine, notices_for
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.enquiry_view_model import EnquiryViewModel
from desktop.counter.said_here import team_called
from desktop.counter.use_cases.answer_notice import AnswerNotice, answer_notice
from desktop.runtime.desk import Desk


@dataclass(frozen=True, slots=True)
class Beside:
    """What was found for a service, a place and a person.

    Attributes:
        related: open cases to look at before another matter is passed on; all
            of the person's until it is known what it is about.
    """

    notices: tuple[NoticeLine, ...] = ()
    similar: tuple[SimilarEnquiry, ...] = ()
    articles: tuple[ArticleLine, ...] = ()
    related: tuple[Related, ...] = ()


class BesideViewModel(QObject):
    """Looks things up as soon as it is known what the enquiry is about.

    Signals:
        changed(): other things are beside it.
        article_read(ArticlePage): an article, to read here.
        notice_counted(UUID, bool): a notice was the answer; whether to keep posted.
        refused(str): something could not be done.
        failed(object): an error for the crash desk.
    """

    changed = Signal()
    article_read = Signal(object)
    notice_counted = Signal(object, bool)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        contacts: ContactsViewModel,
        enquiry: EnquiryViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._contacts, self._enquiry = desk, contacts, enquiry
        self.found = Beside()
        self._asked = 0
        for signal in (enquiry.shown, enquiry.service_changed, enquiry.facts_changed):
            signal.connect(self.look)

    @property
    def calendar(self) -> Calendar:
        """Return the days on which the council works."""
        return self._enquiry.listings.calendar

    @Slot()
    def look(self) -> None:
        """Look again; an answer that comes late is left out."""
        self._asked += 1
        contact, sheet = self._enquiry.contact, self._enquiry.sheet
        if contact is None:
            self._show(self._asked, Beside())
            return
        about = contact.about or contact.caller
        if not sheet.service_code:
            if about is None:
                self._show(self._asked, Beside())
                return
            query = partial(_open_cases, person_id=about.id)
            self._desk.read(query, partial(self._show, self._asked), self._on_error)
            return
        query = partial(
            _find,
            service_code=sheet.service_code,
            property_id=self._enquiry.place(),
            person_id=about.id if about else None,
            today=uk_date(self._desk.clock()),
            contact_id=contact.id,
        )
        self._desk.read(query, partial(self._show, self._asked), self._on_error)

    @property
    def first_case(self) -> UUID | None:
        """Return the case of theirs that is the likeliest to be asked after."""
        theirs = (case.id for case in self.found.related if case.same_person)
        return next(theirs, None)

    def team_called(self, code: str) -> str:
        """Return what customers call a team."""
        team = self._enquiry.listings.teams.get(code)
        return team_called(team) if team is not None else code

    def read(self, article_id: UUID) -> None:
        """Fetch an article to read beside the enquiry."""
        query = partial(article, article_id=article_id)
        self._desk.read(query, self.article_read.emit, self._on_error)

    def answer_with(self, notice: NoticeLine, *, keep_posted: bool) -> None:
        """Count *notice* as the answer, and note who wants to hear more."""
        contact = self._enquiry.contact
        if contact is None:
            return
        self._contacts.touched()
        command = AnswerNotice(notice.id, contact.id, keep_posted)
        done = partial(self._on_counted, notice.id, keep_posted)
        self._desk.write(partial(answer_notice, command), done, self._on_error)

    def _show(self, asked: int, found: Beside) -> None:
        if asked != self._asked:
            return
        self.found = found
        contact = self._enquiry.contact
        if contact is not None and any(each.chasing for each in found.similar):
            contact.chasing = True
        self.changed.emit()

    def _on_counted(self, notice_id: UUID, keep_posted: bool, _: Changes) -> None:
        self.notice_counted.emit(notice_id, keep_posted)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, ClerkError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)


def _open_cases(session: Session, person_id: UUID) -> Beside:
    return Beside(related=tuple(related_cases(session, person_id, None)))


def _find(
    session: Session,
    service_code: str,
    property_id: UUID | None,
    person_id: UUID | None,
    today: date,
    contact_id: UUID,
) -> Beside:
    similar = tuple(
        similar_open(
            session,
            service_code,
            property_id,
            person_id,
            today,
            except_contact=contact_id,
        )
    )
    told = {each.id for each in similar[:1]}
    return Beside(
        tuple(notices_for(session, service_code, property_id, today)),
        similar,
        tuple(guidance_for(session, service_code)),
        tuple(
            case
            for case in related_cases(session, person_id, property_id, service_code)
            if case.same_service and case.enquiry_id not in told
        ),
    )
