"""Many cases with one cause: gathered, told at once, ended together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.cases import check_said_aloud
from db.domain.permissions import Action
from db.domain.references import new_reference
from db.domain.written import line_or_none, written
from db.errors import ClerkError, FieldProblem
from db.queries.casework.rulebook import risk_words
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseGroupRow, CaseRow
from desktop.casework.use_cases.hands import BATCH, Batch
from desktop.casework.use_cases.letters import queue_letter
from desktop.casework.use_cases.of_case import add_note, today_of


@dataclass(frozen=True, slots=True)
class MakeGroup:
    """What happened, under a name that people know it by."""

    name: str
    cause: str


@dataclass(frozen=True, slots=True)
class GroupCases:
    """Cases that have the cause; None takes them out of theirs."""

    group_id: UUID | None
    case_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class UpdateGroup:
    """One update for all open cases of a group.

    Attributes:
        after: the last case that was told; `GroupTold.onward` has it, so that
            a long run carries on where it stopped.
        letters: whether each customer gets it in a letter as well.
    """

    group_id: UUID
    words: str
    letters: bool = False
    next_step: str | None = None
    after: UUID | None = None


@dataclass(frozen=True, slots=True)
class GroupTold(Batch):
    """The cases that were told, and what tells those that are left."""

    onward: UpdateGroup | None = None


def make_group(command: MakeGroup, uow: UnitOfWork) -> Changes:
    """Begin a group. Raises NotAllowed, FieldProblem."""
    with uow:
        uow.require(Action.WORK_CASE)
        name = line_or_none("name", command.name)
        if name is None:
            raise FieldProblem("name", "Give it a name")
        cause = written("cause", command.cause, "Say what the cause is")
        row = CaseGroupRow(reference=new_reference(), name=name, cause=cause)
        uow.add(row)
        uow.commit()
    return uow.changes(row.id, row.reference)


def group_cases(command: GroupCases, uow: UnitOfWork) -> Batch:
    """Put the first of many cases into a group; call again with what is left."""
    now, left = command.case_ids[:BATCH], command.case_ids[BATCH:]
    with uow:
        uow.require(Action.WORK_CASE)
        if command.group_id is not None:
            group = uow.get(CaseGroupRow, command.group_id)
            if group.ended_at is not None:
                raise ClerkError("This group has ended.")
        found = uow.session.scalars(select(CaseRow).where(CaseRow.id.in_(now))).all()
        for case in found:
            case.group_id, case.moved_at = command.group_id, uow.now
        uow.commit()
    known = {case.id for case in found}
    refused = tuple(one for one in now if one not in known)
    return Batch(uow.changes().kinds, done=len(known), left=left, refused=refused)


def update_group(command: UpdateGroup, uow: UnitOfWork) -> GroupTold:
    """Tell the first open cases of a group; call again with *onward*.

    Raises NotAllowed, NotFound; FieldProblem for ``words``, and for
    ``next_step`` where it can't be read aloud.
    """
    with uow:
        uow.require(Action.UPDATE_GROUP)
        group = uow.get(CaseGroupRow, command.group_id)
        words = written("words", command.words, "Write the update")
        next_step = line_or_none("next_step", command.next_step)
        check_said_aloud(next_step, risk_words(uow.session, today_of(uow)), "next_step")
        group.update, group.updated_on = words, today_of(uow)
        query = select(CaseRow).where(
            CaseRow.group_id == group.id, CaseRow.is_open.is_(True)
        )
        if command.after is not None:
            query = query.where(CaseRow.n > uow.get(CaseRow, command.after).n)
        cases = uow.session.scalars(query.order_by(CaseRow.n).limit(BATCH)).all()
        for case in cases:
            add_note(uow, case, "update", words, told_customer=command.letters)
            if next_step is not None:
                case.next_step = next_step
            if command.letters:
                queue_letter(uow, case, "update", {"words": words})
        uow.commit()
    left = (cases[-1].id,) if len(cases) == BATCH else ()
    return GroupTold(
        uow.changes().kinds,
        id=group.id,
        reference=group.reference,
        done=len(cases),
        left=left,
        onward=replace(command, after=left[0]) if left else None,
    )
