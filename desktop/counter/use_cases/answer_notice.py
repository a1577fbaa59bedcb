"""A notice was the answer: one key counts it, and keeps the caller posted."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.clock import uk_date
from db.domain.permissions import Action
from db.errors import ClerkError, FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.notice import NoticeAnswerRow, NoticeRow
from desktop.counter.use_cases.contacts_of import own_contact
from desktop.counter.use_cases.whom import standing_person


@dataclass(frozen=True, slots=True)
class AnswerNotice:
    """Somebody was told what a notice says.

    Attributes:
        contact_id: the contact in front; None where somebody asked in passing.
        keep_posted: whether they want to hear how it goes on.
    """

    notice_id: UUID
    contact_id: UUID | None = None
    keep_posted: bool = False


def answer_notice(command: AnswerNotice, uow: UnitOfWork) -> Changes:
    """Count the answer; twice in one contact counts once.

    Raises NotAllowed, NotFound, ClerkError; FieldProblem for ``keep_posted``
    while nobody knows whom to keep posted.
    """
    with uow:
        uow.require(Action.ANSWER_NOTICE)
        notice = uow.get(NoticeRow, command.notice_id)
        if notice.withdrawn or not notice.from_on <= uk_date(uow.now) <= notice.to_on:
            raise ClerkError("This notice does not hold today.")
        contact = own_contact(uow, command.contact_id) if command.contact_id else None
        person_id = contact.person_id if contact else None
        if person_id is not None:
            person_id = standing_person(uow, person_id, "person_id").id
        if command.keep_posted and person_id is None:
            raise FieldProblem("keep_posted", "Find or add the caller first")
        row = _given(uow, command) or NoticeAnswerRow(notice_id=notice.id)
        row.contact_id = contact.id if contact else None
        row.person_id = person_id
        row.keep_posted = command.keep_posted
        uow.add(row)
        uow.commit()
    return uow.changes(notice.id)


def _given(uow: UnitOfWork, command: AnswerNotice) -> NoticeAnswerRow | None:
    """Return the answer that this contact was given already."""
    if command.contact_id is None:
        return None
    return uow.session.scalar(
        select(NoticeAnswerRow).where(
            NoticeAnswerRow.notice_id == command.notice_id,
            NoticeAnswerRow.contact_id == command.contact_id,
        )
    )
