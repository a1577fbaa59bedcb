"""What others need of casework: the ombudsman, and the figures of feedback."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.domain.complaints import OMBUDSMAN, Scheme
from db.queries.casework.case_timeline import case_timeline
from db.queries.catalogue import service_edition
from db.queries.merged import standing_people
from db.tables.casework import CaseDocumentRow, CaseRow
from db.tables.casework_complaint import (
    ComplaintRow,
    LessonRow,
    RemedyRow,
    RemedyUpdateRow,
)
from db.tables.casework_given import FeedbackRow
from db.tables.casework_time import CaseClockRow
from db.tables.document import DocumentRow
from db.tables.staff import StaffRow


@dataclass(frozen=True, slots=True)
class FeedbackFigures:
    """How satisfied customers of a service were.

    Attributes:
        asked, answered: questions and answers; the share has *asked* below.
        satisfied: answers of 4 or 5; the share has *answered* below.
    """

    service_code: str
    asked: int
    answered: int
    satisfied: int
    mean: float | None


def ombudsman_export(session: Session, case_id: UUID) -> dict[str, Any] | None:
    """Return all that an ombudsman asks for of one complaint, in plain values.

    The complaint, both answers with who gave them and when, each deadline with
    its working, remedies, lessons, documents and the whole story. None where
    there is no such complaint, or the reader may not see it.
    """
    case = session.scalar(select(CaseRow).where(CaseRow.id == case_id))
    c = ComplaintRow
    row = session.scalar(select(c).where(c.case_id == case_id))
    if case is None or row is None:
        return None
    person = standing_people(session, [case.person_id] if case.person_id else [])
    names = _names(session, row)
    service = service_edition(session, case.service_code, case.service_version)
    return {
        "reference": case.reference,
        "ombudsman": OMBUDSMAN[Scheme(row.scheme)],
        "complainant": next((one.name for one in person.values()), None),
        "service": case.service_code,
        "service_name": service.name if service is not None else case.service_code,
        "received_at": row.received_at.isoformat(),
        "complaint": row.about,
        "outcome_sought": row.wanted,
        "why_it_is_a_complaint": row.changed_reason or row.test.get("why"),
        "stages": [
            {
                "stage": 1,
                "acknowledged_at": _at(row.acknowledged_at),
                "answered_at": _at(row.stage_one_at),
                "answered_by": names.get(row.stage_one_by),
                "outcome": row.outcome_one,
                "reasons": row.reasons_one,
            },
            {
                "stage": 2,
                "asked_at": _at(row.stage_two_asked_at),
                "why": row.stage_two_why,
                "acknowledged_at": _at(row.stage_two_acknowledged_at),
                "answered_at": _at(row.stage_two_at),
                "answered_by": names.get(row.stage_two_by),
                "outcome": row.outcome_two,
                "reasons": row.reasons_two,
            },
        ],
        "refused": row.refused_reason,
        "refused_at": _at(row.refused_at),
        "deadlines": _deadlines(session, case_id),
        "remedies": _remedies(session, case_id),
        "lessons": _lessons(session, case_id),
        "documents": _documents(session, case_id),
        "history": [
            {
                "at": line.at.isoformat(),
                "what": line.kind,
                "title": line.title,
                "words": line.words,
                "by": line.by,
            }
            for line in reversed(case_timeline(session, case_id))
        ],
    }


def feedback_figures(
    session: Session, first: date, last: date
) -> list[FeedbackFigures]:
    """Return the figures of what was asked from *first* to *last*, by service."""
    f = FeedbackRow
    rows = session.execute(
        select(
            f.service_code,
            func.count(),
            func.count(f.score),
            func.count().filter(f.score >= 4),  # noqa: PLR2004  satisfied or very
            func.avg(f.score),
        )
        .where(f.asked_on >= first, f.asked_on <= last)
        .group_by(f.service_code)
        .order_by(f.service_code)
    )
    return [
        FeedbackFigures(
            code, asked, answered, satisfied, None if mean is None else float(mean)
        )
        for code, asked, answered, satisfied, mean in rows
    ]


def _deadlines(session: Session, case_id: UUID) -> list[dict[str, Any]]:
    k = CaseClockRow
    rows = session.scalars(select(k).where(k.case_id == case_id).order_by(k.n))
    return [
        {
            "kind": clock.kind,
            "state": clock.state,
            "due": clock.due_on.isoformat(),
            "ended_at": _at(clock.ended_at),
            "working": clock.working,
        }
        for clock in rows
    ]


def _remedies(session: Session, case_id: UUID) -> list[dict[str, Any]]:
    r, u = RemedyRow, RemedyUpdateRow
    rows = session.scalars(select(r).where(r.case_id == case_id).order_by(r.n))
    return [
        {
            "kind": one.kind,
            "words": one.words,
            "amount_pence": one.amount_pence,
            "form": one.form,
            "authority": one.level,
            "state": one.state,
            "due": one.due_on.isoformat() if one.due_on else None,
            "done_at": _at(one.done_at),
            "updates": [
                {"at": _at(update.made_at), "words": update.words}
                for update in session.scalars(
                    select(u).where(u.remedy_id == one.id).order_by(u.n)
                )
            ],
        }
        for one in rows
    ]


def _names(session: Session, row: ComplaintRow) -> dict[UUID | None, str | None]:
    answered = [one for one in (row.stage_one_by, row.stage_two_by) if one]
    found = select(StaffRow.id, StaffRow.name).where(StaffRow.id.in_(answered))
    return {None: None, **dict(session.execute(found).tuples().all())}


def _lessons(session: Session, case_id: UUID) -> list[dict[str, Any]]:
    w = LessonRow
    rows = session.scalars(select(w).where(w.case_id == case_id).order_by(w.n))
    return [{"learnt": one.words, "changed": one.change} for one in rows]


def _documents(session: Session, case_id: UUID) -> list[dict[str, Any]]:
    c, d = CaseDocumentRow, DocumentRow
    rows = session.execute(
        select(c, d.content, d.reference)
        .outerjoin(d, d.id == c.document_id)
        .where(c.case_id == case_id)
        .order_by(c.n)
    )
    return [
        {
            "title": one.title,
            "reference": reference,
            "received_on": one.received_on.isoformat() if one.received_on else None,
            "content": content,
        }
        for one, content, reference in rows
    ]


def _at(moment: Any) -> str | None:  # noqa: ANN401  an instant or nothing
    return None if moment is None else str(moment.isoformat())
