"""The pages of a document are where their document is: in sight, or for few eyes."""

from __future__ import annotations

from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, delete, select, update

from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentKeptRow, DocumentMadeRow, RedactedCopyRow
from db.tables.post_batch import SetAsideRow
from db.tables.post_page import (
    CapturedPageRow,
    PageEditRow,
    PageReadingRow,
    PageTextRow,
)
from db.tables.post_register import RegisterEntryRow
from db.tables.record import COUNCIL

_OF_DOCUMENT: Final[tuple[Any, ...]] = (
    *(CapturedPageRow, DocumentMadeRow, DocumentKeptRow, RedactedCopyRow),
    *(PageEditRow, SetAsideRow, RegisterEntryRow),
)


def pages_follow(uow: UnitOfWork, document_id: UUID, scope: int) -> None:
    """Move everything that is of a document to *scope*, where it is not there.

    The words of its pages leave the search with it; whoever moves it may not
    see it afterwards, so that rows are changed past the session. Once it is in
    everybody's sight again, the line gives the search its words back.
    """
    uow.session.flush()
    p = CapturedPageRow.__table__
    pages = select(p.c.id).where(p.c.document_id == document_id)
    for kind in _OF_DOCUMENT:
        _move(uow, kind, kind.__table__.c.document_id == document_id, scope)
    _move(uow, PageReadingRow, PageReadingRow.__table__.c.page_id.in_(pages), scope)
    if scope != COUNCIL:
        _forget_words(uow, pages)


def _move(uow: UnitOfWork, kind: Any, which: Any, scope: int) -> None:  # noqa: ANN401  any record, any condition
    t = kind.__table__
    uow.session.execute(
        update(kind)
        .where(which, t.c.scope != scope)
        .values(
            scope=scope,
            version=t.c.version + 1,
            changed_at=uow.now,
            changed_by=uow.actor.id,
        )
        .execution_options(synchronize_session=False)
    )


def _forget_words(uow: UnitOfWork, pages: Select[tuple[UUID]]) -> None:
    text = PageTextRow
    uow.session.execute(
        delete(text)
        .where(text.page_id.in_(pages))
        .execution_options(synchronize_session=False)
    )
