"""A case goes out of most people's sight, and post still finds it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select, update

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.references import parse_reference
from db.domain.written import line_or_none, written
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import (
    CaseDocumentRow,
    CaseFrontRow,
    CaseLinkRow,
    CaseNoteRow,
    CaseRow,
    TrayItemRow,
)
from db.tables.casework_complaint import (
    ComplaintRow,
    LessonRow,
    RemedyRow,
    RemedyUpdateRow,
)
from db.tables.casework_given import DisclosureRow, FeedbackRow
from db.tables.casework_time import CaseClockRow, ClockEventRow
from db.tables.casework_visits import RechargeRow, VisitRow, WorkOrderRow
from db.tables.casework_work import CaseHandRow, CaseLetterRow, CaseTaskRow
from db.tables.record import COUNCIL, RESTRICTED
from desktop.casework.use_cases.of_case import add_note, sync_front

_UNDER: tuple[Any, ...] = (
    *(CaseNoteRow, CaseDocumentRow, TrayItemRow, CaseTaskRow),
    *(CaseHandRow, CaseLetterRow, CaseClockRow, ComplaintRow, RemedyRow, LessonRow),
    *(WorkOrderRow, VisitRow, RechargeRow, DisclosureRow, FeedbackRow),
)
"""Everything that lies under one case alone."""


@dataclass(frozen=True, slots=True)
class RestrictCase:
    """A case for few eyes, or for all again."""

    case_id: UUID
    restricted: bool
    reason: str


@dataclass(frozen=True, slots=True)
class FileDocument:
    """A document goes into a case by its reference, seen or not.

    Attributes:
        leading: whether this case is the one that answers it.
    """

    reference: str
    document_id: UUID
    title: str
    received_on: date | None = None
    content: str | None = None
    leading: bool = True


def restrict_case(command: RestrictCase, uow: UnitOfWork) -> Changes:
    """Restrict a case, or end that. Raises NotAllowed, NotFound, FieldProblem."""
    with uow:
        uow.require(Action.RESTRICT_CASE)
        case = uow.get(CaseRow, command.case_id)
        reason = written("reason", command.reason, "Say why")
        if command.restricted:
            restrict(uow, case)
        else:
            _release(uow, case)
        add_note(uow, case, "decision", reason)
        uow.commit()
    return uow.changes(case.id, case.reference)


def restrict(uow: UnitOfWork, case: CaseRow) -> None:
    """Move a case and everything under it out of most people's sight."""
    if case.scope == RESTRICTED:
        return
    sync_front(uow, case)
    _move(uow, case, RESTRICTED)


def file_document(command: FileDocument, uow: UnitOfWork) -> Changes:
    """File a document to a case, or to one that is restricted without seeing it.

    One document may be in several cases; one of them leads. Raises NotAllowed;
    FieldProblem for ``reference``, ``title``.
    """
    with uow:
        uow.require(Action.ANSWER_TRAY)
        row = put_document(uow, command)
        uow.commit()
    return uow.changes(row.id, parse_reference(command.reference))


def put_document(uow: UnitOfWork, command: FileDocument) -> CaseDocumentRow:
    """Put a document under the case that its reference names. Raises as above."""
    reference = parse_reference(command.reference)
    case = uow.session.scalar(select(CaseRow).where(CaseRow.reference == reference))
    front = uow.session.scalar(
        select(CaseFrontRow).where(CaseFrontRow.reference == reference)
    )
    if case is None and front is None:
        raise FieldProblem("reference", "No case has this reference")
    title = line_or_none("title", command.title)
    if title is None:
        raise FieldProblem("title", "Say what the document is")
    case_id = case.id if case is not None else front.case_id if front else None
    _refuse_twice(uow, case_id, command.document_id)
    if command.leading:
        _follow(uow, command.document_id)
    row = CaseDocumentRow(
        scope=case.scope if case is not None else RESTRICTED,
        case_id=case_id,
        document_id=command.document_id,
        title=title,
        content=command.content,
        received_on=command.received_on,
        leading=command.leading,
        unseen=case is None,
    )
    uow.add(row)
    if case is not None:
        case.moved_at = uow.now
    else:
        _move_unseen(uow, case_id)
    return row


def _refuse_twice(uow: UnitOfWork, case_id: UUID | None, document_id: UUID) -> None:
    d = CaseDocumentRow.__table__.c
    # Past the narrowing: whether it lies there, and no word of the case.
    there = select(d.id).where(d.case_id == case_id, d.document_id == document_id)
    if uow.session.connection().scalar(there.limit(1)) is not None:
        raise FieldProblem("reference", "This document is in that case already")


def _move_unseen(uow: UnitOfWork, case_id: UUID | None) -> None:
    """Put a case that the writer may not see among what is new to its team."""
    c = CaseRow.__table__.c
    # Past the narrowing: what stands in the case is changed, never read here.
    uow.session.execute(
        update(CaseRow)
        .where(c.id == case_id)
        .values(
            moved_at=uow.now,
            version=c.version + 1,
            changed_at=uow.now,
            changed_by=uow.actor.id,
        )
        .execution_options(synchronize_session=False)
    )


def _follow(uow: UnitOfWork, document_id: UUID) -> None:
    """Let the other cases of a document lead no more."""
    d = CaseDocumentRow.__table__
    # Past the narrowing: one of them may lie where the writer can't see it.
    uow.session.execute(
        update(CaseDocumentRow)
        .where(d.c.document_id == document_id, d.c.leading.is_(True))
        .values(
            leading=False,
            version=d.c.version + 1,
            changed_at=uow.now,
            changed_by=uow.actor.id,
        )
        .execution_options(synchronize_session=False)
    )


def _release(uow: UnitOfWork, case: CaseRow) -> None:
    if case.scope != RESTRICTED:
        return
    front = sync_front(uow, case)
    uow.session.delete(front)
    _move(uow, case, COUNCIL)


def _move(uow: UnitOfWork, case: CaseRow, scope: int) -> None:
    """Move a case and what lies under it; a case has far fewer than 1,000."""
    _remedies(uow, case, scope)
    case.scope = scope
    clocks = []
    for kind in _UNDER:
        for row in uow.session.scalars(select(kind).where(kind.case_id == case.id)):
            row.scope = scope
            if kind is CaseClockRow:
                clocks.append(row.id)
    e = ClockEventRow
    for event in uow.session.scalars(select(e).where(e.clock_id.in_(clocks))):
        event.scope = scope
    _links(uow, case)


def _links(uow: UnitOfWork, case: CaseRow) -> None:
    """Let those see a link who may see both of its cases."""
    link = CaseLinkRow
    ours = or_(link.case_id == case.id, link.other_id == case.id)
    for row in uow.session.scalars(select(link).where(ours)):
        other_id = row.other_id if row.case_id == case.id else row.case_id
        other = uow.session.scalar(select(CaseRow).where(CaseRow.id == other_id))
        row.scope = max(case.scope, RESTRICTED if other is None else other.scope)


def _remedies(uow: UnitOfWork, case: CaseRow, scope: int) -> None:
    """Move what was written of remedies, while they can still be read."""
    u = RemedyUpdateRow
    theirs = select(RemedyRow.id).where(RemedyRow.case_id == case.id)
    for row in uow.session.scalars(select(u).where(u.remedy_id.in_(theirs))):
        row.scope = scope
