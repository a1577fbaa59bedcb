"""Documents as they stand on a page: of a case, or of what the counter referred."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db.queries.casework.merged_cases import with_merged
from db.queries.casework.page_rows import DocumentLine
from db.tables.casework import CaseDocumentRow
from db.tables.document import DocumentRow, EnquiryDocumentRow

FOR_FEW: Final = "A document for few eyes"
"""Stands for the title of one that the reader may not open."""


def documents_of_case(session: Session, case_id: UUID) -> tuple[DocumentLine, ...]:
    """Return the documents of a case and of those merged into it, the newest first.

    One that is in both stands there once.
    """
    c, d = CaseDocumentRow, DocumentRow
    cases = with_merged(session, case_id)
    rows = session.execute(
        select(c, d)
        .outerjoin(d, d.id == c.document_id)
        .where(c.case_id.in_(cases))
        .order_by(c.case_id == case_id, c.n.desc())
    )
    found = {filed.document_id: (filed, document) for filed, document in rows}
    ordered = sorted(found.values(), key=lambda pair: pair[0].n, reverse=True)
    return tuple(
        DocumentLine(
            id=filed.id,
            document_id=filed.document_id,
            title=filed.title,
            received_on=filed.received_on,
            leading=filed.leading,
            media_type=document.media_type if document else "",
            pages=document.pages if document else None,
            size_bytes=document.size_bytes if document else 0,
        )
        for filed, document in ordered
    )


def documents_of_enquiry(
    session: Session, enquiry_id: UUID
) -> tuple[DocumentLine, ...]:
    """Return what a caller brought for an enquiry, in the order of bringing."""
    e = EnquiryDocumentRow
    return _brought(session, e.enquiry_id == enquiry_id)


def waiting_documents(session: Session, contact_id: UUID) -> tuple[DocumentLine, ...]:
    """Return what waits with a contact for the enquiry that is being taken."""
    e = EnquiryDocumentRow
    return _brought(session, e.contact_id == contact_id, e.enquiry_id.is_(None))


def _brought(session: Session, *where: ColumnElement[bool]) -> tuple[DocumentLine, ...]:
    e, d = EnquiryDocumentRow, DocumentRow
    rows = session.execute(
        select(e, d).outerjoin(d, d.id == e.document_id).where(*where).order_by(e.n)
    )
    return tuple(
        DocumentLine(
            id=brought.id,
            document_id=brought.document_id,
            title=document.title if document else FOR_FEW,
            received_on=document.received_on if document else None,
            media_type=document.media_type if document else "",
            pages=document.pages if document else None,
            size_bytes=document.size_bytes if document else 0,
        )
        for brought, document in rows
    )
