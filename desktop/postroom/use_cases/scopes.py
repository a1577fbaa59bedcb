"""A document goes out of most people's sight with everything that is of it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select

from db.store.unit_of_work import UnitOfWork
from db.tables.document import (
    DocumentKeptRow,
    DocumentMadeRow,
    DocumentRow,
    RedactedCopyRow,
)
from db.tables.post_batch import SetAsideRow
from db.tables.post_page import (
    CapturedPageRow,
    PageEditRow,
    PageReadingRow,
    PageTextRow,
)
from db.tables.post_register import RegisterEntryRow
from db.tables.record import COUNCIL

_OF_DOCUMENT: tuple[Any, ...] = (
    *(DocumentMadeRow, DocumentKeptRow, RedactedCopyRow),
    *(PageEditRow, SetAsideRow, RegisterEntryRow),
)


def move_document(uow: UnitOfWork, document: DocumentRow, scope: int) -> None:
    """Move a document, its pages and what was read of them to *scope*.

    The words leave the search with them.
    """
    # All of it is read before any of it moves: the mover may not see it there.
    with uow.session.no_autoflush:
        pages = uow.session.scalars(
            select(CapturedPageRow).where(CapturedPageRow.document_id == document.id)
        ).all()
        ids = [page.id for page in pages]
        readings = uow.session.scalars(
            select(PageReadingRow).where(PageReadingRow.page_id.in_(ids))
        ).all()
        beside = [
            row
            for kind in _OF_DOCUMENT
            for row in uow.session.scalars(
                select(kind).where(kind.document_id == document.id)
            )
        ]
        if scope != COUNCIL:
            text = PageTextRow
            uow.session.execute(delete(text).where(text.page_id.in_(ids)))
        for row in (document, *pages, *readings, *beside):
            row.scope = scope
