"""Pages are put right by hand, before and after indexing; all of it can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import or_, select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post import arranging
from db.domain.post.arranging import Arrangement, Stand
from db.domain.post.states import DocumentState
from db.domain.references import new_reference
from db.errors import ClerkError
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentRow
from db.tables.post_page import CapturedPageRow, PageEditRow
from desktop.postroom.use_cases.of_post import make_again, recount, step

_FOR_OTHER_EYES: Final = "Not everybody may see both of these documents."


@dataclass(frozen=True, slots=True)
class SplitDocument:
    """The pages from *first_page* on become a document of their own."""

    document_id: UUID
    first_page: UUID


@dataclass(frozen=True, slots=True)
class MergeDocuments:
    """The pages of *other_id* go behind those of *document_id*."""

    document_id: UUID
    other_id: UUID


@dataclass(frozen=True, slots=True)
class MovePages:
    """Pages go in front of the page at place *before* of a document.

    Attributes:
        pages: in the order in which they shall stand.
    """

    pages: tuple[UUID, ...]
    document_id: UUID
    before: int


@dataclass(frozen=True, slots=True)
class TurnPages:
    """Pages turn clockwise by *degrees* (90, 180, 270)."""

    document_id: UUID
    pages: tuple[UUID, ...]
    degrees: int


@dataclass(frozen=True, slots=True)
class HidePages:
    """Blank pages are hidden, or shown again."""

    document_id: UUID
    pages: tuple[UUID, ...]
    hidden: bool = True


@dataclass(frozen=True, slots=True)
class DeletePages:
    """Pages are thrown out, or brought back; their pictures are kept."""

    document_id: UUID
    pages: tuple[UUID, ...]
    deleted: bool = True


@dataclass(frozen=True, slots=True)
class UndoEdit:
    """One arranging is put back, by the id that it returned."""

    edit_id: UUID


def split_document(command: SplitDocument, uow: UnitOfWork) -> Changes:
    """Split a document. Raises NotAllowed, NotFound, ClerkError."""
    with uow:
        uow.require(Action.ARRANGE_PAGES)
        old = _document(uow, command.document_id)
        new = DocumentRow(
            scope=old.scope,
            reference=new_reference(),
            received_on=old.received_on,
            state=DocumentState.TO_INDEX.value,
            came_by=old.came_by,
            channel=old.channel,
            made_from_id=old.id,
            batch_id=old.batch_id,
            position=old.position,
            pages=0,
        )
        uow.add(new)
        return _done(
            uow,
            "split",
            old,
            (old.id,),
            lambda now: arranging.split(now, old.id, command.first_page, new.id),
        )


def merge_documents(command: MergeDocuments, uow: UnitOfWork) -> Changes:
    """Put one document behind another; its own reference stays and says so.

    Raises as above; ClerkError where the one behind is filed.
    """
    with uow:
        uow.require(Action.ARRANGE_PAGES)
        document = _document(uow, command.document_id)
        other = _document(uow, command.other_id)
        if other.state == DocumentState.FILED.value:
            raise ClerkError(
                "The second document is filed. Merge them the other way round."
            )
        if other.id == document.id:
            raise ClerkError("Choose another document to put behind this one.")
        if other.scope != document.scope:
            raise ClerkError(_FOR_OTHER_EYES)
        return _done(
            uow,
            "merge",
            document,
            (document.id, other.id),
            lambda now: arranging.merge(now, document.id, other.id),
        )


def move_pages(command: MovePages, uow: UnitOfWork) -> Changes:
    """Move pages within a document or into another. Raises as above."""
    with uow:
        uow.require(Action.ARRANGE_PAGES)
        document = _document(uow, command.document_id)
        p = CapturedPageRow
        theirs = select(p.document_id, p.scope).where(p.id.in_(command.pages))
        homes = dict(uow.session.execute(theirs).tuples().all())
        if any(scope != document.scope for scope in homes.values()):
            raise ClerkError(_FOR_OTHER_EYES)
        return _done(
            uow,
            "move",
            document,
            (document.id, *homes),
            lambda now: arranging.move(now, command.pages, document.id, command.before),
            loose=command.pages if None in homes else (),
        )


def turn_pages(command: TurnPages, uow: UnitOfWork) -> Changes:
    """Turn pages. Raises as above."""
    with uow:
        uow.require(Action.ARRANGE_PAGES)
        return _within(
            uow,
            "turn",
            command.document_id,
            lambda now: arranging.turn(now, command.pages, command.degrees),
        )


def hide_pages(command: HidePages, uow: UnitOfWork) -> Changes:
    """Hide pages, or show them. Raises as above."""
    with uow:
        uow.require(Action.ARRANGE_PAGES)
        return _within(
            uow,
            "hide" if command.hidden else "show",
            command.document_id,
            lambda now: arranging.hide(now, command.pages, hidden=command.hidden),
        )


def delete_pages(command: DeletePages, uow: UnitOfWork) -> Changes:
    """Throw pages out, or bring them back. Raises as above."""
    with uow:
        uow.require(Action.ARRANGE_PAGES)
        return _within(
            uow,
            "delete" if command.deleted else "bring_back",
            command.document_id,
            lambda now: arranging.delete(now, command.pages, deleted=command.deleted),
        )


def undo_edit(command: UndoEdit, uow: UnitOfWork) -> Changes:
    """Put pages back where they stood.

    Raises NotAllowed, NotFound; ClerkError where they were arranged anew since.
    """
    with uow:
        uow.require(Action.ARRANGE_PAGES)
        edit = uow.get(PageEditRow, command.edit_id)
        before = arranging.unkept(edit.before)
        after = arranging.unkept(edit.after)
        now = _stands(uow, pages=tuple(each.page_id for each in after))
        if edit.undone_at is not None or set(now) != set(after):
            raise ClerkError("It can't be undone: the pages were moved since.")
        _put(uow, before)
        touched = {each.document_id for each in (*before, *after)}
        _settle(uow, touched - {None})
        edit.undone_at = uow.now
        uow.commit(whole=True)  # a page is never in two places, nor in none
    return uow.changes(edit.document_id)


def _within(
    uow: UnitOfWork,
    kind: str,
    document_id: UUID,
    change: Callable[[Arrangement], Arrangement],
) -> Changes:
    document = _document(uow, document_id)
    return _done(uow, kind, document, (document_id,), change)


def _done(
    uow: UnitOfWork,
    kind: str,
    document: DocumentRow,
    documents: tuple[UUID | None, ...],
    change: Callable[[Arrangement], Arrangement],
    loose: tuple[UUID, ...] = (),
) -> Changes:
    """Arrange, keep what puts it back, and return the edit's id."""
    now = _stands(uow, documents, loose)
    after = arranging.differences(now, change(now))
    moved = {each.page_id for each in after}
    before = tuple(each for each in now if each.page_id in moved)
    _put(uow, after)
    edit = PageEditRow(
        scope=document.scope,
        batch_id=document.batch_id,
        document_id=document.id,
        kind=kind,
        before=arranging.kept(before),
        after=arranging.kept(after),
    )
    uow.add(edit)
    touched = {each.document_id for each in (*before, *after)}
    _settle(uow, (touched | {document.id}) - {None})
    uow.commit(whole=True)  # a page is never in two places, nor in none
    return uow.changes(edit.id, document.reference)


