"""What went into a batch and what came out."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.domain.post import sheet_codes
from db.domain.post.reconciling import Count
from db.domain.post.separating import DIVIDING_PATCHES
from db.domain.post.states import IntakeKind
from db.tables.post_batch import IntakeRow, SetAsideRow
from db.tables.post_page import CapturedPageRow, PageReadingRow


@dataclass(frozen=True, slots=True)
class _Side:
    sheet: tuple[UUID, int] | None
    in_document: bool
    hidden: bool
    blank: bool
    deleted: bool
    separates: bool


def count_of(session: Session, batch_id: UUID, sheets_in: int | None) -> Count:
    """Return the figures of a batch as they stand.

    Sheets are those of stacks of paper; pages of files count as pages alone.
    A separator at the very end of a stack is in no document and is not loose.
    """
    sides = _sides(session, batch_id)
    here = [side for side in sides if not side.deleted]
    s = SetAsideRow
    aside = select(func.count()).where(s.batch_id == batch_id, s.settled_at.is_(None))
    return Count(
        sheets_in,
        sheets_out=len({side.sheet for side in sides if side.sheet}),
        separators=len({side.sheet for side in sides if side.sheet and side.separates}),
        pages_out=sum(side.in_document for side in here),
        blank=sum(side.blank for side in here),
        deleted=len(sides) - len(here),
        loose=sum(not (side.in_document or side.hidden) for side in here),
        set_aside=session.scalar(aside) or 0,
    )


def _sides(session: Session, batch_id: UUID) -> list[_Side]:
    p, i, r = CapturedPageRow, IntakeRow, PageReadingRow
    query = (
        select(p, i.kind, r.blank, r.patch, r.codes)
        .join(i, i.id == p.intake_id)
        .outerjoin(r, r.page_id == p.id)
        .where(p.batch_id == batch_id)
    )
    return [
        _Side(
            (page.intake_id, page.sheet) if kind == IntakeKind.STACK.value else None,
            page.document_id is not None,
            bool(page.hidden),
            bool(blank),
            page.deleted,
            _separates(page, patch, codes or {}),
        )
        for page, kind, blank, patch, codes in session.execute(query)
    ]


def _separates(page: CapturedPageRow, patch: str | None, codes: object) -> bool:
    if not page.hidden:
        return False
    found = codes.get("found", []) if isinstance(codes, dict) else []
    ours = any(sheet_codes.is_ours(str(code.get("text", ""))) for code in found)
    return ours or patch in DIVIDING_PATCHES
