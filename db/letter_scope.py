"""Letters lie where their case lies, and no wider than where their person may be found.

The address on a letter tells where a protected person lives, whoever wrote it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Final, Protocol
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from db.domain.letters.states import RunState
from db.queries.sheltered import shelter_for
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.letter import LetterRow, LetterSupplyRow
from db.tables.letter_batch import LetterBatchLineRow
from db.tables.letter_run import LetterRunRow
from db.tables.record import COUNCIL, PROTECTED, Record

_EVERY: Final = {EVERY_SCOPE: True}
_KINDS: Final[tuple[Any, ...]] = (LetterRow, LetterBatchLineRow)


class Looks(Protocol):
    """Whatever looks into the store: a unit of work, or a session that reads."""

    @property
    def session(self) -> Session:
        """Where records are read."""


def letter_scope(looks: Looks, person_id: UUID | None, case: CaseRow | None) -> int:
    """Return where a letter to *person_id* about *case* lies."""
    scope = COUNCIL if case is None else case.scope
    closed = shelter_for(looks.session, person_id).closed
    return max(scope, PROTECTED) if closed else scope


def letters_follow(uow: UnitOfWork, case: CaseRow) -> None:
    """Let the letters of a case lie where it lies now."""
    for kind in _KINDS:
        under = select(kind).where(kind.case_id == case.id)
        for row in uow.session.scalars(under, execution_options=_EVERY):
            row.scope = letter_scope(uow, row.person_id, case)
    _supplies_follow(uow, LetterRow.case_id == case.id)
    runs_follow(uow, LetterRow.case_id == case.id)


def letters_of(uow: UnitOfWork, family: Collection[UUID]) -> Iterator[Record]:
    """Give the everyday and the protected letters to people, and their rows in lists.

    Those of restricted cases stay with their case.
    """
    letters: list[UUID] = []
    for kind in _KINDS:
        theirs = select(kind).where(
            kind.person_id.in_(family), kind.scope.in_((COUNCIL, PROTECTED))
        )
        rows = uow.session.scalars(theirs, execution_options=_EVERY).all()
        yield from rows
        if kind is LetterRow:
            letters = [row.id for row in rows]
    s = LetterSupplyRow
    yield from uow.session.scalars(
        select(s).where(s.letter_id.in_(letters)), execution_options=_EVERY
    ).all()


def runs_follow(uow: UnitOfWork, which: ColumnElement[bool]) -> None:
    """Let a run be for few eyes in which a letter lies that few may see by now.

    For everybody else it would end without that letter, which would never go.
    """
    uow.session.flush()
    w, r = LetterRow, LetterRunRow
    runs = select(r).where(
        r.id.in_(select(w.run_id).where(which, w.scope != COUNCIL)),
        r.few_eyes.is_(False),
        r.state.not_in((RunState.SENT, RunState.CANCELLED)),
    )
    for run in uow.session.scalars(runs, execution_options=_EVERY):
        run.few_eyes = True
        # One that is being released was looked at, or needed no second person.
        run.sensitive = run.sensitive or run.state == RunState.GATHERED


def names_a_letter(document_id: UUID) -> Any:  # noqa: ANN401  a statement of one column
    """Return the statement that finds a letter which a document belongs to."""
    w = LetterRow
    columns = (w.document_id, w.about_id, w.returned_document_id)
    return select(w.n).where(or_(*(each == document_id for each in columns)))


def _supplies_follow(uow: UnitOfWork, which: Any) -> None:  # noqa: ANN401  a condition on letters
    s = LetterSupplyRow
    rows = uow.session.execute(
        select(s, LetterRow.scope)
        .join(LetterRow, LetterRow.id == s.letter_id)
        .where(which),
        execution_options=_EVERY,
    )
    for row, scope in rows.all():
        row.scope = scope
