"""One of our letters came back: found by its reference, and its address doubted.

Whoever owns what it was about is told, and nothing more goes to that address by
itself: what waits to be printed for it is held, and so is what is printed and
still lies on the table. Whoever folds that is told when its code is scanned.
"""

from __future__ import annotations

from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select

from db.clock import uk_date
from db.domain.letters.states import LetterState
from db.domain.own_notes import OwnNote, own_facts, own_words
from db.domain.postal_address import check_address
from db.domain.references import looks_like_reference, parse_reference
from db.domain.working_days import working_days_after
from db.errors import FieldProblem
from db.letter_holding import hold
from db.papers import let_go
from db.queries.council import office_calendar
from db.queries.letters.recipient import address_lines
from db.queries.merged import one_and_the_same
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseNoteRow, CaseRow
from db.tables.casework_work import CaseTaskRow
from db.tables.document import DocumentRow
from db.tables.letter import LetterRow
from db.tables.letter_run import LetterRunRow, LetterRunStepRow
from db.tables.place import OccupancyRow, PropertyRow

RETURNED: Final = "returned"
"""Why a letter is held whose address is doubted."""
_TO_LOOK: Final = 5
"""Working days in which somebody finds out where they are."""
_EVERY: Final = {EVERY_SCOPE: True}
_BACK: Final = (LetterState.SENT, LetterState.RELEASED)


def letter_called(uow: UnitOfWork, reference: str | None) -> LetterRow | None:
    """Return our letter that *reference* names, whoever may see it; None if none."""
    if reference is None or not looks_like_reference(reference):
        return None
    try:
        called = parse_reference(reference)
    except FieldProblem:
        return None
    found = select(LetterRow).where(LetterRow.reference == called)
    return uow.session.scalar(found, execution_options=_EVERY)


def came_back(
    uow: UnitOfWork, letter: LetterRow, document: DocumentRow, reason: str
) -> None:
    """Write down that *letter* came back as *document*; the caller commits."""
    if letter.state in _BACK:
        letter.state = LetterState.RETURNED
    letter.returned_on, letter.returned_reason = document.received_on, reason
    letter.returned_document_id = document.id
    homes = doubted_by(uow, letter)
    doubt(uow, letter.person_id, homes)
    hold_more(uow, letter, homes)
    _tell_owner(uow, letter, uk_date(uow.now))


def doubt(uow: UnitOfWork, person_id: UUID | None, homes: frozenset[UUID]) -> None:
    """Mark *homes* of a person as unverified."""
    o = OccupancyRow
    theirs = select(o).where(o.person_id.in_(_family(uow, person_id)), o.id.in_(homes))
    for row in uow.session.scalars(theirs, execution_options=_EVERY):
        row.verified = False


def doubted_by(uow: UnitOfWork, letter: LetterRow) -> frozenset[UUID]:
    """Return which of a person's present homes a letter was sent to."""
    if letter.occupancy_id is not None:
        return frozenset((letter.occupancy_id,))
    o, p = OccupancyRow, PropertyRow
    rows = uow.session.execute(
        select(o.id, o.free_text, p.label)
        .outerjoin(p, p.id == o.property_id)
        .where(o.person_id.in_(_family(uow, letter.person_id)), o.to_on.is_(None)),
        execution_options=_EVERY,
    )
    sent_to = check_address(letter.address, international=True).lines
    return frozenset(
        home
        for home, text, label in rows
        if (lines := address_lines(label or text or ""))
        and sent_to[-len(lines) :] == lines
    )


def hold_more(uow: UnitOfWork, letter: LetterRow, homes: frozenset[UUID]) -> None:
    """Hold what is not out yet for the same person and address, or those *homes*.

    A letter on paper is held while nobody has folded it, and until the cut-off
    of its run after that: later it is on its way. Its run says which it was, its
    code tells whoever folds it, and it has no copy any more.
    """
    w = LetterRow
    waiting = select(w).where(
        w.person_id.in_(_family(uow, letter.person_id)),
        w.state.in_((LetterState.QUEUED, LetterState.DRAFT, LetterState.RELEASED)),
        w.delivery == letter.delivery,
        w.id != letter.id,
    )
    for row in uow.session.scalars(waiting, execution_options=_EVERY).all():
        if row.address != letter.address and row.occupancy_id not in homes:
            continue
        if row.state == LetterState.RELEASED and not _take_out(uow, row):
            continue
        hold(uow, row, RETURNED, None)


def _take_out(uow: UnitOfWork, row: LetterRow) -> bool:
    """Take a letter that is on paper out of its run; say whether it was in reach."""
    r = LetterRunRow
    run = uow.session.scalar(select(r).where(r.id == row.run_id))
    late = run is None or (run.cut_off_at is not None and uow.now >= run.cut_off_at)
    if late and row.ticked_at is not None:
        return False
    note_taken_out(uow, row, RETURNED)
    document_id, row.document_id = row.document_id, None
    row.dated_on = row.pages = row.sheets = row.passages = None
    row.released_at = row.ticked_at = row.ticked_by = None
    if document_id is not None:
        let_go(uow, document_id)
    return True


def note_taken_out(uow: UnitOfWork, row: LetterRow, why: str) -> None:
    """Write into its run that a letter on paper must not go; nothing without one.

    Whether it was folded by then says where to look for it.
    """
    if row.run_id is None:
        return
    uow.add(
        LetterRunStepRow(
            run_id=row.run_id,
            kind="taken_out",
            from_position=row.position,
            to_position=row.position,
            facts={
                "why": why,
                "folded": row.ticked_at is not None,
                "reference": row.reference,
            },
        )
    )


def _tell_owner(uow: UnitOfWork, letter: LetterRow, today: date) -> None:
    """Put a task into the case for whoever has it, and a line into its story."""
    if letter.case_id is None:
        return
    found = select(CaseRow).where(CaseRow.id == letter.case_id)
    case = uow.session.scalar(found, execution_options=_EVERY)
    if case is None:
        return
    words = own_words(OwnNote.LETTER_BACK, letter.title)
    uow.add(
        CaseNoteRow(
            scope=case.scope,
            case_id=case.id,
            kind="update",
            words=words,
            facts=own_facts(OwnNote.LETTER_BACK, letter.title),
        )
    )
    case.moved_at = uow.now
    if not case.is_open:
        return
    uow.add(
        CaseTaskRow(
            scope=case.scope,
            case_id=case.id,
            words=words,
            owner_id=case.owner_id,
            due_on=working_days_after(today, _TO_LOOK, office_calendar(uow.session)),
        )
    )


def _family(uow: UnitOfWork, person_id: UUID | None) -> frozenset[UUID]:
    return (
        frozenset() if person_id is None else one_and_the_same(uow.session, person_id)
    )
