"""What lies under one case: read beside its page, for the sections that show it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.queries.casework.disclosures import disclosures_of_case
from db.queries.casework.more_rows import (
    CaseMore,
    ComplaintDetail,
    FeedbackLine,
    GroupDetail,
    LessonLine,
    OrderLine,
    RechargeLine,
    RemedyDetail,
    StageAnswer,
    VisitDetail,
)
from db.queries.casework.rulebook import remedy_limits
from db.queries.casework.together import GroupRemedy, group_remedies, untold
from db.queries.sheltered import shelter_from_reader
from db.tables.casework import CaseGroupRow, CaseRow
from db.tables.casework_complaint import (
    ComplaintRow,
    LessonRow,
    RemedyRow,
    RemedyUpdateRow,
)
from db.tables.casework_given import FeedbackRow
from db.tables.casework_visits import RechargeRow, VisitRow, WorkOrderRow
from db.tables.staff import StaffRow

MOST_BESIDE: Final = 20
"""Remedies of other cases that are shown beside one's own."""


def more_of_case(session: Session, case: CaseRow, today: date) -> CaseMore:
    """Return what lies under a case that the reader may see."""
    case_id = case.id
    return CaseMore(
        case_id=case.id,
        complaint=_complaint(session, case_id),
        remedies=_remedies(session, case_id),
        lessons=_lessons(session, case_id),
        orders=_orders(session, case_id),
        visits=_visits(session, case),
        recharges=_recharges(session, case_id),
        disclosures=disclosures_of_case(session, case_id),
        feedback=_feedback(session, case_id),
        group=_group(session, case.group_id),
        group_remedies=_group_remedies(session, case.group_id),
        limits=remedy_limits(session, today),
    )


def _complaint(session: Session, case_id: UUID) -> ComplaintDetail | None:
    c = ComplaintRow
    row = session.scalar(select(c).where(c.case_id == case_id))
    if row is None:
        return None
    names = _names(session, (row.handler_id, row.stage_one_by, row.stage_two_by))
    one = _answer(row.outcome_one, row.reasons_one, row.stage_one_at, row.stage_one_by)
    two = _answer(row.outcome_two, row.reasons_two, row.stage_two_at, row.stage_two_by)
    test = {name: bool(said) for name, said in row.test.items() if name != "why"}
    return ComplaintDetail(
        id=row.id,
        version=row.version,
        about=row.about,
        wanted=row.wanted,
        scheme=row.scheme,
        stage=row.stage,
        why=row.changed_reason or str(row.test.get("why") or ""),
        test=test,
        changed_reason=row.changed_reason,
        handler_id=row.handler_id,
        handler=names.get(row.handler_id) or None,
        received_at=row.received_at,
        acknowledged_at=row.acknowledged_at,
        one=_named(one, names),
        two_asked_at=row.stage_two_asked_at,
        two_why=row.stage_two_why,
        two_acknowledged_at=row.stage_two_acknowledged_at,
        two=_named(two, names),
        refused=row.refused_reason,
        refused_at=row.refused_at,
    )


def _answer(
    outcome: str | None, reasons: str | None, at: datetime | None, by_id: UUID | None
) -> StageAnswer | None:
    return StageAnswer(outcome, reasons, at, by_id, None) if outcome else None


def _named(
    answer: StageAnswer | None, names: Mapping[UUID | None, str]
) -> StageAnswer | None:
    if answer is None:
        return None
    by = names.get(answer.by_id) or None
    return StageAnswer(answer.outcome, answer.reasons, answer.at, answer.by_id, by)


def _names(session: Session, ids: Iterable[UUID | None]) -> Mapping[UUID | None, str]:
    wanted = [one for one in ids if one is not None]
    found = select(StaffRow.id, StaffRow.name).where(StaffRow.id.in_(wanted))
    return {None: "", **dict(session.execute(found).tuples().all())}


