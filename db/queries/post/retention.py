"""Documents whose time begins, is over, or has ended; and those that are held."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select, tuple_
from sqlalchemy.orm import Session, aliased

from db.clock import uk_date
from db.domain.post.retention import BY_CASE
from db.queries.casework.rulebook import retention_rules
from db.store.sessions import restricted_as_well
from db.tables.casework import CaseDocumentRow, CaseRow
from db.tables.document import DocumentKeptRow, DocumentRow
from db.tables.post_page import CapturedPageRow
from db.tables.staff import StaffRow

LIMIT: Final = 200
SOON_DAYS: Final = 60


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A document, and how it is kept or ended.

    Attributes:
        destroy_on: the first day on which it may go; None while it is unknown.
        asked_by, approved_by, held_by, lifted_by: names; None while nobody did.
        page_id: its first page, to look at; None where none is left.
        reason: by which rule it went.
        lifted_reason: why the last hold on it was lifted.
    """

    document_id: UUID
    reference: str
    title: str
    type_code: str | None
    trigger: str
    destroy_on: date | None
    hold_reason: str | None
    asked_by_id: UUID | None
    asked_by: str | None
    approved_by: str | None
    destroyed_at: datetime | None
    reason: str | None
    page_id: UUID | None
    months: int
    held_by: str | None
    held_at: datetime | None
    lifted_reason: str | None
    lifted_by: str | None
    lifted_at: datetime | None


@dataclass(frozen=True, slots=True)
class CasesOf:
    """The cases of a document: how many, how many open, the last day of closing."""

    cases: int = 0
    open_cases: int = 0
    last: date | None = None


def periods_due(session: Session, today: date, limit: int = LIMIT) -> tuple[UUID, ...]:
    """Return the documents whose period does not stand as rules and cases have it.

    A rule of their type changed, the last of their cases was closed, or one of
    them is open again. Of every scope that the reader may see.
    """
    k, d, c, f = DocumentKeptRow, DocumentRow, CaseDocumentRow, CaseRow
    rules = retention_rules(session, today)
    as_ruled = tuple_(d.type_code, k.trigger, k.months).in_(
        [(key, rule.trigger.value, rule.months) for key, rule in rules.items()]
    )
    inside = select(c.id).join(f, f.id == c.case_id)
    mine = c.document_id == k.document_id
    is_open = exists(inside.where(mine, f.closed_at.is_(None)))
    is_closed = exists(inside.where(mine, f.closed_at.is_not(None)))
    by_case = k.trigger.in_([each.value for each in BY_CASE])
    begins = and_(k.triggered_on.is_(None), is_closed, ~is_open)
    stops = and_(k.triggered_on.is_not(None), is_open)
    query = (
        select(k.document_id)
        .join(d, d.id == k.document_id)
        .where(
            k.destroyed_at.is_(None),
            or_(
                and_(d.type_code.in_(list(rules)), ~as_ruled),
                and_(by_case, or_(begins, stops)),
            ),
        )
        .order_by(k.n)
        .limit(limit)
    )
    with restricted_as_well(session):
        return tuple(session.scalars(query))


def cases_of(session: Session, document_id: UUID) -> CasesOf:
    """Return how the cases of a document stand."""
    # Past the narrowing: one that the reader may not see keeps it as well.
    c, f = CaseDocumentRow.__table__.c, CaseRow.__table__.c
    query = select(f.closed_at).where(f.id == c.case_id, c.document_id == document_id)
    closed = session.connection().scalars(query).all()
    days = [uk_date(at) for at in closed if at is not None]
    return CasesOf(len(closed), len(closed) - len(days), max(days, default=None))


def overdue(session: Session, today: date, limit: int = LIMIT) -> list[KeptLine]:
    """Return documents past their period and not held, the oldest first."""
    k = DocumentKeptRow
    return _lines(
        session,
        _query()
        .where(k.destroyed_at.is_(None), k.destroy_on <= today, k.hold_reason.is_(None))
        .order_by(k.destroy_on, k.n)
        .limit(limit),
    )


def count_overdue(session: Session, today: date) -> int:
    """Return how many documents are past their period and not held."""
    k = DocumentKeptRow
    query = select(func.count(k.n)).where(
        k.destroyed_at.is_(None), k.destroy_on <= today, k.hold_reason.is_(None)
    )
    return session.scalar(query) or 0


def coming(session: Session, today: date, limit: int) -> list[KeptLine]:
    """Return documents whose period ends within `SOON_DAYS`, the first to end first."""
    k = DocumentKeptRow
    soon = today + timedelta(days=SOON_DAYS)
    return _lines(
        session,
        _query()
        .where(
            k.destroyed_at.is_(None),
            k.destroy_on > today,
            k.destroy_on <= soon,
            k.hold_reason.is_(None),
        )
        .order_by(k.destroy_on, k.n)
        .limit(limit),
    )


def kept_of(session: Session, document_id: UUID) -> KeptLine | None:
    """Return how one document is kept; None while it is not filed."""
    query = _query().where(DocumentRow.id == document_id)
    return next(iter(_lines(session, query)), None)


def held(session: Session, limit: int = LIMIT) -> list[KeptLine]:
    """Return documents that are held, the oldest first."""
    k = DocumentKeptRow
    return _lines(
        session,
        _query()
        .where(k.destroyed_at.is_(None), k.hold_reason.is_not(None))
        .order_by(k.n)
        .limit(limit),
    )


def destroyed(session: Session, limit: int = LIMIT) -> list[KeptLine]:
    """Return what was destroyed, by whom and by which rule, the newest first."""
    k = DocumentKeptRow
    return _lines(
        session,
        _query()
        .where(k.destroyed_at.is_not(None))
        .order_by(k.destroyed_at.desc(), k.n.desc())
        .limit(limit),
    )


def kept_found(session: Session, text: str, limit: int = 8) -> list[KeptLine]:
    """Return documents that are kept, by reference or words of the title."""
    words = text.split()
    if not words:
        return []
    k, d = DocumentKeptRow, DocumentRow
    by_words: Iterable[ColumnElement[bool]] = (
        or_(
            d.title.icontains(word, autoescape=True),
            d.reference.icontains(word, autoescape=True),
        )
        for word in words
    )
    query = _query().where(k.destroyed_at.is_(None), *by_words)
    return _lines(session, query.order_by(d.received_on.desc(), d.n).limit(limit))


def _query() -> Select[tuple[object, ...]]:
    k, d, p = DocumentKeptRow, DocumentRow, CapturedPageRow
    asker, approver = aliased(StaffRow), aliased(StaffRow)
    holder, lifter = aliased(StaffRow), aliased(StaffRow)
    page = (
        select(p.id)
        .where(p.document_id == d.id, p.deleted.is_(False))
        .order_by(p.position, p.n)
        .limit(1)
        .scalar_subquery()
    )
    return (
        select(
            *(d.id, d.reference, d.title, d.type_code, k.trigger, k.destroy_on),
            *(k.hold_reason, k.asked_by, asker.name, approver.name),
            *(k.destroyed_at, d.reason, page, k.months, holder.name, k.hold_at),
            *(k.lifted_reason, lifter.name, k.lifted_at),
        )
        .join(k, k.document_id == d.id)
        .outerjoin(asker, asker.id == k.asked_by)
        .outerjoin(approver, approver.id == k.approved_by)
        .outerjoin(holder, holder.id == k.hold_by)
        .outerjoin(lifter, lifter.id == k.lifted_by)
    )


def _lines(session: Session, query: Select[tuple[object, ...]]) -> list[KeptLine]:
    return [KeptLine(*row) for row in session.execute(query).all()]
