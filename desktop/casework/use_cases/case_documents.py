"""Documents of a case: they come along, are filed, looked at, and leave on purpose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select, update

from db.case_rows import add_under
from db.changes import Changes
from db.domain.documents import PDF
from db.domain.permissions import Action
from db.domain.references import parse_reference
from db.domain.written import line_or_none, written
from db.errors import FieldProblem
from db.papers import follow_scope
from db.queries.post.seen import is_as_it_came
from db.store.audit import record_view
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseDocumentRow, CaseFrontRow, CaseRow
from db.tables.document import DocumentMadeRow, DocumentRow, EnquiryDocumentRow
from db.tables.post_page import CapturedPageRow
from db.tables.record import COUNCIL, RESTRICTED

OPENED: Final = "document"
"""What the log of who looked calls a document that few may open."""
LEFT: Final = "document_export"
"""What it calls one of which a copy left the building."""


@dataclass(frozen=True, slots=True)
class FileDocument:
    """A document goes into a case by its reference, seen or not.

    Attributes:
        title: None is what it is called already.
        leading: whether this case is the one that answers it.
    """

    reference: str
    document_id: UUID
    title: str | None = None
    received_on: date | None = None
    leading: bool = True


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """A document, to be looked at."""

    document_id: UUID


@dataclass(frozen=True, slots=True)
class ExportDocument:
    """A copy of a document that leaves the program, and what for."""

    document_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class DocumentShown(Changes):
    """A document that may be looked at; its content is read by its digest.

    Attributes:
        has_pages: whether it came as post, page by page.
    """

    title: str = ""
    content: str = ""
    media_type: str = ""
    received_on: date | None = None
    has_pages: bool = False


def file_document(command: FileDocument, uow: UnitOfWork) -> Changes:
    """File a document to a case, or to one that is restricted without seeing it.

    One document may be in several cases; one of them leads. Raises NotAllowed,
    NotFound; FieldProblem for ``reference``, ``title``.
    """
    with uow:
        uow.require(Action.ANSWER_TRAY)
        row = put_document(uow, command)
        uow.commit()
    return uow.changes(row.id, parse_reference(command.reference))


def open_document(command: OpenDocument, uow: UnitOfWork) -> DocumentShown:
    """Return a document to look at; that one for few eyes was seen is kept.

    Raises NotAllowed; NotFound where it is not for this reader.
    """
    with uow:
        uow.require(Action.VIEW_CASE)
        row = uow.get(DocumentRow, command.document_id)
        if row.scope != COUNCIL:
            _note_view(uow, OPENED, row.id, None)
        content = _content(uow, row)
        uow.commit()
    return _shown(uow, row, content)


def export_document(command: ExportDocument, uow: UnitOfWork) -> DocumentShown:
    """Return a document of which a copy leaves, and keep by whom and what for.

    Raises NotAllowed, NotFound; FieldProblem for ``reason``.
    """
    with uow:
        uow.require(Action.EXPORT_DOCUMENT)
        row = uow.get(DocumentRow, command.document_id)
        reason = written("reason", command.reason, "Say what it is for")
        _note_view(uow, LEFT, row.id, reason)
        content = _content(uow, row)
        uow.commit()
    return _shown(uow, row, content)


def bring_along(uow: UnitOfWork, case: CaseRow) -> None:
    """Put what came with a case's enquiry into it; the first case of it leads."""
    if case.enquiry_id is None:
        return
    e, c = EnquiryDocumentRow, CaseDocumentRow
    brought = select(e.document_id, e.n).where(e.enquiry_id == case.enquiry_id)
    for document_id, _ in uow.session.execute(brought.order_by(e.n)).all():
        d = DocumentRow.__table__
        # Past the narrowing: it comes along also where it is opened by few.
        title, received_on = uow.session.execute(
            select(d.c.title, d.c.received_on).where(d.c.id == document_id)
        ).one()
        led = select(c.n).where(c.document_id == document_id, c.leading.is_(True))
        leads = uow.session.scalar(led.limit(1)) is None
        row = CaseDocumentRow(
            case_id=case.id,
            document_id=document_id,
            title=title,
            received_on=received_on,
            leading=leads,
        )
        add_under(uow, case, row)
        if leads:
            follow_scope(uow, document_id, case.scope, case.person_id)


