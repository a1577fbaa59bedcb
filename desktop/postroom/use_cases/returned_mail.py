"""One of our own letters came back: its address is doubted from now on."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.document_types import RETURNED_MAIL
from db.domain.post.filing import PostDocument
from db.domain.post.states import DocumentState
from db.errors import FieldProblem
from db.letters_back import came_back, letter_called
from db.papers import follow_scope
from db.queries.merged import one_and_the_same, standing_id
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseFrontRow
from db.tables.document import DocumentRow
from db.tables.letter import LetterRow
from db.tables.place import OccupancyRow
from db.tables.record import RESTRICTED
from desktop.postroom.use_cases.filing import Casework, to_tray
from desktop.postroom.use_cases.index_again import entries_follow
from desktop.postroom.use_cases.indexing import Index, write_index
from desktop.postroom.use_cases.of_post import returned_reasons, step
from desktop.postroom.use_cases.periods import keep_for


@dataclass(frozen=True, slots=True)
class ReturnedMail:
    """A letter of ours that could not be delivered.

    Attributes:
        reason: a key of ``resources/lists/returned_reasons.toml``.
        answers: the code or reference on the letter; where it is one of a letter
            of ours, that says to whom it went and where, and what waits for the
            same address is held.
        person_id: to whom it was sent; None where *answers* names a case that
            few may see: it goes into it, and whose it is is not told.
        occupancy_id: the address that it bore; None is all where they live now.
    """

    document_id: UUID
    reason: str
    person_id: UUID | None
    answers: str | None = None
    occupancy_id: UUID | None = None
    version: int | None = None


def returned_mail(
    command: ReturnedMail, uow: UnitOfWork, *, casework: Casework
) -> Changes:
    """File returned mail to its person, doubt the address, and tell the team.

    Raises NotAllowed, NotFound, StaleRecord, ClerkError; FieldProblem for
    ``reason``, ``person_id``.
    """
    with uow:
        uow.require(Action.INDEX_POST)
        document = uow.get(DocumentRow, command.document_id, command.version)
        if command.reason not in returned_reasons():
            raise FieldProblem("reason", "Choose why it came back")
        letter = letter_called(uow, command.answers)
        person_id = command.person_id
        if letter is not None and letter.scope != RESTRICTED:
            person_id = person_id or letter.person_id
        index = Index(RETURNED_MAIL, person_id=person_id, answers=command.answers)
        kind = write_index(uow, document, index)
        document.reason = command.reason
        if letter is not None:
            came_back(uow, letter, document, command.reason)
        step(document, DocumentState.FILED)
        keep_for(uow, document)
        entries_follow(uow, document)
        document_id, reference = document.id, document.reference
        if person_id is None:
            # Last: it goes out of sight of whoever files it.
            _into_sealed(uow, document, command.answers, casework, letter)
        else:
            if letter is None or command.occupancy_id is not None:
                _doubt(uow, document.person_id, command.occupancy_id)
            to_tray(uow, document, kind.team)
            # Last: the envelope tells where they are, and may go out of sight.
            follow_scope(uow, document_id, document.scope, document.person_id)
        uow.commit()
    return uow.changes(document_id, reference)


def _into_sealed(
    uow: UnitOfWork,
    document: DocumentRow,
    reference: str | None,
    casework: Casework,
    letter: LetterRow | None,
) -> None:
    """Put it into a case that few may see; raises FieldProblem for any other."""
    f = CaseFrontRow
    named = f.reference == (reference or "")
    if letter is not None and letter.case_id is not None:
        named = f.case_id == letter.case_id
    front = uow.session.scalar(select(f).where(named))
    if front is None:
        raise FieldProblem("person_id", "Choose to whom it was sent")
    if front.person_id is not None and letter is None:
        _doubt(uow, standing_id(uow.session, front.person_id), None)
    item = PostDocument(document.id, document.title, document.received_on)
    casework.put_into_case(uow, front.reference, item)


def _doubt(uow: UnitOfWork, person_id: UUID | None, occupancy_id: UUID | None) -> None:
    """Mark where the letter went as unverified; of somebody protected as well."""
    if person_id is None:
        return
    o = OccupancyRow
    family = one_and_the_same(uow.session, person_id)
    theirs = select(o).where(o.person_id.in_(family), o.to_on.is_(None))
    if occupancy_id is not None:
        theirs = theirs.where(o.id == occupancy_id)
    # Past the narrowing: nothing of it is shown to whoever files it.
    for row in uow.session.scalars(theirs, execution_options={EVERY_SCOPE: True}):
        row.verified = False
