"""What every use case on a letter has in common."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import select

from db.clock import uk_date
from db.domain.letters.states import LETTER_STEPS, LetterState, check_step
from db.domain.own_notes import OwnNote, own_facts, own_words
from db.letters_answer import letter_sent, not_coming
from db.papers import NewDocument, keep_document, let_go
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseDocumentRow, CaseNoteRow, CaseRow
from db.tables.casework_work import CaseLetterRow
from db.tables.document import DocumentRow
from db.tables.letter import LetterRow
from desktop.letters.use_cases.composing import Composed
from desktop.letters.use_cases.pages import Pages, Workshop

PDF = "application/pdf"


def step(row: LetterRow, state: LetterState) -> None:
    """Bring a letter into *state*. Raises ClerkError."""
    check_step(LETTER_STEPS, LetterState(row.state), state)
    row.state = state


def case_of(uow: UnitOfWork, case_id: UUID | None) -> CaseRow | None:
    """Return the case of a letter, as the actor may see it; None without one."""
    if case_id is None:
        return None
    return uow.get(CaseRow, case_id)


def give_pages(
    uow: UnitOfWork, workshop: Workshop, row: LetterRow, composed: Composed
) -> Pages:
    """Set a letter and keep the pages as its copy; the day it bears is today's.

    What was kept for it before is named no more. Raises FieldProblem for an
    address that does not fit, ClerkError, Unavailable.
    """
    made = workshop.make(composed.letter, row.envelope)
    keep_pages(uow, workshop, row, composed, made)
    return made


def keep_pages(
    uow: UnitOfWork, workshop: Workshop, row: LetterRow, composed: Composed, made: Pages
) -> None:
    """Keep pages that are set as the copy of a letter. Raises Unavailable."""
    today = uk_date(uow.now)
    document = keep_document(
        uow,
        workshop.documents,
        NewDocument(
            composed.title or row.title,
            made.content,
            PDF,
            made.pages,
            today,
            came_by="made",
        ),
        person_id=row.person_id,
        scope=row.scope,
    )
    document.dated_on, document.language = today, row.language
    row.document_id, row.dated_on = document.id, today
    row.pages, row.sheets = made.pages, made.sheets
    row.envelope = made.larger or row.envelope
    row.passages, row.team_code = dict(composed.passages), composed.team_code


def entitle(row: LetterRow, composed: Composed) -> None:
    """Call a letter what it is headed, once nothing that it says is missing."""
    english = [one for one in composed.letter.texts if one.language == "en"]
    if english and not composed.missing:
        row.title = english[0].title


def drop_copy(uow: UnitOfWork, row: LetterRow) -> str | None:
    """Let go of pages that were never sent; return the digest of their content."""
    document_id, row.document_id = row.document_id, None
    row.dated_on = row.pages = row.sheets = row.passages = None
    row.released_at = row.ticked_at = row.ticked_by = None
    if document_id is None:
        return None
    uow.session.flush()
    return let_go(uow, document_id)


def send(
    uow: UnitOfWork, row: LetterRow, state: LetterState = LetterState.SENT
) -> None:
    """Let a letter that has its pages be out: its copy goes on the record.

    Until then nothing of it stands on the person's or the case's page but that
    it is on its way. What the case's clocks asked for is met now; for one that is
    to be collected from when it can be.
    Source: Housing Act 1996, section 184(6), of what is made available.
    """
    step(row, state)
    row.sent_at, row.sent_by = uow.now, uow.actor.id
    row.released_at = row.released_at or uow.now
    _file(uow, row)
    case = case_of(uow, row.case_id)
    if case is not None:
        letter_sent(uow, row, case)


def ask_made(uow: UnitOfWork, asked_id: UUID | None, state: str) -> None:
    """Say of a letter that a case asked for whether it is there."""
    if asked_id is not None:
        asked = uow.get(CaseLetterRow, asked_id)
        asked.state = state
        if state == "dropped":
            not_coming(uow, asked)


def _file(uow: UnitOfWork, row: LetterRow) -> None:
    """Put the copy of a letter to its person, and into its case."""
    d = DocumentRow
    kept = select(d).where(d.id == row.document_id)
    # Past the narrowing: it lies in no case yet by which few would find it.
    document = uow.session.scalars(kept, execution_options={EVERY_SCOPE: True}).one()
    document.person_id = row.person_id
    case = case_of(uow, row.case_id)
    if case is None:
        return
    c = CaseDocumentRow
    there = select(c.n).where(c.case_id == case.id, c.document_id == document.id)
    if uow.session.scalar(there) is not None:
        return
    uow.add(
        CaseDocumentRow(
            scope=case.scope,
            case_id=case.id,
            document_id=document.id,
            title=document.title,
            received_on=None,
        )
    )
    uow.add(
        CaseNoteRow(
            scope=case.scope,
            case_id=case.id,
            kind="update",
            words=own_words(OwnNote.LETTER_SENT, document.title),
            told_customer=True,
            facts=own_facts(OwnNote.LETTER_SENT, document.title),
        )
    )
    case.moved_at = uow.now


def today_of(uow: UnitOfWork) -> date:
    """Return the day it is in the United Kingdom."""
    return uk_date(uow.now)
