"""What became of something that was taken in, for whoever brought it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.post.file_names import shown_name
from db.domain.post.states import DocumentState
from db.queries.post.pages import is_shown
from db.tables.document import DocumentMadeRow, DocumentRow
from db.tables.post_batch import IntakeRow, SetAsideRow
from db.tables.post_page import CapturedPageRow, PageReadingRow


@dataclass(frozen=True, slots=True)
class Result:
    """A document, or something that was set aside.

    Attributes:
        name: what it was called in what brought it, like an attachment.
        reason: why it was set aside; None for a document.
        reference: None where there is no document.
        blank_pages: of *pages*, those hidden as blank.
        codes: texts of the codes that could be read on its pages.
    """

    name: str | None
    reason: str | None
    reference: str | None = None
    pages: int = 0
    blank_pages: int = 0
    codes: tuple[str, ...] = ()
    text_chars: int = 0
    suggestions: Mapping[str, Any] = field(default_factory=dict)


def results_of(session: Session, intake_id: UUID) -> list[Result]:
    """Return what became of an intake and of all that was in it, in order.

    Something of which nothing became yet is not among them.
    """
    found: list[Result] = []
    for intake in _with_parts(session, intake_id):
        found += _documents(session, intake)
        found += _set_aside(session, SetAsideRow.intake_id == intake.id)
    return found


def result_of_refusal(session: Session, aside_id: UUID) -> list[Result]:
    """Return what is known of something of which not even the bytes could be had."""
    return _set_aside(session, SetAsideRow.id == aside_id)


def _with_parts(session: Session, intake_id: UUID) -> list[IntakeRow]:
    """Return an intake and, each after what it was in, what was attached."""
    i = IntakeRow
    found = list(session.scalars(select(i).where(i.id == intake_id)))
    for intake in found:  # grows as attached e-mails are found
        parts = select(i).where(i.parent_id == intake.id).order_by(i.n)
        found += session.scalars(parts)
    return found


def _documents(session: Session, intake: IntakeRow) -> list[Result]:
    d, m, p = DocumentRow, DocumentMadeRow, CapturedPageRow
    ids = select(p.document_id).where(p.intake_id == intake.id).distinct()
    query = (
        select(d, m)
        .outerjoin(m, m.document_id == d.id)
        .where(d.id.in_(ids))
        .order_by(d.position, d.n)
    )
    name = shown_name(intake.name) or None
    return [
        _document(session, name, document, made)
        for document, made in session.execute(query).tuples()
    ]


def _document(
    session: Session,
    name: str | None,
    document: DocumentRow,
    made: DocumentMadeRow | None,
) -> Result:
    p, r = CapturedPageRow, PageReadingRow
    query = (
        select(p, r)
        .outerjoin(r, r.page_id == p.id)
        .where(p.document_id == document.id, p.deleted.is_(False))
        .order_by(p.position, p.n)
    )
    pages: list[tuple[CapturedPageRow, PageReadingRow | None]]
    pages = [(page, reading) for page, reading in session.execute(query)]
    readings = [reading for _, reading in pages if reading is not None]
    faults = [reading.fault for reading in readings if reading.state == "failed"]
    reason = None
    if document.state == DocumentState.SET_ASIDE.value:
        reason = document.reason
    elif pages and len(faults) == len(pages):
        reason = faults[0]
    blank = sum(
        reading is not None
        and reading.blank
        and not is_shown(hidden=page.hidden, blank=True, deleted=False)
        for page, reading in pages
    )
    codes = tuple(
        str(code["text"])
        for reading in readings
        for code in reading.codes.get("found", [])
        if code.get("text")
    )
    return Result(
        name,
        reason,
        document.reference,
        len(pages),
        blank,
        codes,
        sum(reading.text_chars for reading in readings),
        dict(made.suggestions or {}) if made is not None else {},
    )


def _set_aside(session: Session, *where: Any) -> list[Result]:  # noqa: ANN401  conditions of SQLAlchemy's
    s = SetAsideRow
    query = select(s.name, s.reason).where(
        *where,
        s.settled_at.is_(None),
        s.document_id.is_(None),
        s.page_id.is_(None),
    )
    return [
        Result(shown_name(name) or None, reason)
        for name, reason in session.execute(query.order_by(s.n))
    ]
