"""What came by post, as what a letter of ours answers."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.queries.letters.facts import Subject
from db.tables.casework import CaseDocumentRow, CaseRow
from db.tables.document import DocumentRow


def answer_to(session: Session, document_id: UUID) -> Subject | None:
    """Return a letter that answers a document: its sender, and its case if in one.

    None where it was filed to nobody, or the reader may not see it.
    """
    d, c = DocumentRow, CaseDocumentRow
    one = select(d.id, d.person_id).where(d.id == document_id)
    found = session.execute(one).first()
    if found is None:
        return None
    case = session.scalar(
        select(CaseRow.id)
        .join(c, c.case_id == CaseRow.id)
        .where(c.document_id == document_id)
        .order_by(CaseRow.is_open.desc(), c.n.desc())
        .limit(1)
    )
    if found.person_id is None and case is None:
        return None
    return Subject(person_id=found.person_id, case_id=case, about_id=document_id)
