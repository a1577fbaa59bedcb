"""What a caller's papers become once they were scanned: named, or let go."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, select

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import ClerkError
from db.papers import follow_scope, let_go
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import ContactRow
from db.tables.document import DocumentRow, EnquiryDocumentRow
from db.tables.post_batch import IntakeRow


@dataclass(frozen=True, slots=True)
class ForgetEmpty:
    """A scan at the counter of which no page came in."""

    intake_id: UUID


def shelter_callers(uow: UnitOfWork, intake: IntakeRow) -> None:
    """Let only few open what a protected caller brought: it may tell where they are.

    Once the stack has ended, as whoever scans it may not see it afterwards.
    """
    e, c = EnquiryDocumentRow, ContactRow
    whose = (
        select(c.for_person_id, c.person_id)
        .join(e, e.contact_id == c.id)
        .where(e.document_id == intake.document_id)
    )
    found = uow.session.execute(whose.limit(1)).one_or_none()
    if intake.document_id is not None and found is not None:
        uow.session.flush()
        follow_scope(uow, intake.document_id, intake.scope, found[0] or found[1])


def forget_empty(command: ForgetEmpty, uow: UnitOfWork) -> Changes:
    """Let the empty document of a scan go; it goes along with no enquiry.

    Raises NotAllowed, NotFound; ClerkError where a page came in after all.
    """
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        intake = uow.get(IntakeRow, command.intake_id)
        if intake.document_id is not None:
            document = uow.get(DocumentRow, intake.document_id)
            if document.pages:
                raise ClerkError("Pages came in: they are kept.")
            e = EnquiryDocumentRow
            uow.session.execute(delete(e).where(e.document_id == document.id))
            intake.document_id = None
            let_go(uow, document.id)
        uow.commit()
    return uow.changes(intake.id)
