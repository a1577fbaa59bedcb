"""A case goes out of most people's sight, with all that lies under it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.written import written
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import (
    CaseDocumentRow,
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
from desktop.casework.use_cases.case_documents import move_documents
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
    move_documents(uow, case)


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