def put_document(uow: UnitOfWork, command: FileDocument) -> CaseDocumentRow:
    """Put a document under the case that its reference names. Raises as above."""
    reference = parse_reference(command.reference)
    case = uow.session.scalar(select(CaseRow).where(CaseRow.reference == reference))
    front = uow.session.scalar(
        select(CaseFrontRow).where(CaseFrontRow.reference == reference)
    )
    if case is None and front is None:
        raise FieldProblem("reference", "No case has this reference")
    title, received_on = _called(uow, command)
    case_id = case.id if case is not None else front.case_id if front else None
    _refuse_twice(uow, case_id, command.document_id)
    if command.leading:
        _follow(uow, command.document_id)
    row = CaseDocumentRow(
        scope=case.scope if case is not None else RESTRICTED,
        case_id=case_id,
        document_id=command.document_id,
        title=title,
        received_on=received_on,
        leading=command.leading,
        unseen=case is None,
    )
    uow.add(row)
    if case is not None:
        case.moved_at = uow.now
    else:
        _move_unseen(uow, case_id)
    if command.leading:
        person_id = case.person_id if case is not None else None
        follow_scope(uow, command.document_id, row.scope, person_id)
    return row


def _called(uow: UnitOfWork, command: FileDocument) -> tuple[str, date | None]:
    """Return what the case calls a document, and when it came.

    Whoever names it need not be one who may open it: it may have been filed to
    a restricted case before.
    """
    if command.title is None:
        document = uow.get(DocumentRow, command.document_id)
        return document.title, command.received_on or document.received_on
    title = line_or_none("title", command.title)
    if title is None:
        raise FieldProblem("title", "Say what the document is")
    return title, command.received_on


def _refuse_twice(uow: UnitOfWork, case_id: UUID | None, document_id: UUID) -> None:
    c = CaseDocumentRow
    there = select(c.n).where(c.case_id == case_id, c.document_id == document_id)
    past = uow.session.scalar(there, execution_options={EVERY_SCOPE: True})
    if past is not None:
        raise FieldProblem("reference", "This document is in that case already")


def _move_unseen(uow: UnitOfWork, case_id: UUID | None) -> None:
    """Put a case that the writer may not see among what is new to its team."""
    c = CaseRow.__table__.c
    # Past the narrowing: what stands in the case is changed, never read here.
    uow.session.execute(
        update(CaseRow)
        .where(c.id == case_id)
        .values(
            moved_at=uow.now,
            version=c.version + 1,
            changed_at=uow.now,
            changed_by=uow.actor.id,
        )
        .execution_options(synchronize_session=False)
    )


def _follow(uow: UnitOfWork, document_id: UUID) -> None:
    """Let the other cases of a document lead no more."""
    d = CaseDocumentRow.__table__
    # Past the narrowing: one of them may lie where the writer can't see it.
    uow.session.execute(
        update(CaseDocumentRow)
        .where(d.c.document_id == document_id, d.c.leading.is_(True))
        .values(
            leading=False,
            version=d.c.version + 1,
            changed_at=uow.now,
            changed_by=uow.actor.id,
        )
        .execution_options(synchronize_session=False)
    )


@dataclass(frozen=True, slots=True)
class _Content:
    """What a document says now, as which kind of file, and whether it has pages."""

    digest: str
    media_type: str
    has_pages: bool


def _content(uow: UnitOfWork, row: DocumentRow) -> _Content:
    """Return what a document says now.

    The file that came, untouched; where its pages were arranged, or it was
    scanned, the PDF that was made of them.
    """
    m, p = DocumentMadeRow, CapturedPageRow
    made = uow.session.scalar(select(m.searchable).where(m.document_id == row.id))
    page = select(p.n).where(p.document_id == row.id).limit(1)
    has_pages = uow.session.scalar(page) is not None
    if row.content is not None and (
        made is None or is_as_it_came(uow.session, row.id, row.content)
    ):
        return _Content(row.content, row.media_type, has_pages)
    return _Content(made or "", PDF if made else row.media_type, has_pages)


def _note_view(
    uow: UnitOfWork, kind: str, document_id: UUID, reason: str | None
) -> None:
    viewer, seen = uow.actor.staff_id, uow.session.connection()
    record_view(seen, viewer, kind, document_id, uow.now, reason)


def _shown(uow: UnitOfWork, row: DocumentRow, found: _Content) -> DocumentShown:
    changes = uow.changes(row.id, row.reference)
    return DocumentShown(
        changes.kinds,
        row.id,
        row.reference,
        changes.tx,
        title=row.title,
        content=found.digest,
        media_type=found.media_type,
        received_on=row.received_on,
        has_pages=found.has_pages,
    )
