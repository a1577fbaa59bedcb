"""A document is kept, moved out of sight with what it belongs to, and let go.

What more than one room does with documents: the counter takes them in, casework
files them, the post room makes them of what was scanned.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select, union, update

from db.clock import uk_date
from db.domain.documents import FIELD, MOST_TOGETHER, check_size, title_from
from db.domain.references import new_reference
from db.domain.text_limits import SHORT
from db.errors import FieldProblem
from db.letter_scope import names_a_letter
from db.pages_scope import pages_follow, pages_with
from db.queries.sheltered import shelter_for
from db.store.document_references import documents_spoken_of
from db.store.documents import Documents
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseDocumentRow, CaseRow, TrayItemRow
from db.tables.contact import ContactRow, EnquiryRow
from db.tables.document import DocumentRow, EnquiryDocumentRow
from db.tables.post_page import CapturedPageRow
from db.tables.record import COUNCIL, PROTECTED, Record


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document as it came, before it is kept.

    Attributes:
        pages: how many there are to look at; None where it has no pages.
        came_by: file, email, scan, folder or made.
        made_from_id: what it was taken out of or drawn from.
    """

    title: str
    content: bytes
    media_type: str
    pages: int | None = None
    received_on: date | None = None
    came_by: str = "file"
    made_from_id: UUID | None = None


def keep_document(
    uow: UnitOfWork,
    documents: Documents,
    new: NewDocument,
    *,
    person_id: UUID | None = None,
    scope: int = COUNCIL,
) -> DocumentRow:
    """Keep a document and return its record: content first, then what names it.

    Where *person_id* is protected only few may open it, as it may tell where
    they are. Raises FieldProblem for ``documents``, Unavailable.
    """
    check_size(len(new.content))
    shelter = shelter_for(uow.session, person_id)
    title = shelter.words(" ".join(new.title.split())[:SHORT])
    row = DocumentRow(
        scope=max(scope, PROTECTED) if shelter.closed else scope,
        reference=new_reference(),
        title=title or title_from(""),
        content=documents.put(new.content),
        media_type=new.media_type,
        size_bytes=len(new.content),
        pages=new.pages,
        received_on=new.received_on or uk_date(uow.now),
        came_by=new.came_by,
        made_from_id=new.made_from_id,
    )
    return uow.add(row)


def let_go(uow: UnitOfWork, document_id: UUID) -> str | None:
    """Delete a document that nothing holds any more; return its digest.

    None where a case, a tray, an enquiry, a scan, a letter or another document
    still holds it.
    The content goes once the unit is committed; see `drop_content`.
    """
    uow.session.flush()
    for held in (
        select(CaseDocumentRow.n).where(CaseDocumentRow.document_id == document_id),
        select(TrayItemRow.n).where(TrayItemRow.document_id == document_id),
        select(EnquiryDocumentRow.n).where(
            EnquiryDocumentRow.document_id == document_id
        ),
        select(DocumentRow.n).where(DocumentRow.made_from_id == document_id),
        select(CapturedPageRow.n).where(CapturedPageRow.document_id == document_id),
        names_a_letter(document_id),
    ):
        past = held.limit(1).execution_options(**{EVERY_SCOPE: True})
        if uow.session.scalar(past) is not None:
            return None
    found = select(DocumentRow).where(DocumentRow.id == document_id)
    row = uow.session.scalars(found, execution_options={EVERY_SCOPE: True}).one()
    digest = row.content
    uow.session.delete(row)
    return digest


def drop_content(uow: UnitOfWork, documents: Documents, digest: str) -> None:
    """Delete a content that no record names any more; after the unit's commit."""
    if digest not in documents_spoken_of(uow.session.connection()):
        documents.forget(digest)


def follow_scope(
    uow: UnitOfWork, document_id: UUID, scope: int, person_id: UUID | None
) -> None:
    """Let as many open a document as may see the case that leads with it.

    One of a protected person may tell where they are, and stays with the few.
    """
    if shelter_for(uow.session, person_id).closed:
        scope = max(scope, PROTECTED)
    d = DocumentRow.__table__
    # Past the narrowing: whoever files it by a reference may not see it after.
    uow.session.execute(
        update(DocumentRow)
        .where(d.c.id == document_id, d.c.scope != PROTECTED, d.c.scope != scope)
        .values(
            scope=scope,
            version=d.c.version + 1,
            changed_at=uow.now,
            changed_by=uow.actor.id,
        )
        .execution_options(synchronize_session=False)
    )
    past = select(d.c.scope).where(d.c.id == document_id)
    pages_follow(uow, document_id, uow.session.scalars(past).one())


def documents_of(uow: UnitOfWork, family: Collection[UUID]) -> Iterator[Record]:
    """Give the everyday and the protected documents of people, with their pages.

    Those of their enquiries and cases, and those that were filed to them.
    """
    held = union(
        select(EnquiryDocumentRow.document_id)
        .join(EnquiryRow, EnquiryRow.id == EnquiryDocumentRow.enquiry_id)
        .where(EnquiryRow.person_id.in_(family)),
        select(EnquiryDocumentRow.document_id)
        .join(ContactRow, ContactRow.id == EnquiryDocumentRow.contact_id)
        .where(
            EnquiryDocumentRow.enquiry_id.is_(None),
            or_(ContactRow.person_id.in_(family), ContactRow.for_person_id.in_(family)),
        ),
        select(CaseDocumentRow.document_id)
        .join(CaseRow, CaseRow.id == CaseDocumentRow.case_id)
        .where(CaseRow.person_id.in_(family)),
    )
    d = DocumentRow
    theirs = or_(d.id.in_(held), d.person_id.in_(family))
    found = select(d).where(theirs, d.scope.in_((COUNCIL, PROTECTED)))
    rows = uow.session.scalars(found, execution_options={EVERY_SCOPE: True}).all()
    yield from rows
    yield from pages_with(uow, [row.id for row in rows])


def check_room_for(held: int) -> None:
    """Raise FieldProblem where one enquiry has as many as it can take."""
    if held >= MOST_TOGETHER:
        raise FieldProblem(FIELD, "Twenty documents are the most for one enquiry")
