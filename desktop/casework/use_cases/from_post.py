"""What casework does for the post room, within the post room's own transaction."""

from __future__ import annotations

from db.case_rows import add_under
from db.domain.cases import Risk
from db.domain.post.filing import PlacedPost, PostCase, PostDocument
from db.papers import follow_scope
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseDocumentRow
from desktop.casework.use_cases.case_documents import FileDocument, put_document
from desktop.casework.use_cases.open_case import NewCase, make_case


def open_for_post(uow: UnitOfWork, new: PostCase, item: PostDocument) -> PlacedPost:
    """Open a case for a document, its clock counting from receipt.

    Raises FieldProblem as `open_case` does.
    """
    case = make_case(
        uow,
        NewCase(
            service_code=new.service_code,
            title=new.title,
            person_id=new.person_id,
            property_id=new.property_id,
            team_code=new.team_code,
            priority=new.priority,
            received_at=new.received_at,
            risks=frozenset({Risk.SAFEGUARDING} if new.safeguarding else ()),
            ask_later=True,
        ),
    )
    add_under(
        uow,
        case,
        CaseDocumentRow(
            case_id=case.id,
            document_id=item.document_id,
            title=item.title,
            received_on=item.received_on,
        ),
    )
    follow_scope(uow, item.document_id, case.scope, case.person_id)
    return PlacedPost(case.id, case.reference, case.scope)


def put_into_case(uow: UnitOfWork, reference: str, item: PostDocument) -> PlacedPost:
    """File a document to the case that a reference names, seen or not.

    Raises FieldProblem for ``reference``, ``title``.
    """
    row = put_document(
        uow,
        FileDocument(reference, item.document_id, item.title, item.received_on),
    )
    return PlacedPost(row.case_id, reference, row.scope, row.unseen)