def _document(uow: UnitOfWork, document_id: UUID) -> DocumentRow:
    document = uow.get(DocumentRow, document_id)
    if document.state == DocumentState.DESTROYED.value:
        raise ClerkError("This document was destroyed.")
    return document


def _stands(
    uow: UnitOfWork,
    documents: tuple[UUID | None, ...] = (),
    pages: tuple[UUID, ...] = (),
) -> Arrangement:
    p = CapturedPageRow
    known = [each for each in documents if each is not None]
    query = select(p).where(or_(p.document_id.in_(known), p.id.in_(pages)))
    return tuple(
        Stand(
            *(row.id, row.document_id, row.position),
            *(row.turned, row.hidden, row.deleted),
        )
        for row in uow.session.scalars(query.order_by(p.document_id, p.position, p.n))
    )


def _put(uow: UnitOfWork, stands: Arrangement) -> None:
    p = CapturedPageRow
    wanted = {each.page_id: each for each in stands}
    for row in uow.session.scalars(select(p).where(p.id.in_(wanted))):
        stand = wanted[row.id]
        row.document_id, row.position = stand.document_id, stand.position
        row.turned, row.hidden = stand.turned, stand.hidden
        row.deleted = stand.deleted
    uow.session.flush()


def _settle(uow: UnitOfWork, documents: set[UUID | None]) -> None:
    """Count the pages of documents; one without any is empty, and says so."""
    for document_id in documents:
        if document_id is None:
            continue
        document = uow.get(DocumentRow, document_id)
        pages = recount(uow, document)
        make_again(uow, document.id)
        empty = document.state == DocumentState.EMPTIED.value
        if not pages and not empty:
            step(document, DocumentState.EMPTIED)
        elif pages and empty:
            back = document.indexed_at is not None
            step(document, DocumentState.FILED if back else DocumentState.TO_INDEX)
