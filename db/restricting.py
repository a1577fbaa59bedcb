"""A case goes out of most people's sight, or comes back, with all under it.

Words said at the counter can restrict a case as words on its page can.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import or_, select

from db.letter_scope import letters_follow
from db.papers import follow_scope
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

_UNDER: tuple[Any, ...] = (
    *(CaseNoteRow, CaseDocumentRow, TrayItemRow, CaseTaskRow),
    *(CaseHandRow, CaseLetterRow, CaseClockRow, ComplaintRow, RemedyRow, LessonRow),
    *(WorkOrderRow, VisitRow, RechargeRow, DisclosureRow, FeedbackRow),
)
"""Everything that lies under one case alone."""


def restrict(uow: UnitOfWork, case: CaseRow) -> None:
    """Move a case and everything under it out of most people's sight."""
    if case.scope == RESTRICTED:
        return
    sync_front(uow, case)
    _move(uow, case, RESTRICTED)


def release(uow: UnitOfWork, case: CaseRow) -> None:
    """Let a case and everything under it be seen by everybody again."""
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
    letters_follow(uow, case)
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


def sync_front(uow: UnitOfWork, case: CaseRow) -> CaseFrontRow:
    """Return what everybody may know of a restricted case, made or mended."""
    front = uow.session.scalar(
        select(CaseFrontRow).where(CaseFrontRow.case_id == case.id)
    )
    if front is None:
        front = uow.add(
            CaseFrontRow(
                case_id=case.id,
                reference=case.reference,
                person_id=case.person_id,
                team_code=case.team_code,
            )
        )
    front.person_id, front.team_code = case.person_id, case.team_code
    front.is_open = case.is_open
    return front


def move_documents(uow: UnitOfWork, case: CaseRow) -> None:
    """Let the documents that a case leads with follow it in or out of sight."""
    c = CaseDocumentRow
    led = select(c.document_id).where(c.case_id == case.id, c.leading.is_(True))
    for document_id in uow.session.scalars(led).all():
        follow_scope(uow, document_id, case.scope, case.person_id)
