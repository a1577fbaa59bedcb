"""The pages of a document are where their document is: in sight, or for few eyes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select, update

from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentKeptRow, DocumentMadeRow, RedactedCopyRow
from db.tables.post_batch import SetAsideRow
from db.tables.post_page import (
    CapturedPageRow,
    PageEditRow,
    PageReadingRow,
)
from db.tables.post_register import RegisterEntryRow
from db.tables.record import COUNCIL, PROTECTED, Record

_OF_DOCUMENT: Final[tuple[Any, ...]] = (
    *(CapturedPageRow, DocumentMadeRow, DocumentKeptRow, RedactedCopyRow),
    *(PageEditRow, SetAsideRow, RegisterEntryRow),
)


def pages_follow(uow: UnitOfWork, document_id: UUID, scope: int) -> None:
    """Move everything that is of a document to *scope*, where it is not there.

    Whoever moves it may not see it afterwards, so that rows are changed past
    the session. The search lets go of words that are out of sight by itself.
    """
    uow.session.flush()
    # A long document must not be seen to be half out of sight.
    uow.keep_whole()
    p = CapturedPageRow.__table__
    pages = select(p.c.id).where(p.c.document_id == document_id)
    _move(uow, PageReadingRow, PageReadingRow.__table__.c.page_id.in_(pages), scope)
    for kind in _OF_DOCUMENT:
        _move(uow, kind, kind.__table__.c.document_id == document_id, scope)


def pages_with(uow: UnitOfWork, documents: Collection[UUID]) -> Iterator[Record]:
    """Give the everyday and the protected records that are of *documents*."""
    p, r = CapturedPageRow, PageReadingRow
    pages = select(p.id).where(p.document_id.in_(documents))
    wanted = [(kind, kind.document_id.in_(documents)) for kind in _OF_DOCUMENT]
    for kind, which in [*wanted, (r, r.page_id.in_(pages))]:
        found = select(kind).where(which, kind.scope.in_((COUNCIL, PROTECTED)))
        yield from uow.session.scalars(found, execution_options={EVERY_SCOPE: True})


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