def _remedies(session: Session, case_id: UUID) -> tuple[RemedyDetail, ...]:
    r, u = RemedyRow, RemedyUpdateRow
    rows = session.execute(
        select(r, StaffRow.name)
        .outerjoin(StaffRow, StaffRow.id == r.owner_id)
        .where(r.case_id == case_id)
        .order_by(r.n)
    ).all()
    updates: dict[UUID, list[tuple[datetime, str]]] = {}
    told = session.execute(
        select(u.remedy_id, u.made_at, u.words)
        .where(u.remedy_id.in_([row.id for row, _ in rows]))
        .order_by(u.n.desc())
    )
    for remedy_id, at, words in told:
        updates.setdefault(remedy_id, []).append((at, words))
    return tuple(
        RemedyDetail(
            *(row.id, row.version, row.kind, row.words, owner, row.due_on),
            *(row.amount_pence, row.form, row.level, row.state, row.supplier),
            *(row.recover_pence, row.recovery, tuple(updates.get(row.id, ()))),
        )
        for row, owner in rows
    )


def _lessons(session: Session, case_id: UUID) -> tuple[LessonLine, ...]:
    w = LessonRow
    rows = session.execute(
        select(w.id, w.words, w.change, w.changed_on)
        .where(w.case_id == case_id)
        .order_by(w.n)
    )
    return tuple(LessonLine(*row) for row in rows)


def _orders(session: Session, case_id: UUID) -> tuple[OrderLine, ...]:
    w = WorkOrderRow
    rows = session.execute(
        select(
            *(w.id, w.version, w.reference, w.kind, w.words, w.supplier),
            *(w.communal, w.state, w.cost_pence, w.done_on, w.recharged),
        )
        .where(w.case_id == case_id)
        .order_by(w.n)
    )
    return tuple(OrderLine(*row) for row in rows)


def _visits(session: Session, case: CaseRow) -> tuple[VisitDetail, ...]:
    v, w = VisitRow, WorkOrderRow
    rows = session.execute(
        select(v, StaffRow.name, w.words)
        .outerjoin(StaffRow, StaffRow.id == v.officer_id)
        .outerjoin(w, w.id == v.order_id)
        .where(v.case_id == case.id)
        .order_by(v.starts_at.desc(), v.n.desc())
    ).all()
    shelter = shelter_from_reader(session, [case.person_id] if case.person_id else [])
    return tuple(
        VisitDetail(
            id=visit.id,
            version=visit.version,
            about=visit.about,
            starts_at=visit.starts_at,
            ends_at=visit.ends_at,
            place=shelter.words(visit.place),
            officer_id=visit.officer_id,
            officer=officer,
            officer_told_at=visit.officer_told_at,
            state=visit.state,
            words=shelter.words(visit.words),
            order_words=order_words,
        )
        for visit, officer, order_words in rows
    )


def _recharges(session: Session, case_id: UUID) -> tuple[RechargeLine, ...]:
    r = RechargeRow
    rows = session.execute(
        select(r.id, r.amount_pence, r.reason, r.state, r.made_at)
        .where(r.case_id == case_id)
        .order_by(r.n)
    )
    return tuple(RechargeLine(*row) for row in rows)


def _feedback(session: Session, case_id: UUID) -> FeedbackLine | None:
    f = FeedbackRow
    row = session.execute(
        select(f.id, f.channel, f.asked_on, f.answered_on, f.score, f.words)
        .where(f.case_id == case_id)
        .order_by(f.n.desc())
        .limit(1)
    ).first()
    return None if row is None else FeedbackLine(*row)


def _group(session: Session, group_id: UUID | None) -> GroupDetail | None:
    if group_id is None:
        return None
    g, c = CaseGroupRow, CaseRow
    row = session.scalar(select(g).where(g.id == group_id))
    if row is None:
        return None
    counted = select(func.count(), func.count().filter(c.is_open)).where(
        c.group_id == group_id
    )
    cases, still_open = session.execute(counted).one()
    waits = 0
    if row.update is not None and row.ended_at is None:
        left = (c.group_id == group_id, c.is_open, untold(row.update, row.updated_on))
        found = select(func.count()).select_from(c).where(*left)
        waits = session.scalar(found) or 0
    return GroupDetail(
        *(row.id, row.reference, row.name, row.cause, row.update, row.updated_on),
        *(still_open, cases, waits, row.ended_at is not None),
    )


def _group_remedies(session: Session, group_id: UUID | None) -> tuple[GroupRemedy, ...]:
    """Return what the group's cases were given, those that stand apart first."""
    found = group_remedies(session, group_id) if group_id is not None else []
    found.sort(key=lambda one: not one.apart)
    return tuple(found[:MOST_BESIDE])
