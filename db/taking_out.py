"""A document is taken out of its cases and trays, and their stories say so.

What the document set going there goes on: a clock that runs, a case that it
opened. The story says what is left to do, and nothing of what the document was.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from db.domain.own_notes import OwnNote, own_facts, own_words
from db.errors import ClerkError
from db.queries.post.standing import InCase, Standing, tray_items
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseDocumentRow, CaseNoteRow, CaseRow


def take_out(uow: UnitOfWork, document_id: UUID, stands: Standing) -> None:
    """Take a document out of wherever it *stands*.

    Raises ClerkError where one of its cases is not for this actor's eyes.
    """
    if stands.unseen():
        raise ClerkError(
            "It is in a restricted case: only who may see that can take it out."
        )
    for item in tray_items(uow.session, document_id):
        uow.session.delete(item)
    for one in stands.cases:
        _leave(uow, document_id, one)
    uow.session.flush()


def _leave(uow: UnitOfWork, document_id: UUID, one: InCase) -> None:
    f, case = CaseDocumentRow, uow.get(CaseRow, one.id)
    link = select(f).where(f.case_id == case.id, f.document_id == document_id)
    for row in uow.session.scalars(link).all():
        uow.session.delete(row)
    note = OwnNote.DOCUMENT_OUT
    if one.opened:
        note = OwnNote.OPENER_OUT
    uow.add(
        CaseNoteRow(
            scope=case.scope,
            case_id=case.id,
            kind="update",
            words=own_words(note),
            facts=own_facts(note),
        )
    )
    case.moved_at = uow.now
